package poseidon2

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// randomStates returns n states, extreme values among them.
func randomStates(n int) *soa {
	s := new(soa)
	var top fr.Element
	top.SetInt64(-1)
	for j := range s {
		s[j] = make(fr.Vector, n)
		for i := range s[j] {
			switch i % 5 {
			case 0:
				s[j][i] = top
			case 1: // zero
			default:
				s[j][i].MustSetRandom()
			}
		}
	}
	return s
}

func (s *soa) clone() *soa {
	c := new(soa)
	for j := range s {
		c[j] = append(fr.Vector(nil), s[j]...)
	}
	return c
}

// All ways to permute a batch give the same states.
func TestPermutationsAgree(t *testing.T) {
	for _, n := range []int{1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 64} {
		for range 20 {
			scalar := randomStates(n)
			vector, ifma := scalar.clone(), scalar.clone()
			permuteScalar(scalar)
			permuteVector(vector)
			require.Equal(t, scalar, vector)
			if permuteIFMA(ifma) {
				require.Equal(t, scalar, ifma)
			}
		}
	}
}

func BenchmarkPermutation(b *testing.B) {
	for name, permute := range map[string]func(*soa){
		"scalar": permuteScalar,
		"vector": permuteVector,
		"ifma":   func(s *soa) { permuteIFMA(s) },
	} {
		b.Run(name, func(b *testing.B) {
			s := randomStates(batchSize)
			if name == "ifma" && !permuteIFMA(s) {
				b.Skip("this processor has no AVX-512 IFMA")
			}
			for b.Loop() {
				permute(s)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*batchSize), "ns/perm")
		})
	}
}
