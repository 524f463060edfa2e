package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Apply goes on by a step. It returns a *RuleError that names the rule that the step breaks,
// and the state is then as it was.
func (s *State) Apply(shape Shape, step *Step) error {
	next := s.Clone()
	if err := next.apply(shape, step); err != nil {
		return err
	}
	*s = next
	return nil
}

func (s *State) apply(shape Shape, step *Step) error {
	if err := shape.Validate(); err != nil {
		return err
	}
	if err := s.World.Check(shape); err != nil {
		return err
	}
	if err := s.messages(shape, step); err != nil {
		return err
	}
	if err := s.fields(shape, step); err != nil {
		return err
	}
	if step.Chunk == nil {
		return require(!step.Checkpoint, RuleEnds, "no chunk does")
	}
	return s.endChunk(shape, step)
}

// messages appends L1-to-L2 messages.
func (s *State) messages(shape Shape, step *Step) error {
	n := len(step.Messages)
	switch {
	case n == 0:
		return nil
	case s.Tx.Open || step.Parts != (Parts{}) || s.Chunking.Txs > 0 || s.Checkpointing.FirstChunk > 0:
		return breaks(RuleMessages, "%d messages after tx %d of a chunk", n, s.Chunking.Txs)
	case n > s.TakeMessages(shape, n):
		return breaks(RuleFill, "%d messages at %d", n, s.Messages.Size)
	}
	for _, leaf := range step.Messages {
		s.Sums.in(leaf)
	}
	if err := s.Messages.push(worldstate.L1ToL2Message, step.Messages...); err != nil {
		return err
	}
	s.Messages.rehash(worldstate.L1ToL2Message)
	s.Checkpointing.Taken = true
	return nil
}

// fields takes a tx's fields.
func (s *State) fields(shape Shape, step *Step) error {
	p, rest := step.Parts, step.Fields
	if !p.fit(shape) || len(rest) != p.Fields() {
		return breaks(RuleLength, "%+v are %d fields", p, len(rest))
	}
	s.absorb(rest)
	cut := func(n int) []fr.Element {
		part := rest[:n]
		rest = rest[n:]
		return part
	}
	fresh := p.Begin
	if p.Begin {
		if err := s.begin(cut(headFields)); err != nil {
			return err
		}
	}
	before := s.Tx
	if err := s.Tx.take(shape, p); err != nil {
		return err
	}
	if err := s.notes(cut(p.NoteHashes), fresh || before.NoteHashes > 0); err != nil {
		return err
	}
	if err := s.World.Nullifiers.insert(shape, step, cut(p.Nullifiers), s.Tx.Nullifiers == 0); err != nil {
		return err
	}
	if err := s.out(cut(p.Messages)); err != nil {
		return err
	}
	if err := s.writes(shape, step, cut(2*int(bit(p.Write))), cut(2*int(bit(p.Fee)))); err != nil {
		return err
	}
	for _, f := range rest {
		if err := s.Tx.log(f); err != nil {
			return err
		}
	}
	if s.Tx.Open && s.Tx.done() {
		s.Tx = Tx{}
		s.Chunking.Txs++
	}
	return nil
}

// notes appends note hashes, and the rest of the tx's places once none is left.
func (s *State) notes(hashes []fr.Element, open bool) error {
	if !open {
		return nil
	}
	for i := range hashes {
		if hashes[i].IsZero() {
			return breaks(RuleEmpty, "note hash %d is zero", i)
		}
	}
	places := s.Notes.Size / placesPerTx
	if err := s.Notes.push(worldstate.NoteHash, hashes...); err != nil {
		return err
	}
	if s.Tx.NoteHashes == 0 && s.Notes.Size/placesPerTx == places {
		if err := s.Notes.fill(worldstate.NoteHash); err != nil {
			return err
		}
	}
	s.Notes.rehash(worldstate.NoteHash)
	return nil
}

