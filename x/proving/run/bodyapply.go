package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// Apply goes on by a step. It returns a *RuleError that names the rule that the step breaks,
// and the state is then as it was.
func (b *Bodies) Apply(shape BodyShape, step *BodyStep) error {
	if err := shape.Validate(); err != nil {
		return err
	}
	next := b.Clone()
	r := reading{Bodies: &next, shape: shape, step: step, before: b}
	if err := r.apply(); err != nil {
		return err
	}
	*b = next
	return nil
}

// reading is a step that is gone on by: its state is T's after the step, and of the body as
// far as it was read.
type reading struct {
	*Bodies
	shape  BodyShape
	step   *BodyStep
	before *Bodies
}

// apply is T's step, then what bodies add.
func (b *reading) apply() error {
	step := b.step
	if err := b.State.apply(b.shape.Shape, &step.Step); err != nil {
		return err
	}
	b.Filling.Fresh += uint64(len(step.Messages))
	if step.Parts.Begin {
		if err := b.head(); err != nil {
			return err
		}
	}
	if err := b.effect(); err != nil {
		return err
	}
	update, err := b.words(step.Words)
	if err != nil {
		return err
	}
	if err := b.update(update); err != nil {
		return err
	}
	if step.Parts.Fee {
		if err := b.tail(); err != nil {
			return err
		}
	}
	if (b.before.Tx.Open || step.Parts.Begin) && !b.Tx.Open {
		if err := b.Body.sameLogs(); err != nil {
			return err
		}
		b.Body = Body{}
	}
	return b.endChunk()
}

// effect adds what the effect has to its sums.
func (b *reading) effect() error {
	step := b.step
	p, t, rho := &step.Parts, &b.Body, &b.Sums.Rho
	rest := step.Fields[headFields*int(bit(p.Begin)):]
	if len(step.Siloed) != p.NoteHashes {
		return breaks(RuleNotes, "%d siloed ones of %d", len(step.Siloed), p.NoteHashes)
	}
	first := t.nullifier()
	for i, siloed := range step.Siloed {
		nonce := poseidon2.Hash(sepNonce, first, fr.NewElement(t.Notes))
		if poseidon2.Hash(sepUnique, nonce, siloed) != rest[i] {
			return breaks(RuleNotes, "number %d is not made of that", t.Notes)
		}
		horner(&t.Effect.Notes, rho, siloed)
		t.Notes++
	}
	rest = rest[p.NoteHashes:]
	horner(&t.Effect.Nullifiers, rho, rest[:p.Nullifiers]...)
	horner(&t.Effect.Logs, rho, rest[len(rest)-p.Logs:]...)
	return nil
}

// sameLogs holds the logs of the effect against those of the body.
func (t *Body) sameLogs() error {
	m := &t.Made
	all := m.Private
	all.Mul(&all, &m.Power).Add(&all, &m.Public)
	return require(all == t.Effect.Logs, RuleLogsOf, "of tx 0x%s", t.Hash.Text(16))
}

// endChunk holds a chunk's end against what follows from its txs and what L1 knows.
func (b *reading) endChunk() error {
	e := b.step.Chunk
	if e == nil {
		return nil
	}
	want := ChunkEnd{
		Generation: e.Generation, Slot: e.Slot, // T's, and the header's
		Timestamp: b.Context.Timestamp, Mana: b.Filling.Mana,
	}
	if *e != want {
		return breaks(RuleByRule, "chunk %d of %+v, not %+v", b.before.Chunk+1, *e, want)
	}
	b.Filling = Filling{}
	return nil
}

// absorb adds words to the body's sponge.
func (t *Body) absorb(words []fr.Element) {
	sponge := poseidon2.Resume(t.Sponge, int(t.Held))
	sponge.Absorb(words...)
	state, held := sponge.State()
	t.Sponge, t.Held = state, uint64(held)
	n := fr.NewElement(uint64(len(words)))
	t.Left.Sub(&t.Left, &n)
}

// horner adds words to a sum at the challenge.
func horner(sum *fr.Element, rho *fr.Element, words ...fr.Element) {
	for i := range words {
		sum.Mul(sum, rho).Add(sum, &words[i])
	}
}

// number reads a word that must be below 2^64.
func number(w fr.Element, what string) (uint64, error) {
	return w.Uint64(), require(w.IsUint64(), RuleNumbers, "%s is 0x%s", what, w.Text(16))
}

// marker tells what the start marker of a step says of its tx.
func (s *BodyStep) marker() effect.StartMarker {
	m, _ := effect.DecodeStartMarker(s.Fields[0]) // T took it
	return m
}
