package view

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// ErrNoContract means that there is nothing at the rollup's address.
var ErrNoContract = errors.New("no contract answers at that address")

// Caller calls a contract on the state after a block. *client.Client believes an
// endpoint; who knows a block's hash can have it proved.
type Caller interface {
	CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error)
}

// contract reads the Rollup at a block. A contract that is not there, or another
// one, is an error.
type contract struct {
	client Caller
	rollup common.Address
	abi    *bindings.Rollup
}

func newContract(c Caller, rollup common.Address) contract {
	return contract{c, rollup, bindings.NewRollup()}
}

// read calls a getter and decodes what it returns.
func read[T any](ctx context.Context, c contract, name string, block common.Hash, call []byte, decode func([]byte) (T, error)) (T, error) {
	var zero T
	data, err := c.client.CallAt(ctx, c.rollup, call, block)
	if err != nil {
		return zero, fmt.Errorf("%s of rollup %s: %w", name, c.rollup, err)
	}
	if len(data) == 0 {
		return zero, fmt.Errorf("%s of rollup %s: %w", name, c.rollup, ErrNoContract)
	}
	out, err := decode(data)
	if err != nil {
		return zero, fmt.Errorf("%s of rollup %s: %w: %w", name, c.rollup, client.ErrMalformed, err)
	}
	return out, nil
}

func (c contract) tips(ctx context.Context, block common.Hash) (Tips, error) {
	tip, err := read(ctx, c, "tip", block, c.abi.PackTip(), c.abi.UnpackTip)
	if err != nil {
		return Tips{}, err
	}
	confirmed, err := read(ctx, c, "confirmed checkpoint", block, c.abi.PackConfirmed(), c.abi.UnpackConfirmed)
	if err != nil {
		return Tips{}, err
	}
	proven, err := read(ctx, c, "proven checkpoint", block, c.abi.PackProven(), c.abi.UnpackProven)
	if err != nil {
		return Tips{}, err
	}
	record, err := c.record(ctx, tip.Number, block)
	t := Tips{
		Number: tip.Number, Record: record, LastChunk: tip.LastChunk, Slot: tip.Slot, Generation: tip.Generation,
		Restarts: tip.Restarts, Origin: tip.OriginNumber, Confirmed: confirmed.Number, ConfirmedHash: confirmed.Hash, Closed: confirmed.Closed,
		ConfirmedIn: confirmed.Slot, Proven: proven.Number, ProvenHash: proven.Hash,
	}
	if t.Confirmed == t.Number {
		t.Hash = t.ConfirmedHash
	}
	return t, err
}

func (c contract) record(ctx context.Context, number uint64, block common.Hash) (Record, error) {
	return read(ctx, c, "record", block, c.abi.PackRecord(number), func(b []byte) (Record, error) {
		record, err := c.abi.UnpackRecord(b)
		return record, err
	})
}

// ReadRecord is what the contract's ring holds for a recent checkpoint.
func ReadRecord(ctx context.Context, c Caller, rollup common.Address, number uint64, block common.Hash) (Record, error) {
	return newContract(c, rollup).record(ctx, number, block)
}
