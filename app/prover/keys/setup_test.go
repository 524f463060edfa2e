package keys_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
)

// Setup makes what is missing, unsafe, and nothing twice; a damaged file is made anew.
func TestSetupMakesWhatIsMissing(t *testing.T) {
	dir := t.TempDir()
	setup := func() (made []keys.Made) {
		require.NoError(t, keys.Setup(keys.Open(dir), small(), func(m keys.Made) { made = append(made, m) }))
		return made
	}
	first := setup()
	require.Len(t, first, len(keys.Kinds()))
	for i, m := range first {
		require.Equal(t, keys.Kinds()[i], m.Kind)
		require.True(t, m.Unsafe)
		require.False(t, m.Kept)
		require.ErrorIs(t, m.Allow(1), keys.ErrUnsafe)
		require.NoError(t, m.Allow(keys.DevelopmentChain))
	}
	for i, m := range setup() {
		require.True(t, m.Kept)
		require.Equal(t, first[i].Header, m.Header)
		require.Equal(t, first[i].File, m.File)
	}

	require.NoError(t, os.Truncate(first[1].File, 2000))
	for i, m := range setup() {
		require.Equal(t, i != 1, m.Kept, m.Kind)
	}
	for _, m := range setup() {
		require.True(t, m.Kept, "the damaged file is passed over")
	}

	_, err := keys.SetOf("small")
	require.ErrorContains(t, err, "production and tiny")
}
