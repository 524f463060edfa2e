package ledger

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Anchors implements execution.Anchors on the records of decided chunks, which are kept
// for good.
type Anchors struct{ Reader }

// StateRootOf gives the state root after a chunk. That a record can't be read says
// nothing about a tx.
func (a Anchors) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	record, err := ChunkAt(a.Reader, number)
	if errors.Is(err, ErrNoRecord) {
		return root, false, nil
	}
	if err != nil {
		return root, false, err
	}
	root.SetBytes(record.Header.StateRoot[:])
	return root, true, nil
}
