package watchtower

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// contract reads what the view does not follow of the Rollup, at a block.
type contract struct {
	client view.Caller
	rollup common.Address
	abi    *bindings.Rollup
}

func ask[T any](ctx context.Context, c contract, name string, block common.Hash, call []byte, decode func([]byte) (T, error)) (T, error) {
	var zero T
	data, err := c.client.CallAt(ctx, c.rollup, call, block)
	if err != nil {
		return zero, fmt.Errorf("%s of rollup %s: %w", name, c.rollup, err)
	}
	out, err := decode(data)
	if err != nil {
		return zero, fmt.Errorf("%s of rollup %s: %w: %w", name, c.rollup, client.ErrMalformed, err)
	}
	return out, nil
}

func (c contract) charge(ctx context.Context, block common.Hash, word view.Record) (bindings.ChargeOfOutput, error) {
	return ask(ctx, c, "charge", block, c.abi.PackChargeOf(word), c.abi.UnpackChargeOf)
}

func (c contract) owed(ctx context.Context, block common.Hash, account common.Address) (*big.Int, error) {
	return ask(ctx, c, "what is owed", block, c.abi.PackOwed(account), c.abi.UnpackOwed)
}

func (c contract) aliveSlot(ctx context.Context, block common.Hash) (uint64, error) {
	return ask(ctx, c, "last sign of life", block, c.abi.PackAliveSlot(), c.abi.UnpackAliveSlot)
}

// bond is what a charge costs at a head, doubled: it follows the base fee, which may rise
// until the charge is included, and which a call without a price is not told.
func (c contract) bond(ctx context.Context, head client.Header) (*big.Int, error) {
	gas, err := ask(ctx, c, "bond", head.Hash, c.abi.PackBondGas(), c.abi.UnpackBondGas)
	if err != nil {
		return nil, err
	}
	bond := new(big.Int).SetUint64(2 * gas)
	return bond.Mul(bond, head.BaseFee), nil
}

// States of a charge, as the contract numbers them.
const (
	chargeKept = 1
	chargeOpen = 2
)
