package witness

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Headers gives those of chunks at and below a tip, which anchors of txs name.
type Headers interface {
	ChunkHeader(number uint64) (chunk.Header, error)
}

// BodyCheckpoint is a checkpoint whose txs are proved with their bodies.
type BodyCheckpoint struct {
	Checkpoint
	Chunks []chunk.Header
	Txs    [][]*tx.Tx // of each chunk
}

// bodyCutter makes steps of one checkpoint.
type bodyCutter struct {
	shape              run.BodyShape
	cp                 *BodyCheckpoint
	headers            Headers
	state              run.Bodies
	nullifiers, public *indexed
	archive, messages  *appended
	steps              []run.BodyStep
}

// CutBodies gives the steps of the checkpoint that follows a tip, whose world state is the
// source's, and that world. It returns ErrUnprovable for one that breaks a rule of the
// circuits, which is named.
func CutBodies(shape run.BodyShape, source Source, headers Headers, context run.Context, cp *BodyCheckpoint) ([]run.BodyStep, run.World, error) {
	if err := shape.Validate(); err != nil {
		return nil, run.World{}, err
	}
	h := &cp.Header
	world, err := WorldOf(shape.Shape, source, h.Number-1, h.FirstChunk-1)
	if err != nil {
		return nil, run.World{}, err
	}
	c := &bodyCutter{shape: shape, cp: cp, headers: headers, state: run.FreshBodies(world, fr.Element{}, context)}
	for _, t := range []struct {
		to   **indexed
		tree worldstate.TreeID
	}{{&c.nullifiers, worldstate.Nullifier}, {&c.public, worldstate.PublicData}} {
		if *t.to, err = newIndexed(source, t.tree, shape.Depth); err != nil {
			return nil, world, err
		}
	}
	if c.archive, err = newAppended(source, worldstate.Archive, shape.ArchiveDepth); err != nil {
		return nil, world, err
	}
	if c.messages, err = newAppended(source, worldstate.L1ToL2Message, shape.Depth); err != nil {
		return nil, world, err
	}
	world = c.state.State.Clone().World
	for i := range cp.Blocks {
		if err := c.chunk(i); err != nil {
			return nil, world, fmt.Errorf("checkpoint %d, chunk %d: %w", h.Number, h.FirstChunk+uint64(i), err)
		}
	}
	return c.steps, world, nil
}

// chunk cuts block i: its messages, its txs, its end.
func (c *bodyCutter) chunk(i int) error {
	if i == 0 {
		for rest := c.cp.Messages; len(rest) > 0; {
			n := c.state.TakeMessages(c.shape.Shape, len(rest))
			step := run.BodyStep{Step: run.Step{Messages: rest[:n]}}
			c.messages.append(rest[:n]...)
			rest = rest[n:]
			if err := c.apply(step, i, len(rest) == 0 && len(c.cp.Txs[i]) == 0); err != nil {
				return err
			}
		}
	}
	if len(c.cp.Txs[i]) == 0 && (i > 0 || len(c.cp.Messages) == 0) {
		return c.apply(run.BodyStep{}, i, true)
	}
	for j, t := range c.cp.Txs[i] {
		if err := c.tx(i, t, &c.cp.Blocks[i].Txs[j], j == len(c.cp.Txs[i])-1); err != nil {
			return fmt.Errorf("tx %d: %w", j, err)
		}
	}
	return nil
}

// apply goes on by a step, with the chunk's end if it is the last.
func (c *bodyCutter) apply(step run.BodyStep, i int, last bool) error {
	if last {
		h := &c.cp.Chunks[i]
		step.Chunk = &run.ChunkEnd{Generation: h.Generation, Slot: h.Slot, Timestamp: h.Timestamp, Mana: h.ManaUsed}
		step.Checkpoint = i == len(c.cp.Blocks)-1
		c.archive.append(h.ArchiveLeaf())
	}
	if err := c.state.Apply(c.shape, &step); err != nil {
		return fmt.Errorf("%w: %w", ErrUnprovable, err)
	}
	c.steps = append(c.steps, step)
	return nil
}

// bodyTaking is a tx that steps take, and its body: how much of both they took.
type bodyTaking struct {
	taking
	of     *tx.Tx
	script *run.Script
	notes  int
	ended  int // updates
}

