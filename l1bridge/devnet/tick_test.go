package devnet

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// ticking is a chain whose ticks the test gives by hand.
func ticking(t *testing.T, dir string) *Node {
	t.Helper()
	n, err := Start(t.Context(), Config{Dir: dir, GenesisTime: 1_000, SecondsPerSlot: 1})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.Close()) })
	return n
}

func tickAt(t *testing.T, n *Node, unix int64) uint64 {
	t.Helper()
	require.NoError(t, n.tick(t.Context(), time.Unix(unix, 3)))
	return n.headHeader().Time
}

// Blocks carry the second they are sealed in. A tick that comes early, or a
// clock that goes back, makes no block of the future.
func TestTimestampsFollowTheWallClock(t *testing.T) {
	n := ticking(t, t.TempDir())
	require.EqualValues(t, 1_005, tickAt(t, n, 1_005))
	require.EqualValues(t, 1_005, tickAt(t, n, 1_005))
	require.EqualValues(t, 1_005, tickAt(t, n, 900))
	require.EqualValues(t, 1_006, tickAt(t, n, 1_006))
	require.EqualValues(t, 1_100, tickAt(t, n, 1_100))
}

// With slots longer than the interval every tick makes a block, a slot later.
func TestLongSlotsRunAheadOfTheWallClock(t *testing.T) {
	n, err := Start(t.Context(), Config{GenesisTime: 1_000, SecondsPerSlot: 12, Interval: 10 * time.Second})
	require.NoError(t, err)
	defer n.Close()
	n.stop()
	<-n.Done()
	first := tickAt(t, n, 5_000)
	require.Equal(t, first+12, tickAt(t, n, 5_001))
	require.Equal(t, first+24, tickAt(t, n, 5_002))
}

func TestChainResumesAtThePresentAfterDowntime(t *testing.T) {
	dir := t.TempDir()
	n := ticking(t, dir)
	tickAt(t, n, 1_005)
	require.NoError(t, n.Close())

	n = ticking(t, dir)
	require.EqualValues(t, 5_000, tickAt(t, n, 5_000))
	require.EqualValues(t, 2, n.headHeader().Number.Uint64())
}

func TestSkippedTicksSealNothing(t *testing.T) {
	n := ticking(t, t.TempDir())
	(&Manual{n}).SkipSlots(2)
	require.EqualValues(t, 1_000, tickAt(t, n, 1_001))
	require.EqualValues(t, 1_000, tickAt(t, n, 1_002))
	require.EqualValues(t, 1_003, tickAt(t, n, 1_003))
}

func TestTicksSitOnMultiplesOfTheInterval(t *testing.T) {
	now := time.Unix(100, 250_000_000)
	require.Equal(t, 750*time.Millisecond, nextTick(now, time.Second))
	require.Equal(t, time.Second, nextTick(time.Unix(100, 0), time.Second))
}
