package p2p

import (
	"fmt"
	"net/netip"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// standingAt has a configured peer "member" and a clock that tests move.
func standingAt(t *testing.T) (*standing, *time.Time) {
	t.Helper()
	s, err := newStanding(map[peer.ID]struct{}{"member": {}})
	require.NoError(t, err)
	now := time.Unix(1000, 0)
	s.now = func() time.Time { return now }
	return s, &now
}

func TestStrangerIsOutAfterRepeatedOffencesAndBackAfterAWhile(t *testing.T) {
	s, now := standingAt(t)
	outs := 0
	for range int(outAt / offenceRejected) {
		require.Zero(t, outs)
		if s.strike("stranger", offenceRejected) {
			outs++
		}
	}
	require.Equal(t, 1, outs)
	require.True(t, s.refuses("stranger", netip.Addr{}))
	require.False(t, s.refuses("another", netip.Addr{}))
	*now = now.Add(refusedFor)
	require.False(t, s.refuses("stranger", netip.Addr{}))
}

func TestRareOffencesAreForgiven(t *testing.T) {
	s, now := standingAt(t)
	for range 1000 {
		require.False(t, s.strike("clumsy", offenceLie))
		*now = now.Add(time.Minute)
	}
}

func TestConfiguredPeerIsNeverRefused(t *testing.T) {
	s, _ := standingAt(t)
	here := netip.MustParseAddr("192.0.2.1")
	for range 1000 {
		require.False(t, s.strike("member", offenceLie))
		s.blame(here)
	}
	require.False(t, s.refuses("member", here))
}

// Identities are free, addresses are not; an IPv6 party has a whole /56.
func TestAddressOfManyRefusedIdentitiesIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		blamed, asking string
		refused        bool
	}{
		"same address":    {"192.0.2.1", "192.0.2.1", true},
		"mapped":          {"192.0.2.1", "::ffff:192.0.2.1", true},
		"another address": {"192.0.2.1", "192.0.2.2", false},
		"same /56":        {"2001:db8:0:aa00::1", "2001:db8:0:aaff::2", true},
		"another /56":     {"2001:db8:0:aa00::1", "2001:db8:0:ab00::1", false},
		"loopback":        {"127.0.0.1", "127.0.0.1", false},
	} {
		t.Run(name, func(t *testing.T) {
			s, now := standingAt(t)
			for i := range refusedPerAddress {
				require.False(t, s.refuses("fresh", netip.MustParseAddr(c.asking)), "after %d", i)
				s.blame(netip.MustParseAddr(c.blamed))
			}
			require.Equal(t, c.refused, s.refuses("fresh", netip.MustParseAddr(c.asking)))
			*now = now.Add(refusedFor)
			require.False(t, s.refuses("fresh", netip.MustParseAddr(c.asking)))
		})
	}
}

func TestWhoLapsedIsAskedAfterOthersOfItsKind(t *testing.T) {
	s, now := standingAt(t)
	require.Equal(t, 0, s.rank("member"))
	require.Equal(t, 2, s.rank("stranger"))
	s.lapse("member", lyingFor)
	s.lapse("member", silentFor) // the longer one counts
	s.lapse("stranger", silentFor)
	require.Equal(t, 1, s.rank("member"))
	require.Equal(t, 3, s.rank("stranger"))
	*now = now.Add(silentFor)
	require.Equal(t, 1, s.rank("member"))
	require.Equal(t, 2, s.rank("stranger"))
	*now = now.Add(lyingFor)
	require.Equal(t, 0, s.rank("member"))
}

// Whoever comes with ever new identities costs a bounded memory.
func TestStandingIsBounded(t *testing.T) {
	s, _ := standingAt(t)
	for i := range 3 * remembered {
		s.strike(peer.ID(fmt.Sprint("peer ", i)), offenceBroken)
		s.lapse(peer.ID(fmt.Sprint("other ", i)), silentFor)
		s.blame(netip.AddrFrom4([4]byte{10, byte(i >> 16), byte(i >> 8), byte(i)}))
	}
	require.LessOrEqual(t, s.strangers.Len(), remembered)
	require.LessOrEqual(t, s.addresses.Len(), remembered)
	require.Empty(t, s.members)
}
