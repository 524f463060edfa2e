package abcitest

import (
	"sync/atomic"

	dbm "github.com/cosmos/cosmos-db"

	"github.com/aztecd/aztecd/x/kv"
)

// FaultyDB fails at one write and at every one after, as if the process had been
// killed there, and at reads of chosen records, as a disk does whose blocks go bad.
// It knows batches only; nothing else writes world state.
type FaultyDB struct {
	kv.DB
	// FailAt is the first write that fails, counted from 1. With After, the data
	// of that one is on disk nonetheless. With 0 none fails.
	FailAt int
	After  bool
	Err    error
	// Unreadable tells the keys that can't be read by themselves; nil is none.
	Unreadable func(key []byte) bool

	writes atomic.Int64
}

// Get implements kv.DB.
func (f *FaultyDB) Get(key []byte) ([]byte, error) {
	if f.Unreadable != nil && f.Unreadable(key) {
		return nil, f.Err
	}
	return f.DB.Get(key)
}

// NewBatch implements kv.DB.
func (f *FaultyDB) NewBatch() dbm.Batch { return &faultyBatch{f.DB.NewBatch(), f} }

// NewBatchWithSize implements kv.DB.
func (f *FaultyDB) NewBatchWithSize(size int) dbm.Batch {
	return &faultyBatch{f.DB.NewBatchWithSize(size), f}
}

// Set implements kv.DB; a write outside a batch is a test's mistake.
func (f *FaultyDB) Set([]byte, []byte) error { panic("write outside a batch") }

// Delete implements kv.DB.
func (f *FaultyDB) Delete([]byte) error { panic("delete outside a batch") }

type faultyBatch struct {
	dbm.Batch
	db *FaultyDB
}

func (b *faultyBatch) Write() error     { return b.write(b.Batch.Write) }
func (b *faultyBatch) WriteSync() error { return b.write(b.Batch.WriteSync) }

func (b *faultyBatch) write(do func() error) error {
	switch n := int(b.db.writes.Add(1)); {
	case n < b.db.FailAt || b.db.FailAt == 0:
		return do()
	case n == b.db.FailAt && b.db.After:
		if err := do(); err != nil {
			return err
		}
	}
	return b.db.Err
}
