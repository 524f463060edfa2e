package poseidon2_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/poseidon2"
)

func randomElements(n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i].MustSetRandom()
	}
	return out
}

// Batched hashes equal Hash one by one, whatever the length of the batch.
func TestBatchesEqualHash(t *testing.T) {
	for _, n := range []int{0, 1, 2, 5, 16, 63, 64, 65, 200} {
		a, b, c, d := randomElements(n), randomElements(n), randomElements(n), randomElements(n)
		sep := poseidon2.Separator("merkle_hash")
		pairs, threes, fours := make([]fr.Element, n), make([]fr.Element, n), make([]fr.Element, n)
		poseidon2.HashPairs(sep, a, b, pairs)
		poseidon2.Hash3s(a, b, c, threes)
		poseidon2.Hash4s(a, b, c, d, fours)
		for i := range n {
			require.Equal(t, poseidon2.Hash(sep, a[i], b[i]), pairs[i])
			require.Equal(t, poseidon2.Hash(a[i], b[i], c[i]), threes[i])
			require.Equal(t, poseidon2.Hash(a[i], b[i], c[i], d[i]), fours[i])
		}
		poseidon2.HashPairs(sep, a, b, a)
		require.Equal(t, pairs, a, "out may be an input")
	}
}

// A sponge told the number of its elements equals Hash, however they come; its
// copies go on independently.
func TestSpongeAbsorbsInPieces(t *testing.T) {
	in := randomElements(17)
	for cut := range in {
		s := poseidon2.NewSponge(uint64(len(in)))
		s.Absorb(in[:cut]...)
		branch := s
		branch.Absorb(in[0])
		_ = s.Squeeze()
		s.Absorb(in[cut:]...)
		require.Equal(t, poseidon2.Hash(in...), s.Squeeze())
	}
}
