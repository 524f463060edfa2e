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
	Steps    run.Shape     // of T
	Bodies   run.BodyShape // of F
	BlobRuns int           // of B, in a slice

	others map[string]frontend.Circuit // instead of those, in tests
}

// Production are the circuits of deployments.
func Production() Set {
	return Set{Name: "production", Steps: run.Production(), Bodies: run.BodyProduction(), BlobRuns: 2}
}

// Tiny are the circuits of tests and of the networks they run.
func Tiny() Set { return Set{Name: "tiny", Steps: run.Tiny(), Bodies: run.BodyTiny(), BlobRuns: 1} }

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
	// Of a fallback's checkpoints, beside B.
	KindF  = "f"  // steps that read bodies
	KindRF = "rf" // the ends of both chains
)

// Kinds are all, in the order in which a proof lists them.
func Kinds() []string { return []string{KindT, KindB, KindR} }

// FallbackKinds are those of a fallback's checkpoints, in that order.
func FallbackKinds() []string { return []string{KindF, KindB, KindRF} }

// Compile returns the set's circuit of a kind. It takes seconds, and memory by the GB
// for production's T.
func (s Set) Compile(kind string) (*groth.Circuit, error) {
	shape, err := s.shape(kind)
	if err != nil {
		return nil, err
	}
	c, err := groth.Compile(shape)
	if err != nil {
		return nil, fmt.Errorf("%s circuit %s: %w", s.Name, kind, err)
	}
	return c, nil
}

func (s Set) shape(kind string) (frontend.Circuit, error) {
	if other, ok := s.others[kind]; ok {
		return other, nil
	}
	switch kind {
	case KindT:
		return circuit.NewStep(s.Steps)
	case KindB:
		return circuit.NewBlob(s.BlobRuns)
	case KindR:
		return new(circuit.Close), nil
	case KindF:
		return circuit.NewBodyStep(s.Bodies)
	case KindRF:
		return new(circuit.CloseBodies), nil
	default:
		return nil, fmt.Errorf("no circuit is of kind %q", kind)
	}
}
