package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
)

const (
	// firstWindow is how many headers a new view reads back.
	firstWindow = 32
	// logRange is how many blocks one log query spans at most.
	logRange = 2000
	// maxDoubts is how often a head is asked for anew whose events and tips
	// disagree, before the tips are taken alone.
	maxDoubts = 5
	// maxLeft bounds the memory of branches left.
	maxLeft = 1024
)

// errDoubt means that an endpoint has a block but not all of its logs yet.
var errDoubt = errors.New("events and tips of the rollup disagree")

// errTooDeep means that a branch leaves ours below the finalized block.
var errTooDeep = errors.New("branch leaves ours below the finalized block")

// Step asks for the head once and takes it, if it is news. On error the snapshot
// stays as it was. Run calls it; tests may, in its place.
func (v *View) Step(ctx context.Context) error {
	head, err := v.client.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return err
	}
	old := v.Snapshot()
	if old.Ready() && v.isOld(old, head) {
		if v.opts.Now().Sub(v.lastNews) > v.opts.StaleAfter {
			v.lastNews = v.opts.Now()
			v.client.Rotate()
		}
		return nil
	}
	branch, err := v.branch(ctx, old, head)
	if err != nil {
		return err
	}
	next, dropped, err := v.extend(ctx, old, branch)
	if err != nil {
		return err
	}
	v.adopt(old, next, dropped)
	return nil
}

// isOld tells a head we have, or left, from news. An endpoint that falls back on
// our own branch, or to a branch we left, is behind; a true reorganisation shows
// by blocks we have not seen.
func (v *View) isOld(old *Snapshot, head client.Header) bool {
	if head.Hash == old.Head.Hash {
		return true
	}
	_, ours := old.window.find(head.Hash)
	if ours || v.left[head.Hash] {
		v.metrics.failed("stale_head")
		return true
	}
	return false
}

// branch reads back from the head to a block of the window. A first head, or one
// too far ahead, gives a branch that joins nothing.
func (v *View) branch(ctx context.Context, old *Snapshot, head client.Header) (window, error) {
	depth := v.opts.Window
	if !old.Ready() || head.Number > old.Head.Number+uint64(v.opts.Window) {
		depth = min(firstWindow, depth)
	}
	branch := window{head}
	for len(branch) < depth && branch[0].Number > 0 {
		if _, ok := old.window.find(branch[0].Parent); ok {
			break
		}
		parent, err := v.client.HeaderByHash(ctx, branch[0].Parent)
		if err != nil {
			return nil, err
		}
		if parent.Number+1 != branch[0].Number {
			return nil, fmt.Errorf("%w: block %d on block %d", client.ErrMalformed, branch[0].Number, parent.Number)
		}
		branch = append(window{parent}, branch...)
	}
	if old.Ready() && branch[0].Number <= old.Finalized {
		return nil, fmt.Errorf("%w: %d at or below %d", errTooDeep, branch[0].Number, old.Finalized)
	}
	return branch, nil
}

// extend builds the snapshot of the branch's head.
func (v *View) extend(ctx context.Context, old *Snapshot, branch window) (next *Snapshot, dropped window, err error) {
	next = &Snapshot{Head: branch.tip(), SeenAt: v.opts.Now(), Tips: old.Tips, Safe: old.Safe, Finalized: old.Finalized}
	next.window, dropped = old.window.advance(branch, v.opts.Window)
	if next.BlockTime = next.window.blockTime(); next.BlockTime == 0 {
		next.BlockTime = mainnetBlockTime
	}
	_, joins := old.window.find(branch[0].Parent)
	changed := !joins || len(dropped) > 0
	if joins {
		next.publications = old.publications.unwind(branch[0].Number - 1)
	} else if next.publications, err = v.readHistory(ctx, old, branch[0].Number); err != nil {
		return nil, nil, err
	}
	for _, h := range branch {
		if !h.Mentions(v.opts.Rollup) {
			continue
		}
		changed = true
		if next.publications, err = v.collect(ctx, next.publications, h); err != nil {
			return nil, nil, err
		}
	}
	if changed {
		if next.Tips, err = v.contract.tips(ctx, next.Head.Hash); err != nil {
			return nil, nil, err
		}
		if err := v.compare(next); err != nil {
			return nil, nil, err
		}
	}
	v.finality(ctx, next)
	return next, dropped, nil
}

