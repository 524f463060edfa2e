package view

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// finalityEvery is how many blocks pass before finality is asked for again.
const finalityEvery = 8

// errTooDeep means that a branch leaves ours below the finalized block.
var errTooDeep = errors.New("branch leaves ours below the finalized block")

// finality moves what is final. No endpoint alone can move it: every one is asked, and
// of several answers the second highest counts. Nor can all of them together move it
// nearer to the head than the configured depth. It never goes back.
func (v *View) finality(ctx context.Context, s *Snapshot) {
	if v.asked != 0 && s.Head.Number < v.asked+finalityEvery && s.Head.Number >= v.asked {
		return
	}
	v.asked = s.Head.Number
	v.contested(ctx, s)
	if final, ok := v.agreed(ctx, s, rpc.FinalizedBlockNumber); ok && s.Head.Number > v.opts.FinalityDepth {
		s.Finalized = max(s.Finalized, min(final, s.Head.Number-v.opts.FinalityDepth))
	}
	if safe, ok := v.agreed(ctx, s, rpc.SafeBlockNumber); ok {
		s.Safe = max(s.Finalized, safe)
	}
}

// agreed is how far a tag is by the word of two endpoints, or of the only one. Blocks
// of another branch count for nothing.
func (v *View) agreed(ctx context.Context, s *Snapshot, tag rpc.BlockNumber) (uint64, bool) {
	var said []uint64
	for _, h := range v.client.HeadersByNumber(ctx, big.NewInt(int64(tag))) {
		if h.Number <= s.Head.Number && s.Canonical(h.Number, h.Hash) {
			said = append(said, h.Number)
		}
	}
	if len(said) == 0 {
		return 0, false
	}
	slices.Sort(said)
	return said[max(0, len(said)-2)], true
}

// contested has another endpoint asked first when all others have another block in place
// of the last but one of ours: one that follows a fork of its own, or makes one up, is
// not followed for long. Where it is one word against another each has its time.
func (v *View) contested(ctx context.Context, s *Snapshot) {
	ours, ok := s.window.at(s.Head.Number - 1)
	if !ok || v.client.Endpoints() == 1 {
		return
	}
	same, different := 0, 0
	for _, h := range v.client.HeadersSoon(ctx, new(big.Int).SetUint64(ours.Number)) {
		if h.Hash == ours.Hash {
			same++
		} else {
			different++
		}
	}
	if same <= 1 && different > 0 {
		v.opts.Logger.Warn("L1 endpoints follow different chains: ask another one first", "block", ours.Number, "ours", ours.Hash, "others", different)
		v.metrics.failed("contested")
		v.client.Rotate()
		v.turned = true
	}
}

// deepBranch is a branch that cannot be, by what we take for final.
type deepBranch struct {
	since time.Time
	seen  bool
}

// persists tells whether a branch that undoes what is final is longer than ours, and
// has been there for so long without news on ours that it is us who are wrong.
func (v *View) persists(old *Snapshot, head client.Header) bool {
	if head.Number <= old.Head.Number {
		return false
	}
	now := v.opts.Now()
	if !v.deep.seen {
		v.deep = deepBranch{since: now, seen: true}
		v.opts.Logger.Error("L1 has a longer branch that undoes final blocks: this view starts over if it stays",
			"head", head.Number, "ours", old.Head.Number, "final", old.Finalized, "after", v.opts.RestartAfter)
	}
	return now.Sub(v.deep.since) >= v.opts.RestartAfter
}

// forget drops everything that was learned of L1, on disk too: it is on a branch that
// is no more.
func (v *View) forget(old *Snapshot, head client.Header) error {
	v.opts.Logger.Error("L1 undid final blocks: start over from the deployment of the rollup",
		"left", old.Head.Number, "left_hash", old.Head.Hash, "final", old.Finalized, "head", head.Number, "head_hash", head.Hash)
	v.metrics.restarts.Inc()
	v.asked, v.doubts, v.deep = 0, 0, deepBranch{}
	clear(v.left)
	v.snapshot.Store(v.emptySnapshot())
	return v.archive.clear()
}
