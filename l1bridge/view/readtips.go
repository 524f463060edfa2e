package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// ReadTips is what the contract holds at a block.
func ReadTips(ctx context.Context, c *client.Client, rollup common.Address, block common.Hash) (Tips, error) {
	return newContract(c, rollup).tips(ctx, block)
}
