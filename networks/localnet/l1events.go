package localnet

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// l1Poll is how often L1 is asked for new publications.
const l1Poll = 500 * time.Millisecond

// publication is an L1 transaction that published checkpoints.
type publication struct {
	tx          common.Hash
	from        common.Address
	block       uint64
	gas         uint64
	blobs       int
	checkpoints []publishedCheckpoint
}

// publishedCheckpoint is what the contract's event says.
type publishedCheckpoint struct {
	number, lastChunk uint64
}

// publications follows the Rollup contract's events.
type publications struct {
	l1     *ethclient.Client
	rollup common.Address
	heard  func(publication)

	polling sync.Mutex
	next    uint64 // The first block not looked at.

	mu  sync.Mutex
	all []publication
}

// follow polls until ctx ends. An L1 that does not answer is asked again.
func (p *publications) follow(ctx context.Context) {
	ticker := time.NewTicker(l1Poll)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			_ = p.poll(ctx) // the next tick asks for the same blocks again
		}
	}
}

// poll reads the events of the blocks since the last poll.
func (p *publications) poll(ctx context.Context) error {
	p.polling.Lock()
	defer p.polling.Unlock()
	head, err := p.l1.BlockNumber(ctx)
	if err != nil || head < p.next {
		return err
	}
	rollup := bindings.NewRollup()
	contract := rollup.GetABI()
	logs, err := p.l1.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(p.next), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{p.rollup},
		Topics:    [][]common.Hash{{contract.Events[bindings.RollupCheckpointProposedEventName].ID}},
	})
	if err != nil {
		return fmt.Errorf("ask L1 for publications: %w", err)
	}
	byTx := map[common.Hash]*publication{}
	for i := range logs {
		event, err := rollup.UnpackCheckpointProposedEvent(&logs[i])
		if err != nil {
			return fmt.Errorf("read CheckpointProposed of %s: %w", logs[i].TxHash, err)
		}
		if byTx[logs[i].TxHash] == nil {
			if byTx[logs[i].TxHash], err = p.read(ctx, logs[i].TxHash); err != nil {
				return err
			}
		}
		found := byTx[logs[i].TxHash]
		found.checkpoints = append(found.checkpoints, publishedCheckpoint{event.Number, event.LastChunk})
	}
	p.next = head + 1
	p.keep(slices.SortedFunc(maps.Values(byTx), func(a, b *publication) int {
		return int(a.checkpoints[0].number) - int(b.checkpoints[0].number)
	}))
	return nil
}

func (p *publications) keep(found []*publication) {
	for _, f := range found {
		p.mu.Lock()
		p.all = append(p.all, *f)
		p.mu.Unlock()
		p.heard(*f)
	}
}

// read asks what a transaction cost and carried.
func (p *publications) read(ctx context.Context, hash common.Hash) (*publication, error) {
	receipt, err := p.l1.TransactionReceipt(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("ask L1 for receipt %s: %w", hash, err)
	}
	tx, _, err := p.l1.TransactionByHash(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("ask L1 for transaction %s: %w", hash, err)
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return nil, fmt.Errorf("recover the sender of %s: %w", hash, err)
	}
	return &publication{
		tx: hash, from: from, block: receipt.BlockNumber.Uint64(), gas: receipt.GasUsed, blobs: len(tx.BlobHashes()),
	}, nil
}

// l1Costs sums up what publications cost.
type l1Costs struct {
	checkpoints int // Distinct ones.
	blobs       int
	gas         uint64
	meanGas     float64 // Per checkpoint.
	maxGas      float64
	lastChunk   uint64
}

// costs sums up; the gas of a transaction is shared by its checkpoints, and that
// of a checkpoint published twice is added up.
func (p *publications) costs() l1Costs {
	p.mu.Lock()
	defer p.mu.Unlock()
	var c l1Costs
	perCheckpoint := map[uint64]float64{}
	for _, publication := range p.all {
		c.blobs += publication.blobs
		c.gas += publication.gas
		for _, checkpoint := range publication.checkpoints {
			perCheckpoint[checkpoint.number] += float64(publication.gas) / float64(len(publication.checkpoints))
			c.lastChunk = max(c.lastChunk, checkpoint.lastChunk)
		}
	}
	c.checkpoints = len(perCheckpoint)
	for _, gas := range perCheckpoint {
		c.maxGas = max(c.maxGas, gas)
	}
	if c.checkpoints > 0 {
		c.meanGas = float64(c.gas) / float64(c.checkpoints)
	}
	return c
}
