package circuit_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// bodyLiars is the shape that lies about bodies are told in: a small tx is one step.
func bodyLiars() run.BodyShape {
	return run.BodyShape{Shape: run.Shape{Steps: 1, NoteHashes: 2, Nullifiers: 4, Fields: 48, Depth: 9, ArchiveDepth: 3}, Words: 40}
}

// A bodyLie is a step that breaks one rule.
type bodyLie struct {
	rule run.Rule
	tell func(l *bodyLiar) run.BodyStep
}

// bodyLiar has a chain to lie about: chunk 1 took two messages, of which the first is the
// deposit that body claims, and wrote a slot.
type bodyLiar struct {
	*testing.T
	*runtest.Bodies
}

func newBodyLiar(t *testing.T) *bodyLiar {
	t.Helper()
	l := &bodyLiar{t, bodyChain(t, bodyLiars(), rand.New(rand.NewPCG(5, 6)))}
	writes := txtest.Body(1 << 20)
	writes.FeePayer, writes.PublicUpdates = runtest.Payer(1), []tx.PublicUpdate{{Contract: txtest.F(9), Slot: txtest.F(3), Value: txtest.F(33)}}
	_, _, err := l.Add(runtest.BodyChunk{
		Messages: l.deposits(), Txs: []*tx.Tx{txtest.New(writes)},
		End: run.ChunkEnd{Slot: 3, Generation: 1},
	}, false)
	require.NoError(t, err)
	return l
}

// Indices of the deposits that chunk 1 took.
const (
	bodys     = iota // what body claims
	nobodys          // to no address
	nothing          // of nothing
	deposited        // of 2^104
	toTheTop         // of 2^128 less the balance
	deposits
)

// claims is body with another claim.
func (l *bodyLiar) claims(index uint64) tx.Body {
	b := l.body()
	b.Claim = txtest.Claim(index, b.Claim.Amount)
	switch index {
	case nobodys:
		b.FeePayer = fr.Element{}
	case nothing:
		b.Claim.Amount = protocol.Amount{}
	case deposited:
		b.Claim.Amount.Hi = 1 << 40
	case toTheTop:
		b.Claim.Amount = protocol.Amount{Hi: 1<<64 - 1, Lo: 1<<64 - runtest.Balance}
	}
	return b
}

func (l *bodyLiar) deposits() (leaves []fr.Element) {
	for i := range uint64(deposits) {
		leaves = append(leaves, txtest.Deposit(l.claims(i)))
	}
	return leaves
}

// body has something of each kind, and fits a step.
func (l *bodyLiar) body() tx.Body {
	b := txtest.Everything(0)
	b.FeePayer = runtest.Payer(0)
	b.Setup.PublicLogs, b.App.PrivateLogs, b.App.Messages = nil, nil, nil
	b.PublicUpdates = []tx.PublicUpdate{{Contract: txtest.F(9), Slot: txtest.F(2), Value: txtest.F(6), Conditional: true}}
	if len(l.Headers) > 1 {
		b.Anchor.Chunk = 1
		b.Anchor.StateRoot.SetBytes(l.Headers[1].StateRoot[:])
	}
	return b
}

// with is body with a change.
func (l *bodyLiar) with(change func(b *tx.Body)) tx.Body {
	b := l.body()
	change(&b)
	return b
}

// simple is a body without claim and withdrawal.
func (l *bodyLiar) simple(change func(b *tx.Body)) tx.Body {
	return l.with(func(b *tx.Body) {
		b.Claim, b.Withdrawal = tx.Claim{}, tx.Withdrawal{}
		change(b)
	})
}

// reverting is a simple body that expects another value.
func (l *bodyLiar) reverting() tx.Body {
	return l.simple(func(b *tx.Body) { b.PublicUpdates[0].Expected = txtest.F(7) })
}

// run is what a body does.
func (l *bodyLiar) run(b tx.Body) runtest.BodyTx { return l.Execute(b) }

// step is the first of a tx, which is all of it if it fits.
func (l *bodyLiar) step(t runtest.BodyTx) run.BodyStep {
	l.Helper()
	s, err := l.Next(t)
	require.NoError(l, err)
	return s
}

// told is the step of a body that the rules may not let in.
func (l *bodyLiar) told(b tx.Body) run.BodyStep { return l.step(l.run(b)) }

// begins is the step that begins a tx and takes nothing but its head and so many words.
func (l *bodyLiar) begins(t runtest.BodyTx, words int, change func(w []fr.Element)) run.BodyStep {
	s := run.BodyStep{Head: l.Head(t), Words: slices.Clone(t.Script.Lists[:words])}
	s.Step = l.Make(t.Tx, run.Parts{Begin: true}, t.Effect.AppendFields(nil))
	if change != nil {
		change(s.Words)
	}
	return s
}

// renamed is a body under the hash of other words; length is how many are told.
func (l *bodyLiar) renamed(b tx.Body, length uint64, words ...fr.Element) runtest.BodyTx {
	s := sponge(length)
	s.Absorb(words...)
	t := l.ExecuteAs(b, s.Squeeze(), l.Reverts(&b))
	t.Script.Head.Length.SetUint64(length)
	return t
}

func power(n uint) (e fr.Element) { return *e.SetBigInt(new(big.Int).Lsh(big.NewInt(1), n)) }

