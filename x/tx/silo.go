package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
)

// uniqueNoteHashes returns the note hashes of setup, then app, siloed and made
// unique with the first nullifier and their index.
func uniqueNoteHashes(b *Body, firstNullifier fr.Element) []fr.Element {
	contracts, hashes := columns(b.Setup.NoteHashes, b.App.NoteHashes)
	if len(hashes) == 0 {
		return nil
	}
	aztec.SiloNoteHashes(contracts, hashes, hashes)
	aztec.UniqueNoteHashes(firstNullifier, hashes, hashes)
	return hashes
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
	aztec.PublicDataSlots(contracts, slots, slots)
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
