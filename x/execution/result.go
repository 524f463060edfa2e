package execution

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Result is what a chunk's txs add up to.
type Result struct {
	// Inputs are what the chunk takes from L1.
	Inputs inputs.State
	// Delta is what the chunk adds to the world state.
	Delta worldstate.Delta
	// Effects of the txs, in order.
	Effects []effect.TxEffect
	// Fields are the blob fields of the effects, without end markers.
	Fields []fr.Element
	// ManaUsed is the sum of the txs' metered mana.
	ManaUsed uint64
	// DAFields is len(Fields).
	DAFields uint64
	// OutMessages are the hashes of the L2-to-L1 messages, in order; OutHash is
	// the root over them that the checkpoint's out hash is built from.
	OutMessages []fr.Element
	OutHash     fr.Element
	// TotalFees paid by the txs.
	TotalFees protocol.Amount
}

func newResult(in inputs.State) Result { return Result{Inputs: in} }

func (r *Result) add(t *tx.Tx, e effect.TxEffect, paid protocol.Amount) error {
	fees, err := r.TotalFees.Add(paid)
	if err != nil {
		return fmt.Errorf("total fees: %w", err)
	}
	r.TotalFees = fees
	r.ManaUsed += t.Derived().Mana
	r.Fields = e.AppendFields(r.Fields)
	r.DAFields = uint64(len(r.Fields))
	r.OutMessages = append(r.OutMessages, e.L2ToL1Msgs...)
	r.Effects = append(r.Effects, e)
	return nil
}

func (r *Result) finish() *Result {
	perTx := make([][]fr.Element, len(r.Effects))
	for i := range r.Effects {
		perTx[i] = r.Effects[i].L2ToL1Msgs
	}
	r.OutHash = aztec.BlockOutHash(perTx)
	r.Delta = DeltaOf(r.Inputs, r.Effects)
	return r
}
