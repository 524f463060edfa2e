package ledger

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Anchors implements execution.Anchors on the records of decided chunks, which are kept
// for good; before the first of them, on the roots that came with it.
type Anchors struct{ Reader }

// StateRootOf gives the state root after a chunk. That a record can't be read says
// nothing about a tx.
func (a Anchors) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	record, err := ChunkAt(a.Reader, number)
	if errors.Is(err, ErrNoRecord) {
		raw, err := a.Get(numberKey(keyAnchor, number))
		root.SetBytes(raw)
		return root, err == nil && raw != nil, err
	}
	if err != nil {
		return root, false, err
	}
	root.SetBytes(record.Header.StateRoot[:])
	return root, true, nil
}
