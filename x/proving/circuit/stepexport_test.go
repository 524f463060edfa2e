package circuit

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// OpenStep is a Step of which anything may come out: what it refuses, a rule of its steps
// refuses.
type OpenStep struct{ Step }

// Define implements frontend.Circuit.
func (c *OpenStep) Define(api frontend.API) error {
	c.run(rules{api, c.trial})
	return nil
}

// NewOpenStep is the circuit of that shape.
func NewOpenStep(shape run.Shape) *OpenStep {
	c, err := NewStep(shape)
	if err != nil {
		panic(err)
	}
	return &OpenStep{*c}
}

// Without leaves a rule out. It counts, for the test engine, the lines that assert it: how
// often each would have failed.
func (c *OpenStep) Without(rule run.Rule) (failed map[string]int) {
	c.trial, failed = without(rule)
	return failed
}

func without(rule run.Rule) (_ *trial, failed map[string]int) {
	failed = make(map[string]int)
	return &trial{rule, func(r rules, a, b word) {
		left, _ := r.Compiler().ConstantValue(a)
		right, _ := r.Compiler().ConstantValue(b)
		line := assertion()
		failed[line] += 0
		if left.Cmp(right) != 0 {
			failed[line]++
		}
	}}, failed
}

// OpenBodyStep is a BodyStep of which anything may come out.
type OpenBodyStep struct{ BodyStep }

// Define implements frontend.Circuit.
func (c *OpenBodyStep) Define(api frontend.API) error {
	c.run(rules{api, c.trial})
	return nil
}

// NewOpenBodyStep is the circuit of that shape.
func NewOpenBodyStep(shape run.BodyShape) *OpenBodyStep {
	c, err := NewBodyStep(shape)
	if err != nil {
		panic(err)
	}
	return &OpenBodyStep{*c}
}

// Without leaves a rule out, as that of OpenStep.
func (c *OpenBodyStep) Without(rule run.Rule) (failed map[string]int) {
	c.trial, failed = without(rule)
	return failed
}

// AssignOpenBodyStep is the witness of steps whether they hold or not.
func AssignOpenBodyStep(shape run.BodyShape, before run.Bodies, steps ...run.BodyStep) *OpenBodyStep {
	c, err := assignBodies(shape, &before, steps)
	if err != nil {
		panic(err)
	}
	c.Out = 0
	return &OpenBodyStep{*c}
}

// assertion is the line of a gadget that asserts something.
func assertion() string {
	var pcs [16]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for f, more := frames.Next(); ; f, more = frames.Next() {
		if file := filepath.Base(f.File); file != "rules.go" && file != "stepexport_test.go" || !more {
			source, err := os.ReadFile(f.File)
			if err != nil {
				panic(err)
			}
			return fmt.Sprintf("%s: %s", file, strings.TrimSpace(strings.Split(string(source), "\n")[f.Line-1]))
		}
	}
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
