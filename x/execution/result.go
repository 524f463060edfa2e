package execution

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

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
	// TotalFees paid by the txs.
	TotalFees protocol.Amount
}

func (r *Result) add(t *tx.Tx, e effect.TxEffect, paid protocol.Amount) error {
	fees, err := r.TotalFees.Add(paid)
	if err != nil {
		return fmt.Errorf("total fees: %w", err)
	}
	r.TotalFees = fees
	r.ManaUsed += t.Derived().Mana
	r.Fields = e.AppendFields(r.Fields)
	r.DAFields = uint64(len(r.Fields))
	r.Effects = append(r.Effects, e)
	return nil
}

func (r *Result) finish(in inputs.State) *Result {
	r.Inputs = in
	r.Delta = DeltaOf(r.Inputs, r.Effects)
	return r
}
