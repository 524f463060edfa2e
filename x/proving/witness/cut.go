package witness

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

var (
	// ErrOrder says that a checkpoint does not follow the one before.
	ErrOrder = errors.New("not the next checkpoint")
	// ErrUnprovable says that a checkpoint breaks a rule of the circuits, which is named.
	ErrUnprovable = errors.New("unprovable")
	// ErrPayer says that it is not known whose a fee juice slot is: no deposit to that address
	// was seen.
	ErrPayer = errors.New("payer of a fee unknown")
)

// Cutter makes steps of one checkpoint after another. After an error it is of no more use.
type Cutter struct {
	shape  run.Shape
	payers Payers
	// state goes on step by step, without a challenge: no step hangs on one.
	state run.State
	tip   common.Hash // hash of the last checkpoint's header
	last  chunk.Header
	// The indexed trees have no more of the world than what was touched.
	nullifiers, public *indexed

	sponge effect.Sponge // over the checkpoint's fields
	steps  []run.Step    // of the checkpoint
}

// New cuts what follows a tip, whose world state is the source's.
func New(shape run.Shape, source Source, tip Tip, payers Payers) (*Cutter, error) {
	if err := shape.Validate(); err != nil {
		return nil, err
	}
	world, err := WorldOf(shape, source, tip.Checkpoint.Number, tip.Chunk.Number)
	if err != nil {
		return nil, err
	}
	c := &Cutter{shape: shape, payers: payers, state: run.Fresh(world, fr.Element{}), tip: tip.Checkpoint.Hash(), last: tip.Chunk}
	return c, c.rebase(source)
}

// World is that at the end of the last checkpoint.
func (c *Cutter) World() run.World { return c.state.Clone().World }

// Cut gives the steps of the next checkpoint. ErrUnprovable when its effects do not lead to
// what its header and they themselves say: nobody can prove such a checkpoint.
func (c *Cutter) Cut(cp *Checkpoint) ([]run.Step, error) {
	h := &cp.Header
	switch {
	case h.Number != c.state.Checkpoint+1 || h.ParentHash != c.tip:
		return nil, fmt.Errorf("checkpoint %d after %d: %w", h.Number, c.state.Checkpoint, ErrOrder)
	case h.FirstChunk != c.state.Chunk+1 || h.LastChunk-h.FirstChunk+1 != uint64(len(cp.Blocks)) || len(cp.Blocks) == 0:
		return nil, fmt.Errorf("checkpoint %d of chunks %d to %d has %d blocks, and chunk %d was the last: %w",
			h.Number, h.FirstChunk, h.LastChunk, len(cp.Blocks), c.state.Chunk, ErrOrder)
	}
	c.steps, c.sponge = nil, effect.NewSponge()
	for i := range cp.Blocks {
		if err := c.chunk(cp, i); err != nil {
			return nil, err
		}
	}
	c.tip = h.Hash()
	return c.steps, c.compareHeader(cp, c.last.StateRoot)
}

// chunk cuts block i: its messages, its txs, its end.
func (c *Cutter) chunk(cp *Checkpoint, i int) error {
	block := &cp.Blocks[i]
	txs := len(block.Txs)
	if i == 0 {
		for rest := cp.Messages; len(rest) > 0; {
			n := c.state.TakeMessages(c.shape, len(rest))
			step := run.Step{Messages: rest[:n]}
			if rest = rest[n:]; len(rest) == 0 && txs == 0 {
				return c.end(cp, i, step)
			}
			if err := c.apply(cp, i, step); err != nil {
				return err
			}
		}
	}
	if txs == 0 {
		return c.end(cp, i, run.Step{})
	}
	for j := range block.Txs {
		if err := c.tx(cp, i, j); err != nil {
			return err
		}
	}
	return nil
}

// tx cuts tx j of block i, with the block's end if it is the last.
func (c *Cutter) tx(cp *Checkpoint, i, j int) error {
	t := taking{tx: &cp.Blocks[i].Txs[j], first: c.state.Nullifiers.Size}
	last := j == len(cp.Blocks[i].Txs)-1
	rest := t.tx.AppendFields(nil)
	if err := c.sponge.Absorb(rest); err != nil {
		return c.differs(cp, i, j, err)
	}
	for len(rest) > 0 {
		parts, err := c.state.Take(c.shape, rest)
		if err != nil {
			return c.differs(cp, i, j, err)
		}
		step := run.Step{Parts: parts, Fields: rest[:parts.Fields():parts.Fields()]}
		rest = rest[len(step.Fields):]
		if err := c.fill(&step, &t); err != nil {
			return c.differs(cp, i, j, err)
		}
		if last && len(rest) == 0 {
			return c.end(cp, i, step)
		}
		if err := c.apply(cp, i, step); err != nil {
			return err
		}
	}
	return nil
}

// taking is a tx that steps take: how much of it they took.
type taking struct {
	tx                 *effect.TxEffect
	first              uint64 // place of its first nullifier
	nullifiers, writes int
}

// fill gives a step the ways in the trees that it needs.
func (c *Cutter) fill(step *run.Step, t *taking) (err error) {
	p := &step.Parts
	if p.Nullifiers > 0 {
		some := t.tx.Nullifiers[t.nullifiers:][:p.Nullifiers]
		place := t.first + uint64(t.nullifiers)
		if step.LowLeaves, step.Group, err = c.nullifiers.insert(some, place, c.shape.Nullifiers); err != nil {
			return err
		}
		t.nullifiers += p.Nullifiers
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
		step.Fee, err = c.fee(t.tx)
	}
	return err
}

// end is a step that ends chunk i as well, and with the last one the checkpoint.
func (c *Cutter) end(cp *Checkpoint, i int, step run.Step) error {
	header, err := c.header(cp, i)
	if err != nil {
		return err
	}
	step.Chunk = &run.ChunkEnd{
		ParentHash: header.ParentHash, TxsRoot: header.TxsRoot, OutRoot: effect.OutRoot(cp.Blocks[i].Txs),
		Generation: header.Generation, Slot: header.Slot, Timestamp: header.Timestamp, Mana: header.ManaUsed,
	}
	step.Checkpoint = i == len(cp.Blocks)-1
	if err := c.apply(cp, i, step); err != nil {
		return err
	}
	c.last = header
	return c.compareEnd(cp, i)
}

// apply goes on by a step, as the circuit does.
func (c *Cutter) apply(cp *Checkpoint, i int, step run.Step) error {
	if err := c.state.Apply(c.shape, &step); err != nil {
		return c.differs(cp, i, -1, err)
	}
	c.steps = append(c.steps, step)
	return nil
}
