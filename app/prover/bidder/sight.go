package bidder

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Viewed sees L1 by a view that somebody else runs, and by the contracts of proving.
type Viewed struct {
	Params    *protocol.Params
	View      *view.View
	Contracts claims.Contracts
	Now       func() time.Time
}

// ErrBlind means that no L1 block was seen, or none for long.
var ErrBlind = errors.New("no recent L1 block: see l1.endpoints")

// See implements L1.
func (v Viewed) See(ctx context.Context, prover common.Address) (Sight, error) {
	s := v.View.Snapshot()
	age := s.Age(v.Now())
	if !s.Ready() || age >= 10*time.Duration(s.BlockTime)*time.Second {
		return Sight{}, ErrBlind
	}
	period, err := v.Contracts.Period(ctx, s.Head)
	if err != nil {
		return Sight{}, fmt.Errorf("read the period to prove: %w", err)
	}
	free, err := v.Contracts.Free(ctx, s.Head, prover)
	if err != nil {
		return Sight{}, fmt.Errorf("read the deposit of %s: %w", prover, err)
	}
	missed := uint64(max(age, 0)/time.Second) / max(s.BlockTime, 1)
	next := s.Head.Time + max(missed, 1)*s.BlockTime
	return Sight{
		Slot: v.Params.SlotAt(next * 1000), Block: s.Head.Number + 1,
		Period: period, Free: free, OnL1: s.OnL1(),
	}, nil
}
