package retention_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/retention"
)

// State becomes final in steps of 64 chunks, however the locked tip gets there.
func TestLockedBecomesFinalInSteps(t *testing.T) {
	for name, c := range map[string]struct {
		from, to uint64
		want     bool
	}{
		"within a step":        {1, 63, false},
		"onto a step":          {63, 64, true},
		"over a step":          {10, 70, true},
		"over several at once": {10, 1000, true},
		"not at all":           {64, 64, false},
	} {
		require.Equal(t, c.want, retention.Final(c.from, c.to), name)
	}
}

func TestObjectsAreKeptForTwentyThousandChunks(t *testing.T) {
	_, ok := retention.Objects(20_000)
	require.False(t, ok)
	chunk, ok := retention.Objects(20_001)
	require.True(t, ok)
	require.Equal(t, uint64(1), chunk)
}
