// Package grothtest has circuits for tests of what checks proofs. Its one type is Any.
//
// One rule: nothing outside tests imports it, as its circuits prove nothing.
package grothtest

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// Any is a circuit that holds for any public inputs, with or without a commitment.
type Any struct {
	Public []frontend.Variable `gnark:",public"`
	Secret frontend.Variable

	Committed bool `gnark:"-"`
}

// NewAny returns the circuit with so many public inputs.
func NewAny(public int, committed bool) *Any {
	return &Any{Public: make([]frontend.Variable, public), Committed: committed}
}

// AssignAny returns a witness of the circuit with these public inputs.
func AssignAny(public []fr.Element, committed bool) *Any {
	c := NewAny(len(public), committed)
	for i := range public {
		c.Public[i] = public[i]
	}
	c.Secret = 3
	return c
}

// Define asks for nothing that a witness could break, but uses every input.
func (c *Any) Define(api frontend.API) error {
	product := c.Secret
	for _, p := range c.Public {
		product = api.Mul(product, api.Add(p, 1))
	}
	if !c.Committed {
		return nil
	}
	committer, ok := api.(frontend.Committer)
	if !ok {
		return fmt.Errorf("a builder of type %T has no commitments", api)
	}
	challenge, err := committer.Commit(c.Secret)
	if err != nil {
		return err
	}
	api.Mul(challenge, c.Secret)
	return nil
}
