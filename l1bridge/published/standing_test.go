package published_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/published"
)

func proposed(number uint64, version byte) published.Event {
	return published.Event{Kind: published.Proposed, Publication: published.Publication{Number: number, Hash: common.Hash{version}}}
}

func undone(number uint64) published.Event {
	return published.Event{Kind: published.Undone, Publication: published.Publication{Number: number}}
}

func confirmed(number uint64) published.Event {
	return published.Event{Kind: published.Confirmed, Publication: published.Publication{Number: number}}
}

// What was superseded, replaced or undone is not part of the chain that stands, whether
// events come at once or one by one, settled in between or not.
func TestTheChainThatStandsIsWhatEventsLeave(t *testing.T) {
	for name, c := range map[string]struct {
		events    []published.Event
		want      []byte // versions, from checkpoint 1 on
		confirmed uint64
	}{
		"in order":          {[]published.Event{proposed(1, 1), proposed(2, 2)}, []byte{1, 2}, 0},
		"superseded":        {[]published.Event{proposed(1, 1), proposed(2, 2), proposed(2, 3)}, []byte{1, 3}, 0},
		"replaced below":    {[]published.Event{proposed(1, 1), proposed(2, 2), proposed(3, 3), proposed(2, 4)}, []byte{1, 4}, 0},
		"undone":            {[]published.Event{proposed(1, 1), proposed(2, 2), undone(1), proposed(2, 3)}, []byte{1, 3}, 0},
		"undone to genesis": {[]published.Event{proposed(1, 1), proposed(2, 2), undone(0), proposed(1, 5)}, []byte{5}, 0},
		"confirmed":         {[]published.Event{proposed(1, 1), proposed(2, 2), confirmed(1), undone(1)}, []byte{1}, 1},
		"replaced in place": {[]published.Event{proposed(1, 1), confirmed(1), proposed(1, 2)}, []byte{2}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			atOnce, err := published.Standing{}.With(c.events)
			require.NoError(t, err)
			var steps, settled published.Standing
			for _, e := range c.events {
				before, last := steps, steps.Last()
				steps, err = steps.With([]published.Event{e})
				require.NoError(t, err)
				require.Equal(t, last, before.Last(), "a chain is a value")
				settled, err = settled.With([]published.Event{e})
				require.NoError(t, err)
				settled = settled.Settled()
			}
			for _, s := range []published.Standing{atOnce, steps, settled} {
				require.Equal(t, uint64(len(c.want)), s.Last())
				require.Equal(t, c.confirmed, s.Confirmed)
				for i, version := range c.want {
					p, ok := s.At(uint64(i + 1))
					require.True(t, ok)
					require.Equal(t, common.Hash{version}, p.Hash)
				}
			}
		})
	}
}

// Events that skip a checkpoint are not all of them.
func TestAGapInTheEventsIsNamed(t *testing.T) {
	for name, events := range map[string][]published.Event{
		"the first is missing": {proposed(2, 1)},
		"one is missing":       {proposed(1, 1), proposed(3, 1)},
		"genesis":              {proposed(0, 1)},
		"undone above the tip": {proposed(1, 1), undone(2)},
		"confirmed above it":   {proposed(1, 1), confirmed(2)},
		"a restart is missing": {restarted(1, 1), restarted(3, 3)},
		"the first restart is": {restarted(2, 2)},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := published.Standing{}.With(events)
			require.ErrorIs(t, err, published.ErrGap)
		})
	}
}

func restarted(count uint64, generation uint32) published.Event {
	return published.Event{Kind: published.Restarted, Restarts: count, Generation: generation}
}

// A chain goes on where its restarts found it, and a generation says how many there were.
func TestRestartsAreKept(t *testing.T) {
	s, err := published.Standing{}.With([]published.Event{proposed(1, 1), proposed(2, 2), confirmed(1), undone(1), restarted(1, 2)})
	require.NoError(t, err)
	next, err := s.With([]published.Event{proposed(2, 3), confirmed(2), restarted(2, 3), proposed(3, 4)})
	require.NoError(t, err)
	require.Len(t, s.Restarts, 1, "a chain is a value")
	require.Equal(t, []published.Restart{{Count: 1, After: 1, Generation: 2}, {Count: 2, After: 2, Generation: 3}}, next.Settled().Restarts)
	last, was := next.LastRestart()
	require.True(t, was)
	require.EqualValues(t, 2, last.Count)
	for generation, want := range []uint64{0, 0, 1, 2, 2} {
		require.Equal(t, want, next.RestartsOf(uint32(generation)))
	}
}
