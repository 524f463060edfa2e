package worldstate

import (
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	dbm "github.com/cosmos/cosmos-db"
)

// seeker finds the entries around a key in one tree's stored index, skipping
// those whose leaf index is not below size. Either may be nil.
type seeker interface {
	around(key *fr.Element, size uint64) (low, high *entry, err error)
	close() error
}

// newSeeker uses pebble's own iterator where the database has one: it can be
// positioned again and again, an iterator of dbm.DB cannot.
func newSeeker(db dbm.DB, tree TreeID) (seeker, error) {
	from, to := []byte{spaceIndex, byte(tree)}, []byte{spaceIndex, byte(tree) + 1}
	p, ok := db.(interface{ DB() *pebble.DB })
	if !ok {
		return &scanSeeker{db: db, tree: tree, from: from, to: to}, nil
	}
	it, err := p.DB().NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: to})
	if err != nil {
		return nil, err
	}
	return &pebbleSeeker{tree: tree, it: it}, nil
}

type pebbleSeeker struct {
	tree TreeID
	it   *pebble.Iterator
}

func (s *pebbleSeeker) around(key *fr.Element, size uint64) (low, high *entry, err error) {
	at := indexKey(s.tree, key)
	for ok := s.it.SeekLT(append(at, 0)); ok; ok = s.it.Prev() {
		if low, err = decodeEntry(s.it.Key(), s.it.Value()); err != nil {
			return nil, nil, err
		}
		if low.index < size {
			break
		}
		low = nil
	}
	if err := s.it.Error(); err != nil {
		return nil, nil, err
	}
	// The iterator stands on low or before the first entry.
	for ok := s.it.Next(); ok; ok = s.it.Next() {
		if high, err = decodeEntry(s.it.Key(), s.it.Value()); err != nil {
			return nil, nil, err
		}
		if high.index < size {
			break
		}
		high = nil
	}
	return low, high, s.it.Error()
}

func (s *pebbleSeeker) close() error { return s.it.Close() }

// scanSeeker opens an iterator per question, and closes it before any other
// use of the database: some databases lock while one is open.
type scanSeeker struct {
	db       dbm.DB
	tree     TreeID
	from, to []byte
}

func (s *scanSeeker) around(key *fr.Element, size uint64) (low, high *entry, err error) {
	next := append(indexKey(s.tree, key), 0) // the first possible key above
	if low, err = firstEntry(size, func() (dbm.Iterator, error) { return s.db.ReverseIterator(s.from, next) }); err != nil {
		return nil, nil, err
	}
	high, err = firstEntry(size, func() (dbm.Iterator, error) { return s.db.Iterator(next, s.to) })
	return low, high, err
}

func (s *scanSeeker) close() error { return nil }

func firstEntry(size uint64, open func() (dbm.Iterator, error)) (found *entry, err error) {
	it, err := open()
	if err != nil {
		return nil, err
	}
	defer func() {
		if cerr := it.Close(); err == nil && cerr != nil {
			err = fmt.Errorf("close iterator: %w", cerr)
		}
	}()
	for ; it.Valid(); it.Next() {
		e, err := decodeEntry(it.Key(), it.Value())
		if err != nil {
			return nil, err
		}
		if e.index < size {
			return e, nil
		}
	}
	return nil, it.Error()
}
