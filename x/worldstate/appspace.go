package worldstate

import (
	"errors"
	"fmt"
	"slices"

	dbm "github.com/cosmos/cosmos-db"
)

// Writer writes the caller's own records in the batch of a commit. Keys are
// the caller's: they cannot meet those of the trees. Keys must not be empty,
// values not nil.
type Writer interface {
	Set(key, value []byte) error
	Delete(key []byte) error
}

type appWriter struct{ batch dbm.Batch }

func (w appWriter) Set(key, value []byte) error { return w.batch.Set(appKey(key), value) }
func (w appWriter) Delete(key []byte) error     { return w.batch.Delete(appKey(key)) }

// Write writes the caller's records only: all of them or none, on disk when it
// returns.
func (s *Store) Write(fill func(Writer) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.write(fill, nil); err != nil {
		return fmt.Errorf("write records: %w", err)
	}
	return nil
}

// Get returns a record of the caller, nil when there is none.
func (s *Store) Get(key []byte) ([]byte, error) {
	value, err := s.db.Get(appKey(key))
	if err != nil {
		return nil, fmt.Errorf("read record: %w", err)
	}
	return value, nil
}

// errStop ends an iteration early, without an error.
var errStop = errors.New("stop")

// Iterate calls visit for each of the caller's records whose key starts with
// prefix, in ascending order of keys, until visit returns false. Slices are
// valid during the call only; visit must not use the store. No node calls it, which
// knows the keys of its records: it is for comparing and for exporting whole stores.
func (s *Store) Iterate(prefix []byte, visit func(key, value []byte) bool) error {
	from := appKey(prefix)
	err := s.scan(from, prefixEnd(from), func(key, value []byte) error {
		if !visit(key[1:], value) {
			return errStop
		}
		return nil
	})
	if err != nil && !errors.Is(err, errStop) {
		return fmt.Errorf("iterate records: %w", err)
	}
	return nil
}

// scan visits the raw records from..to.
func (s *Store) scan(from, to []byte, visit func(key, value []byte) error) (err error) {
	it, err := s.db.Iterator(from, to)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := it.Close(); err == nil {
			err = cerr
		}
	}()
	for ; it.Valid(); it.Next() {
		if err := visit(it.Key(), it.Value()); err != nil {
			return err
		}
	}
	return it.Error()
}

// prefixEnd is the first key after all that start with prefix.
func prefixEnd(prefix []byte) []byte {
	end := slices.Clone(prefix)
	for i := len(end) - 1; i >= 0; i-- {
		if end[i] < 0xff {
			end[i]++
			return end[:i+1]
		}
	}
	return nil
}
