package view

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
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
	raw, err := read(ctx, c, "tips", block, c.abi.PackTips(), c.abi.UnpackTips)
	if err != nil {
		return Tips{}, err
	}
	origin, err := read(ctx, c, "origin", block, c.abi.PackOrigin(), c.abi.UnpackOrigin)
	if err != nil {
		return Tips{}, err
	}
	hash, err := c.checkpointHash(ctx, raw.Number, block)
	return Tips{
		Number: raw.Number, Hash: hash, LastChunk: raw.LastChunk, Slot: raw.Slot, Generation: raw.Generation,
		Proven: raw.ProvenNumber, Origin: protocol.L1Ref{Number: origin.Number, Hash: origin.Hash},
	}, err
}

func (c contract) checkpointHash(ctx context.Context, number uint64, block common.Hash) (common.Hash, error) {
	return read(ctx, c, "checkpoint hash", block, c.abi.PackCheckpointHash(number), func(b []byte) (common.Hash, error) {
		hash, err := c.abi.UnpackCheckpointHash(b)
		return hash, err
	})
}

// CheckpointHash is what the contract's ring holds for a recent checkpoint.
func CheckpointHash(ctx context.Context, c Caller, rollup common.Address, number uint64, block common.Hash) (common.Hash, error) {
	return newContract(c, rollup).checkpointHash(ctx, number, block)
}
