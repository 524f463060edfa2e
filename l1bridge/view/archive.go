package view

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"sync/atomic"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
)

// archive keeps on disk the publications that are final, and how far they were read.
// It may be read by any goroutine; the one that follows L1 writes it.
//
// What stands in it can be read from L1 again at any time: losing it costs queries.
type archive struct {
	db dbm.DB
	at atomic.Pointer[cursor]
}

// cursor is the last block whose publications are in the archive.
type cursor struct {
	Rollup common.Address `json:"rollup"`
	Block  uint64         `json:"block"`
	Hash   common.Hash    `json:"hash"`
	// Last is the highest checkpoint in it.
	Last uint64 `json:"last"`
}

var cursorKey = []byte("cursor")

func publicationKey(number uint64) []byte { return binary.BigEndian.AppendUint64([]byte{'p'}, number) }

// openArchive reads the cursor. One of another rollup, or one that cannot be read, is
// as good as none.
func openArchive(db dbm.DB, rollup common.Address) (*archive, error) {
	a := &archive{db: db}
	a.at.Store(&cursor{Rollup: rollup})
	raw, err := db.Get(cursorKey)
	if err != nil {
		return nil, fmt.Errorf("read what was kept of L1: %w", err)
	}
	var c cursor
	if json.Unmarshal(raw, &c) != nil || c.Rollup != rollup {
		return a, a.clear()
	}
	a.at.Store(&c)
	return a, nil
}

// through is the last block that was read, 0 for none.
func (a *archive) through() uint64 { return a.at.Load().Block }

// get finds a checkpoint's publication. What cannot be read is not there.
func (a *archive) get(number uint64) (Publication, bool) {
	if a == nil || number > a.at.Load().Last {
		return Publication{}, false
	}
	raw, err := a.db.Get(publicationKey(number))
	var p Publication
	if err != nil || json.Unmarshal(raw, &p) != nil {
		return Publication{}, false
	}
	return p, true
}

// put adds what happened in its order and moves the cursor. A number that is there
// already is replaced, and so is what was built on it.
func (a *archive) put(found history, block uint64, hash common.Hash) error {
	next := *a.at.Load()
	next.Block, next.Hash = block, hash
	batch := a.db.NewBatch()
	defer batch.Close()
	for _, p := range found {
		for n := p.Number + 1; n <= next.Last; n++ {
			if err := batch.Delete(publicationKey(n)); err != nil {
				return fmt.Errorf("keep publications: %w", err)
			}
		}
		if next.Last = p.Number; p.Undone {
			continue
		}
		raw, err := json.Marshal(p)
		if err != nil {
			return fmt.Errorf("keep publication of checkpoint %d: %w", p.Number, err)
		}
		if err := batch.Set(publicationKey(p.Number), raw); err != nil {
			return fmt.Errorf("keep publication of checkpoint %d: %w", p.Number, err)
		}
	}
	raw, err := json.Marshal(next)
	if err != nil {
		return fmt.Errorf("keep how far L1 was read: %w", err)
	}
	if err := batch.Set(cursorKey, raw); err != nil {
		return fmt.Errorf("keep how far L1 was read: %w", err)
	}
	if err := batch.WriteSync(); err != nil {
		return fmt.Errorf("keep publications: %w", err)
	}
	a.at.Store(&next)
	return nil
}

// clear forgets everything.
func (a *archive) clear() error {
	a.at.Store(&cursor{Rollup: a.at.Load().Rollup})
	if err := a.db.DeleteSync(cursorKey); err != nil {
		return fmt.Errorf("forget what was kept of L1: %w", err)
	}
	return nil // publications beyond the cursor are not looked at, and overwritten
}
