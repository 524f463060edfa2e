package runtest

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Bodies is a chain whose txs have bodies, and the running state of the proof that follows it.
type Bodies struct {
	*Chain // its State is not gone on with
	Shape  run.BodyShape
	State  run.Bodies

	Headers  []chunk.Header // by number, that of genesis without meaning but its state root
	Messages []fr.Element   // from L1

	archive, messages *Tree
	settled           int // messages of the chunks that ended
}

// NewBodies is a chain at its genesis.
func NewBodies(shape run.BodyShape, rho, archived fr.Element, context run.Context) (*Bodies, error) {
	c, err := New(shape.Shape, rho, archived)
	if err != nil {
		return nil, err
	}
	b := &Bodies{
		Chain: c, Shape: shape, State: run.FreshBodies(c.State.World, rho, context), Headers: make([]chunk.Header, 1),
		archive: newTree(worldstate.Archive, shape.ArchiveDepth), messages: newTree(worldstate.L1ToL2Message, shape.Depth),
	}
	b.Headers[0].StateRoot = context.Genesis.Bytes()
	b.archive.set(0, archived)
	return b, nil
}

// BodyTx is a tx with its effect.
type BodyTx struct {
	Tx
	Script *run.Script
	// Anchor is the number of the chunk whose header and path are shown.
	Anchor  uint64
	Leaf    fr.Element // of the claim
	Updates []Update
}

// Update is what a tx finds where it updates.
type Update struct {
	Slot        fr.Element
	Fails       bool // and shows it
	Conditional bool
}

// Value is what is at a slot.
func (b *Bodies) Value(slot fr.Element) (value fr.Element) {
	if low := b.public.low(slot); low.key == slot {
		value = low.value
	}
	return value
}

// Execute makes a tx's effect on the state as it is, whether the rules let it in or not.
func (b *Bodies) Execute(t *tx.Tx, fees protocol.GasFees) BodyTx {
	body, d := t.Body(), t.Derived()
	out := BodyTx{Tx: Tx{Payer: body.FeePayer, Claim: body.Claim.Amount}, Script: run.NewScript(t), Anchor: body.Anchor.Chunk}
	if body.Claim.Some() {
		out.Leaf = body.Deposit().Hash()
	}
	reverted := false
	for i, u := range body.PublicUpdates {
		fails := u.Conditional && b.Value(d.Slots[i]) != u.Expected
		out.Updates = append(out.Updates, Update{d.Slots[i], fails, u.Conditional})
		reverted = reverted || fails
	}
	e := &out.Effect
	e.TxHash, e.Nullifiers = t.Hash(), slices.Clone(d.Nullifiers)
	n, m, p, q := len(d.NoteHashes), len(d.Messages), len(d.PrivateLogs), len(d.PublicLogs)
	fields := d.Fields
	if reverted {
		e.RevertCode, fields = 1, d.RevertedFields
		n, m, p, q = d.SetupNoteHashes, d.SetupMessages, d.SetupPrivateLogs, d.SetupPublicLogs
	} else {
		out.Withdrawal = body.Withdrawal.Amount
		for i, u := range body.PublicUpdates {
			e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: d.Slots[i], Value: u.Value})
		}
	}
	e.NoteHashes, e.L2ToL1Msgs = slices.Clone(d.NoteHashes[:n]), slices.Clone(d.Messages[:m])
	e.PrivateLogs, e.PublicLogs = slices.Clone(d.PrivateLogs[:p]), slices.Clone(d.PublicLogs[:q])
	out.Script.Siloed = out.Script.Siloed[:n]
	return b.settle(out, t, fees, fields)
}

// settle takes the fee.
func (b *Bodies) settle(out BodyTx, t *tx.Tx, fees protocol.GasFees, fields uint64) BodyTx {
	body := t.Body()
	price := func(base, tip, most uint64) uint64 { return min(base+tip, most) }
	cost, err := tx.Cost(tx.Gas{Mana: t.Derived().Mana, DA: fields * aztec.DAGasPerField}, protocol.GasFees{
		PerMana: price(fees.PerMana, body.PriorityFees.PerMana, body.MaxFees.PerMana),
		PerDA:   price(fees.PerDA, body.PriorityFees.PerDA, body.MaxFees.PerDA),
	})
	if err != nil {
		panic(err)
	}
	return b.Charge(out, cost.Field())
}

// Charge makes the last write of a tx that takes this fee.
func (b *Bodies) Charge(out BodyTx, paid fr.Element) BodyTx {
	e := &out.Effect
	slot := aztec.FeeJuiceSlot(out.Payer)
	value, in, withdrawn := b.Value(slot), out.Claim.Field(), out.Withdrawal.Field()
	value.Add(&value, &in).Sub(&value, &withdrawn).Sub(&value, &paid)
	writes := 0
	if e.RevertCode == 0 {
		writes = len(out.Updates)
	}
	e.TransactionFee = paid
	e.PublicWrites = append(slices.Clone(e.PublicWrites[:writes]), effect.PublicWrite{Slot: slot, Value: value})
	return out
}

// BodyChunk is one.
type BodyChunk struct {
	Messages []fr.Element
	Txs      []*tx.Tx
	End      run.ChunkEnd // slot and generation: the others follow
}

