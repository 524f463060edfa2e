package execution

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// overlay is the parent state with the writes of the chunk's txs so far on top.
// It is never iterated, so no order of a map reaches a result.
type overlay struct {
	base       State
	nullifiers map[fr.Element]struct{}
	values     map[fr.Element]fr.Element
}

func newOverlay(base State) *overlay {
	return &overlay{
		base:       base,
		nullifiers: make(map[fr.Element]struct{}),
		values:     make(map[fr.Element]fr.Element),
	}
}

// HasNullifier implements State.
func (o *overlay) HasNullifier(nullifier fr.Element) (bool, error) {
	if _, ok := o.nullifiers[nullifier]; ok {
		return true, nil
	}
	return o.base.HasNullifier(nullifier)
}

// MessageAt implements State: txs add no messages from L1.
func (o *overlay) MessageAt(index uint64) (fr.Element, error) { return o.base.MessageAt(index) }

// PublicValue implements State.
func (o *overlay) PublicValue(slot fr.Element) (fr.Element, error) {
	if v, ok := o.values[slot]; ok {
		return v, nil
	}
	return o.base.PublicValue(slot)
}
