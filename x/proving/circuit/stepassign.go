package circuit

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

// AssignStep is the witness of a slice that leads on from a state by these steps, up to
// shape.Steps of them, and the state it leads to. It returns a *run.RuleError for steps that
// cannot be proved.
func AssignStep(shape run.Shape, before run.State, steps []run.Step) (*Step, run.State, error) {
	after := before.Clone()
	if len(steps) > shape.Steps {
		return nil, after, fmt.Errorf("%d steps in a slice of %d: %w", len(steps), shape.Steps, run.ErrShape)
	}
	for i := range steps {
		if err := after.Apply(shape, &steps[i]); err != nil {
			return nil, after, fmt.Errorf("step %d: %w", i, err)
		}
	}
	c, err := assign(shape, &before, steps)
	if err != nil {
		return nil, after, err
	}
	c.Out = after.Hash()
	return c, after, nil
}

// assign is AssignStep without its checks and the accumulator after.
func assign(shape run.Shape, before *run.State, steps []run.Step) (*Step, error) {
	c, err := NewStep(shape)
	if err != nil {
		return nil, err
	}
	c.In = before.Hash()
	set(c.World, before.World.Words())
	set(c.Running, before.Words())
	for i := range c.Steps {
		step := &run.Step{}
		if i < len(steps) {
			step = &steps[i]
		}
		c.Steps[i].assign(step)
	}
	return c, nil
}

func (w *StepWitness) assign(s *run.Step) {
	p := s.Parts
	count(w.Incoming, len(s.Messages))
	set(w.Leaves, s.Messages)
	w.Begin, w.Write, w.Fee = flag(p.Begin), flag(p.Write), flag(p.Fee)
	count(w.NoteHashes, p.NoteHashes)
	count(w.Nullifiers, p.Nullifiers)
	count(w.Messages, p.Messages)
	count(w.Live, len(s.Fields))
	count(w.Items, p.Fields()-p.Logs)
	set(w.Fields, s.Fields)
	w.mark(s)

	for i := range w.LowLeaves {
		low := run.LowLeaf{Path: []fr.Element{}}
		if i < len(s.LowLeaves) {
			low = s.LowLeaves[i]
		}
		w.LowLeaves[i].assign(&low)
	}
	set(w.Group, s.Group)
	w.Written.assign(s.Write)
	fee := run.FeeWrite{}
	if s.Fee != nil {
		fee = *s.Fee
	}
	w.Paid.assign(&fee.Upsert)
	w.Payer, w.Claim, w.Withdraw = fee.Payer, fee.Claim.Field(), fee.Withdrawal.Field()

	w.EndsChunk, w.EndsCheckpoint = flag(s.Chunk != nil), flag(s.Checkpoint)
	end := run.ChunkEnd{}
	if s.Chunk != nil {
		end = *s.Chunk
	}
	w.Chunk = ChunkEnd{
		ParentHash: splitHash(end.ParentHash), TxsRoot: splitHash(end.TxsRoot), OutRoot: end.OutRoot,
		Generation: end.Generation, Slot: end.Slot, Timestamp: end.Timestamp, ManaUsed: end.Mana,
	}
}

// mark takes the start marker apart.
func (w *StepWitness) mark(s *run.Step) {
	m := effect.StartMarker{}
	if s.Parts.Begin && len(s.Fields) > 0 {
		m, _ = effect.DecodeStartMarker(s.Fields[0]) // the circuit refuses another
	}
	w.Marker = [markerCounts]word{
		countNoteHashes: m.NoteHashes, countNullifiers: m.Nullifiers, countMessages: m.L2ToL1Msgs,
		countWrites: m.PublicWrites, countPrivateLogs: m.PrivateLogs, countPrivateFields: m.PrivateLogFields,
		countPublicFields: m.PublicLogFields, countClassFields: m.ClassLogFields, revertCode: m.RevertCode,
	}
}

func (w *LowLeaf) assign(l *run.LowLeaf) {
	w.Key, w.NextKey, w.NextIndex, w.Index = l.Key, l.NextKey, l.NextIndex, l.Index
	set(w.Path, l.Path)
	for i := range w.Pending {
		w.Pending[i] = flag(l.Path == nil && i == l.Pending)
	}
}

func (w *Upsert) assign(u *run.Upsert) {
	if u == nil {
		u = &run.Upsert{}
	}
	w.Insert = flag(u.Insert)
	w.Slot, w.Value, w.NextSlot, w.NextIndex = u.Leaf.Slot, u.Leaf.Value, u.Leaf.NextSlot, u.Leaf.NextIndex
	w.Index = u.Index
	set(w.Path, u.Path)
	set(w.Place, u.Place)
}

// set fills words with elements, and zeros behind them.
func set(to []word, from []fr.Element) {
	for i := range to {
		to[i] = 0
		if i < len(from) {
			to[i] = from[i]
		}
	}
}

// count fills words with a unary number.
func count(to []word, n int) {
	for i := range to {
		to[i] = flag(i < n)
	}
}

func flag(b bool) word {
	if b {
		return 1
	}
	return 0
}

func splitHash(h common.Hash) [2]word {
	var high, low fr.Element
	high.SetBytes(h[:16])
	low.SetBytes(h[16:])
	return [2]word{high, low}
}
