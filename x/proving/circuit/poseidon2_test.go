package circuit_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/proving/circuit"
)

// hashing asks for the hash of its inputs.
type hashing struct {
	In  []frontend.Variable
	Out frontend.Variable `gnark:",public"`
}

func (c *hashing) Define(api frontend.API) error {
	api.AssertIsEqual(circuit.Hash(api, c.In...), c.Out)
	return nil
}

func TestHashIsThatOfTheTrees(t *testing.T) {
	for n := 1; n <= 8; n++ {
		in, given := make([]fr.Element, n), make([]frontend.Variable, n)
		for i := range in {
			in[i].MustSetRandom()
			given[i] = in[i]
		}
		want := poseidon2.Hash(in...)
		shape := &hashing{In: make([]frontend.Variable, n)}
		if err := test.IsSolved(shape, &hashing{In: given, Out: want}, ecc.BN254.ScalarField()); err != nil {
			t.Fatalf("%d inputs: %v", n, err)
		}
		want.Add(&want, new(fr.Element).SetOne())
		if test.IsSolved(shape, &hashing{In: given, Out: want}, ecc.BN254.ScalarField()) == nil {
			t.Fatalf("%d inputs: another hash is accepted", n)
		}
	}
}
