package abci

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/ledger"
)

// StateRootOf implements execution.Anchors on the records of decided chunks,
// which are kept for good. That a record can't be read says nothing about a tx.
func (a *App) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	record, err := ledger.ChunkAt(a.cfg.Store, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return root, false, nil
	}
	if err != nil {
		return root, false, err
	}
	root.SetBytes(record.Header.StateRoot[:])
	return root, true, nil
}
