package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// ReadTips is what the contract holds at a block.
func ReadTips(ctx context.Context, c Caller, rollup common.Address, block common.Hash) (Tips, error) {
	return newContract(c, rollup).tips(ctx, block)
}
