package runtest

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// HasNullifier implements execution.State.
func (b *Bodies) HasNullifier(n fr.Element) (bool, error) { return b.nullifiers.low(n).key == n, nil }

// PublicValue implements execution.State.
func (b *Bodies) PublicValue(slot fr.Element) (fr.Element, error) { return b.Value(slot), nil }

// MessageAt implements execution.State: messages of the chunk in progress are not there yet.
func (b *Bodies) MessageAt(index uint64) (leaf fr.Element, err error) {
	if index < uint64(b.settled) {
		leaf = b.Messages[index]
	}
	return leaf, nil
}

// StateRootOf implements execution.Anchors.
func (b *Bodies) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	if number >= uint64(len(b.Headers)) {
		return root, false, nil
	}
	root.SetBytes(b.Headers[number].StateRoot[:])
	return root, true, nil
}
