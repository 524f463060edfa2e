package fault_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/test/byzantine/fault"
)

// Faults are had by name, each says what it does, and a home without a chain is refused.
func TestFaultsAreNamed(t *testing.T) {
	for _, f := range fault.All() {
		found, err := fault.Named(f.Name)
		require.NoError(t, err)
		require.Equal(t, f.About, found.About)
		require.NotEmpty(t, f.About)
		_, err = f.Of(t.TempDir())
		require.Error(t, err)
	}
	_, err := fault.Named("honesty")
	require.ErrorContains(t, err, "honesty")
}
