package p2p

import (
	"testing"
	"time"

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
			require.Equal(t, after(c.want), p.deadline(after(c.now)))
		})
	}
}

func TestWaitForOnesOwnBudgetIsNotThePeersFault(t *testing.T) {
	p := &pace{begun: time.Unix(1000, 0)}
	p.held(time.Minute)
	require.Equal(t, time.Unix(1063, 0), p.deadline(time.Unix(1060, 0)))
}
