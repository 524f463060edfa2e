package localnet

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/networks/machine"
)

// l1Poll is how often L1 is asked for new publications.
const l1Poll = 500 * time.Millisecond

// publications keeps every publication of a run, superseded ones too: a view's
// snapshot holds the latest of each checkpoint only, and all of them cost gas.
type publications struct {
	l1     *l1client.Client
	rollup common.Address
	heard  func(view.Publication)

	polling sync.Mutex
	next    uint64 // The first block not looked at.

	mu  sync.Mutex
	all []view.Publication
}

// newPublications begins after L1's head.
func newPublications(ctx context.Context, endpoint string, rollup common.Address, heard func(view.Publication)) (*publications, error) {
	l1, err := l1client.Dial(ctx, []string{endpoint}, 0, nil)
	if err != nil {
		return nil, err
	}
	head, err := l1.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		l1.Close()
		return nil, fmt.Errorf("ask L1 for its head: %w", err)
	}
	return &publications{l1: l1, rollup: rollup, heard: heard, next: head.Number + 1}, nil
}

func (p *publications) close() { p.l1.Close() }

// follow polls until ctx ends. An L1 that does not answer is asked again.
func (p *publications) follow(ctx context.Context) {
	for ctx.Err() == nil {
		machine.Pause(ctx, l1Poll)
		_ = p.poll(ctx) // the next poll asks for the same blocks again
	}
}

// poll reads the publications in the blocks since the last poll.
func (p *publications) poll(ctx context.Context) error {
	p.polling.Lock()
	defer p.polling.Unlock()
	head, err := p.l1.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil || head.Number < p.next {
		return err
	}
	found, err := view.Between(ctx, p.l1, p.rollup, p.next, head.Number)
	if err != nil {
		return fmt.Errorf("ask L1 for publications: %w", err)
	}
	for i := range found {
		if found[i], err = view.Locate(ctx, p.l1, found[i]); err != nil {
			return fmt.Errorf("ask L1 what checkpoint %d cost: %w", found[i].Number, err)
		}
	}
	p.next = head.Number + 1
	p.mu.Lock()
	p.all = append(p.all, found...)
	p.mu.Unlock()
	for _, f := range found {
		p.heard(f)
	}
	return nil
}

// l1Costs sums up what publications cost.
type l1Costs struct {
	checkpoints int // Distinct ones.
	blobs       int
	gas         uint64
	meanGas     float64 // Per checkpoint.
	maxGas      float64
}

// costs sums up; the gas of a transaction is shared by its checkpoints, and that
// of a checkpoint published twice is added up. Only those up to the nodes' checkpointed
// chunk are theirs: what others claim to have published beyond it costs gas and no more.
func (p *publications) costs(checkpointed uint64) l1Costs {
	p.mu.Lock()
	defer p.mu.Unlock()
	var c l1Costs
	transactions := map[common.Hash]bool{}
	perCheckpoint := map[uint64]float64{}
	for _, published := range p.all {
		if !transactions[published.TxHash] {
			transactions[published.TxHash] = true
			c.blobs += published.Blobs
			c.gas += published.GasUsed
		}
		if published.LastChunk <= checkpointed {
			perCheckpoint[published.Number] += float64(published.GasUsed) / float64(max(published.Checkpoints, 1))
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
