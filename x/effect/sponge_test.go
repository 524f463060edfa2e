package effect_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
)

// Absorbing in pieces hashes like absorbing at once, and reading the hash in
// between changes nothing.
func TestSpongeAbsorbsInPieces(t *testing.T) {
	fields := make([]fr.Element, 20)
	for i := range fields {
		fields[i].SetUint64(uint64(i * i))
	}
	for cut := range fields {
		s := effect.NewSponge()
		require.NoError(t, s.Absorb(fields[:cut]))
		fork := s
		require.Equal(t, effect.Hash(fields[:cut]), s.Sum())
		require.NoError(t, s.Absorb(fields[cut:]))
		require.Equal(t, effect.Hash(fields), s.Sum())
		require.Equal(t, effect.Hash(fields[:cut]), fork.Sum())
		require.Equal(t, cut, fork.Absorbed())
	}
}

// A sponge read back from disk goes on as if nothing had happened.
func TestASpongeSurvivesDisk(t *testing.T) {
	s := effect.NewSponge()
	for i := range uint64(10) {
		raw, err := s.MarshalBinary()
		require.NoError(t, err)
		var read effect.Sponge
		require.NoError(t, read.UnmarshalBinary(raw))
		require.Equal(t, s, read)
		require.Error(t, read.UnmarshalBinary(raw[1:]))
		require.NoError(t, s.Absorb([]fr.Element{fr.NewElement(i)}))
	}
	full := make([]byte, 132)
	full[128] = 1
	require.ErrorIs(t, new(effect.Sponge).UnmarshalBinary(full), effect.ErrSpongeFull)
}

// A sponge takes what a checkpoint's blobs can hold and no more.
func TestSpongeIsBounded(t *testing.T) {
	s := effect.NewSponge()
	require.NoError(t, s.Absorb(make([]fr.Element, 3)))
	require.ErrorIs(t, s.Absorb(make([]fr.Element, effect.MaxSpongeFields-2)), effect.ErrSpongeFull)
	require.Equal(t, 3, s.Absorbed())
}
