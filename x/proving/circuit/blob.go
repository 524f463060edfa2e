package circuit

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

// Blob proves one step of the chain of blob slices, run.Blobs.Apply: its public
// inputs are the accumulators before and after.
type Blob struct {
	In, Out frontend.Variable `gnark:",public"`

	State BlobState
	// Fields are the slice's, zero behind the end of its checkpoint; Active is 1 for
	// those of the checkpoint and 0 behind them.
	Fields, Active []frontend.Variable
	// End is 1 when the checkpoint ends in this slice.
	End frontend.Variable
}

// BlobState is run.Blobs in a circuit.
type BlobState struct {
	Sponge             [width]frontend.Variable
	Phase, Blob, Place frontend.Variable
	E, Z, Gamma        frontend.Variable
	Power, Y           [4]frontend.Variable // limbs of 64 bits, lowest first
}

// NewBlob returns the circuit whose slices have so many runs of run.BlobRunFields
// fields: 1 or 2.
func NewBlob(runs int) (*Blob, error) {
	if runs != 1 && runs != 2 {
		return nil, fmt.Errorf("a slice of %d runs: it has 1 or 2", runs)
	}
	registerHints() // a witness may be solved by a system that another process compiled
	n := runs * run.BlobRunFields
	return &Blob{Fields: make([]frontend.Variable, n), Active: make([]frontend.Variable, n)}, nil
}

// Define asks that Out is what In becomes by the slice.
func (c *Blob) Define(api frontend.API) error {
	s := c.State
	s.assertHash(api, c.In)
	at := c.where(api, &s)
	c.assertActive(api)

	read := absorb(api, &s, c.Fields, c.Active, at.phase)
	power, y, err := c.evaluate(api, &s, at)
	if err != nil {
		return err
	}

	count := api.Add(s.behind(api), sum(api, c.Active))
	next := BlobState{
		E: api.Select(c.End, Hash(api, s.E, read.effects, count), s.E),
		Z: s.Z, Gamma: s.Gamma,
		Power: power, Y: y,
	}
	goesOn := api.Sub(1, c.End)
	fresh := [width]frontend.Variable{0, 0, 0, capacity(effect.MaxSpongeFields)}
	for i := range fresh {
		next.Sponge[i] = api.Select(c.End, fresh[i], read.sponge[i])
	}
	next.Phase = api.Mul(goesOn, read.phase)
	next.Blob = api.Mul(goesOn, api.Add(s.Blob, at.last))
	next.Place = api.Mul(goesOn, api.Sub(api.Add(s.Place, c.runs()), api.Mul(at.last, run.RunsPerBlob)))
	next.assertHash(api, c.Out)
	return nil
}

func (c *Blob) runs() int { return len(c.Fields) / run.BlobRunFields }

// assertActive asks that the fields of the checkpoint come first, that there is one,
// that nothing is behind them, and that all are of the checkpoint when it goes on.
func (c *Blob) assertActive(api frontend.API) {
	api.AssertIsBoolean(c.End)
	api.AssertIsEqual(c.Active[0], 1)
	for i := range c.Active {
		if i > 0 { // 0 or what the one before is
			api.AssertIsEqual(api.Mul(c.Active[i], api.Sub(c.Active[i-1], c.Active[i])), 0)
		}
		api.AssertIsEqual(api.Mul(c.Fields[i], api.Sub(1, c.Active[i])), 0)
	}
	last := c.Active[len(c.Active)-1]
	api.AssertIsEqual(api.Mul(api.Sub(1, c.End), api.Sub(1, last)), 0)
}

// where says by flags, one of each list being 1, where a slice stands.
type where struct {
	phase []frontend.Variable // how many elements wait in the sponge
	blob  []frontend.Variable // number of the blob in its checkpoint
	place []frontend.Variable // number of the slice in its blob
	last  frontend.Variable   // whether it is a blob's last slice
}

func (c *Blob) where(api frontend.API, s *BlobState) where {
	slices := run.RunsPerBlob / c.runs()
	place := oneOf(api, slices, api.DivUnchecked(s.Place, c.runs()))
	return where{
		phase: oneOf(api, rate, s.Phase),
		blob:  oneOf(api, run.MaxCheckpointBlobs, s.Blob),
		place: place,
		last:  place[slices-1],
	}
}

// behind is how many fields of the checkpoint are read.
func (s *BlobState) behind(api frontend.API) frontend.Variable {
	return api.Add(api.Mul(s.Blob, run.RunsPerBlob*run.BlobRunFields), api.Mul(s.Place, run.BlobRunFields))
}

// assertHash asks that an accumulator is that of the state.
func (s *BlobState) assertHash(api frontend.API, accumulator frontend.Variable) {
	api.AssertIsEqual(Hash(api, s.words()...), accumulator)
}

// words are those of run.Blobs.Words.
func (s *BlobState) words() []frontend.Variable {
	w := append([]frontend.Variable{}, s.Sponge[:]...)
	w = append(w, s.Phase, s.Blob, s.Place, s.E, s.Z, s.Gamma)
	return append(append(w, s.Power[:]...), s.Y[:]...)
}

// evaluate returns gamma's power for the next slice, and y with this slice.
func (c *Blob) evaluate(api frontend.API, s *BlobState, at where) (power, y [4]frontend.Variable, err error) {
	f, err := newBlobField(api)
	if err != nil {
		return power, y, err
	}
	z := f.short(s.Z)
	weight := f.NewElement(s.Power[:])
	terms := [][]*element{{f.NewElement(s.Y[:])}}
	for r := range c.runs() {
		values := make([]*element, run.BlobRunFields)
		for i := range values {
			values[i] = f.canonical(c.Fields[r*run.BlobRunFields+i])
		}
		value, lambda := f.runAt(values, f.Mul(z, f.inverseRoot(at.place, c.runs(), r)))
		terms = append(terms, []*element{weight, lambda, value})
	}
	ones := make([]int, len(terms))
	for i := range ones {
		ones[i] = 1
	}
	raised := f.Mul(weight, f.raise(f.short(s.Gamma), c.End, at))
	return f.strict(raised), f.strict(f.Eval(terms, ones)), nil
}
