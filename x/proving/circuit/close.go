package circuit

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

// Close proves what the ends of both chains hold, run.Closing: that they begin fresh,
// end between two checkpoints and are of the same checkpoints, and what their sums are.
// Its public inputs are run.Closing.Public, in that order.
type Close struct {
	WorldBefore frontend.Variable `gnark:",public"`
	WorldAfter  frontend.Variable `gnark:",public"`
	TFirst      frontend.Variable `gnark:",public"`
	TLast       frontend.Variable `gnark:",public"`
	BFirst      frontend.Variable `gnark:",public"`
	BLast       frontend.Variable `gnark:",public"`
	Rho         frontend.Variable `gnark:",public"`
	Z           frontend.Variable `gnark:",public"`
	Gamma       frontend.Variable `gnark:",public"`
	Sum         frontend.Variable `gnark:",public"`
	YLow        frontend.Variable `gnark:",public"`
	YHigh       frontend.Variable `gnark:",public"`

	// The sums behind the last checkpoint, as run.Sums has them.
	Head, In, InPow, Out, OutPow, Effects frontend.Variable
	// Power and Y are those of the last blob slice: limbs of 64 bits, lowest first.
	Power, Y [4]frontend.Variable
}

// Define opens the four accumulators.
func (c *Close) Define(api frontend.API) error {
	c.close(api, nil, nil)
	return nil
}

// close opens the accumulators, of which T's first and last may have more words.
func (c *Close) close(api frontend.API, first, last []frontend.Variable) {
	c.assertState(api, c.TFirst, c.WorldBefore, first, 0, 0, 1, 0, 1, 0)
	c.assertState(api, c.TLast, c.WorldAfter, last, c.Head, c.In, c.InPow, c.Out, c.OutPow, c.Effects)
	none := [4]frontend.Variable{0, 0, 0, 0}
	c.assertBlobs(api, c.BFirst, 0, [4]frontend.Variable{1, 0, 0, 0}, none)
	c.assertBlobs(api, c.BLast, c.Effects, c.Power, c.Y)

	sum := api.Add(api.Mul(c.Head, c.InPow), c.In)
	api.AssertIsEqual(api.Add(api.Mul(sum, c.OutPow), c.Out), c.Sum)
	shift := new(big.Int).Lsh(big.NewInt(1), 64)
	api.AssertIsEqual(api.Add(c.Y[0], api.Mul(c.Y[1], shift)), c.YLow)
	api.AssertIsEqual(api.Add(c.Y[2], api.Mul(c.Y[3], shift)), c.YHigh)
}

// assertState asks that an accumulator of T is that of a world between two checkpoints
// with these sums, and more words.
func (c *Close) assertState(api frontend.API, accumulator, world frontend.Variable, more []frontend.Variable, sums ...frontend.Variable) {
	words := make([]frontend.Variable, 1+run.RunningWords-run.SumWords)
	words[0] = world
	for i := 1; i < len(words); i++ {
		words[i] = 0 // nothing is in progress
	}
	words = append(append(append(words, c.Rho), sums...), more...)
	api.AssertIsEqual(Hash(api, words...), accumulator)
}

// assertBlobs asks that an accumulator of B is that of a state between two checkpoints.
func (c *Close) assertBlobs(api frontend.API, accumulator, effects frontend.Variable, power, y [4]frontend.Variable) {
	s := BlobState{
		Sponge: [width]frontend.Variable{0, 0, 0, capacity(effect.MaxSpongeFields)},
		Phase:  0, Blob: 0, Place: 0,
		E: effects, Z: c.Z, Gamma: c.Gamma,
		Power: power, Y: y,
	}
	s.assertHash(api, accumulator)
}

// AssignClose returns the witness of a proof's ends, or run.ErrClosing.
func AssignClose(ends *run.Closing) (*Close, error) {
	if err := ends.Check(); err != nil {
		return nil, err
	}
	in, sums := ends.Public(), &ends.Last.Sums
	return &Close{
		WorldBefore: in[0], WorldAfter: in[1],
		TFirst: in[2], TLast: in[3], BFirst: in[4], BLast: in[5],
		Rho: in[6], Z: in[7], Gamma: in[8],
		Sum: in[9], YLow: in[10], YHigh: in[11],

		Head: sums.Head, In: sums.In, InPow: sums.InPow, Out: sums.Out, OutPow: sums.OutPow, Effects: sums.Effects,
		Power: assignLimbs(ends.Blobs.Power), Y: assignLimbs(ends.Blobs.Y),
	}, nil
}
