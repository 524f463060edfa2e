package staking

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// maxBranch is how many blocks a reorganisation is followed back.
const maxBranch = 128

// heads follows the head of L1 for as long as an action takes. It is for one goroutine.
type heads struct {
	l1  *client.Client
	now func() time.Time

	last  txmgr.Head
	chain map[uint64]common.Hash // from the first head on
	first uint64
}

// newHeads follows what the client tells; now is the clock, nil for time.Now.
func newHeads(l1 *client.Client, now func() time.Time) *heads {
	if now == nil {
		now = time.Now
	}
	return &heads{l1: l1, now: now, chain: map[uint64]common.Hash{}}
}

// read is the newest head that endpoints agree on.
func (h *heads) read(ctx context.Context) (txmgr.Head, error) {
	head, err := h.l1.AgreedHead(ctx)
	if err != nil {
		return txmgr.Head{}, err
	}
	behind := head.Number <= h.last.Number && h.chain[head.Number] == head.Hash // that endpoint is, or nothing is new
	if !behind {
		if err := h.follow(ctx, head); err != nil {
			return txmgr.Head{}, err
		}
	}
	h.last.Next = h.next()
	return h.last, nil
}

// follow joins a head to the blocks that were seen.
func (h *heads) follow(ctx context.Context, head client.Header) error {
	parent, err := h.l1.HeaderByHash(ctx, head.Parent)
	if err != nil {
		return err
	}
	if len(h.chain) == 0 {
		h.first = parent.Number
	}
	branch := map[uint64]common.Hash{head.Number: head.Hash}
	for at := parent; at.Number >= h.first && h.chain[at.Number] != at.Hash; {
		if branch[at.Number] = at.Hash; at.Number == 0 || len(branch) > maxBranch {
			h.first = at.Number // what is below was seen too long ago
			clear(h.chain)
			break
		}
		if at, err = h.l1.HeaderByHash(ctx, at.Parent); err != nil {
			return err
		}
	}
	for number := range h.chain {
		if number > head.Number {
			delete(h.chain, number)
		}
	}
	for number, hash := range branch {
		h.chain[number] = hash
	}
	h.last = txmgr.Head{Header: head, Canonical: h.canonical, BlockTime: max(1, head.Time-parent.Time)}
	return nil
}

// canonical tells whether a block is on the head's chain. What is older than the first head
// is believed.
func (h *heads) canonical(number uint64, hash common.Hash) bool {
	return number < h.first || h.chain[number] == hash
}

// next is when the block after the head is expected: slots that went by without a block
// show by the head's age.
func (h *heads) next() uint64 {
	age := uint64(max(0, h.now().Unix()-int64(h.last.Time)))
	return h.last.Time + max(1, age/h.last.BlockTime)*h.last.BlockTime
}
