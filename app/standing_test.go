package app

import (
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// comparing is a bridge over a real chain, shown an L1 that holds what a test says.
type comparing struct {
	t *testing.T
	*bridge
	l1 view.Tips
}

func newComparing(t *testing.T, c *abcitest.Chain, n *abcitest.Node) *comparing {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	node := &Node{log: log, params: c.Params, stores: &stores{world: n.Store}, committed: n.Committed, registry: prometheus.NewRegistry()}
	node.tips = &tips{
		now:    time.Now,
		params: c.Params, world: n.Store, log: log, objects: &keptObjects{}, decided: func() {},
		fatal: func(err error) { require.NoError(t, err) }, rolledBack: prometheus.NewCounter(prometheus.CounterOpts{}),
	}
	require.NoError(t, node.tips.open(n.App.State()))
	return &comparing{t: t, bridge: &bridge{node: node, standing: newStanding(node.registry, log)}}
}

// holds shows an L1 whose tip is this.
func (c *comparing) holds(tip checkpoint.Header, confirmed uint64) {
	c.t.Helper()
	c.l1 = view.Tips{Number: tip.Number, Hash: tip.Hash(), LastChunk: tip.LastChunk, Slot: tip.Slot, Confirmed: confirmed}
	require.NoError(c.t, c.compare(c.t.Context(), &view.Snapshot{Head: client.Header{Hash: common.Hash{1}}, Tips: c.l1}))
}

// unready are the reasons that L1 gives to be not ready, and the notes.
func (c *comparing) unready() (reasons, notes []string) {
	notes = c.standing.judge(false, func(ok bool, format string, _ ...any) {
		if !ok {
			reasons = append(reasons, format)
		}
	})
	return reasons, notes
}

func (c *comparing) checkpointed() uint64 {
	now, err := c.node.tips.Tips()
	require.NoError(c.t, err)
	return now.Checkpointed.Chunk
}

// slots decides a chunk in each of so many slots, and a heartbeat in the next one.
func slots(c *abcitest.Chain, n *abcitest.Node, count int) (last []checkpoint.Header) {
	for i := range count {
		n.Add(c.Tx(i + 1))
		c.Advance(n)
		last = append(last, n.App.State().Checkpoint.Header)
		n.Clock.Add(c.Params.SlotDuration)
	}
	c.Advance(n)
	return last
}

// What L1 calls our number and is not ours moves no tip and no receipt. Unconfirmed it
// is noted and counted, the node stays ready; confirmed it is not.
func TestAForeignCheckpointOnL1MovesNothing(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	ours := slots(c, n, 3)
	b := newComparing(t, c, n)
	require.EqualValues(t, 3, b.node.tips.LockedChunk())

	b.holds(ours[0], 0)
	require.EqualValues(t, 1, b.checkpointed())
	reasons, notes := b.unready()
	require.Empty(t, reasons)
	require.Empty(t, notes)
	require.EqualValues(t, 2, b.node.backlog.slots.Load())

	forged := checkpoint.Header{Number: 2, ParentHash: ours[0].Hash(), Slot: ours[1].Slot, FirstChunk: 2, LastChunk: 2 + 65_535}
	b.holds(forged, 0)
	require.LessOrEqual(t, b.checkpointed(), uint64(1))
	for _, chunk := range []uint64{2, 3} {
		require.Equal(t, api.StatusLocked, b.node.tips.Status(chunk))
	}
	reasons, notes = b.unready()
	require.Empty(t, reasons)
	require.Len(t, notes, 1)
	require.EqualValues(t, 1, n.Total(b.standing.foreign))
	require.GreaterOrEqual(t, b.node.backlog.slots.Load(), uint64(2), "what is ours is still missing")
	waiting, err := b.backlog(b.standing.get())
	require.NoError(t, err)
	require.GreaterOrEqual(t, waiting, uint64(2))

	b.holds(forged, 2)
	reasons, _ = b.unready()
	require.Len(t, reasons, 1)
	require.Contains(t, reasons[0], "follows another chain")
	require.EqualValues(t, 1, n.Total(b.standing.foreign), "the same one")

	b.holds(ours[2], 2)
	reasons, notes = b.unready()
	require.Empty(t, reasons)
	require.Empty(t, notes)
	now, err := b.node.tips.Tips()
	require.NoError(t, err)
	require.EqualValues(t, 3, now.Checkpointed.Chunk)
	require.Equal(t, n.App.State().Chunk.Hash(), now.Checkpointed.Hash)
	require.EqualValues(t, 3, now.Checkpointed.Checkpoint)
	require.False(t, now.Checkpointed.Confirmed, "L1 confirmed up to checkpoint 2")
	require.True(t, now.Proven.Confirmed, "genesis is confirmed from the start")
	require.Zero(t, n.Total(b.node.tips.rolledBack))
}

// L1 that reorganises takes the tip back, and gives it again.
func TestAnL1ReorganisationTakesTheTipBack(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	ours := slots(c, n, 3)
	b := newComparing(t, c, n)
	for i, want := range []uint64{1, 3, 2, 3} {
		b.holds(ours[want-1], 0)
		require.Equal(t, want, b.checkpointed(), "step %d", i)
	}
	require.EqualValues(t, 3, b.node.tips.LockedChunk())
	require.Zero(t, n.Total(b.node.tips.rolledBack))
}

// A node that was restarted shows the same as before, once it has read L1.
func TestARestartShowsTheSameTips(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	ours := slots(c, n, 3)
	b := newComparing(t, c, n)
	b.holds(ours[1], 1)
	before, err := b.node.tips.Tips()
	require.NoError(t, err)

	again := newComparing(t, c, n.Reopen())
	require.Zero(t, again.checkpointed(), "nothing was read from L1 yet")
	again.holds(ours[1], 1)
	after, err := again.node.tips.Tips()
	require.NoError(t, err)
	for _, tips := range []*api.Tips{&before, &after} {
		for _, tip := range []*api.Tip{&tips.Proposed, &tips.Locked, &tips.Checkpointed, &tips.Proven, &tips.Finalized} {
			require.NotZero(t, tip.AgeMS)
			tip.AgeMS = 0
		}
	}
	require.Equal(t, before, after)
}

// A node that replays the chain while L1 is ahead of it says that it is behind, not that
// L1 is wrong, and shows no more than it has.
func TestANodeThatReplaysIsBehindAndNothingElse(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	ours := slots(c, n, 3)
	late := c.Node()
	late.Objects.Hold(c.Txs(1, 3)...)
	b := newComparing(t, c, late)
	for _, block := range c.Blocks {
		b.holds(ours[2], 3)
		require.Zero(t, n.Total(b.standing.foreign))
		reasons, notes := b.unready()
		require.Empty(t, notes)
		if late.App.State().Chunk.Number < 3 {
			require.Len(t, reasons, 1)
			require.Contains(t, reasons[0], "behind, catching up")
			require.Zero(t, b.checkpointed())
		}
		late.Decide(block)
		b.node.tips.Locked(late.Heard.Locks[len(late.Heard.Locks)-1])
	}
	b.holds(ours[2], 3)
	reasons, _ := b.unready()
	require.Empty(t, reasons)
	require.EqualValues(t, 3, b.checkpointed())
}
