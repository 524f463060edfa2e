package worldstate

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// PublicWrite sets one slot of public storage; both are siloed and final.
type PublicWrite struct{ Slot, Value fr.Element }

// TxDelta is what one transaction adds: siloed note hashes and nullifiers, at
// most 64 each and none of them zero, and public writes, the last of which
// wins for a slot written twice.
type TxDelta struct {
	NoteHashes, Nullifiers []fr.Element
	PublicWrites           []PublicWrite
}

// Delta is what one chunk adds before its own archive leaf.
type Delta struct {
	L1ToL2Messages []fr.Element
	Txs            []TxDelta
}

func (d *Delta) check() error {
	if n := len(d.L1ToL2Messages); n > MaxL1ToL2Messages {
		return fmt.Errorf("%w: %d messages, at most %d", ErrTooMany, n, MaxL1ToL2Messages)
	}
	for i := range d.Txs {
		if n := len(d.Txs[i].NoteHashes); n > NoteHashesPerTx {
			return fmt.Errorf("%w: tx %d has %d note hashes, at most %d", ErrTooMany, i, n, NoteHashesPerTx)
		}
		if n := len(d.Txs[i].Nullifiers); n > NullifiersPerTx {
			return fmt.Errorf("%w: tx %d has %d nullifiers, at most %d", ErrTooMany, i, n, NullifiersPerTx)
		}
	}
	return nil
}
