package verify

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Pin is the L1 block that the contract is read at, and who is believed about it.
type Pin struct {
	Block    client.Header
	ChainID  uint64 // of the L1, by EIP-155
	Contract view.Caller
	// Trusted says that the block's hash came from the operator and that Contract proves
	// what it answers by it; else it is an endpoint's word.
	Trusted bool
}

// Latest looks at L1's newest block, by an endpoint's word.
func Latest(ctx context.Context, c *client.Client) (*Pin, error) {
	head, err := c.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return nil, err
	}
	id, err := c.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	return &Pin{Block: head, ChainID: id, Contract: c}, nil
}

// Deployment reads what the contract was deployed with.
func (p *Pin) Deployment(ctx context.Context, rollup common.Address) (*view.Deployment, error) {
	return view.ReadDeploymentAt(ctx, p.Contract, p.ChainID, rollup, p.Block.Hash)
}
