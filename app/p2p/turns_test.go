package p2p

import (
	"fmt"
	"net/netip"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

var nowhere netip.Addr // no address

// However many strangers take all they can, each configured peer has its places,
// and no more than those.
func TestStrangersNeverTakeAConfiguredPeersPlace(t *testing.T) {
	turns := newTurns(map[peer.ID]struct{}{"a": {}, "b": {}}, places{own: 3, each: 2, atAddress: 2, shared: 5})
	entered := 0
	for i := range 10 {
		for range 4 {
			if turns.enter(peer.ID(fmt.Sprint("stranger ", i)), nowhere) == nil {
				entered++
			}
		}
	}
	require.Equal(t, 5, entered)
	for _, member := range []peer.ID{"a", "b"} {
		for range 3 {
			require.NoError(t, turns.enter(member, nowhere))
		}
		require.ErrorIs(t, turns.enter(member, nowhere), errBusy)
	}
	turns.leave("a", nowhere)
	require.Error(t, turns.enter("stranger 9", nowhere), "a's place is a's")
	require.NoError(t, turns.enter("a", nowhere))
	turns.leave("stranger 0", nowhere)
	require.NoError(t, turns.enter("stranger 9", nowhere))
}

// Strangers of one address have no more places than one stranger has, those of a
// local network and configured peers aside.
func TestIdentitiesOfOneAddressDoNotMultiplyPlaces(t *testing.T) {
	turns := newTurns(map[peer.ID]struct{}{"member": {}}, places{own: 4, each: 4, atAddress: 4, shared: 16})
	one, other := netip.MustParseAddr("203.0.113.1"), netip.MustParseAddr("203.0.113.2")
	for i := range 4 {
		require.NoError(t, turns.enter(peer.ID(fmt.Sprint(i)), one))
	}
	require.ErrorIs(t, turns.enter("5", one), errCrowded)
	require.NoError(t, turns.enter("member", one))
	require.NoError(t, turns.enter("5", other))
	turns.leave("0", one)
	require.NoError(t, turns.enter("5", one))
	loopback := netip.MustParseAddr("127.0.0.1")
	for i := range 8 {
		require.NoError(t, turns.enter(peer.ID(fmt.Sprint("local ", i)), loopback))
	}
}

// Who has all that it may have is told so; who meets strangers' places taken is told
// something else.
func TestOwnBoundIsToldFromWhatOthersTook(t *testing.T) {
	turns := newTurns(nil, places{each: 2, shared: 4})
	for _, p := range []peer.ID{"a", "a", "b"} {
		require.NoError(t, turns.enter(p, nowhere))
	}
	require.ErrorIs(t, turns.enter("a", nowhere), errBusy)
	require.False(t, turns.crowded())
	require.NoError(t, turns.enter("b", nowhere))
	require.True(t, turns.crowded())
	require.ErrorIs(t, turns.enter("a", nowhere), errBusy)
	require.ErrorIs(t, turns.enter("c", nowhere), errCrowded)
	for err, want := range map[error]offence{errBusy: offenceExcess, errCrowded: 0} {
		_, what := serveRefusal(err)
		require.Equal(t, want, what, err)
	}
}

func TestTurnsForgetWhoLeft(t *testing.T) {
	turns := newTurns(nil, places{own: 1, each: 1, atAddress: 1, shared: 1})
	for i := range 1000 {
		p, from := peer.ID(fmt.Sprint(i)), netip.AddrFrom4([4]byte{1, 2, byte(i >> 8), byte(i)})
		require.NoError(t, turns.enter(p, from))
		turns.leave(p, from)
	}
	require.Empty(t, turns.running)
	require.Empty(t, turns.at)
}
