package execution

import (
	"fmt"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// DeltaOf returns what a chunk with these inputs and tx effects adds to the world
// state. A node that syncs by effects uses it instead of Run.
func DeltaOf(in inputs.State, effects []effect.TxEffect) worldstate.Delta {
	d := worldstate.Delta{L1ToL2Messages: in.Leaves(), Txs: make([]worldstate.TxDelta, len(effects))}
	for i := range effects {
		e := &effects[i]
		writes := make([]worldstate.PublicWrite, len(e.PublicWrites))
		for j, w := range e.PublicWrites {
			writes[j] = worldstate.PublicWrite(w)
		}
		d.Txs[i] = worldstate.TxDelta{NoteHashes: e.NoteHashes, Nullifiers: e.Nullifiers, PublicWrites: writes}
	}
	return d
}

// FeesOf adds up what the txs of a chunk paid.
func FeesOf(effects []effect.TxEffect) (sum protocol.Amount, err error) {
	for i := range effects {
		fee, err := protocol.AmountFromField(effects[i].TransactionFee)
		if err == nil {
			sum, err = sum.Add(fee)
		}
		if err != nil {
			return sum, fmt.Errorf("fee of tx %d: %w", i, err)
		}
	}
	return sum, nil
}
