package circuit_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/run"
)

var update = flag.Bool("update", false, "write testdata anew")

// Circuits are compiled once.
var kept = make(map[string]constraint.ConstraintSystem)

func compiled(t *testing.T, name string, shape frontend.Circuit, opts ...frontend.CompileOption) constraint.ConstraintSystem {
	t.Helper()
	if kept[name] == nil {
		cs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, shape, opts...)
		require.NoError(t, err)
		kept[name] = cs
	}
	return kept[name]
}

// A change of a circuit changes its keys: it is seen here first. With AZTECD_TEST_LONG=1
// those of deployments are compiled, too.
func TestCircuitsAreThoseOfTheSnapshot(t *testing.T) {
	const file = "testdata/circuits.txt"
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	for _, c := range []struct {
		name  string
		long  bool
		shape func() (frontend.Circuit, error)
		most  int // constraints
	}{
		{"t tiny", false, func() (frontend.Circuit, error) { return circuit.NewStep(run.Tiny()) }, 150_000},
		{"b tiny", false, func() (frontend.Circuit, error) { return circuit.NewBlob(1) }, 280 * 256},
		{"b production", true, func() (frontend.Circuit, error) { return circuit.NewBlob(2) }, 260 * 512},
		{"r", false, func() (frontend.Circuit, error) { return &circuit.Close{}, nil }, 80_000},
		{"rf", false, func() (frontend.Circuit, error) { return &circuit.CloseBodies{}, nil }, 80_000},
		{"f tiny", false, func() (frontend.Circuit, error) { return circuit.NewBodyStep(run.BodyTiny()) }, 200_000},
		{"f production", true, func() (frontend.Circuit, error) { return circuit.NewBodyStep(run.BodyProduction()) }, 900_000},
		{"t production", true, func() (frontend.Circuit, error) { return circuit.NewStep(run.Production()) }, 900_000},
	} {
		if c.long && os.Getenv("AZTECD_TEST_LONG") == "" {
			continue
		}
		shape, err := c.shape()
		require.NoError(t, err)
		made, err := groth.Compile(shape)
		require.NoError(t, err)
		require.LessOrEqual(t, made.Constraints(), c.most, c.name)
		now := fmt.Sprintf("%s %d %x", c.name, made.Constraints(), made.Hash())
		at := -1
		for i, line := range lines {
			if strings.HasPrefix(line, c.name+" ") {
				at = i
			}
		}
		switch {
		case !*update:
			require.Contains(t, lines, now, "run with -update if the circuit was meant to change; all keys change with it")
		case at >= 0:
			lines[at] = now
		default:
			lines = append(lines, now)
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(strings.TrimSpace(strings.Join(lines, "\n"))+"\n"), 0o600))
	}
}
