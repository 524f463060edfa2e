package verify

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
)

// Pin is the L1 block that the contract is read at, and who is believed about it.
type Pin struct {
	Block    client.Header
	ChainID  uint64 // of the L1, by EIP-155
	Contract view.Caller
	// Proved is the block's state when the operator gave the block's hash: then Contract
	// is it. nil: all is an endpoint's word.
	Proved *proven.State

	mu         sync.Mutex
	committees map[uint64]*committee.Committee
}

// Latest looks at L1's newest block, by an endpoint's word.
func Latest(ctx context.Context, c *client.Client) (*Pin, error) {
	return tagged(ctx, c, rpc.LatestBlockNumber)
}

// Final looks at the last block that L1 calls final, by an endpoint's word.
func Final(ctx context.Context, c *client.Client) (*Pin, error) {
	return tagged(ctx, c, rpc.FinalizedBlockNumber)
}

func tagged(ctx context.Context, c *client.Client, tag rpc.BlockNumber) (*Pin, error) {
	head, err := c.Tagged(ctx, tag)
	if err != nil {
		return nil, err
	}
	id, err := c.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	return &Pin{Block: head, ChainID: id, Contract: c}, nil
}

// Trusted looks at the block whose hash the operator trusts: what the contract says
// there is proved by it.
func Trusted(ctx context.Context, c *client.Client, hash common.Hash) (*Pin, error) {
	block, err := c.HeaderByHash(ctx, hash)
	if errors.Is(err, ethereum.NotFound) {
		return nil, fmt.Errorf("no L1 endpoint has the trusted block %s: %w", hash, err)
	}
	if err != nil {
		return nil, err
	}
	id, err := c.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	state := proven.New(c, block, id)
	return &Pin{Block: block, ChainID: id, Contract: state, Proved: state}, nil
}

// Deployment reads what the contract was deployed with.
func (p *Pin) Deployment(ctx context.Context, rollup common.Address) (*view.Deployment, error) {
	d, err := view.ReadDeploymentAt(ctx, p.Contract, p.ChainID, rollup, p.Block.Hash)
	return d, p.explain(err)
}

// Committee is an epoch's, without keys; view.ErrNotDrawn when the block is too early to
// tell. It is asked for once.
func (p *Pin) Committee(ctx context.Context, rollup common.Address, epoch uint64) (*committee.Committee, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if c := p.committees[epoch]; c != nil {
		return c, nil
	}
	c, err := view.ReadCommittee(ctx, p.Contract, rollup, p.Block.Hash, epoch)
	if err != nil {
		return nil, p.explain(err)
	}
	if p.committees == nil {
		p.committees = map[uint64]*committee.Committee{}
	}
	p.committees[epoch] = c
	return c, nil
}

// Confirmed tells whether the contract said that it checked a certificate that covers a
// checkpoint. By a trusted block that has to be in the receipts it leads to.
func (p *Pin) Confirmed(ctx context.Context, rollup common.Address, s published.Standing, number uint64) (bool, error) {
	if s.Confirmed < number || p.Proved == nil {
		return s.Confirmed >= number, nil
	}
	err := published.Proved(ctx, p.Proved, rollup, published.Event{Kind: published.Confirmed, Publication: s.By})
	if errors.Is(err, proven.ErrTooFar) {
		return false, nil
	}
	return err == nil, err
}

// explain says what may be wrong when nobody proves the trusted block's state.
func (p *Pin) explain(err error) error {
	if p.Proved == nil || !errors.Is(err, client.ErrUnavailable) {
		return err
	}
	return fmt.Errorf("prove the state of the trusted block %d %s (endpoints have it of the last 128 blocks, archives of all: trust a newer block, or name an archive): %w",
		p.Block.Number, p.Block.Hash, err)
}
