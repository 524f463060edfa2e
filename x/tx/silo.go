package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// uniqueNoteHashes returns the note hashes of setup, then app, siloed and made
// unique with the first nullifier and their index. Batches: hashing is nearly all
// that admitting a tx costs.
func uniqueNoteHashes(b *Body, firstNullifier fr.Element) []fr.Element {
	contracts, values := columns(b.Setup.NoteHashes, b.App.NoteHashes)
	if len(values) == 0 {
		return nil
	}
	siloed, nonces := make([]fr.Element, len(values)), make([]fr.Element, len(values))
	poseidon2.HashPairs(aztec.SepSiloedNoteHash.Field(), contracts, values, siloed)
	for i := range nonces {
		contracts[i], values[i] = firstNullifier, fr.NewElement(uint64(i))
	}
	poseidon2.HashPairs(aztec.SepNoteHashNonce.Field(), contracts, values, nonces)
	poseidon2.HashPairs(aztec.SepUniqueNoteHash.Field(), nonces, siloed, siloed)
	return siloed
}

// publicSlots returns the public data keys of the updates.
func publicSlots(updates []PublicUpdate) []fr.Element {
	if len(updates) == 0 {
		return nil
	}
	contracts, slots := make([]fr.Element, len(updates)), make([]fr.Element, len(updates))
	for i, u := range updates {
		contracts[i], slots[i] = u.Contract, u.Slot
	}
	poseidon2.HashPairs(aztec.SepPublicLeafSlot.Field(), contracts, slots, slots)
	return slots
}

// columns splits two lists, one after the other, into contracts and values.
func columns(setup, app []Scoped) (contracts, values []fr.Element) {
	n := len(setup) + len(app)
	contracts, values = make([]fr.Element, 0, n), make([]fr.Element, 0, n)
	for _, list := range [][]Scoped{setup, app} {
		for _, s := range list {
			contracts, values = append(contracts, s.Contract), append(values, s.Value)
		}
	}
	return contracts, values
}
