package app

import (
	"context"
	"errors"

	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// proven is the last chunk that L1 has proven of this node's chain. What is proven was
// confirmed and closed, so that there is but one version of it.
func (b *bridge) proven(s *view.Snapshot, ours checkpoint.Header) (chunk uint64, err error) {
	number := s.Tips.Proven
	switch {
	case number == 0 || number > ours.Number:
		return 0, nil // it is behind, or this is another chain: Standing says so
	case number == ours.Number:
		return ours.LastChunk, nil
	}
	header, err := ledger.CheckpointAt(b.node.stores.world, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return 0, nil // from before the snapshot that this node began with
	}
	return header.LastChunk, err
}

// period is what has to be proven next, as of a head, or as L1 said last.
func (b *bridge) period(ctx context.Context, s *view.Snapshot) claims.Period {
	at := b.node.escrow.of.Load()
	if at == nil {
		return claims.Period{}
	}
	ctx, cancel := context.WithTimeout(ctx, l1Timeout)
	defer cancel()
	p, err := at.contracts.Period(ctx, s.Head)
	if err != nil {
		b.node.log.Debug("Cannot read the period to prove, go by the last time", "err", err)
		return b.node.tips.period()
	}
	return p
}
