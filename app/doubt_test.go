package app

import (
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/protocol"
)

// unsureKey is a doubt with a key of which nothing is known, and its clock.
func unsureKey(t *testing.T) (d *doubt, now *time.Time) {
	t.Helper()
	dir, start := t.TempDir(), time.UnixMilli(1_900_000_000_000)
	now = &start
	clock := func() time.Time { return *now }
	cfg := signer.Config{
		KeyFile: filepath.Join(dir, "key"), StateFile: filepath.Join(dir, "state"), Book: filepath.Join(dir, "book"), OldBook: filepath.Join(dir, "old"),
		ChainID: accidentID, Now: clock, Logger: log.NewNopLogger(), Fail: func(error) {},
	}
	privval.NewFilePV(secp256k1eth.GenPrivKey(), cfg.KeyFile, cfg.StateFile).Save()
	guard, err := signer.Open(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, guard.Close()) })
	p := &protocol.Params{SlotDuration: 36_000, ClockTolerance: 500}
	return newDoubt(guard, p, clock, func() bool { return true }, slog.New(slog.DiscardHandler)), now
}

// decide has a height decided some time after the start, and tells whether the next one is signed.
func (d *doubt) decide(t *testing.T, now *time.Time, height uint64, after time.Duration) bool {
	t.Helper()
	*now = time.UnixMilli(1_900_000_000_000).Add(after)
	require.NoError(t, d.decided(height, uint64(now.UnixMilli())))
	return d.guard.SignVote(accidentID, &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: int64(height + 1)}) == nil
}

// A key with an empty book signs the first height that begins when a slot has passed since a
// block that was made after the start, or eight heights.
func TestAKeyWithAnEmptyBookSignsNoHeightThatHadBegun(t *testing.T) {
	for name, c := range map[string]struct {
		blocks []time.Duration // after the start
		first  int             // the block after which it signs
	}{
		"an idle chain":                {[]time.Duration{35 * time.Second, 71 * time.Second}, 1},
		"one that is about to decide":  {[]time.Duration{900 * time.Millisecond, 36 * time.Second, 72 * time.Second}, 2},
		"one that goes fast":           {fast(20), 9},
		"one that stood for long":      {[]time.Duration{time.Hour, time.Hour + time.Second}, 1},
		"one that makes blocks slowly": {[]time.Duration{20 * time.Second, 30 * time.Second, 40 * time.Second}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			d, now := unsureKey(t)
			for i, after := range c.blocks {
				require.Equal(t, i >= c.first, d.decide(t, now, uint64(100+i), after), "block %d", i)
			}
		})
	}
}

// fast gives the times of blocks that come ten a second, of which the first was under way.
func fast(blocks int) (all []time.Duration) {
	all = append(all, 950*time.Millisecond)
	for i := range blocks {
		all = append(all, 1100*time.Millisecond+time.Duration(i)*100*time.Millisecond)
	}
	return all
}

// A node that catches up learns nothing of what happens now, and blocks of the past say nothing.
func TestWhatIsCaughtUpWithEndsNoDoubt(t *testing.T) {
	d, now := unsureKey(t)
	d.synced = func() bool { return false }
	for i := range uint64(20) {
		require.False(t, d.decide(t, now, 100+i, time.Hour+time.Duration(i)*time.Second))
	}
	d.synced = func() bool { return true }
	for i := range uint64(20) {
		require.NoError(t, d.decided(200+i, uint64(time.UnixMilli(1_900_000_000_000).UnixMilli())))
	}
	require.True(t, d.guard.Doubts())
}

// A clock that is behind shows in the blocks: what looks as if it came after the start may have
// come before.
func TestAClockThatIsBehindDelaysTheKey(t *testing.T) {
	d, now := unsureKey(t)
	const behind = time.Hour
	block := func(height uint64, after time.Duration) {
		*now = time.UnixMilli(1_900_000_000_000).Add(after)
		require.NoError(t, d.decided(height, uint64(now.Add(behind).UnixMilli())))
	}
	block(100, 500*time.Millisecond) // before the start and the tolerance
	for i := range uint64(listenHeights) {
		require.True(t, d.guard.Doubts())
		block(101+i, 1100*time.Millisecond+time.Duration(i)*100*time.Millisecond)
	}
	require.True(t, d.guard.Doubts(), "eight heights after the first that began later")
	block(101+listenHeights, 2*time.Second)
	require.False(t, d.guard.Doubts())
}
