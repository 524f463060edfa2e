package circuit

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/proving/run"
)

// effect adds what the effect has to its sums.
func (s *reading) effect() {
	t, w, p := &s.body, s.w, s.parts
	own := s.own()
	for i, siloed := range w.Siloed {
		on := p.noteHashesOn[i]
		nonce := Hash(s, constant(aztec.SepNoteHashNonce.Field()), own, s.Add(t.taken, i))
		unique := Hash(s, constant(aztec.SepUniqueNoteHash.Field()), nonce, siloed)
		s.zero(run.RuleNotes, on, s.Sub(unique, p.noteHashes[i]))
		s.rules.horner(&t.notes, s.rho, on, siloed)
	}
	t.taken = s.Add(t.taken, s.sum(p.noteHashesOn...))
	for i, n := range p.nullifiers {
		s.rules.horner(&t.nullifiers, s.rho, p.nullifiersOn[i], n)
	}
	for i, f := range w.Fields {
		on := w.Live[i]
		if i < len(w.Items) {
			on = s.Sub(on, w.Items[i])
		}
		s.rules.horner(&t.logs, s.rho, on, f)
	}
}

// update holds a step's write against the update that ends in it.
func (s *reading) update(u ended) {
	t, w, p := &s.body, s.w, s.parts
	writes := s.Mul(u.end, s.not(t.reverted))
	s.equal(run.RuleUpdates, writes, w.Write)
	s.zero(run.RuleUpdates, writes, s.Sub(p.written[0], u.slot))
	s.zero(run.RuleUpdates, writes, s.Sub(p.written[1], u.value))
	there := s.Mul(s.not(w.Written.Insert), w.Written.Value)
	s.zero(run.RuleExpected, s.Mul(writes, u.conditional), s.Sub(there, u.expected))

	s.AssertIsBoolean(w.Fails)
	s.zero(run.RuleReverts, w.Fails, s.Sub(1, s.Mul(u.conditional, t.reverted)))
	s.zero(run.RuleFound, w.Fails, s.Sub(p.found, s.before.public.root))
	found := s.IsZero(s.Sub(w.Written.Slot, u.slot))
	s.between(s.Mul(w.Fails, s.not(found)), w.Written.Slot, u.slot, w.Written.NextSlot)
	s.zero(run.RuleReverts, w.Fails, s.IsZero(s.Sub(s.Mul(found, w.Written.Value), u.expected)))
	t.failed = s.Sub(s.Add(t.failed, w.Fails), s.Mul(t.failed, w.Fails))

	s.between(u.end, t.last, w.Rising, 0)
	t.last = s.Select(u.end, w.Rising, t.last)
	t.slots = s.Select(u.end, s.Mul(t.slots, s.Sub(t.alpha, u.slot)), t.slots)
	t.sorted = s.Select(u.end, s.Mul(t.sorted, s.Sub(t.alpha, w.Rising)), t.sorted)
	t.ordered = s.Select(u.end, Hash(s, t.ordered, w.Rising), t.ordered)
}
