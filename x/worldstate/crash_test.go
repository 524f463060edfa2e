package worldstate_test

import (
	"errors"
	"sync/atomic"

	dbm "github.com/cosmos/cosmos-db"

	"github.com/aztecd/aztecd/x/kv"
)

var errCrash = errors.New("crash")

// crashDB fails every write after the budget: what was written stays, as when
// the process is killed.
type crashDB struct {
	kv.DB
	budget *atomic.Int64
}

func (d crashDB) NewBatch() dbm.Batch { return crashBatch{d.DB.NewBatch(), d.budget} }

type crashBatch struct {
	dbm.Batch
	budget *atomic.Int64
}

func (b crashBatch) WriteSync() error {
	if b.budget.Add(-1) < 0 {
		return errCrash
	}
	return b.Batch.WriteSync()
}
