package groth_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/groth/grothtest"
)

// A witness goes to whoever proves it as words, and those of another circuit are refused.
func TestWordsOfAWitnessAreProven(t *testing.T) {
	for _, committed := range []bool{false, true} {
		c, err := groth.Compile(grothtest.NewAny(2, committed))
		require.NoError(t, err)
		pk, vk, err := groth.Setup(c)
		require.NoError(t, err)
		want := []fr.Element{fr.NewElement(5), fr.NewElement(6)}
		public, secret, err := groth.Words(grothtest.AssignAny(want, committed))
		require.NoError(t, err)
		require.Equal(t, want, public)
		proof, err := groth.ProveWords(c, pk, public, secret)
		require.NoError(t, err)
		require.NoError(t, groth.Verify(vk, proof, public))
		for _, other := range [][2][]fr.Element{{public[:1], secret}, {public, nil}, {public, append(secret, secret...)}} {
			_, err = groth.ProveWords(c, pk, other[0], other[1])
			require.ErrorIs(t, err, groth.ErrWords)
		}
	}
}
