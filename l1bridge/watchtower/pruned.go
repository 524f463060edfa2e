package watchtower

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// A prune on L1 is no way out of a slash: a lock that was accused and not rescued before it is paid for
// after it, by what was confirmed when its generation ended (Slasher). The chain that the lock was of is
// gone here, or soon will be, so that it is known as it was seen before, or as the accusation shows it:
// L1 has checked the certificate. What was published in time is nobody's offence, whether or not
// somebody confirmed it before the prune.

// prunedHeader finds what was accused among what L1 has pruned since.
func (w *Watchtower) prunedHeader(ctx context.Context, s *view.Snapshot, id accusedBy, one *accused) (checkpoint.Header, bool) {
	if !w.opts.Params.Proven() {
		return checkpoint.Header{}, false
	}
	if one.header.Hash() != id.hash && !one.shown && one.tx != (common.Hash{}) {
		tx, err := w.opts.View.Client().Transaction(ctx, one.tx)
		if err != nil {
			return checkpoint.Header{}, false // it is looked for again
		}
		one.shown = true
		for _, side := range bindings.DecodeShown(tx.Data()) {
			if h, ok := side.Last(); ok && h.Hash() == id.hash {
				one.header = h
			}
		}
	}
	return one.header, one.header.Hash() == id.hash && one.header.Generation < s.Tips.Generation
}

// pruned tells of an accusation what is known of it now that its generation is over; was is what it was when
// it was looked at last.
func (w *Watchtower) pruned(ctx context.Context, s *view.Snapshot, at slasher, header checkpoint.Header, was Accusation, state *Accusation) error {
	end, err := w.ended(ctx, s, at, header.Generation)
	if err != nil {
		return err
	}
	state.Pruned, state.Known = true, true
	state.Held = was.Held || header.Number <= end.ConfirmedNumber
	state.Standing, state.Lost = was.Standing, was.Lost
	return nil
}

// ended is how a generation ended; all zero of one that L1 did not prune.
func (w *Watchtower) ended(ctx context.Context, s *view.Snapshot, at slasher, generation uint32) (end bindings.EndedOutput, err error) {
	market := bindings.NewProving()
	data, err := at.client.CallAt(ctx, w.opts.Params.Proving.Contract, market.PackEnded(generation), s.Head.Hash)
	if err != nil {
		return end, fmt.Errorf("how generation %d ended: %w", generation, err)
	}
	if end, err = market.UnpackEnded(data); err != nil {
		err = fmt.Errorf("how generation %d ended: %w: %w", generation, client.ErrMalformed, err)
	}
	return end, err
}
