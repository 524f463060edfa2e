package runtest

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
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
	Body   tx.Body
	Script *run.Script
	// Anchor is the number of the chunk whose header and path are shown.
	Anchor  uint64
	Leaf    fr.Element // of the claim
	Updates []Update
}

// Update is what a tx finds where it updates.
type Update struct {
	Slot  fr.Element
	Fails bool // and shows it
}

// Value is what is at a slot.
func (b *Bodies) Value(slot fr.Element) (value fr.Element) {
	if low := b.public.low(slot); low.key == slot {
		value = low.value
	}
	return value
}

// Execute makes a body's effect on the state as it is, whether the rules let it in or not:
// plainly, one item after another.
func (b *Bodies) Execute(body tx.Body) BodyTx {
	return b.ExecuteAs(body, poseidon2.Hash(body.Words()...), b.Reverts(&body))
}

// Reverts tells whether an update expects another value.
func (b *Bodies) Reverts(body *tx.Body) (reverts bool) {
	for _, u := range body.PublicUpdates {
		reverts = reverts || u.Conditional && b.Value(aztec.PublicDataSlot(u.Contract, u.Slot)) != u.Expected
	}
	return reverts
}

// ExecuteAs is Execute of a tx with that hash, which reverts or not.
func (b *Bodies) ExecuteAs(body tx.Body, hash fr.Element, reverted bool) BodyTx {
	out := BodyTx{
		Tx: Tx{Payer: body.FeePayer, Claim: body.Claim.Amount}, Body: body,
		Script: run.NewScript(&body), Anchor: body.Anchor.Chunk,
	}
	for _, u := range body.PublicUpdates {
		slot := aztec.PublicDataSlot(u.Contract, u.Slot)
		out.Updates = append(out.Updates, Update{slot, u.Conditional && b.Value(slot) != u.Expected})
	}
	b.effect(&out, &body, hash, reverted)
	return b.Settle(out)
}

// Settle takes the fee of a tx's effect as it is.
func (b *Bodies) Settle(t BodyTx) BodyTx {
	counts := CountsOf(&t.Body)
	return b.Charge(t, b.Fee(&t, &counts))
}

// Fee is that of an effect whose body has these counts.
func (b *Bodies) Fee(t *BodyTx, counts *run.BodyCounts) fr.Element {
	fees := b.State.Context.Fees
	price := func(base, tip, most uint64) uint64 { return min(base+tip, most) }
	used := tx.Gas{Mana: counts.Mana(), DA: uint64(t.Effect.Fields()) * aztec.DAGasPerField}
	cost, err := tx.Cost(used, protocol.GasFees{
		PerMana: price(fees.PerMana, t.Body.PriorityFees.PerMana, t.Body.MaxFees.PerMana),
		PerDA:   price(fees.PerDA, t.Body.PriorityFees.PerDA, t.Body.MaxFees.PerDA),
	})
	if err != nil {
		panic(err)
	}
	return cost.Field()
}

// effect fills in what a body does under a hash, its fee's write left to Charge.
func (b *Bodies) effect(out *BodyTx, body *tx.Body, hash fr.Element, reverted bool) {
	e, all := &out.Effect, []*tx.Effects{&body.Setup, &body.App}
	e.TxHash, e.Nullifiers = hash, []fr.Element{aztec.ProtocolNullifier(hash)}
	for _, part := range all {
		for _, n := range part.Nullifiers {
			e.Nullifiers = append(e.Nullifiers, aztec.SiloNullifier(n.Contract, n.Value))
		}
	}
	if c := body.Claim; c.Some() {
		out.Leaf = body.Deposit().Hash()
		inner := aztec.MessageNullifier(out.Leaf, c.Secret)
		e.Nullifiers = append(e.Nullifiers, aztec.SiloNullifier(fr.NewElement(aztec.FeeJuiceContract), inner))
	}
	if reverted {
		e.RevertCode, all = 1, all[:1]
	}
	for _, part := range all {
		for range part.NoteHashes {
			nonce := poseidon2.Hash(aztec.SepNoteHashNonce.Field(), e.Nullifiers[0], fr.NewElement(uint64(len(e.NoteHashes))))
			siloed := out.Script.Siloed[len(e.NoteHashes)]
			e.NoteHashes = append(e.NoteHashes, poseidon2.Hash(aztec.SepUniqueNoteHash.Field(), nonce, siloed))
		}
		for _, m := range part.Messages {
			e.L2ToL1Msgs = append(e.L2ToL1Msgs, message(body, m))
		}
		for _, l := range part.PrivateLogs {
			fields := slices.Clone(l.Fields)
			if len(fields) > 0 {
				fields[0] = aztec.SiloPrivateLogField(l.Contract, fields[0])
			}
			e.PrivateLogs = append(e.PrivateLogs, fields)
		}
		for _, l := range part.PublicLogs {
			e.PublicLogs = append(e.PublicLogs, effect.PublicLog(l))
		}
	}
	out.Script.Siloed = out.Script.Siloed[:len(e.NoteHashes)]
	e.PublicWrites = make([]effect.PublicWrite, 1)
	if reverted {
		return
	}
	e.PublicWrites = nil
	for i, u := range body.PublicUpdates {
		e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: out.Updates[i].Slot, Value: u.Value})
	}
	e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{})
	if w := body.Withdrawal; w.Some() {
		out.Withdrawal = w.Amount
		content := aztec.WithdrawContent(w.Recipient, w.Amount.Field())
		e.L2ToL1Msgs = append(e.L2ToL1Msgs, message(body, tx.Message{Contract: fr.NewElement(aztec.FeeJuiceContract), Recipient: w.Portal, Content: content}))
	}
}

