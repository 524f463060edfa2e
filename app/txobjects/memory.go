package txobjects

import (
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/golang-lru/v2/simplelru"

	"github.com/aztecd/aztecd/x/tx"
)

const (
	// memoryBytes is what fetched txs may occupy beyond one whole block.
	memoryBytes = 64 << 20
	// memoryTxs bounds them in number, whatever they weigh.
	memoryTxs = 1 << 16
)

// memory holds checked txs that were fetched because a block names them. The
// latest used stay: all of one block, however large, and more while they are
// small.
type memory struct {
	least int // txs of one block

	mu    sync.Mutex
	txs   *simplelru.LRU[common.Hash, *tx.Tx]
	bytes int
}

func newMemory(blockTxs int) (*memory, error) {
	m := &memory{least: blockTxs}
	var err error
	m.txs, err = simplelru.NewLRU(max(memoryTxs, blockTxs), func(_ common.Hash, t *tx.Tx) { m.bytes -= t.Footprint() })
	if err != nil {
		return nil, fmt.Errorf("memory for fetched txs: %w", err)
	}
	return m, nil
}

// Add holds a tx.
func (m *memory) Add(t *tx.Tx) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, held := m.txs.Get(t.ID()); held {
		return
	}
	m.txs.Add(t.ID(), t)
	m.bytes += t.Footprint()
	for m.bytes > memoryBytes && m.txs.Len() > m.least {
		m.txs.RemoveOldest()
	}
}

// Get gives a tx and counts as a use of it.
func (m *memory) Get(id common.Hash) (*tx.Tx, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.txs.Get(id)
}
