package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// State is a chain on the way between two checkpoints' boundaries, and the sums since the
// proof's first. At a boundary it is Fresh(world, rho) but for the sums.
type State struct {
	World

	// Sponge over the blob fields of the checkpoint so far: its elements, how many of
	// them were added to since the last permutation (0 to 3), and how many fields it
	// took. Without fields the elements are zero, and a new sponge is meant.
	Sponge [4]fr.Element
	Held   uint64
	Fields uint64

	Chunking      Chunking
	Checkpointing Checkpointing
	Tx            Tx
	Sums          Sums
}

// Chunking is a chunk in progress.
type Chunking struct {
	Txs   uint64 // that ended
	Start uint64 // fields of the checkpoint before the chunk's
}

// Checkpointing is a checkpoint in progress, as of the last chunk that ended; the fees of
// txs that began count already.
type Checkpointing struct {
	Slot, Generation uint64
	FirstChunk       uint64 // zero until it has ended
	Mana             uint64
	Fees             fr.Element
	// Taken tells that messages from L1 were taken and no chunk has ended since: what they
	// leave in the world and in the sums is in progress until a chunk has it.
	Taken bool
}

// Tx is a tx in progress: what is left of it.
type Tx struct {
	Open bool

	NoteHashes, Nullifiers, Messages uint64
	Writes                           uint64 // the fee's included
	// Of the logs: private logs whose length has not come, their fields (lengths not
	// counted) without those begun, fields of public logs with their headers without
	// those begun, fields of the class log with its contract, and what is left of the
	// log begun.
	PrivateLogs, PrivateFields, PublicFields, ClassFields, LogFields uint64

	Fee       fr.Element
	Claims    bool // at least two nullifiers: it may claim fee juice
	Withdraws bool // at least one message: it may withdraw fee juice
}

// Sums are what R compares with L1, all modulo r.
type Sums struct {
	Rho fr.Element // the challenge
	// Head goes over the checkpoints' words, In over message leaves, Out over places and
	// hashes of L2-to-L1 messages, each as s = s*rho + word; InPow and OutPow are rho to
	// the number of words.
	Head, In, InPow, Out, OutPow fr.Element
	// Effects is E = H(E, effects hash, fields) over the checkpoints, from 0.
	Effects fr.Element
}

// Fresh is where a proof begins.
func Fresh(w World, rho fr.Element) State {
	one := fr.One()
	return State{World: w, Sums: Sums{Rho: rho, InPow: one, OutPow: one}}
}

// RunningWords is how many words a state has besides its world's hash. All but the last
// SumWords are zero at a boundary.
const (
	RunningWords = 4 + 2 + 2 + 6 + 13 + SumWords
	SumWords     = 7
)

// Words are what Hash hashes after the world's hash, in order: sponge (4), held, fields;
// chunk: txs, start; checkpoint: slot, generation, first chunk, mana, fees, taken; tx: open,
// note hashes, nullifiers, messages, writes, private logs, private fields, public fields, class
// fields, log fields, fee, claims, withdraws; rho, head, in, in's power, out, out's power,
// effects.
func (s *State) Words() []fr.Element {
	out := make([]fr.Element, 0, RunningWords)
	num := func(vs ...uint64) {
		for _, v := range vs {
			out = append(out, fr.NewElement(v))
		}
	}
	out = append(out, s.Sponge[:]...)
	num(s.Held, s.Fields, s.Chunking.Txs, s.Chunking.Start)
	c := &s.Checkpointing
	num(c.Slot, c.Generation, c.FirstChunk, c.Mana)
	out = append(out, c.Fees, fr.NewElement(bit(c.Taken)))
	t := &s.Tx
	num(bit(t.Open), t.NoteHashes, t.Nullifiers, t.Messages, t.Writes)
	num(t.PrivateLogs, t.PrivateFields, t.PublicFields, t.ClassFields, t.LogFields)
	out = append(out, t.Fee)
	num(bit(t.Claims), bit(t.Withdraws))
	u := &s.Sums
	return append(out, u.Rho, u.Head, u.In, u.InPow, u.Out, u.OutPow, u.Effects)
}

// Hash is the accumulator t: H(hash of the world, words).
func (s *State) Hash() fr.Element {
	return poseidon2.Hash(append([]fr.Element{s.World.Hash()}, s.Words()...)...)
}

// Boundary tells whether nothing is in progress.
func (s *State) Boundary() bool {
	for _, w := range s.Words()[:RunningWords-SumWords] {
		if !w.IsZero() {
			return false
		}
	}
	return true
}

// Sum is what L1 computes for itself: (head*inPow + in)*outPow + out.
func (u *Sums) Sum() fr.Element {
	var s fr.Element
	s.Mul(&u.Head, &u.InPow)
	s.Add(&s, &u.In)
	s.Mul(&s, &u.OutPow)
	return *s.Add(&s, &u.Out)
}

// Clone is a copy that shares nothing.
func (s *State) Clone() State {
	c := *s
	for _, g := range []*Grown{&c.Notes, &c.Messages, &c.Archive} {
		g.Frontier = append([]fr.Element(nil), g.Frontier...)
	}
	return c
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
