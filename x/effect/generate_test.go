package effect_test

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
)

// drawEffect draws any effect that is valid.
func drawEffect(t *rapid.T) effect.TxEffect {
	e := effect.TxEffect{
		RevertCode:     rapid.Uint8Range(0, aztec.MaxRevertCode).Draw(t, "revert code"),
		TxHash:         drawField(t),
		TransactionFee: drawField(t),
		NoteHashes:     drawNonZero(t, 0, aztec.MaxNoteHashes),
		Nullifiers:     drawNonZero(t, 0, aztec.MaxNullifiers),
		L2ToL1Msgs:     drawNonZero(t, 0, aztec.MaxL2ToL1Msgs),
	}
	for _, slot := range drawNonZero(t, 0, aztec.MaxTotalPublicWrites) {
		e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: slot, Value: drawField(t)})
	}
	for range rapid.IntRange(0, 5).Draw(t, "private logs") {
		e.PrivateLogs = append(e.PrivateLogs, drawNonZero(t, 1, aztec.MaxPrivateLogFields))
	}
	for range rapid.IntRange(0, 3).Draw(t, "public logs") {
		e.PublicLogs = append(e.PublicLogs, effect.PublicLog{Contract: drawField(t), Fields: drawNonZero(t, 0, 9)})
	}
	if rapid.Bool().Draw(t, "class log") {
		e.ContractClassLogs = []effect.ContractClassLog{{Contract: drawField(t), Fields: drawNonZero(t, 1, 40)}}
	}
	return e
}

func drawBlockEnd(t *rapid.T, txs int) effect.BlockEnd {
	size := func(bits uint) uint64 { return rapid.Uint64Range(0, 1<<bits-1).Draw(t, "size") }
	return effect.BlockEnd{
		Timestamp: rapid.Uint64().Draw(t, "timestamp"), Number: rapid.Uint32().Draw(t, "number"), TxCount: uint16(txs),
		L1ToL2Size: size(36), NoteHashSize: size(42), NullifierSize: size(42), PublicDataSize: size(40), Mana: size(48),
		LastArchive: drawField(t), NoteHashRoot: drawField(t), NullifierRoot: drawField(t), PublicDataRoot: drawField(t),
	}
}

func drawNonZero(t *rapid.T, least, most int) []fr.Element {
	var out []fr.Element
	for range rapid.IntRange(least, most).Draw(t, "count") {
		e := drawField(t)
		if e.IsZero() {
			e.SetOne()
		}
		out = append(out, e)
	}
	return out
}

func drawField(t *rapid.T) fr.Element {
	e := fr.NewElement(rapid.Uint64().Draw(t, "field"))
	if rapid.Bool().Draw(t, "negated") {
		e.Neg(&e)
	}
	return e
}

// fieldsOf reads fields from fuzzed bytes: each a kind byte and a number, so
// that the fuzzer can make small counts, full words and markers alike.
func fieldsOf(data []byte) []fr.Element {
	var out []fr.Element
	for len(data) > 0 {
		kind := data[0]
		data = data[1:]
		size := []int{1, 2, 8, 32}[kind%4]
		var word [32]byte
		n := copy(word[32-size:], data)
		data = data[n:]
		var e fr.Element
		e.SetBytes(word[:])
		out = append(out, e)
	}
	return out
}

// bytesOf is an input from which fieldsOf reads fields.
func bytesOf(fields []fr.Element) []byte {
	var out []byte
	for i := range fields {
		if fields[i].IsUint64() {
			out = binary.BigEndian.AppendUint64(append(out, 2), fields[i].Uint64())
			continue
		}
		word := fields[i].Bytes()
		out = append(append(out, 3), word[:]...)
	}
	return out
}
