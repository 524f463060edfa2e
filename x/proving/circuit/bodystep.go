package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// BodyStep is circuit F: a slice of steps that read the bodies of their txs, too.
type BodyStep struct {
	In, Out frontend.Variable `gnark:",public"`

	World, Running, Bodies []frontend.Variable // words of the state before
	Context                Context
	Steps                  []BodyStepWitness

	shape run.BodyShape
	trial *trial
}

// BodyStepWitness is the witness of run.BodyStep.
type BodyStepWitness struct {
	StepWitness

	Head          []word // all zero without
	Length, Order word
	Anchor        AnchorWitness

	Reading, Words []word // unary: whether a word is read; they are zero behind
	Siloed         []word
	Rising, Fails  word

	Claims, Withdraws             word // whether the tail has them
	Portal, Index, Amount, Secret word // of the claim
	Leaf                          word
	LeafPath                      []word
	To, Recipient, Sum            word // of the withdrawal: portal, recipient, amount
}

// AnchorWitness is the header of an anchor's chunk, without its number and state root.
type AnchorWitness struct {
	Parent, TxsRoot                         [2]word
	Generation, Slot, Timestamp, Checkpoint word
	TxCount, ManaUsed, DAFields             word
	OutRoot, Effects                        word
	Path                                    []word
}

// NewBodyStep is the circuit of that shape, to be compiled. It returns an error that wraps
// run.ErrShape.
func NewBodyStep(shape run.BodyShape) (*BodyStep, error) {
	if err := shape.Validate(); err != nil {
		return nil, err
	}
	n := func(n int) []word { return make([]word, n) }
	c := &BodyStep{
		World: n(shape.WorldWords()), Running: n(run.RunningWords), Bodies: n(run.BodyWords),
		shape: shape,
	}
	for range shape.Steps {
		c.Steps = append(c.Steps, BodyStepWitness{
			StepWitness: newStepWitness(shape.Shape),
			Head:        n(run.HeadWords - 1), Anchor: AnchorWitness{Path: n(shape.ArchiveDepth)},
			Reading: n(shape.Words), Words: n(shape.Words),
			Siloed: n(shape.NoteHashes), LeafPath: n(shape.Depth),
		})
	}
	return c, nil
}

// Define implements frontend.Circuit.
func (c *BodyStep) Define(api frontend.API) error {
	r := rules{api, c.trial}
	api.AssertIsEqual(c.run(r), c.Out)
	return nil
}

// run is the accumulator after the steps.
func (c *BodyStep) run(r rules) word {
	t, in := open(r, c.shape.Shape, c.World, c.Running, c.Bodies...)
	r.AssertIsEqual(in, c.In)
	b := &bodies{state: t}
	for i, to := range b.words() {
		*to = c.Bodies[i]
	}
	b.context = c.Context.open(r, b.packed)
	for i := range c.Steps {
		b.step(r, c.shape, &c.Steps[i])
	}
	return t.close(r, read(b.words())...)
}

// step is run.Bodies.Apply.
func (b *bodies) step(r rules, shape run.BodyShape, w *BodyStepWitness) {
	s := &reading{rules: r, bodies: b, shape: shape, w: w, before: *b.state}
	s.parts, s.done = b.state.step(r, shape.Shape, &w.StepWitness)
	b.fresh = r.Add(b.fresh, r.sum(w.Incoming...))
	s.head()
	s.effect()
	s.update(s.lists())
	s.tail()
	s.endTx()
	s.endChunk()
}

// reading is a step that is gone on by: of T's state before it nothing but words is read.
type reading struct {
	rules
	*bodies
	shape  run.BodyShape
	w      *BodyStepWitness
	before state
	parts  *parts
	done   word // whether a tx ends
}

// place is where the tx's messages are.
func (s *reading) place() word {
	return s.Add(s.Mul(s.Add(s.before.chunk, 1), 1<<32), s.before.txs)
}

// endTx holds the logs of a tx that ends against its body's, and forgets the body.
func (s *reading) endTx() {
	t := &s.body
	s.zero(run.RuleLogsOf, s.done, s.Sub(s.Add(s.Mul(t.private, t.power), t.public), t.logs))
	for _, w := range t.words() {
		*w = s.Mul(*w, s.not(s.done))
	}
}

// endChunk holds a chunk's end against what follows from its txs and what L1 knows.
func (s *reading) endChunk() {
	ends, e := s.w.EndsChunk, &s.w.Chunk
	s.zero(run.RuleByRule, ends, s.Sub(e.Timestamp, s.context.Time))
	s.zero(run.RuleByRule, ends, s.Sub(e.ManaUsed, s.filled))
	for _, none := range []word{e.ParentHash[0], e.ParentHash[1], e.TxsRoot[0], e.TxsRoot[1], e.OutRoot} {
		s.zero(run.RuleByRule, ends, none)
	}
	s.filled = s.Mul(s.filled, s.not(ends))
	s.fresh = s.Mul(s.fresh, s.not(ends))
}