// collect adds the publications of one block.
func (v *View) collect(ctx context.Context, known history, h client.Header) (history, error) {
	found, err := events(ctx, v.client, v.opts.Rollup, ethereum.FilterQuery{BlockHash: &h.Hash})
	if err != nil {
		return nil, err
	}
	for _, p := range found {
		if p.BlockHash != h.Hash || p.BlockNumber != h.Number {
			return nil, fmt.Errorf("%w: log of block %s in %s", client.ErrMalformed, p.BlockHash, h.Hash)
		}
		located, err := Locate(ctx, v.client, p)
		if errors.Is(err, client.ErrUnavailable) {
			return nil, err
		}
		known = known.add(located)
	}
	return known, nil
}

// readHistory reads the publications below a block that the old snapshot does not
// have for sure: those after its finalized block.
func (v *View) readHistory(ctx context.Context, old *Snapshot, below uint64) (history, error) {
	from := v.opts.FromBlock
	var known history
	if old.Ready() && old.Finalized >= from {
		known = old.publications.unwind(old.Finalized)
		from = old.Finalized + 1
	}
	for ; from < below; from += logRange {
		to := min(from+logRange, below) - 1
		found, err := events(ctx, v.client, v.opts.Rollup, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		})
		if err != nil {
			return nil, err
		}
		for _, p := range found {
			known = known.add(p)
		}
	}
	return known, nil
}

// compare holds the events against the tips. A server that has not indexed a
// block yet gives no events; one that lost old logs never will.
func (v *View) compare(s *Snapshot) error {
	p, ok := s.Publication(s.Tips.Number)
	if s.Tips.Number == 0 || ok && p.Hash == s.Tips.Hash {
		v.doubts = 0
		return nil
	}
	if v.doubts++; v.doubts < maxDoubts {
		v.client.Rotate()
		return fmt.Errorf("%w: tip %d %s", errDoubt, s.Tips.Number, s.Tips.Hash)
	}
	v.doubts = 0
	v.opts.Logger.Warn("L1 endpoint has no event of the checkpointed tip", "checkpoint", s.Tips.Number)
	return nil
}

// finality updates the tags. They may be missing; they never go back.
func (v *View) finality(ctx context.Context, s *Snapshot) {
	if h, err := v.client.Tagged(ctx, rpc.FinalizedBlockNumber); err == nil && h.Number <= s.Head.Number && s.Canonical(h.Number, h.Hash) {
		s.Finalized = max(s.Finalized, h.Number)
	}
	if h, err := v.client.Tagged(ctx, rpc.SafeBlockNumber); err == nil && h.Number <= s.Head.Number {
		s.Safe = max(s.Finalized, h.Number)
	}
}

// adopt publishes a snapshot and tells who waits for it.
func (v *View) adopt(old, next *Snapshot, dropped window) {
	if len(v.left)+len(dropped) > maxLeft {
		clear(v.left)
	}
	for _, h := range dropped {
		v.left[h.Hash] = true
	}
	for _, h := range next.window {
		delete(v.left, h.Hash)
	}
	v.lastNews = next.SeenAt
	v.snapshot.Store(next)
	if len(dropped) > 0 {
		v.metrics.reorgs.Inc()
		v.opts.Logger.Info("L1 reorganises", "depth", len(dropped), "head", next.Head.Number)
	}
	if old.Tips != next.Tips || !old.Ready() {
		v.tips.wake()
	}
	v.heads.wake()
}
