package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// OpenStep is a Step of which anything may come out, and which may leave out one rule: what
// it refuses, a rule of its steps refuses.
type OpenStep struct{ Step }

// Define implements frontend.Circuit.
func (c *OpenStep) Define(api frontend.API) error {
	c.run(rules{api, c.without})
	return nil
}

// NewOpenStep is the circuit without a rule, or with all of them.
func NewOpenStep(shape run.Shape, without run.Rule) *OpenStep {
	c, err := NewStep(shape)
	if err != nil {
		panic(err)
	}
	c.without = without
	return &OpenStep{*c}
}

// AssignOpenStep is the witness of steps whether they hold or not.
func AssignOpenStep(shape run.Shape, before run.State, steps ...run.Step) *OpenStep {
	c, err := assign(shape, &before, steps)
	if err != nil {
		panic(err)
	}
	c.Out = 0
	return &OpenStep{*c}
}

// Between asks whether Key is between Low and Next.
type Between struct{ On, Low, Key, Next frontend.Variable }

// Define implements frontend.Circuit.
func (c *Between) Define(api frontend.API) error {
	rules{API: api}.between(c.On, c.Low, c.Key, c.Next)
	return nil
}
