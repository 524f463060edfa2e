package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core/types"
)

var (
	// ErrFinalized refuses to reorganise blocks that were reported as final.
	ErrFinalized = errors.New("block is finalized")
	// ErrNoBlock means that the canonical chain has no block of that number.
	ErrNoBlock = errors.New("no such block")
	// ErrPast refuses a block that is not later than the head.
	ErrPast = errors.New("time is not after the head")
)

// Manual is a Node that a test moves by hand, also one that seals by its clock. Only tests
// and what breaks a network on purpose make one: what `aztecd l1 devnet` serves cannot be
// told to reorganise or to censor.
type Manual struct{ *Node }

// StartManual is Start with the controls of Manual.
func StartManual(ctx context.Context, cfg Config) (*Manual, error) {
	n, err := Start(ctx, cfg)
	if err != nil {
		return nil, err
	}
	return &Manual{n}, nil
}

// Seal seals a block in the next slot, or after those that SkipSlots left out.
// When it returns, receipts, pool and tags are up to date.
func (n *Manual) Seal(ctx context.Context) (*types.Block, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	slot := n.nextSlot() + n.skip
	n.skip = 0
	return n.seal(ctx, slot)
}

// SealAt seals a block in the first slot that starts at the given unix time or
// later.
func (n *Manual) SealAt(ctx context.Context, unix uint64) (*types.Block, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	slot := n.clock.slot(unix)
	if n.clock.start(slot) < unix {
		slot++
	}
	if slot < n.nextSlot() {
		return nil, fmt.Errorf("%w: %d is in slot %d, the next one is %d", ErrPast, unix, slot, n.nextSlot())
	}
	n.skip = 0
	return n.seal(ctx, slot)
}

// SkipSlots leaves that many slots without a block before the next one.
func (n *Manual) SkipSlots(count uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.skip += count
}

// Reorg makes the canonical block of that number the head again. Transactions of
// the dropped blocks return to the pool; following blocks differ from the
// dropped ones even when they hold the same.
func (n *Manual) Reorg(ctx context.Context, to uint64) error { return n.Replace(ctx, to, 0) }

// Replace reorganises like Reorg, to a branch that already has the given number
// of empty blocks: followers see one switch instead of a head that goes back.
func (n *Manual) Replace(ctx context.Context, to uint64, blocks int) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	chain := n.eth.BlockChain()
	if final := chain.CurrentFinalBlock(); final != nil && to < final.Number.Uint64() {
		return fmt.Errorf("%w: reorganise to %d below %d", ErrFinalized, to, final.Number)
	}
	block := chain.GetBlockByNumber(to)
	if block == nil {
		return fmt.Errorf("%w: %d", ErrNoBlock, to)
	}
	n.head.Forks++
	var err error
	for range blocks {
		slot := n.clock.slot(block.Time()) + 1
		if block, err = n.build(ctx, block.Header(), slot, content{exact: true}); err != nil {
			return err
		}
	}
	n.log.Info("L1 devnet reorganises", "to", to, "head", block.Number())
	return n.setHead(block)
}

// Censor keeps the senders' transactions out of every block until it is called
// again; each call replaces the list, and none lifts it.
func (n *Manual) Censor(senders ...common.Address) {
	n.mu.Lock()
	defer n.mu.Unlock()
	clear(n.censored)
	for _, sender := range senders {
		n.censored[sender] = true
	}
}

// SpikeBlobFee fills the blob space that the pool leaves in the next blocks, so
// that each of them raises the blob fee as much as a full block does.
func (n *Manual) SpikeBlobFee(blocks uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.fill = blocks
}

// RaiseBlobFee seals full blocks, a slot apart, until the head's blob fee, in
// wei per blob gas, is at least the given one. With mainnet's fee schedule that
// takes 30 blocks for each factor of 10.
func (n *Manual) RaiseBlobFee(ctx context.Context, wei *big.Int) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	for n.headBlobFee().Cmp(wei) < 0 {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("raise blob fee: %w", err)
		}
		n.fill = max(n.fill, 1)
		if _, err := n.seal(ctx, n.nextSlot()); err != nil {
			return err
		}
	}
	return nil
}

func (n *Manual) headBlobFee() *big.Int {
	head := n.headHeader()
	if head.ExcessBlobGas == nil {
		return new(big.Int)
	}
	return eip4844.CalcBlobFee(n.eth.BlockChain().Config(), head)
}
