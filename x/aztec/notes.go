package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// SiloNoteHash binds a note hash to the contract that made it.
func SiloNoteHash(contract, noteHash fr.Element) fr.Element {
	return poseidon2.Hash(SepSiloedNoteHash.Field(), contract, noteHash)
}

// NoteHashNonce makes the note hash at index unique to the tx whose first
// nullifier is given.
func NoteHashNonce(firstNullifier fr.Element, index int) fr.Element {
	return poseidon2.Hash(SepNoteHashNonce.Field(), firstNullifier, fr.NewElement(uint64(index)))
}

// UniqueNoteHash is the note hash as it enters the tree.
func UniqueNoteHash(nonce, siloed fr.Element) fr.Element {
	return poseidon2.Hash(SepUniqueNoteHash.Field(), nonce, siloed)
}

// SiloNullifier binds a nullifier to the contract that emitted it.
func SiloNullifier(contract, nullifier fr.Element) fr.Element {
	return poseidon2.Hash(SepSiloedNullifier.Field(), contract, nullifier)
}

// ProtocolNullifier is the first nullifier of the tx with the given hash: it
// makes a tx includable once and seeds its note nonces.
func ProtocolNullifier(txHash fr.Element) fr.Element {
	return SiloNullifier(NullMsgSender(), txHash)
}

// NullMsgSender is the address that no contract has: minus one.
func NullMsgSender() fr.Element {
	var e fr.Element
	e.SetInt64(-1)
	return e
}

// SiloPrivateLogField binds a private log's first field, its tag, to the
// contract.
func SiloPrivateLogField(contract, field fr.Element) fr.Element {
	return poseidon2.Hash(SepPrivateLogFirstField.Field(), contract, field)
}
