package txpool

import (
	"math"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// offer is what the pool weighs of a tx, hashed or not.
type offer struct {
	terms tx.Terms
	// priority is what the tx pays above the fees of its arrival, per unit of
	// mana plus per unit of DA gas.
	priority uint64
	// feeSlot is where the payer's balance lies: it stands for the payer.
	feeSlot fr.Element
	// spends are what two pooled txs may not share. Equal ones are equal siloed, too,
	// so that a tx need not be hashed to be held against the pool.
	spends      []tx.Pair
	encodedBody []byte
	footprint   int
}

// entry is a pooled tx.
type entry struct {
	tx *tx.Tx
	offer
	// seq numbers arrivals; arrived is the time, Unix milliseconds.
	seq     uint64
	arrived uint64
	gone    bool
}

// Priority returns what t pays above fees, per unit of mana plus per unit of DA
// gas. A priority fee that the maximum cuts off counts for nothing.
func Priority(t tx.Terms, fees protocol.GasFees) uint64 {
	p := execution.Prices(fees, t)
	mana, da := above(p.PerMana, fees.PerMana), above(p.PerDA, fees.PerDA)
	if mana > math.MaxUint64-da {
		return math.MaxUint64
	}
	return mana + da
}

func above(price, base uint64) uint64 {
	if price < base {
		return 0
	}
	return price - base
}

// before is the order of selection: priority, then arrival.
func before(a, b *entry) int {
	switch {
	case a.priority > b.priority, a.priority == b.priority && a.seq < b.seq:
		return -1
	case a.seq == b.seq:
		return 0
	}
	return 1
}

// order keeps entries sorted, first the one to select first. Inserting moves
// pointers only, which at the pool's sizes costs a few microseconds.
type order []*entry

func (o *order) insert(e *entry) {
	i, _ := slices.BinarySearchFunc(*o, e, before)
	*o = slices.Insert(*o, i, e)
}

func (o *order) remove(e *entry) {
	if i, found := slices.BinarySearchFunc(*o, e, before); found {
		*o = slices.Delete(*o, i, i+1)
	}
}
