package watchtower

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// lines are what the contract keeps of traces.
type lines map[[2]uint64]bool

func (l lines) traced(from, to uint64) (bool, error) {
	return from == to+1 || l[[2]uint64{from, to}], nil
}

// follow is the contract's: each number is the one below the last, or traced from it.
func (l lines) follow(t require.TestingT, path []uint64) {
	for i := 1; i < len(path); i++ {
		ok, _ := l.traced(path[i-1], path[i])
		require.True(t, ok, "%d to %d", path[i-1], path[i])
	}
	l[[2]uint64{path[0], path[len(path)-1]}] = true
}

// However far down the lost origin is, it is shown in the end, by transactions that have room
// for what they carry, few more than the headers need; whoever accuses in the same chain needs
// few more.
func TestAnExcuseIsShownHoweverFarDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := shows{most: rapid.IntRange(4, 60).Draw(t, "most"), stretch: rapid.Uint64Range(2, 40).Draw(t, "stretch")}
		w.stretch = min(w.stretch, uint64(w.most-2))
		l, lost := lines{}, rapid.Uint64Range(1, 500).Draw(t, "lost")
		excuse := func(accused uint64) (sent int) {
			for {
				path, excuses, err := w.next(accused, lost, l.traced)
				require.NoError(t, err)
				require.LessOrEqual(t, len(path), max(w.most, int(w.stretch)+1))
				l.follow(t, path)
				require.Equal(t, excuses, path[0] == accused && path[len(path)-1] == lost)
				if sent++; excuses {
					return sent
				}
				require.Less(t, sent, 5000)
			}
		}
		far := rapid.Uint64Range(0, 3000).Draw(t, "far")
		first := excuse(lost + far)
		require.LessOrEqual(t, first, 3+int(far)/int(w.stretch)+int(far)/(w.most-2))
		again := excuse(lost + far + 1)
		require.LessOrEqual(t, again, 4+(int(far)/int(w.stretch)+1)/(w.most-2)) // both rounded up
	})
}

// A chain as long as one that grows above a lost origin until L1 forgets it takes a few dozen
// transactions, and nothing is to be traced where all fits.
func TestADaysChainIsExcused(t *testing.T) {
	l, sent := lines{}, 0
	for excuses := false; !excuses; sent++ {
		var path []uint64
		var err error
		path, excuses, err = wholeShows.next(12_800, 10_001, l.traced)
		require.NoError(t, err)
		l.follow(t, path)
	}
	require.LessOrEqual(t, sent, 24)
	path, excuses, err := wholeShows.next(1100, 1000, lines{}.traced)
	require.NoError(t, err)
	require.True(t, excuses)
	require.Len(t, path, 101)
}
