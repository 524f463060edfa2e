package sweep

import (
	"bytes"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
)

func TestAVerdictIsCleanOnlyWhenNothingIsLost(t *testing.T) {
	clean := Verdict{Kills: 50, Seed: 7, Seconds: 812.4}
	require.NoError(t, clean.Err())
	var out bytes.Buffer
	clean.print(&out)
	require.Equal(t, "kills 50\nseed 7\nseconds 812\nlost_locked 0\nlost_objects 0\ndouble_signs 0\nunpublished 0\nuncertified 0\n", out.String())
	for name, v := range map[string]Verdict{
		"lost_locked":  {LostLocked: 1},
		"lost_objects": {LostObjects: 2},
		"double_signs": {DoubleSigns: 3},
		"unpublished":  {Unpublished: 4},
		"uncertified":  {Uncertified: 5},
		"unreached":    {Unreached: 6},
	} {
		require.ErrorContains(t, v.Err(), name)
	}
}

// A chunk counts as kept only when every node has it as it was reported.
func TestAReportedChunkIsHeldAgainstEveryNode(t *testing.T) {
	w := newWitness()
	chunk := api.LockedChunk{Number: 3, Hash: common.Hash{3}, TxHashes: []common.Hash{{1}, {2}}, Locked: true}
	reporter{w}.Locked(chunk, time.Now())
	reporter{w}.Locked(chunk, time.Now())
	reporter{w}.Moved(api.Tips{Locked: api.Tip{Chunk: 4}}, time.Now())
	reporter{w}.Moved(api.Tips{Locked: api.Tip{Chunk: 3}}, time.Now())
	require.EqualValues(t, 4, w.locked())
	seen, contradictions := w.seen()
	require.Zero(t, contradictions)
	was := seen[3]

	whole := api.ChunkInfo{Hash: chunk.Hash, TxHashes: chunk.TxHashes, Status: api.StatusCheckpointed}
	require.True(t, everywhere([]*api.ChunkInfo{&whole, &whole}, was))
	for what, spoil := range map[string]func(c *api.ChunkInfo) *api.ChunkInfo{
		"missing":     func(*api.ChunkInfo) *api.ChunkInfo { return nil },
		"another":     func(c *api.ChunkInfo) *api.ChunkInfo { c.Hash[0]++; return c },
		"not locked":  func(c *api.ChunkInfo) *api.ChunkInfo { c.Status = api.StatusProposed; return c },
		"a tx is out": func(c *api.ChunkInfo) *api.ChunkInfo { c.TxHashes = c.TxHashes[:1]; return c },
	} {
		other := whole
		require.False(t, everywhere([]*api.ChunkInfo{&whole, spoil(&other)}, was), what)
	}

	chunk.Hash[0]++
	reporter{w}.Locked(chunk, time.Now())
	_, contradictions = w.seen()
	require.Equal(t, 1, contradictions)
}

func TestASweepNeedsSomethingToBreak(t *testing.T) {
	good := Options{Kills: 1, TPS: 1, Slot: time.Second, Patience: time.Second, Home: t.TempDir()}
	require.NoError(t, good.Check())
	for flag, spoil := range map[string]func(*Options){
		"--kills":    func(o *Options) { o.Kills = 0 },
		"--tps":      func(o *Options) { o.TPS = 0 },
		"--slot":     func(o *Options) { o.Slot = time.Millisecond },
		"--patience": func(o *Options) { o.Patience = 0 },
		"--home":     func(o *Options) { o.Home = "" },
	} {
		o := good
		spoil(&o)
		require.ErrorContains(t, o.Check(), flag)
	}
}
