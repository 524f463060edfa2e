package app

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
)

// A tip that can't be read is no tip without a hash: the question fails, and a node
// that would tell it stops.
func TestATipThatCannotBeReadIsAnError(t *testing.T) {
	c := abcitest.NewChain(t)
	broken := errors.New("input/output error")
	disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), Err: broken}
	n := c.Open(disk, nil)
	n.InitChain()
	n.Add(c.Tx(1))
	c.Advance(n)
	var fatal []error
	tips := &tips{now: time.Now, params: c.Params, world: n.Store, fatal: func(err error) { fatal = append(fatal, err) }}
	tips.Proposed(2)
	tips.locked = 1
	now, err := tips.Tips()
	require.NoError(t, err)
	require.Equal(t, n.App.State().Chunk.Hash(), now.Locked.Hash)
	require.Zero(t, now.Proposed.Hash, "not decided here yet")

	disk.Unreadable = func([]byte) bool { return true }
	_, err = tips.Tips()
	require.ErrorIs(t, err, broken)
	tips.SetL1(L1Tips{Checkpointed: 1})
	require.Len(t, fatal, 1)
	require.ErrorIs(t, fatal[0], broken)
}

// keptObjects notes up to which height what was kept for proposals may go.
type keptObjects struct{ outrun []uint64 }

func (k *keptObjects) Decided(_, outrun uint64) error {
	k.outrun = append(k.outrun, outrun)
	return nil
}

func (k *keptObjects) Forget([]common.Hash) error { return nil }

func (k *keptObjects) Pruned(context.Context, []ledger.ChunkRecord) {}

// What was kept for a height goes when a later one has a certificate: by that alone a
// member that still waits for a lost proposal's txs learns that it need not.
func TestObjectsOfAHeightGoOnceALaterOneIsLocked(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	for range 4 {
		n.Clock.Add(c.Params.SlotDuration)
		c.Advance(n)
	}
	kept := &keptObjects{}
	tips := &tips{
		now:    time.Now,
		params: c.Params, world: n.Store, objects: kept, log: slog.New(slog.DiscardHandler), decided: func() {},
		fatal: func(err error) { require.NoError(t, err) },
	}
	s := n.App.State()
	for _, certified := range []int64{1, 0, 3, 2} {
		if certified > 0 {
			tips.Locked(c.Certificate(certified, 0, s.Extension, 0, 1, 2))
		}
		tips.Decided(&s, nil)
	}
	require.Equal(t, []uint64{0, 0, 2, 2}, kept.outrun)

	tips.certified = 0
	require.NoError(t, tips.open(s), "a start finds the last certificate")
	require.Equal(t, s.Height-1, kept.outrun[4])
}

// A locked chunk that is not built on the one that was told before is counted: what was
// locked left the chain.
func TestALockThatLeavesTheChainIsCounted(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	for range 2 {
		n.Add(c.Tx(1 + len(c.Blocks)))
		c.Advance(n)
	}
	tips := &tips{
		now:    time.Now,
		params: c.Params, world: n.Store, objects: &keptObjects{}, log: slog.New(slog.DiscardHandler), decided: func() {},
		fatal: func(err error) { require.NoError(t, err) }, rolledBack: prometheus.NewCounter(prometheus.CounterOpts{}),
	}
	genesis, err := ledger.ChunkAt(n.Store, 0)
	require.NoError(t, err)
	tips.lastLock = genesis.Header.Hash()
	tips.Locked(n.Heard.Locks[0])
	require.Zero(t, n.Total(tips.rolledBack))
	tips.lastLock = common.Hash{1}
	tips.Locked(n.Heard.Locks[1])
	require.EqualValues(t, 1, n.Total(tips.rolledBack))
}
