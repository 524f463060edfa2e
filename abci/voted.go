package abci

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// voted are the blocks of a height that two thirds of its committee prevoted for, in one
// round. Some of the committee may be locked on such a block, and vote for no other one:
// proposed again, it is judged by the block and the state before it alone. A node that went
// by its own clock, disk or view of L1 could keep the height undecided for good.
type voted struct {
	mu     sync.Mutex
	height uint64
	blocks map[common.Hash]bool
}

// Voted says that two thirds prevoted for a block of a height, by CometBFT's hash.
func (a *App) Voted(height uint64, block common.Hash) {
	v := &a.voted
	v.mu.Lock()
	defer v.mu.Unlock()
	if height < v.height {
		return
	}
	if height > v.height || v.blocks == nil {
		v.height, v.blocks = height, map[common.Hash]bool{}
	}
	v.blocks[block] = true
}

func (v *voted) has(height int64, block []byte) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return uint64(height) == v.height && v.blocks[common.BytesToHash(block)]
}
