package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// The functions of this file hash many inputs side by side, which takes half
// the time of one by one. All slices have the length of out.

// SiloNoteHashes binds note hashes to the contracts that made them.
func SiloNoteHashes(contracts, noteHashes, out []fr.Element) {
	poseidon2.HashPairs(SepSiloedNoteHash.Field(), contracts, noteHashes, out)
}

// SiloNullifiers sets out[i] = SiloNullifier(contracts[i], nullifiers[i]).
func SiloNullifiers(contracts, nullifiers, out []fr.Element) {
	poseidon2.HashPairs(SepSiloedNullifier.Field(), contracts, nullifiers, out)
}

// UniqueNoteHashes sets out[i] to the siloed note hash i of a tx, made unique by its
// index and the tx's first nullifier; out may be siloed.
func UniqueNoteHashes(firstNullifier fr.Element, siloed, out []fr.Element) {
	first, nonces := make([]fr.Element, len(out)), make([]fr.Element, len(out))
	for i := range nonces {
		first[i] = firstNullifier
		nonces[i].SetUint64(uint64(i))
	}
	poseidon2.HashPairs(SepNoteHashNonce.Field(), first, nonces, nonces)
	poseidon2.HashPairs(SepUniqueNoteHash.Field(), nonces, siloed, out)
}

// PublicDataSlots sets out[i] = PublicDataSlot(contracts[i], slots[i]).
func PublicDataSlots(contracts, slots, out []fr.Element) {
	poseidon2.HashPairs(SepPublicLeafSlot.Field(), contracts, slots, out)
}