func message(b *tx.Body, m tx.Message) fr.Element {
	return aztec.L2ToL1Message{
		Sender: m.Contract, Version: b.RollupVersion, Recipient: m.Recipient, ChainID: b.L1ChainID, Content: m.Content,
	}.Hash()
}

// CountsOf are how many of each kind a body has.
func CountsOf(b *tx.Body) (n run.BodyCounts) {
	for _, part := range []*tx.Effects{&b.Setup, &b.App} {
		n.NoteHashes += uint64(len(part.NoteHashes))
		n.Nullifiers += uint64(len(part.Nullifiers))
		n.Messages += uint64(len(part.Messages))
		n.PrivateLogs += uint64(len(part.PrivateLogs))
		n.PublicLogs += uint64(len(part.PublicLogs))
		for _, l := range part.PrivateLogs {
			n.PrivateFields += uint64(len(l.Fields))
		}
		for _, l := range part.PublicLogs {
			n.PublicFields += uint64(aztec.PublicLogHeaderFields + len(l.Fields))
		}
	}
	for _, u := range b.PublicUpdates {
		n.Updates++
		if u.Conditional {
			n.Conditions++
		}
	}
	if b.Claim.Some() {
		n.Nullifiers++
	}
	if b.Withdrawal.Some() {
		n.Messages++
	}
	return n
}

// Charge makes the last write of a tx that takes this fee.
func (b *Bodies) Charge(out BodyTx, paid fr.Element) BodyTx {
	e := &out.Effect
	slot := aztec.FeeJuiceSlot(out.Payer)
	value, in, withdrawn := b.Value(slot), out.Claim.Field(), out.Withdrawal.Field()
	value.Add(&value, &in).Sub(&value, &withdrawn).Sub(&value, &paid)
	e.TransactionFee = paid
	e.PublicWrites = slices.Clone(e.PublicWrites)
	e.PublicWrites[len(e.PublicWrites)-1] = effect.PublicWrite{Slot: slot, Value: value}
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
		made := b.Execute(*t.Body())
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
		s.Head = b.Head(w.tx)
	}
	if p.Parts.Fee {
		s.Tail = b.Tail(w.tx)
	}
	w.fields, w.words, w.notes = w.fields[p.Parts.Fields():], w.words[p.Words:], w.notes+p.Parts.NoteHashes
	return s, nil
}

// Head is that of a tx, with its anchor.
func (b *Bodies) Head(t BodyTx) *run.BodyHead {
	head := t.Script.Head
	head.Anchor, head.Path = b.Headers[t.Anchor], b.archive.Path(0, t.Anchor)
	return &head
}

// Tail is that of a tx, with its deposit.
func (b *Bodies) Tail(t BodyTx) *run.BodyTail {
	tail := t.Script.Tail
	if c := tail.Claim; c != nil {
		claim := *c
		claim.Leaf, claim.Path = t.Leaf, b.messages.Path(0, c.Index.Uint64())
		tail.Claim = &claim
	}
	return &tail
}

// Find shows what is at a slot.
func (b *Bodies) Find(slot fr.Element) *run.Upsert {
	low := b.public.low(slot)
	return &run.Upsert{
		Leaf:  run.PublicLeaf{Slot: low.key, Value: low.value, NextSlot: low.next, NextIndex: low.nextIndex},
		Index: low.index, Path: b.public.Path(0, low.index),
	}
}
