package app

import (
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// prunedChain is a chain of three locked chunks that was taken back to the first of them.
func prunedChain(t *testing.T) (c *abcitest.Chain, n *abcitest.Node, before ledger.State) {
	t.Helper()
	c = abcitest.NewChain(t, func(p *protocol.Params) {
		p.Proving = protocol.StandardProving(p.EpochDuration)
		p.Proving.Contract, p.Proving.Escrow = common.Address{7}, common.Address{8}
	})
	n = c.Node()
	for range 3 {
		n.Clock.Add(c.Params.SlotDuration)
		n.Add(c.Tx(1 + len(c.Blocks)))
		c.Advance(n)
	}
	before = n.App.State()
	to, err := ledger.CheckpointAt(n.Store, 1)
	require.NoError(t, err)
	l1 := c.Prune(c.L1Chain("one", 1, 1), "one", 1, to)
	n.L1.See(abcitest.Grow(l1, "one", int(c.Params.L1.Depth), 1)) //nolint:gosec // small
	n.L1.Finalize(l1[len(l1)-1].Number)
	n.Clock.Add(c.Params.SlotDuration)
	c.Advance(n)
	require.EqualValues(t, 1, n.App.State().Generation)
	return c, n, before
}

// The tips go back with the chain, what was locked is counted as pruned and not as rolled back,
// late locks of before move nothing, and the chunks that follow are told as ever. A start finds
// the same.
func TestTipsGoBackWithAPrune(t *testing.T) {
	c, n, before := prunedChain(t)
	var fatal []error
	newTips := func() *tips {
		return &tips{
			now:    time.Now,
			params: c.Params, world: n.Store, objects: &keptObjects{}, pool: n.Pool.Pool, log: slog.New(slog.DiscardHandler), decided: func() {},
			fatal: func(err error) { fatal = append(fatal, err) }, rolledBack: prometheus.NewCounter(prometheus.CounterOpts{}),
			prunedLocked: newPrunedLocked(), gone: make(chan []ledger.ChunkRecord, prunesAhead),
		}
	}
	tips := newTips()
	tips.proposed, tips.locked, tips.lastLock = 3, 3, before.Chunk.Hash()
	s := n.App.State()
	gone := []ledger.ChunkRecord{{}, {}}
	tips.Pruned(&before, &s, gone)
	proposed, locked, _ := tips.numbers()
	require.EqualValues(t, 1, proposed)
	require.EqualValues(t, 1, locked)
	require.Equal(t, 2, n.Total(tips.prunedLocked))
	require.Equal(t, gone, <-tips.gone)

	tips.Locked(n.Heard.Locks[2])
	require.EqualValues(t, 1, tips.locked, "chunk 3 of before")
	n.Clock.Add(c.Params.SlotDuration)
	n.Add(c.Tx(50))
	c.Advance(n)
	s = n.App.State()
	require.EqualValues(t, 2, s.Chunk.Number)
	tips.Decided(&s, nil)
	tips.Locked(n.Heard.Locks[len(n.Heard.Locks)-1])
	require.EqualValues(t, 2, tips.locked)
	require.Zero(t, n.Total(tips.rolledBack))
	require.Empty(t, fatal)

	started := newTips()
	require.NoError(t, started.open(s))
	require.EqualValues(t, 2, started.locked)
	require.Equal(t, s.Chunk.Hash(), started.lastLock)
	again := newTips()
	record, err := ledger.HeightAt(n.Store, s.Height-1)
	require.NoError(t, err)
	require.NoError(t, n.Store.Write(func(w worldstate.Writer) error { // no certificate since the prune
		for h := s.Height - 1; h <= s.Height; h++ {
			if err := w.Delete(append([]byte{'l'}, ledger.LogKey(h)...)); err != nil {
				return err
			}
		}
		return nil
	}))
	require.NoError(t, again.open(s))
	require.EqualValues(t, 1, record.Chunk)
	require.EqualValues(t, 1, again.locked, "what the last lock of before is of and still stands")
}

// Where the chain is proven nothing is let go of for being locked: only what is proven in a final
// block of L1 is.
func TestWhatMayBePrunedIsKept(t *testing.T) {
	c, n, _ := prunedChain(t)
	tips := &tips{
		now:    time.Now,
		params: c.Params, world: n.Store, objects: &keptObjects{}, log: slog.New(slog.DiscardHandler), decided: func() {},
		fatal: func(err error) { require.NoError(t, err) },
	}
	tips.SetL1(L1Tips{Checkpointed: 1, Proven: 1})
	require.Zero(t, tips.settled)
	tips.SetL1(L1Tips{Checkpointed: 1, Proven: 1, Finalized: 1})
	require.EqualValues(t, 1, tips.settled)
	require.Zero(t, n.Store.Final(), "in steps")
}

// A proof counts as final once its block is, and not if L1 took it back before.
func TestAProofIsFinalWithItsBlock(t *testing.T) {
	var left uint64 // a block that L1 left
	canonical := func(number uint64, _ common.Hash) bool { return number != left }
	at := func(number uint64) client.Header { return client.Header{Number: number} }
	var p provenTip
	require.Zero(t, p.look(0, at(10), 5, canonical))
	require.Zero(t, p.look(4, at(11), 5, canonical))
	require.Zero(t, p.look(7, at(14), 10, canonical))
	require.EqualValues(t, 4, p.look(7, at(15), 13, canonical))
	left = 14
	require.EqualValues(t, 4, p.look(4, at(16), 14, canonical), "7 is proven no more")
	left = 0
	require.EqualValues(t, 4, p.look(7, at(18), 17, canonical), "in a later block again")
	require.EqualValues(t, 7, p.look(7, at(19), 18, canonical))
}
