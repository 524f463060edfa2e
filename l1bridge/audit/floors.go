package audit

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
)

// floors are those of fees by the L1 blocks that blocks since the checkpoint before may have
// named: from its origin on to the next one's, each the parent of the one after it, so that
// the header of the checkpoint covers them. Where L1 no longer has that one, fees may
// have followed any prices.
func (a *Auditor) floors(ctx context.Context, origin protocol.L1Ref) (rebuild.Floors, error) {
	whatever := rebuild.Floors{Most: protocol.GasFees{PerDA: math.MaxUint64, PerMana: math.MaxUint64}}
	if a.proving != nil && a.proving.pruned { // they may have risen in blocks that are gone
		return whatever, nil
	}
	if a.genesis.params.Fees.JuicePerGwei == 0 {
		return rebuild.Floors{}, nil
	}
	var out rebuild.Floors
	next := origin.Hash
	for n := 0; ; n++ {
		h, err := a.opts.Client.HeaderByHash(ctx, next)
		switch {
		case errors.Is(err, ethereum.NotFound) || n == maxOrigins:
			return whatever, nil
		case err != nil:
			return whatever, fmt.Errorf("prices of L1 that fees followed: %w", err)
		}
		floor := a.floor(h)
		if n == 0 {
			out = rebuild.Floors{Least: floor, Most: floor}
		}
		if out = out.With(floor); h.Number <= a.state.Origin.Number {
			return out, nil
		}
		next = h.Parent
	}
}

// floor of fees by an L1 block. Of the one that a chain began with, or was restarted with, its
// blocks name no prices.
func (a *Auditor) floor(h client.Header) protocol.GasFees {
	last := a.state.Checkpoint.Header
	if h.Number <= a.state.Origin.Number && (last.Number == 0 || a.state.Generation != last.Generation) {
		return protocol.GasFees{}
	}
	var at protocol.Origin
	at.BaseFee, at.BlobBaseFee = h.Prices(a.genesis.params.L1ChainID)
	return a.genesis.params.FeeFloor(at)
}

// honest gives the floor by the L1 block that honest proposers name in a slot, as far as L1's
// blocks up to one tell; nil where fees follow no prices.
func (a *Auditor) honest(ctx context.Context, before uint64) func(slot uint64) protocol.GasFees {
	p := a.genesis.params
	if p.Fees.JuicePerGwei == 0 {
		return nil
	}
	return func(slot uint64) protocol.GasFees {
		start := p.SlotStart(slot)
		number, err := a.lastBefore(ctx, a.state.Origin.Number+1, before, (start-min(start, p.L1.OriginLag))/1000)
		if err != nil {
			return protocol.GasFees{}
		}
		h, err := a.block(ctx, max(number-min(number, p.L1.Depth), a.state.Origin.Number))
		if err != nil {
			return protocol.GasFees{}
		}
		return a.floor(h)
	}
}
