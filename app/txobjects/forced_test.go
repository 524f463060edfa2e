package txobjects_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx"
)

// l1Queue is L1 as a node reads it: nothing until it is filled.
type l1Queue map[inputs.Entry][]byte

// Raw implements txobjects.Queue.
func (q l1Queue) Raw(ctx context.Context, e inputs.Entry) ([]byte, bool) {
	if raw, ok := q[e]; ok {
		return raw, true
	}
	<-ctx.Done()
	return nil, false
}

func (r *rig) awaitForced(entries ...inputs.Entry) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r.intake.AwaitForced(ctx, entries)
	require.NoError(r.t, ctx.Err())
}

// The object of a forced tx comes from peers, under its entry's leaf, or from L1, whoever is
// first; what holds no tx is known as that. It is on disk then, and peers have it from here.
func TestObjectsOfForcedTxsComeFromL1OrPeers(t *testing.T) {
	valid, none := abcitest.NewChain(t).Tx(1).Encode(), []byte("none")
	a, b := abcitest.Entry(valid, 3), abcitest.Entry(none, 3)
	for name, bring := range map[string]func(t *testing.T) *rig{
		"peers": func(t *testing.T) *rig {
			r := newRig(t)
			r.peers.give(a.Leaf(), valid)
			r.peers.give(b.Leaf(), none)
			return r
		},
		"L1": func(t *testing.T) *rig {
			return newRig(t, func(c *txobjects.Config) { c.Queue = l1Queue{a: valid, b: none} })
		},
		"peers, while L1 is away": func(t *testing.T) *rig {
			r := newRig(t, func(c *txobjects.Config) { c.Queue = l1Queue{} })
			r.peers.give(a.Leaf(), valid)
			r.peers.give(b.Leaf(), none)
			return r
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := bring(t)
			_, here := r.intake.Forced(a)
			require.False(t, here)
			r.awaitForced(a, b)
			again, err := txobjects.NewIntake(txobjects.Config{
				Params: r.chain.Params, Chain: r.node.Committed, Network: newPeers(), Pool: r.pool, Store: r.store, World: r.node.Store,
				Verifier: tx.None{}, Workers: 1, Now: r.node.Clock.Now, Metrics: txobjects.NewMetrics(prometheus.NewRegistry()), Logger: slog.New(slog.DiscardHandler),
			})
			require.NoError(t, err)
			defer again.Close()
			for _, i := range []*txobjects.Intake{r.intake, again} {
				x, here := i.Forced(a)
				require.True(t, here)
				require.Equal(t, valid, x.Encode())
				x, here = i.Forced(b)
				require.True(t, here)
				require.Nil(t, x)
				require.NoError(t, i.KeepForced([]inputs.Entry{a, b}))
				require.Equal(t, [][]byte{valid, none, nil}, i.Sources()[p2p.Forced].Objects([][32]byte{a.Leaf(), b.Leaf(), {9}}))
			}
		})
	}
}

// What is not what the entry names is refused, whoever sends it, and asked for further.
func TestAFalseObjectOfAForcedTxIsRefused(t *testing.T) {
	r := newRig(t)
	e := abcitest.Entry([]byte("none"), 3)
	r.peers.give(e.Leaf(), []byte("another"))
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	r.intake.AwaitForced(ctx, []inputs.Entry{e})
	_, here := r.intake.Forced(e)
	require.False(t, here)
	require.Error(t, r.intake.KeepForced([]inputs.Entry{e}), "no vote for what is not there")
	r.peers.give(e.Leaf(), []byte("none"))
	r.awaitForced(e)
}

// An object stays as long as its entry waits, and until a later height than the one after
// which it did not is known to be decided everywhere.
func TestObjectsOfForcedTxsAreForgottenOnceTaken(t *testing.T) {
	store := newRig(t).store
	leaf := common.Hash{1}
	require.NoError(t, store.PutForced(leaf, []byte("none")))
	require.NoError(t, store.SyncForced([]common.Hash{leaf}))
	waits := true
	settle := func(height, outrun uint64, there bool) {
		t.Helper()
		gone, err := store.SettleForced(height, outrun, func(common.Hash) bool { return waits })
		require.NoError(t, err)
		require.LessOrEqual(t, len(gone), 1)
		has, err := store.HasForced(leaf)
		require.NoError(t, err)
		require.Equal(t, there, has)
	}
	settle(1, 100, true)
	waits = false
	settle(2, 1, true)
	settle(3, 1, true)
	waits = true // a proposal of the next height takes it again
	settle(4, 3, true)
	waits = false
	settle(5, 4, true)
	settle(6, 4, true)
	settle(7, 5, false)
	settle(8, 8, false)
}

// What L1 has beyond what blocks told of is fetched before they do, and stays meanwhile.
func TestForcedTxsAreForeseen(t *testing.T) {
	e := abcitest.Entry([]byte("none"), 3)
	r := newRig(t, func(c *txobjects.Config) { c.Queue = l1Queue{e: []byte("none")} })
	r.intake.Foresee([]inputs.Entry{e})
	require.Eventually(t, func() bool { _, here := r.intake.Forced(e); return here }, patience, time.Millisecond)
	settled := func(held bool) {
		t.Helper()
		for seed := range 3 {
			r.include(r.chain.Tx(10*int(r.node.App.State().Height) + seed))
		}
		has, err := r.store.HasForced(e.Leaf())
		require.NoError(t, err)
		require.Equal(t, held, has)
	}
	settled(true)
	r.intake.Foresee(nil)
	settled(false)
}
