package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// ReadTips is what the contract holds at a block.
func ReadTips(ctx context.Context, c Caller, rollup common.Address, block common.Hash) (Tips, error) {
	return newContract(c, rollup).tips(ctx, block)
}

// ReadAliveSlot is the last slot of which the contract knows, at a block, that the chain
// lived: the first one of the newest epoch whose committee's certificate it was shown.
func ReadAliveSlot(ctx context.Context, c Caller, rollup common.Address, block common.Hash) (uint64, error) {
	rolls := newContract(c, rollup)
	return read(ctx, rolls, "last sign of life", block, rolls.abi.PackAliveSlot(), rolls.abi.UnpackAliveSlot)
}
