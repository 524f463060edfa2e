package worldstate

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/kv"
)

// seeker finds the entries around a key in one tree's stored index. One cursor
// serves all questions of an update.
type seeker struct {
	tree   TreeID
	cursor kv.Cursor
}

func newSeeker(db kv.DB, tree TreeID) (*seeker, error) {
	cursor, err := db.Cursor([]byte{spaceIndex, byte(tree)}, []byte{spaceIndex, byte(tree) + 1})
	if err != nil {
		return nil, err
	}
	return &seeker{tree, cursor}, nil
}

// around gives the entry of the greatest key not above the given one, and that of
// the least above; entries whose leaf index is not below size are skipped. Either
// may be nil.
func (s *seeker) around(key *fr.Element, size uint64) (low, high *entry, err error) {
	at := indexKey(s.tree, key)
	for ok := s.cursor.SeekLT(append(at, 0)); ok; ok = s.cursor.Prev() {
		if low, err = decodeEntry(s.cursor.Key(), s.cursor.Value()); err != nil {
			return nil, nil, err
		}
		if low.index < size {
			break
		}
		low = nil
	}
	if err := s.cursor.Error(); err != nil {
		return nil, nil, err
	}
	// The cursor stands on low or before the first entry.
	for ok := s.cursor.Next(); ok; ok = s.cursor.Next() {
		if high, err = decodeEntry(s.cursor.Key(), s.cursor.Value()); err != nil {
			return nil, nil, err
		}
		if high.index < size {
			break
		}
		high = nil
	}
	return low, high, s.cursor.Error()
}

func (s *seeker) close() error { return s.cursor.Close() }