// Each lie about a body is refused, in the name of its rule, and would not be without it.
func TestBodyLies(t *testing.T) {
	shape := bodyLiars()
	cs := compiled(t, fmt.Sprint("f open ", shape), circuit.NewOpenBodyStep(shape), frontend.IgnoreUnconstrainedInputs())
	solved := func(w *circuit.OpenBodyStep) error {
		full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
		require.NoError(t, err)
		return cs.IsSolved(full)
	}
	honest := newBodyLiar(t)
	for _, b := range []tx.Body{honest.body(), honest.reverting()} {
		l := newBodyLiar(t)
		step := l.told(b)
		require.True(t, step.Parts.Fee, "the whole tx")
		require.NoError(t, solved(circuit.AssignOpenBodyStep(shape, l.State, step)))
		require.NoError(t, l.Go(&step))
	}
	sharp := make(map[string]bool) // whether a lie breaks that assertion alone
	for name, lie := range bodyLies() {
		t.Run(name, func(t *testing.T) {
			l := newBodyLiar(t)
			step := lie.tell(l)
			after := l.State.Clone()
			require.ErrorIs(t, after.Apply(shape, &step), &run.RuleError{Rule: lie.rule})
			require.Equal(t, l.State, after, "a refused step changes nothing")
			w := circuit.AssignOpenBodyStep(shape, l.State, step)
			require.Error(t, solved(w))

			without := circuit.NewOpenBodyStep(shape)
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
	require.Greater(t, len(sharp), 60)
	for line, yes := range sharp {
		assert.NotEqual(t, yes, neverOfBodies[line], "whether a lie breaks this alone: %s", line)
	}
}

// A rule without a lie may be missing from the circuit, and nobody would see.
func TestEachRuleOfBodiesHasItsLie(t *testing.T) {
	source, err := os.ReadFile("../run/bodyrules.go")
	require.NoError(t, err)
	book, err := os.ReadFile("../../../docs/proving.md")
	require.NoError(t, err)
	told := make(map[run.Rule]bool)
	for name, l := range bodyLies() {
		told[l.rule] = true
		require.Contains(t, string(book), name, "docs/proving.md names each lie beside its rule")
	}
	for _, rule := range aRule.FindAllStringSubmatch(string(source), -1) {
		require.True(t, told[run.Rule(rule[1])], "no lie breaks %q", rule[1])
		require.Contains(t, string(book), rule[1])
	}
}

// bodyLies has one at least for each rule.
func bodyLies() map[string]bodyLie {
	all := make(map[string]bodyLie)
	for _, part := range []map[string]bodyLie{readingLies(), effectLies(), termLies(), chunkLies()} {
		for name, l := range part {
			all[name] = l
		}
	}
	return all
}

// neverOfBodies are the lines that no lie breaks alone. An index beyond the depth is of no leaf;
// a list behind the last is none at the end, too; and two updates are told by nothing that
// could be half there (TestAStepReadsOneUpdate).
var neverOfBodies = map[string]bool{
	"between.go: low := r.bits(run.RuleBetween, r.Sub(r.Add(b.low, two), a.low, 1), halfBits+1)":   true,
	"bodyhead.go: index := s.bits(run.RuleAnchored, number, len(a.Path))":                          true,
	"bodyhead.go: order := s.bits(run.RuleNumbers, s.Sub(s.Add(most, two), base, tip), above+1)":   true,
	"bodylists.go: s.rules.bits(run.RuleUpdates, u.end, 1)":                                        true,
	"bodylists.go: s.zero(run.RuleLists, count, at.list[bodyLists])":                               true,
	"bodytail.go: index := s.rules.bits(run.RuleDeposit, s.Mul(claims, w.Index), len(w.LeafPath))": true,
}

// Two updates that end in one step are refused.
func TestAStepReadsOneUpdate(t *testing.T) {
	l, shape := newBodyLiar(t), bodyLiars()
	told := l.run(l.simple(func(b *tx.Body) {
		b.Setup, b.App = tx.Effects{}, tx.Effects{}
		b.PublicUpdates = append(b.PublicUpdates, tx.PublicUpdate{Contract: txtest.F(9), Slot: txtest.F(8)})
	}))
	step := l.begins(told, len(told.Script.Lists), nil)
	step.Rising = told.Script.Rising[0]
	require.ErrorIs(t, l.State.Apply(shape, &step), &run.RuleError{Rule: run.RuleUpdates})
	w := circuit.AssignOpenBodyStep(shape, l.State, step)
	require.Error(t, test.IsSolved(circuit.NewOpenBodyStep(shape), w, ecc.BN254.ScalarField()))
}

// The context that steps are held against is the one of the accumulator.
func TestContextIsTheAccumulators(t *testing.T) {
	l, shape := newBodyLiar(t), bodyLiars()
	for i, change := range []func(c *circuit.Context){
		func(c *circuit.Context) { c.ChainID = 1 }, func(c *circuit.Context) { c.Version = 99 }, func(c *circuit.Context) { c.MaxAge = 1 },
		func(c *circuit.Context) { c.MaxTxs = 1 }, func(c *circuit.Context) { c.Portal = 1 }, func(c *circuit.Context) { c.MaxMana = 1 },
		func(c *circuit.Context) { c.MaxDAFields = 1 }, func(c *circuit.Context) { c.Time = 1 }, func(c *circuit.Context) { c.PerMana = 1 },
		func(c *circuit.Context) { c.PerDA = 1 }, func(c *circuit.Context) { c.Genesis = 7 },
	} {
		w := circuit.AssignOpenBodyStep(shape, l.State)
		change(&w.Context)
		require.Error(t, test.IsSolved(circuit.NewOpenBodyStep(shape), w, ecc.BN254.ScalarField()), "word %d", i)
	}
}
