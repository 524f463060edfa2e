package circuit_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// liars is the shape that lies are told in: as small as can be.
func liars() run.Shape {
	return run.Shape{Steps: 1, NoteHashes: 2, Nullifiers: 2, Fields: 32, Depth: 9, ArchiveDepth: 3}
}

// A lie is a step that breaks one rule. Its witness, if any, changes what no run.Step says;
// the step is an honest one if the lie is hidden there.
type lie struct {
	rule    run.Rule
	tell    func(l *liar) run.Step
	hidden  bool
	witness func(w *circuit.StepWitness)
}

// liar has a chain to lie about.
type liar struct {
	*testing.T
	*runtest.Chain
	rnd *rand.Rand
}

func newLiar(t *testing.T) *liar {
	t.Helper()
	rnd := rand.New(rand.NewPCG(5, 6))
	c, err := runtest.New(liars(), runtest.Element(rnd), runtest.Element(rnd))
	require.NoError(t, err)
	return &liar{t, c, rnd}
}

// next is the honest first step of a tx.
func (l *liar) next(t runtest.Tx) run.Step {
	l.Helper()
	s, err := l.Next(t)
	require.NoError(l, err)
	return s
}

// tx is one that has paid.
func (l *liar) tx(size runtest.Size) runtest.Tx {
	t := runtest.Random(l.rnd, size)
	t.Claim, t.Withdrawal = protocol.Amount{}, protocol.Amount{}
	return l.Pay(t, 100)
}

// claims is a tx that the deposit it claims pays for: its payer has no leaf yet.
func (l *liar) claims() runtest.Tx {
	t := runtest.Random(l.rnd, runtest.Size{Nullifiers: 2})
	t.Payer, t.Claim = fr.NewElement(77), protocol.Amount{Lo: 1000}
	return l.Pay(t, 100)
}

// plain is the honest step of a whole tx.
func (l *liar) plain() run.Step {
	l.Helper()
	return l.next(l.tx(runtest.Size{NoteHashes: 1, Nullifiers: 2, Messages: 1, Writes: 1, PrivateLogs: 1}))
}

// after goes on by honest steps.
func (l *liar) after(steps ...run.Step) *liar {
	l.Helper()
	for i := range steps {
		require.NoError(l, l.State.Apply(l.Shape, &steps[i]))
	}
	return l
}

// take lies about which parts of a tx a step takes.
func (l *liar) take(t runtest.Tx, p run.Parts) run.Step {
	return l.Make(t, p, t.Effect.AppendFields(nil))
}

// marked is a step that begins a tx with another start marker.
func (l *liar) marked(t runtest.Tx, p run.Parts, change func(*effect.StartMarker)) run.Step {
	s := l.take(t, p)
	m := t.Effect.StartMarker()
	change(&m)
	s.Fields[0] = m.Encode()
	return s
}

// solved says whether the circuit accepts.
func solved(t *testing.T, shape run.Shape, w *circuit.OpenStep) error {
	t.Helper()
	cs := compiled(t, fmt.Sprint("t open ", shape), circuit.NewOpenStep(shape), frontend.IgnoreUnconstrainedInputs())
	full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
	require.NoError(t, err)
	return cs.IsSolved(full)
}

// Each lie is refused, in the name of its rule, and would not be without that rule.
func TestLies(t *testing.T) {
	sharp := make(map[string]bool) // whether a lie breaks that assertion alone
	for name, lie := range lies() {
		t.Run(name, func(t *testing.T) {
			l := newLiar(t)
			step := lie.tell(l)
			w, after := circuit.AssignOpenStep(l.Shape, l.State, step), l.State.Clone()
			err := after.Apply(l.Shape, &step)
			if lie.hidden {
				require.NoError(t, err)
				require.NoError(t, solved(t, l.Shape, w), "honest but for the witness")
			} else {
				require.ErrorIs(t, err, &run.RuleError{Rule: lie.rule})
				require.Equal(t, l.State, after, "a refused step changes nothing")
			}
			if lie.witness != nil {
				lie.witness(&w.Steps[0])
			}
			require.Error(t, solved(t, l.Shape, w))

			without := circuit.NewOpenStep(l.Shape)
			failed := without.Without(lie.rule)
			require.NoError(t, test.IsSolved(without, w, ecc.BN254.ScalarField()), "it breaks another rule, too")
			lines := 0
			for _, n := range failed {
				lines += min(n, 1)
			}
			require.Positive(t, lines)
			for line, n := range failed {
				sharp[line] = sharp[line] || n > 0 && lines == 1
			}
		})
	}
	require.Greater(t, len(sharp), 50)
	for line, yes := range sharp {
		require.NotEqual(t, yes, never[line], "whether a lie breaks this alone: %s", line)
	}
}

// never are the lines that no lie breaks alone. Some take apart what a step before, or the
// other side of a sum, holds to its bits already; without unary numbers nothing else makes
// sense (TestCountsAreUnary).
var never = map[string]bool{
	"between.go: low := r.bits(run.RuleBetween, r.Sub(r.Add(b.low, two), a.low, 1), halfBits+1)":                              true,
	"indexed.go: place := r.bits(run.RuleDepth, l.size, depth)":                                                               true,
	"indexed.go: size := r.bits(run.RuleDepth, l.size, shape.Depth)":                                                          true,
	"state.go: b := r.bits(run.RuleBits, *held, 2)":                                                                           true,
	"stepend.go: size := r.bits(run.RuleDepth, a.size, len(a.frontier))":                                                      true,
	"steptrees.go: size := r.bits(run.RuleDepth, r.Select(in.some, s.messages.size, s.notes.size), shape.Depth)":              true,
	"step.go: in.on = r.unary(w.Incoming)":                                                                                    true,
	"steptake.go: noteHashesOn: r.unary(w.NoteHashes), nullifiersOn: r.unary(w.Nullifiers), messagesOn: r.unary(w.Messages),": true,
	"steptake.go: r.unary(w.Items)":                                                                                           true,
	"steptake.go: r.unary(w.Live)":                                                                                            true,
	"steptake.go: r.zero(run.RuleLength, item, r.not(w.Live[i]))":                                                             true,
}

var (
	one   = fr.One()
	minus = func() (m fr.Element) { return *m.Neg(&one) }()
	end   = run.ChunkEnd{Slot: 4, Generation: 2, Timestamp: 5, Mana: 6}
	all   = run.Parts{Begin: true, Nullifiers: 1, Fee: true}
)

// lies has one at least for each rule.
func lies() map[string]lie {
	all := make(map[string]lie)
	for _, part := range []map[string]lie{partLies(), parseLies(), treeLies(), feeLies(), endLies()} {
		for name, l := range part {
			all[name] = l
		}
	}
	return all
}