// tx cuts one.
func (c *bodyCutter) tx(i int, of *tx.Tx, e *effect.TxEffect, last bool) error {
	t := &bodyTaking{taking: taking{tx: e, first: c.state.Nullifiers.Size}, of: of, script: run.NewScript(of.Body())}
	fields, words := e.AppendFields(nil), t.script.Lists
	for len(fields) > 0 {
		plan, err := c.state.Plan(c.shape, fields, words)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrUnprovable, err)
		}
		n := plan.Parts.Fields()
		step := run.BodyStep{Step: run.Step{Parts: plan.Parts, Fields: fields[:n:n]}, Words: words[:plan.Words:plan.Words]}
		fields, words = fields[n:], words[plan.Words:]
		if err := c.fill(&step, t, plan); err != nil {
			return err
		}
		if err := c.apply(step, i, last && len(fields) == 0); err != nil {
			return err
		}
	}
	return nil
}

// fill gives a step the ways in the trees that it needs.
func (c *bodyCutter) fill(step *run.BodyStep, t *bodyTaking, plan run.Plan) (err error) {
	p := &step.Parts
	step.Siloed = t.script.Siloed[t.notes:][:p.NoteHashes]
	t.notes += p.NoteHashes
	if p.Begin {
		if step.Head, err = c.head(t); err != nil {
			return err
		}
	}
	if p.Nullifiers > 0 {
		some := t.tx.Nullifiers[t.nullifiers:][:p.Nullifiers]
		place := t.first + uint64(t.nullifiers)
		if step.LowLeaves, step.Group, err = c.nullifiers.insert(some, place, c.shape.Nullifiers); err != nil {
			return err
		}
		t.nullifiers += p.Nullifiers
	}
	if plan.Update {
		if err := c.update(step, t); err != nil {
			return err
		}
	}
	if p.Write {
		w := t.tx.PublicWrites[t.writes]
		u, err := c.public.upsert(w.Slot, w.Value)
		if err != nil {
			return err
		}
		step.Write, t.writes = &u, t.writes+1
	}
	if p.Fee {
		return c.tail(step, t)
	}
	return nil
}

// head is the body's, with its anchor.
func (c *bodyCutter) head(t *bodyTaking) (*run.BodyHead, error) {
	head, number := t.script.Head, t.of.Body().Anchor.Chunk
	if number == 0 {
		return &head, nil
	}
	var err error
	if first := c.cp.Header.FirstChunk; number >= first && number-first < uint64(len(c.cp.Chunks)) {
		head.Anchor = c.cp.Chunks[number-first]
	} else if head.Anchor, err = c.headers.ChunkHeader(number); err != nil {
		return nil, fmt.Errorf("anchor: %w", err)
	}
	_, head.Path, err = c.archive.pathOf(number)
	return &head, err
}

// update shows the slot that is next in rising order and, of a tx that reverts, what an update
// finds that expects another value.
func (c *bodyCutter) update(step *run.BodyStep, t *bodyTaking) error {
	step.Rising = t.script.Rising[t.ended]
	u, slot := t.of.Body().PublicUpdates[t.ended], t.of.Derived().Slots[t.ended]
	t.ended++
	if t.tx.RevertCode == 0 || !u.Conditional {
		return nil
	}
	index, l, err := c.public.find(&slot)
	if err != nil {
		return err
	}
	var value fr.Element
	if l.key == slot {
		value = l.value
	}
	if step.Fails = value != u.Expected; step.Fails {
		step.Write = &run.Upsert{
			Leaf:  run.PublicLeaf{Slot: l.key, Value: l.value, NextSlot: l.next, NextIndex: l.nextIndex},
			Index: index, Path: c.public.path(index, 0),
		}
	}
	return nil
}

// tail is the body's, with the fee's write.
func (c *bodyCutter) tail(step *run.BodyStep, t *bodyTaking) error {
	w, b := t.tx.PublicWrites[len(t.tx.PublicWrites)-1], t.of.Body()
	u, err := c.public.upsert(w.Slot, w.Value)
	if err != nil {
		return err
	}
	step.Fee = &run.FeeWrite{Upsert: u, Payer: b.FeePayer, Claim: b.Claim.Amount}
	if t.tx.RevertCode == 0 {
		step.Fee.Withdrawal = b.Withdrawal.Amount
	}
	tail := t.script.Tail
	if claim := tail.Claim; claim != nil {
		if claim.Leaf, claim.Path, err = c.messages.pathOf(b.Claim.Index); err != nil {
			return err
		}
	}
	step.Tail = &tail
	return nil
}
