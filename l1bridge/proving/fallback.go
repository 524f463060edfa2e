package proving

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Fallback is how the chain goes on, as of an L1 block (docs/proving.md, "Fallback").
type Fallback struct {
	// Holds says that it goes on by proof alone.
	Holds bool
	// Since and SinceBlock are when that began, Unix seconds and L1's number, or the wait for
	// it; 0: neither. Number is the proven checkpoint then.
	Since, SinceBlock, Number uint64
	// Active and ActiveBlock are the last publication since, or its beginning.
	Active, ActiveBlock uint64
}

// Waits tells that somebody has begun to wait for it.
func (f Fallback) Waits() bool { return !f.Holds && f.Since != 0 }

// ReadFallback reads it at the contract that genesis names, as of a block.
func ReadFallback(ctx context.Context, l1 L1, contract common.Address, block common.Hash) (Fallback, error) {
	way := bindings.NewFallback()
	s, err := read(ctx, &Contracts{l1: l1}, "fallback", contract, block, way.PackState(), way.UnpackState)
	if err != nil {
		return Fallback{}, err
	}
	return Fallback{
		Holds: s.Holds, Since: s.Time.Uint64(), SinceBlock: s.BlockNumber.Uint64(), Number: uint64(s.Number),
		Active: s.ActiveTime.Uint64(), ActiveBlock: s.ActiveBlock.Uint64(),
	}, nil
}

// Over is when it can be left, if nobody publishes any more, and whether it can as of a block.
type Over struct {
	Time, Block uint64
	Now         bool
}

// ReadOver reads it alike.
func ReadOver(ctx context.Context, l1 L1, contract common.Address, block common.Hash) (Over, error) {
	way := bindings.NewFallback()
	o, err := read(ctx, &Contracts{l1: l1}, "end of the fallback", contract, block, way.PackOver(), way.UnpackOver)
	if err != nil {
		return Over{}, err
	}
	if !o.Time.IsUint64() || !o.BlockNumber.IsUint64() {
		return Over{}, fmt.Errorf("end of the fallback at %s: %w: beyond 64 bits", contract, client.ErrMalformed)
	}
	return Over{o.Time.Uint64(), o.BlockNumber.Uint64(), o.Now}, nil
}

// Enter is the call that begins it, or begins to wait for it; proven is the header of the
// proven checkpoint.
func Enter(proven *checkpoint.Header) ([]byte, error) {
	return bindings.NewFallback().TryPackEnter(bindings.FromHeader(*proven), common.Big0)
}

// Exit is the call that ends it.
func Exit() ([]byte, error) { return bindings.NewFallback().TryPackExit() }
