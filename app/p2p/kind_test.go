package p2p_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/app/p2p"
)

// A height has one key, and no other key is taken for it.
func TestHeightKeysAreReadStrictly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		height := rapid.Uint64().Draw(t, "height")
		got, ok := p2p.KeyHeight(p2p.HeightKey(height))
		require.True(t, ok)
		require.Equal(t, height, got)

		key := p2p.HeightKey(height)
		key[rapid.IntRange(0, 23).Draw(t, "byte")]++
		_, ok = p2p.KeyHeight(key)
		require.False(t, ok)
	})
}
