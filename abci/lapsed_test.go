package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx"
)

// lapses is after how many epochs what was due in blobs lapses on a shore: 12 days.
const lapses = 12 * 24 * 3600 / (4 * 36)

// later has L1 stand still until an epoch begins, and go on then.
func (f *forced) later(epoch uint64) {
	last := len(f.l1) - 1
	for f.l1[last].Timestamp*1000 > f.a.Clock.Milli() {
		last--
	}
	start := f.Params.EpochStart(epoch)/1000 - 10*l1Every
	f.l1 = abcitest.Grow(f.l1[:last+1], "later", 1, start-f.l1[last].Timestamp)
	f.l1 = abcitest.Grow(f.l1, "later", 100, l1Every)
}

// enqueueInBlobs puts a tx in blobs that is due in epoch 1 into L1's queue.
func (f *forced) enqueueInBlobs(at int, content byte, object []byte) {
	e := inputs.Entry{Content: common.Hash{content}, Kind: inputs.Blobs, Due: 1}
	f.entries, f.objects = append(f.entries, e), append(f.objects, object)
	f.l1 = abcitest.Grow(f.ForceEntries(f.l1[:at+1], e), "one", len(f.l1)-at-1, l1Every)
}

// An object in blobs that nobody can read any more does not hold the chain for ever: twelve
// days after it was due its entry is without effect, for who has the object, too, and nobody
// waits for it. What is behind it goes on.
func TestWhatNobodyCanReadLapses(t *testing.T) {
	for name, tc := range map[string]struct {
		epoch  uint64
		lapsed bool
	}{"in time": {1 + lapses, false}, "lapsed": {2 + lapses, true}} {
		t.Run(name, func(t *testing.T) {
			f := newForced(t)
			lasts := func(b *tx.Body) { b.ExpiresAt += 30 * 24 * 3600 * 1000 }
			x, y := f.Tx(1, lasts), f.Tx(2, lasts)
			f.enqueueInBlobs(1, 1, x.Encode())
			f.enqueue(1, 1, y.Encode())
			f.to(2, 2_000)
			f.a.Objects.Lose()
			heartbeat := f.Advance(f.a, f.b)
			require.False(t, f.Decode(heartbeat).IsChunk(), "the object is not here")
			require.Len(t, f.b.App.State().Pending, 2)

			f.b.Objects.Lose()
			f.a.Objects.Read(f.entries[1:], f.objects[1:])
			f.b.Objects.Read(f.entries, f.objects) // it has both
			f.later(tc.epoch)
			f.to(tc.epoch*f.Params.EpochDuration, 2_000)
			require.Equal(t, tc.lapsed, f.Decode(f.a.Prepare(0, 0)).IsChunk())
			b := f.b.Prepare(0, 0)
			require.Equal(t, uint64(2), f.Decode(b).StateInputs.Forced)
			if !tc.lapsed {
				require.Equal(t, []common.Hash{x.ID(), y.ID()}, f.Decode(b).TxHashes)
				require.False(t, f.a.Process(b))
				require.Equal(t, 1, f.a.Rejections("objects"))
				return
			}
			require.Equal(t, []common.Hash{y.ID()}, f.Decode(b).TxHashes)
			require.False(t, f.a.Process(f.block(f.b, 0, 2, x, y)), "as if it had an effect")
			f.Vote(b, f.a, f.b)
			f.Decide(b, f.a, f.b)
			require.Empty(t, f.a.App.State().Pending)
			require.False(t, f.a.Objects.KeptForced(f.entries[0]), "nobody needs it")
			require.True(t, f.a.Objects.KeptForced(f.entries[1]))
			require.Equal(t, inputs.Queue{}.WithEntries(f.entries), f.a.App.State().Checkpoint.Header.Forced)
		})
	}
}
