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
	_, ok := retention.Objects(20_000, retention.Kept)
	require.False(t, ok)
	chunk, ok := retention.Objects(20_001, retention.Kept)
	require.True(t, ok)
	require.Equal(t, uint64(1), chunk)
}

func TestObjectsAndBlocksAreKeptAsAskedFor(t *testing.T) {
	_, ok := retention.Objects(1<<40, 0)
	require.False(t, ok, "for ever")
	for name, c := range map[string]struct{ height, kept, needed, want uint64 }{
		"all":              {1000, 0, 1000, 0},
		"young":            {20, 20, 20, 0},
		"the last ones":    {100, 20, 100, 80},
		"what L1 needs":    {100, 20, 7, 7},
		"nothing is final": {100, 20, 1, 1},
	} {
		require.Equal(t, c.want, retention.Blocks(c.height, c.kept, c.needed), name)
	}
}
