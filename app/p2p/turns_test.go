package p2p

import (
	"fmt"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// However many strangers take all they can, each configured peer has its places,
// and no more than those.
func TestStrangersNeverTakeAConfiguredPeersPlace(t *testing.T) {
	turns := newTurns(map[peer.ID]struct{}{"a": {}, "b": {}}, 3, 2, 5)
	entered := 0
	for i := range 10 {
		for range 4 {
			if turns.enter(peer.ID(fmt.Sprint("stranger ", i))) {
				entered++
			}
		}
	}
	require.Equal(t, 5, entered)
	for _, member := range []peer.ID{"a", "b"} {
		for range 3 {
			require.True(t, turns.enter(member))
		}
		require.False(t, turns.enter(member))
	}
	turns.leave("a")
	require.False(t, turns.enter("stranger 9"), "a's place is a's")
	require.True(t, turns.enter("a"))
	turns.leave("stranger 0")
	require.True(t, turns.enter("stranger 9"))
}

func TestTurnsForgetWhoLeft(t *testing.T) {
	turns := newTurns(nil, 1, 1, 1)
	for i := range 1000 {
		p := peer.ID(fmt.Sprint(i))
		require.True(t, turns.enter(p))
		turns.leave(p)
	}
	require.Empty(t, turns.running)
}
