package view

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
)

const (
	// firstWindow is how many headers a new view reads back beside Options.Depth.
	firstWindow = 32
	// maxDepth bounds Options.Depth.
	maxDepth = 1024
	// maxDoubts is how often a head is asked for anew whose events and tips
	// disagree, before the tips are taken alone.
	maxDoubts = 5
	// maxLeft bounds the memory of branches left.
	maxLeft = 1024
	// maxFailures is how many steps in a row may fail before another endpoint is
	// asked first: what it says may be well-formed and lead nowhere.
	maxFailures = 3
)

// errDoubt means that an endpoint has a block but not all of its logs yet.
var errDoubt = errors.New("events and tips of the rollup disagree")

// Step asks for the head once and takes it, if it is news. On error the snapshot
// stays as it was. Run calls it; tests may, in its place.
func (v *View) Step(ctx context.Context) error {
	err := v.step(ctx)
	if v.turned {
		v.turned = false
		if v.step(ctx) != nil {
			v.client.Rotate() // what that one shows leads nowhere
		}
	}
	switch {
	case ctx.Err() != nil:
	case err == nil:
		v.failures = 0
	default:
		if v.failures++; v.failures%maxFailures == 0 {
			v.client.Rotate()
		}
	}
	return err
}

func (v *View) step(ctx context.Context) error {
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
	if errors.Is(err, errTooDeep) && v.persists(old, head) {
		if err := v.forget(old, head); err != nil {
			return err
		}
		old = v.emptySnapshot()
		branch, err = v.branch(ctx, old, head)
	}
	if err != nil {
		return err
	}
	next, dropped, err := v.extend(ctx, old, branch)
	if err != nil {
		return err
	}
	v.settle(next)
	v.adopt(next, dropped)
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
		depth = min(v.opts.first(), depth)
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
		return nil, fmt.Errorf("%w: block %d to %d on block %d, final is %d",
			errTooDeep, branch[0].Number, head.Number, branch[0].Number-1, old.Finalized)
	}
	return branch, nil
}

// extend builds the snapshot of the branch's head.
func (v *View) extend(ctx context.Context, old *Snapshot, branch window) (next *Snapshot, dropped window, err error) {
	next = &Snapshot{
		Head: branch.tip(), SeenAt: v.opts.Now(), Tips: old.Tips, Safe: old.Safe, Finalized: old.Finalized, archive: old.archive,
	}
	next.window, dropped = old.window.advance(branch, v.opts.Window)
	if next.BlockTime = next.window.blockTime(); next.BlockTime == 0 {
		next.BlockTime = mainnetBlockTime
	}
	v.finality(ctx, next)
	_, joins := old.window.find(branch[0].Parent)
	changed := !joins || len(dropped) > 0
	if joins {
		next.publications = old.publications.unwind(branch[0].Number - 1)
	} else if next.publications, err = v.readPast(ctx, old, next, branch[0].Number); err != nil {
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
		if next.Tips, err = newContract(v.witness(next.Head), v.opts.Rollup).tips(ctx, next.Head.Hash); err != nil {
			return nil, nil, err
		}
		if err := v.compare(next); err != nil {
			return nil, nil, err
		}
	}
	return next, dropped, nil
}

// collect adds the publications of one block.
func (v *View) collect(ctx context.Context, known history, h client.Header) (history, error) {
	logs, err := v.client.Logs(ctx, proposals(v.opts.Rollup), h)
	if err != nil {
		return nil, err
	}
	found, err := parsePublications(v.opts.Rollup, logs)
	if err != nil {
		return nil, err
	}
	for _, p := range found {
		if p.BlockHash != h.Hash || p.BlockNumber != h.Number {
			return nil, fmt.Errorf("%w: log of block %s in %s", client.ErrMalformed, p.BlockHash, h.Hash)
		}
		if p.Undone {
			known = known.add(p)
			continue
		}
		located, err := Locate(ctx, v.client, p)
		if errors.Is(err, client.ErrUnavailable) {
			return nil, err
		}
		known = known.add(located)
	}
	return known, nil
}

// compare holds the events against the tips, and takes the tip's hash from its event:
// the contract keeps most of it only. A server that has not indexed a block yet gives no
// events; one that lost old logs never will. One that shows the contract as it was gives
// tips below them.
func (v *View) compare(s *Snapshot) error {
	p, ok := s.Publication(s.Tips.Number)
	_, above := s.Publication(s.Tips.Number + 1)
	if !above && (s.Tips.Number == 0 || ok && s.Tips.Record.Names(p.Hash)) {
		if ok {
			s.Tips.Hash = p.Hash
		}
		v.doubts = 0
		return nil
	}
	if v.doubts++; v.doubts < maxDoubts {
		v.client.Rotate()
		return fmt.Errorf("%w: tip %d, record %x", errDoubt, s.Tips.Number, s.Tips.Record)
	}
	v.doubts = 0
	v.opts.Logger.Warn("L1 endpoint has no event of the checkpointed tip, or has later ones", "checkpoint", s.Tips.Number)
	return nil
}

// adopt publishes a snapshot and tells who waits for it.
func (v *View) adopt(next *Snapshot, dropped window) {
	if len(v.left)+len(dropped) > maxLeft {
		clear(v.left)
	}
	for _, h := range dropped {
		v.left[h.Hash] = true
	}
	for _, h := range next.window {
		delete(v.left, h.Hash)
	}
	before := v.snapshot.Swap(next)
	v.lastNews, v.deep = next.SeenAt, deepBranch{}
	if len(dropped) > 0 {
		v.metrics.reorgs.Inc()
		v.opts.Logger.Info("L1 reorganises", "depth", len(dropped), "head", next.Head.Number)
	}
	if before.Tips != next.Tips || before.Head.Hash == (common.Hash{}) {
		v.tips.wake()
	}
	v.heads.wake()
}
