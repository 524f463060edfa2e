package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// Step is circuit T: a slice of steps that leads from one running state, of which In is the
// accumulator, to the next.
type Step struct {
	In, Out frontend.Variable `gnark:",public"`

	World, Running []frontend.Variable // words of the state before
	Steps          []StepWitness

	shape run.Shape
	trial *trial
}

// NewStep is the circuit of that shape, to be compiled. It returns an error that wraps
// run.ErrShape.
func NewStep(shape run.Shape) (*Step, error) {
	if err := shape.Validate(); err != nil {
		return nil, err
	}
	c := &Step{
		World:   make([]word, shape.WorldWords()),
		Running: make([]word, run.RunningWords),
		shape:   shape,
	}
	for range shape.Steps {
		c.Steps = append(c.Steps, newStepWitness(shape))
	}
	return c, nil
}

// Define implements frontend.Circuit.
func (c *Step) Define(api frontend.API) error {
	r := rules{api, c.trial}
	api.AssertIsEqual(c.run(r), c.Out)
	return nil
}

// run is the accumulator after the steps.
func (c *Step) run(r rules) word {
	s, in := open(r, c.shape, c.World, c.Running)
	r.AssertIsEqual(in, c.In)
	for i := range c.Steps {
		s.step(r, c.shape, &c.Steps[i])
	}
	return s.close(r)
}

// step is run.State.Apply. It returns what it takes, and whether a tx ends.
func (s *state) step(r rules, shape run.Shape, w *StepWitness) (p *parts, done word) {
	inTx, notesOpen := s.begin(r, w)
	incoming := s.incoming(r, w, inTx)
	p = s.take(r, shape, w)
	s.sendOut(r, p)
	s.grow(r, shape, p, notesOpen, incoming)
	s.nullifiers.insert(r, shape, w, p.nullifiers, p.nullifiersOn, p.lastNullifier)
	s.write(r, w, p)
	s.logs(r, w, p)
	s.absorb(r, w.Fields, w.Live)
	done = s.endTx(r, inTx)
	s.endChunk(r, shape, w)
	return p, done
}

// incoming holds the L1-to-L2 messages of the step, and adds them to their sum.
func (s *state) incoming(r rules, w *StepWitness, inTx word) (in incoming) {
	in.on = r.unary(w.Incoming)
	in.some = in.on[0]
	r.zero(run.RuleMessages, in.some, r.Add(inTx, s.txs, r.not(r.IsZero(s.first))))
	s.taken = r.Sub(1, r.Mul(r.not(in.some), r.not(s.taken))) // by this step or one before
	in.leaves = r.mask(w.Leaves, in.on)
	for i, leaf := range in.leaves {
		r.horner(&s.in, s.rho, in.on[i], leaf)
		s.inPow = r.Select(in.on[i], r.Mul(s.inPow, s.rho), s.inPow)
	}
	return in
}

// incoming are messages for the message tree.
type incoming struct {
	some       word
	leaves, on []word
}

// sendOut adds the L2-to-L1 messages to their sum.
func (s *state) sendOut(r rules, p *parts) {
	place := r.Add(r.Mul(r.Add(s.chunk, 1), 1<<32), s.txs)
	twice := r.Mul(s.rho, s.rho)
	for i, hash := range p.messages {
		r.equal(run.RuleEmpty, r.Add(r.IsZero(hash), p.messagesOn[i]), 1)
		r.horner(&s.out, s.rho, p.messagesOn[i], place, hash)
		s.outPow = r.Select(p.messagesOn[i], r.Mul(s.outPow, twice), s.outPow)
	}
}

// endTx closes a tx of which nothing is left, and tells whether it does.
func (s *state) endTx(r rules, inTx word) (done word) {
	t := &s.tx
	left := r.sum(t.noteHashes, t.nullifiers, t.messages, t.writes,
		t.privateLogs, t.privateFields, t.publicFields, t.classFields, t.logFields)
	done = r.Mul(inTx, r.IsZero(left))
	s.txs = r.Add(s.txs, done)
	t.open = r.Sub(inTx, done)
	return done
}
