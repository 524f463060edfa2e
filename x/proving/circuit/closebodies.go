package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// CloseBodies is R's variant for circuit F: it proves run.BodyClosing. Its public inputs are
// run.BodyClosing.Public, in that order.
type CloseBodies struct {
	Close

	Context [run.ContextWords]frontend.Variable `gnark:",public"`
	Txs     frontend.Variable                   `gnark:",public"`
	Sent    frontend.Variable                   `gnark:",public"`
	Claimed frontend.Variable                   `gnark:",public"`
}

// Define opens the four accumulators.
func (c *CloseBodies) Define(api frontend.API) error {
	c.close(api, c.words(1, 1, 1), c.words(c.Txs, c.Sent, c.Claimed))
	return nil
}

// words are the body words between two checkpoints with these sums.
func (c *CloseBodies) words(sums ...frontend.Variable) []frontend.Variable {
	words := append(append(make([]frontend.Variable, 0, run.BodyWords), c.Context[:]...), sums...)
	for len(words) < run.BodyWords {
		words = append(words, 0) // nothing is in progress
	}
	return words
}

// AssignCloseBodies returns the witness of a proof's ends, or run.ErrClosing.
func AssignCloseBodies(ends *run.BodyClosing) (*CloseBodies, error) {
	if err := ends.Check(); err != nil {
		return nil, err
	}
	plain, err := AssignClose(&run.Closing{Before: ends.Before, Last: ends.Last.State, Blobs: ends.Blobs})
	if err != nil {
		return nil, err
	}
	in := ends.Public()
	c := &CloseBodies{Close: *plain}
	c.TFirst, c.TLast = in[2], in[3]
	rest := in[run.ClosingInputs:]
	for i := range c.Context {
		c.Context[i] = rest[i]
	}
	c.Txs, c.Sent, c.Claimed = rest[run.ContextWords], rest[run.ContextWords+1], rest[run.ContextWords+2]
	return c, nil
}
