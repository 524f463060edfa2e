package runtest

import (
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

// Size is what a random tx has.
type Size struct{ NoteHashes, Nullifiers, Messages, Writes, PrivateLogs, PublicLogs, ClassFields int }

// Random is a tx of that size with one nullifier at least, without its fee's write.
func Random(rnd *rand.Rand, size Size) Tx {
	t := Tx{Payer: Payer(rnd.IntN(Payers))}
	t.Effect.TxHash = Element(rnd)
	t.Effect.NoteHashes = Elements(rnd, size.NoteHashes)
	t.Effect.Nullifiers = Elements(rnd, max(1, size.Nullifiers))
	t.Effect.L2ToL1Msgs = Elements(rnd, size.Messages)
	for range size.Writes {
		t.Effect.PublicWrites = append(t.Effect.PublicWrites, effect.PublicWrite{Slot: Element(rnd), Value: Element(rnd)})
	}
	for range size.PrivateLogs {
		t.Effect.PrivateLogs = append(t.Effect.PrivateLogs, Elements(rnd, 1+rnd.IntN(aztec.MaxPrivateLogFields)))
	}
	for range size.PublicLogs {
		t.Effect.PublicLogs = append(t.Effect.PublicLogs, effect.PublicLog{Contract: Element(rnd), Fields: Elements(rnd, rnd.IntN(20))})
	}
	if size.ClassFields > 0 {
		t.Effect.ContractClassLogs = []effect.ContractClassLog{{Contract: Element(rnd), Fields: Elements(rnd, size.ClassFields)}}
	}
	if size.Nullifiers > 1 {
		t.Claim = protocol.Amount{Lo: uint64(rnd.IntN(100))}
	}
	if size.Messages > 0 {
		t.Withdrawal = protocol.Amount{Lo: uint64(rnd.IntN(100))}
	}
	return t
}

// Element is any.
func Element(rnd *rand.Rand) fr.Element {
	var b [48]byte
	for i := range b {
		b[i] = byte(rnd.Uint32())
	}
	var e fr.Element
	e.SetBytes(b[:])
	return e
}

// Elements are n.
func Elements(rnd *rand.Rand, n int) []fr.Element {
	var out []fr.Element
	for range n {
		out = append(out, Element(rnd))
	}
	return out
}
