package abci_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
)

// A hundred epochs of four slots, two disjoint committees in turn, with idle slots, epochs
// that are slept through, restarts, and heights whose votes are too few for a certificate:
// every tx is included once, in a chunk that its own epoch's committee signed, and a node
// that replays it all without L1 gets the same.
func TestAHundredEpochsLoseNothing(t *testing.T) {
	c := abcitest.NewRelay(t, 2)
	a, b := c.Node(), c.Node()
	nodes := func() []*abcitest.Node { return []*abcitest.Node{a, b} }
	random := rand.New(rand.NewPCG(1, 2))
	var sent []*tx.Tx
	advance := func() {
		block := a.Prepare(c.OnDuty(a, int64(a.App.State().Height)+1)[random.IntN(4)], 0)
		c.Vote(block, a, b)
		if random.IntN(8) == 0 {
			block.Votes = block.Votes[1:3]
		}
		c.Decide(block, a, b)
	}
	settle := func() { // until all that is due is made
		for range 50 {
			a.App.Lead(a.App.State().Height + 1)
			if !awake(a) {
				return
			}
			advance()
		}
		t.Fatal("a chain that is never done")
	}
	epochs := uint64(0)
	for epoch := uint64(1); epochs < 100; epoch++ {
		if random.IntN(10) == 0 {
			continue // all asleep
		}
		epochs++
		for _, n := range nodes() {
			n.Learn(epoch)
		}
		for slot := range c.Params.EpochDuration {
			for _, n := range nodes() {
				n.Clock.Set(c.Params.SlotStart(epoch*c.Params.EpochDuration + slot))
			}
			settle()
			for range random.IntN(3) {
				x := c.Tx(len(sent) + 1)
				sent = append(sent, x)
				give([]*tx.Tx{x}, a, b)
				settle()
			}
			if random.IntN(40) == 0 {
				a, b = b.Reopen(), a
				a.Objects.Peers = []*abcitest.Node{b}
				a.Add(b.Pool.Select(1000, b.App.State().Fees)...)
				a.Learn(epoch)
			}
		}
	}
	// What was held back for want of certificates goes in now.
	for a.App.Uncertified() > 0 || a.Pool.HasWork(a.App.State().Fees) {
		for _, n := range nodes() {
			n.Clock.Add(c.Params.SlotDuration)
			n.Learn(c.Params.EpochAt(n.Clock.Milli()))
		}
		settle()
	}

	s := a.App.State()
	require.Equal(t, s, b.App.State())
	last := uint64(0)
	for _, x := range sent {
		record, err := ledger.TxAt(a.Store, x.ID())
		require.NoError(t, err)
		require.GreaterOrEqual(t, record.Chunk, last)
		last = record.Chunk
	}
	epochOf := map[uint64]uint64{}
	for number := uint64(1); number <= s.Chunk.Number; number++ {
		record, err := ledger.ChunkAt(a.Store, number)
		require.NoError(t, err)
		height, err := ledger.HeightAt(a.Store, record.Block.Height)
		require.NoError(t, err)
		epoch := c.Params.EpochOf(record.Header.Slot)
		require.Equal(t, epoch, height.Extension.Epoch())
		require.True(t, a.Schedule.Of(record.Block.Height).Same(c.CommitteeOf(epoch)))
		epochOf[epoch]++
	}
	late := c.Node()
	late.Objects.Peers = []*abcitest.Node{a}
	for _, done := range c.Blocks {
		require.Equal(t, done.AppHash, late.Decide(done))
	}
	require.Equal(t, s, late.App.State())
	t.Logf("%d heights, %d chunks in %d epochs, %d txs, epoch %d signs", s.Height, s.Chunk.Number, len(epochOf), len(sent), s.Duty.Epoch)
}
