package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// The functions of this file hash many inputs side by side, which takes half
// the time of one by one. All slices have the length of out.

// SiloNoteHashes sets out[i] = SiloNoteHash(contracts[i], noteHashes[i]).
func SiloNoteHashes(contracts, noteHashes, out []fr.Element) {
	poseidon2.HashPairs(SepSiloedNoteHash.Field(), contracts, noteHashes, out)
}

// SiloNullifiers sets out[i] = SiloNullifier(contracts[i], nullifiers[i]).
func SiloNullifiers(contracts, nullifiers, out []fr.Element) {
	poseidon2.HashPairs(SepSiloedNullifier.Field(), contracts, nullifiers, out)
}

// ProtocolNullifiers sets out[i] = ProtocolNullifier(txHashes[i]).
func ProtocolNullifiers(txHashes, out []fr.Element) {
	senders := make([]fr.Element, len(out))
	for i := range senders {
		senders[i] = NullMsgSender()
	}
	SiloNullifiers(senders, txHashes, out)
}

// UniqueNoteHashes sets out[i] to the siloed note hash made unique by its index
// in the tx and that tx's first nullifier:
// UniqueNoteHash(NoteHashNonce(firstNullifiers[i], indices[i]), siloed[i]).
// Note hashes of many txs can go in one call.
func UniqueNoteHashes(firstNullifiers []fr.Element, indices []int, siloed, out []fr.Element) {
	nonces := make([]fr.Element, len(out))
	for i := range nonces {
		nonces[i].SetUint64(uint64(indices[i]))
	}
	poseidon2.HashPairs(SepNoteHashNonce.Field(), firstNullifiers, nonces, nonces)
	poseidon2.HashPairs(SepUniqueNoteHash.Field(), nonces, siloed, out)
}

// PublicDataSlots sets out[i] = PublicDataSlot(contracts[i], slots[i]).
func PublicDataSlots(contracts, slots, out []fr.Element) {
	poseidon2.HashPairs(SepPublicLeafSlot.Field(), contracts, slots, out)
}

// SiloPrivateLogFields sets out[i] = SiloPrivateLogField(contracts[i], fields[i]).
func SiloPrivateLogFields(contracts, fields, out []fr.Element) {
	poseidon2.HashPairs(SepPrivateLogFirstField.Field(), contracts, fields, out)
}
