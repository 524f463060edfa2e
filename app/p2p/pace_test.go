package p2p

import (
	"os"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/stretchr/testify/require"
)

// An exchange ends when it stalls, and when it crawls, but not for taking long.
func TestDeadlineMovesWithTheBytes(t *testing.T) {
	begun := time.Unix(1000, 0)
	after := func(d time.Duration) time.Time { return begun.Add(d) }
	for name, c := range map[string]struct {
		moved int64
		now   time.Duration
		want  time.Duration
	}{
		"at the start":                 {0, 0, stallTimeout},
		"grace ends before the stall":  {0, 4 * time.Second, paceGrace},
		"at a good pace, after long":   {100 * slowest, time.Minute, time.Minute + stallTimeout},
		"crawling":                     {10 * slowest, time.Minute, 15 * time.Second},
		"just fast enough for a while": {59 * slowest, time.Minute, time.Minute + stallTimeout},
	} {
		t.Run(name, func(t *testing.T) {
			p := &pace{begun: begun, moved: c.moved}
			end, forOthers := p.deadline(after(c.now))
			require.Equal(t, after(c.want), end)
			require.False(t, forOthers)
		})
	}
}

func TestWaitForOnesOwnBudgetIsNotThePeersFault(t *testing.T) {
	p := &pace{begun: time.Unix(1000, 0)}
	p.held(time.Minute)
	end, _ := p.deadline(time.Unix(1060, 0))
	require.Equal(t, time.Unix(1063, 0), end)
}

// A slow reader keeps its place as long as nobody waits for it. A stall is one either
// way.
func TestSlowExchangeEndsWhileOthersWait(t *testing.T) {
	begun := time.Unix(1000, 0)
	now := begun.Add(time.Minute)
	waiting := false
	p := &pace{begun: begun, moved: 60 * 2 * slowest, crowded: func() bool { return waiting }}
	end, forOthers := p.deadline(now)
	require.Equal(t, now.Add(stallTimeout), end)
	require.False(t, forOthers)
	waiting = true
	end, forOthers = p.deadline(now)
	require.True(t, end.Before(now))
	require.True(t, forOthers)
	p.moved = 60 * slowestInCrowd
	end, forOthers = p.deadline(now)
	require.Equal(t, now.Add(stallTimeout), end)
	require.False(t, forOthers)
}

// stuck is a stream on which nothing moves any more.
type stuck struct{ network.Stream }

func (stuck) SetWriteDeadline(time.Time) error { return nil }
func (stuck) Write([]byte) (int, error)        { return 0, os.ErrDeadlineExceeded }

// Who was only too slow for those that wait did nothing wrong.
func TestMakingPlaceForOthersIsNoOffence(t *testing.T) {
	waiting := true
	p := &pace{begun: time.Now().Add(-time.Minute), moved: 1 << 20, crowded: func() bool { return waiting }}
	w := &pacedWriter{stream: stuck{}, pace: p}
	_, err := w.Write([]byte{1})
	why, what := serveRefusal(err)
	require.Equal(t, reasonBusy, why)
	require.Zero(t, what)
	waiting = false
	_, err = w.Write([]byte{1})
	why, what = serveRefusal(err)
	require.Equal(t, reasonSlow, why)
	require.Equal(t, offenceStall, what)
}
