package epoch_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/epoch/epochtest"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// What the contract's tests prove with is what gnark verifies: keys, their signs, the hash of a
// commitment.
func TestTrapdoorsAreKeysOfGnark(t *testing.T) {
	for kind, door := range epochtest.Trapdoors() {
		inputs := make([]fr.Element, door.Inputs())
		for i := range inputs {
			inputs[i] = epochtest.Secret(kind + " input " + string(rune('a'+i)))
		}
		proof := door.Simulate(inputs, epochtest.Secret("a"), epochtest.Secret("b"), epochtest.Secret("d"))
		vk := door.Key()
		require.NoError(t, vk.Precompute())
		held := &groth.VerifyingKey{VerifyingKey: *vk}
		require.NoError(t, groth.Verify(held, &groth.Proof{Proof: *proof}, inputs), kind)
		inputs[0].Double(&inputs[0])
		require.ErrorIs(t, groth.Verify(held, &groth.Proof{Proof: *proof}, inputs), groth.ErrRefused, kind)
	}
}