// out adds L2-to-L1 messages to their sum.
func (s *State) out(hashes []fr.Element) error {
	place := fr.NewElement(s.Chunk + 1)
	shift, tx := fr.NewElement(1<<32), fr.NewElement(s.Chunking.Txs)
	place.Mul(&place, &shift).Add(&place, &tx)
	for i := range hashes {
		if hashes[i].IsZero() {
			return breaks(RuleEmpty, "message %d is zero", i)
		}
		s.Sums.out(place, hashes[i])
	}
	return nil
}

// writes applies a write and the fee's.
func (s *State) writes(shape Shape, step *Step, write, fee []fr.Element) error {
	if len(write) > 0 {
		if write[0].IsZero() && write[1].IsZero() {
			return breaks(RuleEmpty, "a write of nothing")
		}
		if step.Write == nil {
			return breaks(RuleLeaf, "a write has none")
		}
		if err := s.Public.write(shape, step.Write, write[0], write[1]); err != nil {
			return err
		}
	}
	if len(fee) == 0 {
		return nil
	}
	if step.Fee == nil {
		return breaks(RuleLeaf, "the fee's write has none")
	}
	if err := s.Tx.pay(step.Fee, fee[0], fee[1]); err != nil {
		return err
	}
	return s.Public.write(shape, &step.Fee.Upsert, fee[0], fee[1])
}

// pay holds the last write against the fee.
func (t *Tx) pay(w *FeeWrite, slot, value fr.Element) error {
	var old fr.Element
	if !w.Insert {
		old = w.Leaf.Value
	}
	for _, v := range []fr.Element{old, value} {
		if err := amount(v); err != nil {
			return err
		}
	}
	claim, withdrawal := w.Claim.Field(), w.Withdrawal.Field()
	want := old
	want.Add(&want, &claim).Sub(&want, &withdrawal).Sub(&want, &t.Fee)
	switch {
	case aztec.FeeJuiceSlot(w.Payer) != slot:
		return breaks(RulePayer, "0x%s is not that of 0x%s", slot.Text(16), w.Payer.Text(16))
	case want != value:
		return breaks(RuleFee, "0x%s and not 0x%s", value.Text(16), want.Text(16))
	case !claim.IsZero() && !t.Claims:
		return breaks(RuleClaim, "it claims %s", w.Claim)
	case !withdrawal.IsZero() && !t.Withdraws:
		return breaks(RuleWithdraw, "it withdraws %s", w.Withdrawal)
	}
	t.Fee, t.Claims, t.Withdraws = fr.Element{}, false, false
	return nil
}

// amount demands an amount of fee juice.
func amount(v fr.Element) error {
	_, err := protocol.AmountFromField(v)
	return require(err == nil, RuleAmount, "0x%s", v.Text(16))
}

// absorb adds fields to the checkpoint's sponge.
func (s *State) absorb(fields []fr.Element) {
	sponge := s.sponge()
	sponge.Absorb(fields...)
	s.Fields += uint64(len(fields))
	state, held := sponge.State()
	s.Sponge, s.Held = state, uint64(held)
	if s.Fields == 0 {
		s.Sponge = [4]fr.Element{}
	}
}

func (s *State) sponge() poseidon2.Sponge {
	if s.Fields == 0 {
		return poseidon2.NewSponge(effect.MaxSpongeFields)
	}
	return poseidon2.Resume(s.Sponge, int(s.Held))
}

func (u *Sums) in(leaf fr.Element) {
	u.In.Mul(&u.In, &u.Rho).Add(&u.In, &leaf)
	u.InPow.Mul(&u.InPow, &u.Rho)
}

func (u *Sums) out(words ...fr.Element) {
	for _, w := range words {
		u.Out.Mul(&u.Out, &u.Rho).Add(&u.Out, &w)
		u.OutPow.Mul(&u.OutPow, &u.Rho)
	}
}

// head adds a checkpoint's words to their sum.
func (u *Sums) head(words ...fr.Element) {
	for _, w := range words {
		u.Head.Mul(&u.Head, &u.Rho).Add(&u.Head, &w)
	}
}
