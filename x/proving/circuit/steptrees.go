package circuit

import (
	"math/bits"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// grow appends the step's note hashes or its messages, of which there is one kind at most.
// Both trees hash alike, so that one way up serves them.
func (s *state) grow(r rules, shape run.Shape, p *parts, notesOpen word, in incoming) {
	for i, hash := range p.noteHashes {
		r.equal(run.RuleEmpty, r.Add(r.IsZero(hash), p.noteHashesOn[i]), 1)
	}
	t := r.tree(worldstate.NoteHash)
	leaves, on := make([]word, shape.NoteHashes), make([]word, shape.NoteHashes)
	for i := range leaves {
		leaves[i], on[i] = r.Add(p.noteHashes[i], in.leaves[i]), r.Add(p.noteHashesOn[i], in.on[i])
	}
	frontier := make([]word, shape.Depth)
	for l := range frontier {
		frontier[l] = r.Select(in.some, s.messages.frontier[l], s.notes.frontier[l])
	}
	finish := r.Mul(notesOpen, p.lastNoteHash)
	size := r.bits(run.RuleDepth, r.Select(in.some, s.messages.size, s.notes.size), shape.Depth)
	group, full := t.fillGroup(frontier, size, leaves, r.hot(on), finish)
	level := bits.TrailingZeros(uint(shape.NoteHashes))
	root := t.ascend(frontier, size, level, group, r.Mul(full, r.not(finish)), finish)

	count := r.sum(on...)
	rest := r.Mul(finish, r.Sub(1<<placeLevels, r.FromBinary(size[:placeLevels]...), count))
	s.notes.become(r, r.not(in.some), frontier, root, r.Add(count, rest))
	s.messages.become(r, in.some, frontier, root, count)
}

// become takes what the tree has become, if on.
func (g *grown) become(r rules, on word, frontier []word, root, more word) {
	for l := range frontier {
		g.frontier[l] = r.Select(on, frontier[l], g.frontier[l])
	}
	g.root = r.Select(on, root, g.root)
	g.size = r.Add(g.size, r.Mul(on, more))
}

// write applies a write and the fee's.
func (s *state) write(r rules, w *StepWitness, p *parts) {
	r.zero(run.RuleEmpty, p.writtenOn, r.IsZero(p.written[0]), r.IsZero(p.written[1]))
	p.found = s.public.write(r, &w.Written, p.writtenOn, p.written[0], p.written[1])
	s.pay(r, w, p)
	s.public.write(r, &w.Paid, p.paidOn, p.paid[0], p.paid[1])
	r.bits(run.RuleDepth, s.public.size, len(w.Paid.Path))
}

// pay holds the last write against the fee.
func (s *state) pay(r rules, w *StepWitness, p *parts) {
	t, on := &s.tx, p.paidOn
	balances := Hash(r, constant(aztec.SepPublicStorageMapSlot.Field()), aztec.FeeJuiceBalancesSlot, w.Payer)
	slot := Hash(r, constant(aztec.SepPublicLeafSlot.Field()), aztec.FeeJuiceContract, balances)
	r.zero(run.RulePayer, on, r.Sub(p.paid[0], slot))

	old := r.Mul(r.Mul(on, r.not(w.Paid.Insert)), w.Paid.Value)
	value := r.Mul(on, p.paid[1])
	for _, v := range []word{old, value, w.Claim, w.Withdraw} {
		r.bits(run.RuleAmount, v, amountBits)
	}
	r.zero(run.RuleFee, on, r.Sub(r.Add(old, w.Claim), value, w.Withdraw, t.fee))
	r.zero(run.RuleClaim, w.Claim, r.not(t.claims))
	r.zero(run.RuleWithdraw, w.Withdraw, r.not(t.withdraws))
	for _, done := range []*word{&t.fee, &t.claims, &t.withdraws} {
		*done = r.Mul(*done, r.not(on))
	}
}
