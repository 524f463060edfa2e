package sweep

import (
	"bytes"
	"context"
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
	unfinished := newVerdict(&Options{Seed: 7})
	require.ErrorContains(t, unfinished.Err(), "unpublished could not be counted")
}

// A chunk counts as kept only when every node has it as it was reported.
func TestAReportedChunkIsHeldAgainstEveryNode(t *testing.T) {
	w := newWitness()
	chunk := api.ChunkEvent{Number: 3, Hash: common.Hash{3}, TxHashes: []common.Hash{{1}, {2}}, Event: api.EventLocked}
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
		"--skip":     func(o *Options) { o.Skip = -1 },
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

// keeper is a node that kept some chunks.
type keeper struct {
	chunks   map[uint64]api.ChunkInfo
	locks    map[uint64]uint64 // The height of the certificate that covers a chunk.
	receipts map[common.Hash]api.Status
}

func (k *keeper) Chunk(_ context.Context, at api.At) (*api.ChunkInfo, error) {
	number, _ := at.Number()
	chunk, ok := k.chunks[number]
	if !ok {
		return nil, &api.Error{Code: api.CodeNotFound}
	}
	return &chunk, nil
}

func (k *keeper) Lock(_ context.Context, at api.At) (*api.LockInfo, error) {
	number, _ := at.Number()
	height, ok := k.locks[number]
	if !ok {
		return nil, &api.Error{Code: api.CodeNotFound}
	}
	return &api.LockInfo{Height: height}, nil
}

func (k *keeper) Receipts(_ context.Context, txs []common.Hash) ([]api.Receipt, error) {
	out := make([]api.Receipt, len(txs))
	for i, hash := range txs {
		out[i].Status = k.receipts[hash]
	}
	return out, nil
}

func TestWhatNodesKeptIsCounted(t *testing.T) {
	one, two := common.Hash{1}, common.Hash{2}
	for name, tc := range map[string]struct {
		spoil                    func(first, second *keeper, seen map[uint64]reported)
		chunks, txs, uncertified int
	}{
		"nothing is lost": {func(*keeper, *keeper, map[uint64]reported) {}, 0, 0, 0},
		"a certificate at one node is enough": {
			func(first, _ *keeper, _ map[uint64]reported) { delete(first.locks, 2) }, 0, 0, 0,
		},
		"no node has a certificate": {
			func(first, second *keeper, _ map[uint64]reported) { delete(first.locks, 2); delete(second.locks, 2) }, 0, 0, 1,
		},
		"a certificate from before a chunk does not cover it": {
			func(first, second *keeper, _ map[uint64]reported) { first.locks[2], second.locks[2] = 10, 10 }, 0, 0, 1,
		},
		"a node lacks a chunk and its tx": {
			func(_, second *keeper, _ map[uint64]reported) { delete(second.chunks, 2); delete(second.receipts, two) }, 1, 1, 0,
		},
		"a chunk above every tip": {
			func(_, _ *keeper, seen map[uint64]reported) { seen[3] = reported{hash: common.Hash{3}} }, 1, 0, 0,
		},
	} {
		t.Run(name, func(t *testing.T) {
			seen := map[uint64]reported{1: {common.Hash{11}, []common.Hash{one}}, 2: {common.Hash{12}, []common.Hash{two}}}
			keepers := make([]*keeper, 2)
			k := &keeping{say: func(string, ...any) {}}
			for i := range keepers {
				keepers[i] = &keeper{
					chunks: map[uint64]api.ChunkInfo{}, locks: map[uint64]uint64{1: 10, 2: 20},
					receipts: map[common.Hash]api.Status{one: api.StatusCheckpointed, two: api.StatusLocked},
				}
				for number, was := range seen {
					info := api.ChunkInfo{Hash: was.hash, TxHashes: was.txs, Status: api.StatusLocked}
					info.Header.Number, info.Block.Height = number, 10*number
					keepers[i].chunks[number] = info
				}
				k.nodes = append(k.nodes, keepers[i])
			}
			tc.spoil(keepers[0], keepers[1], seen)
			lost, uncertified, txs, err := k.chunks(t.Context(), 2, seen)
			require.NoError(t, err)
			require.Equal(t, tc.chunks, lost)
			require.Equal(t, tc.uncertified, uncertified)
			require.Equal(t, []common.Hash{one, two}, txs)
			lost, err = k.txs(t.Context(), seen)
			require.NoError(t, err)
			require.Equal(t, tc.txs, lost)
		})
	}
}
