package txobjects

import (
	"errors"
	"fmt"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/fail"
	"github.com/aztecd/aztecd/x/tx"
)

// Store keeps tx objects on disk by tx hash. What was kept for a proposal is
// marked with the proposal's height until Release says that it is decided.
type Store struct{ db dbm.DB }

// NewStore keeps objects in db, which holds nothing else.
func NewStore(db dbm.DB) *Store { return &Store{db} }

// Keep writes the objects of a proposal for a height; they are on disk when it
// returns.
func (s *Store) Keep(height uint64, txs []*tx.Tx) error {
	fail.At(fail.ObjectsBefore)
	defer fail.At(fail.ObjectsAfter)
	return s.write(true, func(batch dbm.Batch) error {
		for _, t := range txs {
			id := t.ID()
			held, err := s.db.Has(id[:])
			if err != nil {
				return fmt.Errorf("look up tx object: %w", err)
			}
			if !held { // else the same tx, perhaps with another valid proof
				if err := batch.Set(id[:], t.Encode()); err != nil {
					return fmt.Errorf("keep tx object: %w", err)
				}
			}
			if err := batch.Set(markKey(height, id), []byte{}); err != nil {
				return fmt.Errorf("mark tx object: %w", err)
			}
		}
		return nil
	})
}

// Get gives an encoded object, nil if it is not there.
func (s *Store) Get(id common.Hash) ([]byte, error) { return s.db.Get(id[:]) }

// Has tells whether an object is there.
func (s *Store) Has(id common.Hash) (bool, error) { return s.db.Has(id[:]) }

// Forget removes objects nobody will ask for any more.
func (s *Store) Forget(ids []common.Hash) error {
	return s.write(false, func(batch dbm.Batch) error {
		for _, id := range ids {
			if err := batch.Delete(id[:]); err != nil {
				return fmt.Errorf("forget tx object: %w", err)
			}
		}
		return nil
	})
}

// write does several writes as one.
func (s *Store) write(sync bool, fill func(dbm.Batch) error) (err error) {
	batch := s.db.NewBatch()
	defer func() { err = errors.Join(err, batch.Close()) }()
	if err := fill(batch); err != nil {
		return err
	}
	if sync {
		err = batch.WriteSync()
	} else {
		err = batch.Write()
	}
	if err != nil {
		return fmt.Errorf("write tx objects: %w", err)
	}
	return nil
}
