package p2p

import (
	"fmt"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// Dear questions, of things that are not there too, end with a stranger's time, and
// those of ever new strangers with the time of all. A configured peer is answered.
func TestStrangersHaveSoMuchTimeToBeAnswered(t *testing.T) {
	standing, err := newStanding(map[peer.ID]struct{}{"member": {}})
	require.NoError(t, err)
	metrics, err := newMetrics(nil, &traffic{})
	require.NoError(t, err)
	dear := Source{MaxBytes: 1, Objects: func([][32]byte) [][]byte {
		time.Sleep(20 * time.Millisecond)
		return nil
	}}
	s, err := newServer(Sources{Shares: dear}, standing, func(peer.ID, offence) {}, metrics)
	require.NoError(t, err)
	defer s.stop()
	asks := func(p peer.ID) bool {
		c, ok := s.begin(p)
		require.True(t, ok)
		defer s.calls.Done()
		_, ok = s.find(p, c, Shares, [][32]byte{HeightKey(1)})
		return ok
	}
	const enough = 200 // questions, at 20 ms or more each
	asked := 0
	for ; asks("greedy"); asked++ {
		require.Less(t, asked, enough)
	}
	require.Eventually(t, func() bool { return asks("another") }, time.Minute, time.Millisecond, "at once, unless the machine is slow")
	for asked = 0; asks(peer.ID(fmt.Sprint(asked))); asked++ {
		require.Less(t, asked, enough)
	}
	require.True(t, asks("member"))
}
