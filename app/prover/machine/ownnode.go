package machine

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/prover/bidder"
	"github.com/aztecd/aztecd/x/publication"
)

// executed is a node that is asked what it has executed; *client.Client has it.
type executed interface {
	Tips(ctx context.Context) (api.Tips, error)
	Checkpoint(ctx context.Context, at api.At) (*api.CheckpointInfo, error)
}

// ownNode vouches for what L1 confirmed, by the word of a node that has executed it: the
// prover's own. It is a bidder.L1 and a bidder.Chain, for one goroutine.
type ownNode struct {
	ctx   context.Context //nolint:containedctx // of the bidder, whose Chain is asked without one
	node  executed
	l1    bidder.L1
	first uint64 // of the period that was seen last
}

// See implements bidder.L1.
func (o *ownNode) See(ctx context.Context, prover common.Address) (bidder.Sight, error) {
	s, err := o.l1.See(ctx, prover)
	o.ctx, o.first = ctx, s.Period.First
	return s, err
}

// Compare implements bidder.Chain: it goes down from what L1 confirmed to the highest
// checkpoint that the node has under the same hash. The one that it has not closed may be there
// in another version; one below that is another chain's.
func (o *ownNode) Compare(on publication.OnL1) (publication.Standing, error) {
	s := publication.Standing{First: 1}
	tips, err := o.node.Tips(o.ctx)
	if err != nil {
		return s, fmt.Errorf("ask the node for its tips: %w", err)
	}
	for n := on.Confirmed; n > 0 && n >= o.first; n-- {
		record, known := on.Tip, true
		if n != on.Tip.Number {
			record, known = on.At(n)
		}
		if !known || record.Hash == (common.Hash{}) {
			return publication.Standing{Below: true}, nil // L1's logs do not tell yet
		}
		info, err := o.node.Checkpoint(o.ctx, api.AtNumber(n))
		absent := new(api.Error)
		switch {
		case errors.As(err, &absent) && absent.Code == api.CodeNotFound: // it is behind, or began later
			s.First = max(s.First, n+1)
		case err != nil:
			return s, fmt.Errorf("ask the node for checkpoint %d: %w", n, err)
		case info.Hash == record.Hash:
			s.Ours, s.First = info.Header, min(n, max(o.first, 1))
			return s, nil
		default:
			s.Above = &record
			s.Foreign = s.Foreign || tips.Locked.Chunk > record.LastChunk
		}
	}
	s.Below = true
	return s, nil
}
