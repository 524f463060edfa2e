package peer

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// SiloNoteHash binds a note hash to the contract that made it.
func SiloNoteHash(contract, noteHash fr.Element) fr.Element {
	return poseidon2.Hash(aztec.SepSiloedNoteHash.Field(), contract, noteHash)
}

// NoteHashNonce makes the note hash at index unique to the tx whose first nullifier
// is given.
func NoteHashNonce(firstNullifier fr.Element, index int) fr.Element {
	return poseidon2.Hash(aztec.SepNoteHashNonce.Field(), firstNullifier, fr.NewElement(uint64(index)))
}

// UniqueNoteHash is the note hash as it enters the tree.
func UniqueNoteHash(nonce, siloed fr.Element) fr.Element {
	return poseidon2.Hash(aztec.SepUniqueNoteHash.Field(), nonce, siloed)
}
