package objects

import (
	"fmt"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/tx"
)

// Store keeps tx objects on disk by tx hash.
type Store struct{ db dbm.DB }

// NewStore keeps objects in db, which holds nothing else.
func NewStore(db dbm.DB) *Store { return &Store{db} }

// Keep writes objects; they are on disk when it returns.
func (s *Store) Keep(txs []*tx.Tx) (err error) {
	batch := s.db.NewBatch()
	defer func() {
		if cerr := batch.Close(); err == nil {
			err = cerr
		}
	}()
	for _, t := range txs {
		id := t.ID()
		held, err := s.db.Has(id[:])
		if err != nil {
			return fmt.Errorf("look up tx object: %w", err)
		}
		if held {
			continue // the same tx, perhaps with another valid proof
		}
		if err := batch.Set(id[:], t.Encode()); err != nil {
			return fmt.Errorf("keep tx object: %w", err)
		}
	}
	if err := batch.WriteSync(); err != nil {
		return fmt.Errorf("keep %d tx objects: %w", len(txs), err)
	}
	return nil
}

// Get gives an encoded object, nil if it is not there.
func (s *Store) Get(id common.Hash) ([]byte, error) { return s.db.Get(id[:]) }

// Forget removes objects nobody will ask for any more.
func (s *Store) Forget(ids []common.Hash) error {
	for _, id := range ids {
		if err := s.db.Delete(id[:]); err != nil {
			return fmt.Errorf("forget tx object: %w", err)
		}
	}
	return nil
}
