package keys

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/run"
)

// Set is the circuits of one deployment.
type Set struct {
	Name     string
	Steps    run.Shape // of T
	BlobRuns int       // of B, in a slice
}

// Production are the circuits of deployments.
func Production() Set { return Set{"production", run.Production(), 2} }

// Tiny are the circuits of tests and of the networks they run.
func Tiny() Set { return Set{"tiny", run.Tiny(), 1} }

// SetOf returns the set of a name.
func SetOf(name string) (Set, error) {
	for _, s := range []Set{Production(), Tiny()} {
		if s.Name == name {
			return s, nil
		}
	}
	return Set{}, fmt.Errorf("no circuits are called %q: there are production and tiny", name)
}

// The kinds of circuits, by the names that files have.
const (
	KindT = "t" // steps
	KindB = "b" // blob slices
	KindR = "r" // the ends of both chains
)

// Kinds are all, in the order in which a proof lists them.
func Kinds() []string { return []string{KindT, KindB, KindR} }

// Compile returns the set's circuit of a kind. It takes seconds, and memory by the GB
// for production's T.
func (s Set) Compile(kind string) (*groth.Circuit, error) {
	var shape frontend.Circuit
	var err error
	switch kind {
	case KindT:
		shape, err = circuit.NewStep(s.Steps)
	case KindB:
		shape, err = circuit.NewBlob(s.BlobRuns)
	case KindR:
		shape = new(circuit.Close)
	default:
		err = fmt.Errorf("no circuit is of kind %q", kind)
	}
	if err != nil {
		return nil, err
	}
	c, err := groth.Compile(shape)
	if err != nil {
		return nil, fmt.Errorf("%s circuit %s: %w", s.Name, kind, err)
	}
	return c, nil
}