// Add goes on by a chunk, and by the end of its checkpoint if it is the last. It returns the
// steps and the effects.
func (b *Bodies) Add(k BodyChunk, last bool) (steps []run.BodyStep, effects []effect.TxEffect, err error) {
	for rest := k.Messages; len(rest) > 0; {
		n := b.State.TakeMessages(b.Shape.Shape, len(rest))
		step := run.BodyStep{Step: run.Step{Messages: rest[:n]}}
		rest = rest[n:]
		if err := b.Go(&step); err != nil {
			return nil, nil, err
		}
		steps = append(steps, step)
	}
	for _, t := range k.Txs {
		made := b.Execute(t, b.State.Context.Fees)
		all, err := b.Steps(made)
		if err != nil {
			return nil, nil, err
		}
		steps, effects = append(steps, all...), append(effects, made.Effect)
	}
	end := b.EndStep(k.End, last)
	if err := b.Go(&end); err != nil {
		return nil, nil, err
	}
	return append(steps, end), effects, nil
}

// Steps goes on by a whole tx.
func (b *Bodies) Steps(t BodyTx) (steps []run.BodyStep, err error) {
	w := writer{tx: t, fields: t.Effect.AppendFields(nil), words: t.Script.Lists}
	for len(w.fields) > 0 {
		step, err := b.step(&w)
		if err != nil {
			return nil, err
		}
		if err := b.Go(&step); err != nil {
			return nil, err
		}
		steps = append(steps, step)
	}
	return steps, nil
}

// Next is the step that begins a tx and takes what it can. The state is as before, but the
// trees that paths are read from change: one step is made at a state.
func (b *Bodies) Next(t BodyTx) (run.BodyStep, error) {
	return b.step(&writer{tx: t, fields: t.Effect.AppendFields(nil), words: t.Script.Lists})
}

// Go goes on by a step.
func (b *Bodies) Go(s *run.BodyStep) error {
	if err := b.State.Apply(b.Shape, s); err != nil {
		return err
	}
	b.Took(s)
	return nil
}

// Took keeps what a step that the state went on by adds to the trees that nothing is read of
// but paths.
func (b *Bodies) Took(s *run.BodyStep) {
	for _, leaf := range s.Messages {
		b.messages.set(uint64(len(b.Messages)), leaf)
		b.Messages = append(b.Messages, leaf)
	}
	b.Chain.State = b.State.State
	if s.Chunk != nil {
		b.settled = len(b.Messages)
	}
}

// EndStep ends the chunk by a step of its own.
func (b *Bodies) EndStep(end run.ChunkEnd, last bool) run.BodyStep {
	end.Timestamp, end.Mana = b.State.Context.Timestamp, b.State.Filling.Mana
	h := b.State.Header(b.Shape.Shape, &end)
	b.archive.set(h.Number, h.ArchiveLeaf())
	b.Headers = append(b.Headers[:h.Number:h.Number], h)
	return run.BodyStep{Step: run.Step{Chunk: &end, Checkpoint: last}}
}

// writer is a tx of which steps are made.
type writer struct {
	tx            BodyTx
	fields, words []fr.Element
	notes         int // siloed ones taken
	updates       int // that ended
}

// step makes the next.
func (b *Bodies) step(w *writer) (run.BodyStep, error) {
	p, err := b.State.Plan(b.Shape, w.fields, w.words)
	if err != nil {
		return run.BodyStep{}, err
	}
	script := w.tx.Script
	s := run.BodyStep{Words: slices.Clone(w.words[:p.Words]), Siloed: script.Siloed[w.notes:][:p.Parts.NoteHashes]}
	var found *run.Upsert
	if p.Update {
		u := w.tx.Updates[w.updates]
		s.Rising, s.Fails = script.Rising[w.updates], u.Fails && w.tx.Effect.RevertCode > 0
		if s.Fails {
			found = b.Find(u.Slot)
		}
		w.updates++
	}
	s.Step = b.Make(w.tx.Tx, p.Parts, w.fields)
	if found != nil {
		s.Write = found
	}
	if p.Parts.Begin {
		head := script.Head
		head.Anchor, head.Path = b.Headers[w.tx.Anchor], b.archive.Path(0, w.tx.Anchor)
		s.Head = &head
	}
	if p.Parts.Fee {
		tail := script.Tail
		if c := tail.Claim; c != nil {
			claim := *c
			claim.Leaf, claim.Path = w.tx.Leaf, b.messages.Path(0, c.Index.Uint64())
			tail.Claim = &claim
		}
		s.Tail = &tail
	}
	w.fields, w.words, w.notes = w.fields[p.Parts.Fields():], w.words[p.Words:], w.notes+p.Parts.NoteHashes
	return s, nil
}

// Find shows what is at a slot.
func (b *Bodies) Find(slot fr.Element) *run.Upsert {
	low := b.public.low(slot)
	return &run.Upsert{
		Leaf:  run.PublicLeaf{Slot: low.key, Value: low.value, NextSlot: low.next, NextIndex: low.nextIndex},
		Index: low.index, Path: b.public.Path(0, low.index),
	}
}
