package abci

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/ledger"
)

// StateRootOf implements execution.Anchors on the records of decided chunks,
// which are kept for good.
func (a *App) StateRootOf(number uint64) (fr.Element, bool) {
	record, err := ledger.ChunkAt(a.cfg.Store, number)
	if err != nil {
		return fr.Element{}, false
	}
	var root fr.Element
	root.SetBytes(record.Header.StateRoot[:])
	return root, true
}
