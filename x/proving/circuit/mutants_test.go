package circuit_test

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// mutants change a step somewhere, if it has that.
var mutants = []func(rnd *rand.Rand, s *run.Step){
	func(rnd *rand.Rand, s *run.Step) { mutate(rnd, s.Fields) },
	func(rnd *rand.Rand, s *run.Step) { mutate(rnd, s.Group) },
	func(rnd *rand.Rand, s *run.Step) { mutate(rnd, s.Messages) },
	func(rnd *rand.Rand, s *run.Step) {
		s.Messages = append(s.Messages, runtest.Element(rnd))[:min(2, 1+len(s.Messages))]
	},
	func(rnd *rand.Rand, s *run.Step) { reshape(rnd, s, &s.Parts.NoteHashes, 2) },
	func(rnd *rand.Rand, s *run.Step) { reshape(rnd, s, &s.Parts.Nullifiers, 2) },
	func(rnd *rand.Rand, s *run.Step) { reshape(rnd, s, &s.Parts.Messages, run.MaxMessages) },
	func(rnd *rand.Rand, s *run.Step) { reshape(rnd, s, &s.Parts.Logs, 10) },
	func(_ *rand.Rand, s *run.Step) { s.Parts.Write = !s.Parts.Write; refit(s) },
	func(_ *rand.Rand, s *run.Step) { s.Parts.Fee = !s.Parts.Fee; refit(s) },
	func(_ *rand.Rand, s *run.Step) { s.Parts.Begin = !s.Parts.Begin; refit(s) },
	func(rnd *rand.Rand, s *run.Step) {
		for i := range s.LowLeaves {
			l := &s.LowLeaves[i]
			pick(rnd, func() { mutate(rnd, l.Path) }, func() { bump(&l.Key) }, func() { bump(&l.NextKey) },
				func() { l.NextIndex++ }, func() { l.Index ^= 1 }, func() { l.Path, l.Pending = nil, rnd.IntN(2) })
		}
	},
	func(rnd *rand.Rand, s *run.Step) { rewrite(rnd, s.Write) },
	func(rnd *rand.Rand, s *run.Step) {
		if w := s.Fee; w != nil {
			pick(rnd, func() { rewrite(rnd, &w.Upsert) }, func() { bump(&w.Payer) }, func() { w.Claim.Lo++ }, func() { w.Withdrawal.Lo++ })
		}
	},
	func(rnd *rand.Rand, s *run.Step) {
		e := end
		if s.Chunk != nil {
			e = *s.Chunk
		}
		pick(rnd, func() { s.Chunk = nil }, func() { s.Chunk = &e }, func() { s.Checkpoint = !s.Checkpoint },
			func() { e.Slot++; s.Chunk = &e }, func() { e.Mana = rnd.Uint64(); s.Chunk = &e })
	},
}

func pick(rnd *rand.Rand, one ...func()) { one[rnd.IntN(len(one))]() }

func bump(e *fr.Element) { e.Add(e, &one) }

func mutate(rnd *rand.Rand, elements []fr.Element) {
	if len(elements) > 0 {
		e := &elements[rnd.IntN(len(elements))]
		pick(rnd, func() { bump(e) }, func() { e.SetZero() }, func() { e.SetUint64(rnd.Uint64() % 20) }, func() { e.Neg(e) })
	}
}

// reshape takes another number of a part.
func reshape(rnd *rand.Rand, s *run.Step, part *int, most int) {
	*part = min(max(0, *part+rnd.IntN(3)-1), most)
	refit(s)
}

// refit gives a step as many fields as its parts are.
func refit(s *run.Step) {
	for len(s.Fields) < s.Parts.Fields() {
		s.Fields = append(s.Fields, fr.NewElement(3))
	}
	s.Fields = s.Fields[:s.Parts.Fields()]
}

func rewrite(rnd *rand.Rand, u *run.Upsert) {
	if u == nil {
		return
	}
	pick(rnd, func() { mutate(rnd, u.Path) }, func() { mutate(rnd, u.Place) }, func() { u.Insert = !u.Insert },
		func() { bump(&u.Leaf.Slot) }, func() { bump(&u.Leaf.Value) }, func() { bump(&u.Leaf.NextSlot) },
		func() { u.Leaf.NextIndex++ }, func() { u.Index ^= 2 })
}

// clone is a step to be changed.
func clone(s run.Step) run.Step {
	s.Fields, s.Group, s.Messages = slices.Clone(s.Fields), slices.Clone(s.Group), slices.Clone(s.Messages)
	s.LowLeaves = slices.Clone(s.LowLeaves)
	for i := range s.LowLeaves {
		s.LowLeaves[i].Path = slices.Clone(s.LowLeaves[i].Path)
	}
	upsert := func(u run.Upsert) run.Upsert {
		u.Path, u.Place = slices.Clone(u.Path), slices.Clone(u.Place)
		return u
	}
	if s.Write != nil {
		u := upsert(*s.Write)
		s.Write = &u
	}
	if s.Fee != nil {
		w := *s.Fee
		w.Upsert = upsert(w.Upsert)
		s.Fee = &w
	}
	return s
}

// Whatever is done to a step, Apply and the circuit say the same about it. With
// AZTECD_TEST_LONG=1 more is done to more steps.
func TestApplyAndCircuitAgreeOnMutants(t *testing.T) {
	seeds := uint64(1)
	if os.Getenv("AZTECD_TEST_LONG") != "" {
		seeds = 60
	}
	shape, accepted, refused := liars(), 0, 0
	for seed := range seeds {
		rnd := rand.New(rand.NewPCG(seed, 8))
		size := func() runtest.Size {
			return runtest.Size{
				NoteHashes: rnd.IntN(5), Nullifiers: 1 + rnd.IntN(4), Messages: rnd.IntN(4), Writes: rnd.IntN(3),
				PrivateLogs: rnd.IntN(3), PublicLogs: rnd.IntN(2), ClassFields: rnd.IntN(20),
			}
		}
		state, steps := checkpoints(t, shape, rnd, size(), size())
		for _, honest := range steps {
			step := clone(honest)
			mutants[rnd.IntN(len(mutants))](rnd, &step)
			after := state.Clone()
			err := after.Apply(shape, &step)
			solved := solved(t, shape, circuit.AssignOpenStep(shape, state, step))
			if err == nil {
				require.NoError(t, solved, "seed %d: %+v", seed, step)
				accepted++
			} else {
				require.Error(t, solved, "seed %d: %v: %+v", seed, err, step)
				refused++
			}
			require.NoError(t, state.Apply(shape, &honest))
		}
	}
	t.Logf("%d accepted, %d refused", accepted, refused)
}
