package circuit_test

import (
	"math/big"
	"os"
	"regexp"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

var aRule = regexp.MustCompile(`\bRule\w+\s+Rule = "(.+)"`)

// A rule without a lie may be missing from the circuit, and nobody would see.
func TestEachRuleHasItsLie(t *testing.T) {
	source, err := os.ReadFile("../run/rules.go")
	require.NoError(t, err)
	book, err := os.ReadFile("../../../docs/proving.md")
	require.NoError(t, err)
	told := make(map[run.Rule]bool)
	for name, l := range lies() {
		told[l.rule] = true
		require.Contains(t, string(book), name, "docs/proving.md names each lie beside its rule")
	}
	found := aRule.FindAllStringSubmatch(string(source), -1)
	require.Len(t, found, len(told))
	for _, rule := range found {
		require.True(t, told[run.Rule(rule[1])], "no lie breaks %q", rule[1])
		require.Contains(t, string(book), rule[1])
	}
}

// The words that a slice goes on from are those behind the accumulator before, and what it
// leads to is the accumulator after.
func TestSlicesFollowEachOther(t *testing.T) {
	l := newLiar(t)
	step, shape := l.plain(), l.Shape
	for _, words := range []func(*circuit.OpenStep) []frontend.Variable{
		func(w *circuit.OpenStep) []frontend.Variable { return w.World },
		func(w *circuit.OpenStep) []frontend.Variable { return w.Running },
	} {
		for i := range words(circuit.AssignOpenStep(shape, l.State, step)) {
			w := circuit.AssignOpenStep(shape, l.State, step)
			changed, ok := words(w)[i].(fr.Element)
			require.True(t, ok)
			words(w)[i] = *changed.Add(&changed, &one)
			require.Error(t, solved(t, shape, w), "word %d", i)
		}
	}
	w, after, err := circuit.AssignStep(shape, l.State, []run.Step{step})
	require.NoError(t, err)
	c, err := circuit.NewStep(shape)
	require.NoError(t, err)
	require.NoError(t, test.IsSolved(c, w, ecc.BN254.ScalarField()))
	other := after.Hash()
	w.Out = *other.Add(&other, &one)
	require.Error(t, test.IsSolved(c, w, ecc.BN254.ScalarField()))
}

// A flag is nothing but 0 or 1.
func TestFlagsAreBits(t *testing.T) {
	l := newLiar(t)
	step, shape := l.plain(), l.Shape
	flags := func(w *circuit.StepWitness) (out []*frontend.Variable) {
		for _, unary := range [][]frontend.Variable{w.Incoming, w.NoteHashes, w.Nullifiers, w.Messages, w.Live, w.Items, w.LowLeaves[1].Pending} {
			for i := range unary {
				out = append(out, &unary[i])
			}
		}
		return append(out, &w.Begin, &w.Write, &w.Fee, &w.Written.Insert, &w.Paid.Insert, &w.EndsChunk, &w.EndsCheckpoint)
	}
	for i := range flags(&circuit.AssignOpenStep(shape, l.State, step).Steps[0]) {
		w := circuit.AssignOpenStep(shape, l.State, step)
		*flags(&w.Steps[0])[i] = 2
		require.Error(t, solved(t, shape, w), "flag %d", i)
	}
}

// A count is ones, then zeros, and no item is behind the last field.
func TestCountsAreUnary(t *testing.T) {
	l := newLiar(t)
	step, shape := l.plain(), l.Shape
	for name, lie := range map[string]func(w *circuit.StepWitness){
		"note hashes": func(w *circuit.StepWitness) { w.NoteHashes[0], w.NoteHashes[1] = 0, 1 },
		"nullifiers":  func(w *circuit.StepWitness) { w.Nullifiers[0] = 0 },
		"messages":    func(w *circuit.StepWitness) { w.Messages[0], w.Messages[4] = 0, 1 },
		"fields":      func(w *circuit.StepWitness) { w.Live[0], w.Live[31] = 0, 1 },
		"items":       func(w *circuit.StepWitness) { w.Items[0], w.Items[18] = 0, 1 },
		"items behind": func(w *circuit.StepWitness) {
			for i := 8; i < len(w.Live); i++ {
				w.Live[i], w.Fields[i] = 0, 0
			}
		},
	} {
		w := circuit.AssignOpenStep(shape, l.State, step)
		lie(&w.Steps[0])
		require.Error(t, solved(t, shape, w), name)
	}
}

// Of several nullifiers that a low leaf may be it is one.
func TestALowLeafIsOne(t *testing.T) {
	l := newLiar(t)
	l.Shape.Nullifiers = 4
	a := l.spends(fr.NewElement(200), fr.NewElement(300), fr.NewElement(400))
	w := circuit.AssignOpenStep(l.Shape, l.State, l.next(a))
	require.NoError(t, solved(t, l.Shape, w))
	w.Steps[0].LowLeaves[2].Pending[0] = 1
	require.Error(t, solved(t, l.Shape, w))
}

// A number below 2^254 - r has two forms of 254 bits; only the one below r counts.
func TestOrderIsThatOfNumbersBelowTheModulus(t *testing.T) {
	for name, c := range map[string]struct {
		w      circuit.Between
		raised int64 // the word of which the other form is given
		holds  bool
	}{
		"between":              {w: circuit.Between{On: 1, Low: 10, Key: 20, Next: 30}, holds: true},
		"behind the last":      {w: circuit.Between{On: 1, Low: 10, Key: 20, Next: 0}, holds: true},
		"off":                  {w: circuit.Between{On: 0, Low: 30, Key: 20, Next: 10}, holds: true},
		"equal to the low":     {w: circuit.Between{On: 1, Low: 20, Key: 20, Next: 30}},
		"equal to the next":    {w: circuit.Between{On: 1, Low: 10, Key: 30, Next: 30}},
		"the top":              {w: circuit.Between{On: 1, Low: 10, Key: minus, Next: 0}, holds: true},
		"above the next + r":   {w: circuit.Between{On: 1, Low: 10, Key: 20, Next: 15}, raised: 15},
		"key + r":              {w: circuit.Between{On: 1, Low: 10, Key: 5, Next: 0}, raised: 5},
		"key + r, next below":  {w: circuit.Between{On: 1, Low: 10, Key: 5, Next: 30}, raised: 5},
		"low + r":              {w: circuit.Between{On: 1, Low: 10, Key: 20, Next: 30}, raised: 10},
		"zero + r as the next": {w: circuit.Between{On: 1, Low: 10, Key: 20, Next: 0}, raised: 0, holds: true},
	} {
		forge := func(_ *big.Int, in, out []*big.Int) error {
			v := new(big.Int).Set(in[0])
			if len(out) == fr.Bits && c.raised != 0 && v.Cmp(big.NewInt(c.raised)) == 0 {
				v.Add(v, fr.Modulus())
			}
			for i := range out {
				out[i].SetUint64(uint64(v.Bit(i)))
			}
			return nil
		}
		id := solver.GetHintID(bits.GetHints()[1])
		err := test.IsSolved(&circuit.Between{}, &c.w, ecc.BN254.ScalarField(), test.WithReplacementHint(id, forge))
		if c.holds {
			require.NoError(t, err, name)
		} else {
			require.Error(t, err, name)
		}
	}
}

// What no rule forbids by itself shows in what R compares with L1: another sum, or another
// world.
func TestAnotherStoryHasAnotherSum(t *testing.T) {
	story := func(change func(chunks []runtest.Chunk, last []bool) ([]runtest.Chunk, []bool)) (run.State, []run.Step) {
		l := newLiar(t)
		var chunks []runtest.Chunk
		for i := range uint64(4) {
			e := end
			e.Slot += i / 2
			k := runtest.Chunk{End: e}
			if i%2 == 0 {
				k.Messages = runtest.Elements(l.rnd, 3)
			}
			for range i % 3 {
				k.Txs = append(k.Txs, l.tx(runtest.Size{NoteHashes: 1, Messages: 2}))
			}
			chunks = append(chunks, k)
		}
		chunks, last := change(chunks, []bool{false, true, false, true})
		var steps []run.Step
		for i := range chunks {
			made, err := l.Add(chunks[i], last[i])
			require.NoError(t, err)
			steps = append(steps, made...)
		}
		require.True(t, l.State.Boundary())
		return l.State, steps
	}
	type chunks = []runtest.Chunk
	same := func(k chunks, last []bool) (chunks, []bool) { return k, last }
	told, _ := story(same)
	again, _ := story(same)
	require.Equal(t, told, again)
	for name, change := range map[string]func(chunks, []bool) (chunks, []bool){
		"a chunk left out": func(k chunks, last []bool) (chunks, []bool) { return k[1:], last[1:] },
		"a tx left out":    func(k chunks, last []bool) (chunks, []bool) { k[2].Txs = k[2].Txs[:1]; return k, last },
		"a boundary shifted": func(k chunks, _ []bool) (chunks, []bool) {
			k[2].Messages, k[1].Messages = nil, k[2].Messages
			k[1].End.Slot++
			return k, []bool{true, false, false, true}
		},
		"a message skipped": func(k chunks, last []bool) (chunks, []bool) { k[2].Messages = k[2].Messages[:2]; return k, last },
		"messages swapped": func(k chunks, last []bool) (chunks, []bool) {
			k[2].Messages[0], k[2].Messages[1] = k[2].Messages[1], k[2].Messages[0]
			return k, last
		},
		"another message out": func(k chunks, last []bool) (chunks, []bool) { k[1].Txs[0].Effect.L2ToL1Msgs[1] = one; return k, last },
		"messages out of another tx": func(k chunks, last []bool) (chunks, []bool) {
			a, b := &k[2].Txs[0].Effect, &k[2].Txs[1].Effect
			a.L2ToL1Msgs, b.L2ToL1Msgs = append(a.L2ToL1Msgs, b.L2ToL1Msgs[0]), b.L2ToL1Msgs[1:]
			return k, last
		},
		"another slot": func(k chunks, last []bool) (chunks, []bool) { k[2].End.Slot, k[3].End.Slot = 99, 99; return k, last },
		"another generation": func(k chunks, last []bool) (chunks, []bool) {
			k[2].End.Generation, k[3].End.Generation = 9, 9
			return k, last
		},
		"more mana":        func(k chunks, last []bool) (chunks, []bool) { k[1].End.Mana++; return k, last },
		"another time":     func(k chunks, last []bool) (chunks, []bool) { k[1].End.Timestamp++; return k, last },
		"another parent":   func(k chunks, last []bool) (chunks, []bool) { k[1].End.ParentHash[31]++; return k, last },
		"other tx hashes":  func(k chunks, last []bool) (chunks, []bool) { k[1].End.TxsRoot[0]++; return k, last },
		"another out root": func(k chunks, last []bool) (chunks, []bool) { k[1].End.OutRoot = one; return k, last },
	} {
		other, _ := story(change)
		require.NotEqual(t, told.Sums.Sum(), other.Sums.Sum(), name)
	}
}
