package circuit

import (
	"math/bits"

	"github.com/aztecd/aztecd/x/proving/run"
)

// StepWitness is the witness of run.Step. A unary number is as many ones as it counts, then
// zeros.
type StepWitness struct {
	Incoming []word // unary: messages from L1
	Leaves   []word // theirs

	Begin, Write, Fee                word   // whether the parts are taken
	NoteHashes, Nullifiers, Messages []word // unary
	Live, Items                      []word // unary: fields, and those that are no logs'
	Fields                           []word // zero behind the last
	Marker                           [markerCounts]word

	LowLeaves       []LowLeaf
	Group           []word
	Written, Paid   Upsert
	Payer           word
	Claim, Withdraw word

	EndsChunk, EndsCheckpoint word
	Chunk                     ChunkEnd
}

// ChunkEnd is the witness of run.ChunkEnd.
type ChunkEnd struct {
	ParentHash, TxsRoot                   [2]word // halves
	OutRoot                               word
	Generation, Slot, Timestamp, ManaUsed word
}

// The start marker's counts, in their order, and its revert code.
const (
	countNoteHashes = iota
	countNullifiers
	countMessages
	countWrites
	countPrivateLogs
	countPrivateFields
	countPublicFields
	countClassFields
	revertCode
	markerCounts
)

// items is how many fields of a step can be others than logs'.
func items(s run.Shape) int { return head + s.NoteHashes + s.Nullifiers + run.MaxMessages + 4 }

// head are a tx's first fields: marker, hash, fee.
const head = 3

func newStepWitness(s run.Shape) StepWitness {
	n := func(n int) []word { return make([]word, n) }
	w := StepWitness{
		Incoming: n(s.NoteHashes), Leaves: n(s.NoteHashes),
		NoteHashes: n(s.NoteHashes), Nullifiers: n(s.Nullifiers), Messages: n(run.MaxMessages),
		Live: n(s.Fields), Items: n(items(s)), Fields: n(s.Fields),
		Group:   n(s.Depth - bits.TrailingZeros(uint(s.Nullifiers))),
		Written: Upsert{Path: n(s.Depth), Place: n(s.Depth)},
		Paid:    Upsert{Path: n(s.Depth), Place: n(s.Depth)},
	}
	for i := range s.Nullifiers {
		w.LowLeaves = append(w.LowLeaves, LowLeaf{Path: n(s.Depth), Pending: n(i)})
	}
	return w
}
