package abci_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

func awake(n *abcitest.Node) bool { return n.CheckTx(abci.WakeToken()) == 0 }

// An idle chain is due for one block a slot: at the slot's start for the proposer, a
// little later for the others, and for nobody once the slot has a block. What is due
// follows from the last block's time, so a block dated back does not use it up.
func TestAnIdleChainMakesABlockEachSlot(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	c.Advance(n)
	hash := n.AppHash()
	n.Clock.Set(c.Params.SlotStart(1) - 1)
	n.App.Lead(2)
	require.False(t, awake(n), "not before the slot")
	n.Clock.Add(1)
	require.True(t, awake(n), "the proposer, at once")

	old := n.Prepare(1, 0)
	old = c.Change(old, func(b *block.Block) { b.Timestamp = c.Params.SlotStart(1) - 1 })
	c.Vote(old, n)
	c.Decide(old, n)
	late := c.Params.ClockTolerance + uint64(abcitest.ProposerLead.Milliseconds())
	n.Clock.Set(c.Params.SlotStart(1) + late - 1)
	require.False(t, awake(n), "another proposes: it is given time")
	n.Clock.Add(1)
	require.True(t, awake(n))

	c.Advance(n)
	require.False(t, awake(n))
	require.Equal(t, hash, n.AppHash(), "no heartbeat calls for a block that proves it")
	n.Clock.Add(100 * c.Params.SlotDuration)
	require.True(t, awake(n))
	c.Advance(n)
	require.False(t, awake(n), "after a pause one block, for the present slot")
	require.Equal(t, c.Params.SlotAt(n.Clock.Milli()), c.Params.SlotAt(n.App.State().Timestamp))
}

// hostile builds a block as a Byzantine proposer may: any timestamp, any fees.
func hostile(t *testing.T, c *abcitest.Chain, n *abcitest.Node, member int, timestamp uint64, fees protocol.GasFees, txs ...*tx.Tx) *abcitest.Block {
	t.Helper()
	s := n.App.State()
	p := ledger.Proposal{Height: s.Height + 1, Proposer: common.BytesToAddress(c.Address(member)), Timestamp: timestamp, Origin: s.Origin, Fees: fees}
	b := &block.Block{Preamble: block.Preamble{Timestamp: timestamp, Origin: s.Origin, Fees: fees}}
	fork, err := n.Store.Fork()
	require.NoError(t, err)
	result, err := execution.Run(execution.NewContext(c.Params, s.Chunk.Number+1, timestamp, fees), fork, n.Committed, b.StateInputs, txs)
	require.NoError(t, err)
	chunk, err := s.Seal(c.Params, fork, p, result)
	require.NoError(t, err)
	b.ChunkHash, b.CheckpointHash = chunk.Header.Hash(), chunk.Checkpoint.Header.Hash()
	for _, x := range txs {
		b.TxHashes = append(b.TxHashes, x.ID())
	}
	raw, err := b.Encode()
	require.NoError(t, err)
	return &abcitest.Block{Height: int64(s.Height) + 1, Proposer: member, Txs: raw}
}

// A tx is included at most one slot after it expired: a chunk's time is not before
// the last block's, and on an idle chain that is of this slot or the one before.
func TestAnExpiredTxIsIncludedAtMostOneSlotLate(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	n.Add(c.Tx(1))
	c.Advance(n)
	expires := n.App.State().Timestamp + 1000
	x := c.Tx(2, func(b *tx.Body) { b.ExpiresAt = expires })
	n.Objects.Hold(x)
	for range 5 { // idle slots, each with what is due in it
		n.Clock.Add(c.Params.SlotDuration)
		require.True(t, awake(n))
		c.Advance(n)
		b := hostile(t, c, n, 1, expires-1, n.App.State().Fees, x)
		require.False(t, n.Process(b))
	}
	require.Equal(t, 5, n.Rejections("timestamp"))
}

// One member of four that opens every slot it can with higher fees does not ratchet
// them: what it asks for is refused, and honest slots bring fees down by themselves.
func TestOneMemberCannotRatchetFees(t *testing.T) {
	initial := protocol.GasFees{PerDA: 1, PerMana: 1000}
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.Fees.Initial = initial })
	n := c.Node()
	for slot := 1; slot <= 12; slot++ {
		n.Clock.Add(c.Params.SlotDuration)
		if slot%4 == 0 { // its turn
			x := c.Tx(slot, func(b *tx.Body) { b.MaxFees.PerMana = 1 << 40 })
			n.Objects.Hold(x)
			fees := n.App.State().Fees
			fees.PerMana += fees.PerMana * c.Params.Fees.MaxChangePermille / 1000
			require.False(t, n.Process(hostile(t, c, n, slot%4, n.Clock.Milli(), fees, x)))
		}
		c.Advance(n)
	}
	require.Equal(t, 3, n.Rejections("fees"))
	require.Equal(t, initial, n.App.State().Fees)
}

// Fees that real demand raised fall back while the chain is idle, without a tx, so
// that a user who can't pay them now can some slots later.
func TestFeesFallWhileTheChainIsIdle(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) {
		p.Fees.Initial = protocol.GasFees{PerDA: 1, PerMana: 1000}
		p.Limits.MaxMana = 600_000
	})
	n := c.Node()
	for seed := range 3 {
		n.Clock.Add(c.Params.SlotDuration)
		n.Add(c.Tx(seed, func(b *tx.Body) { b.MaxFees.PerMana, b.GasLimits.Mana = 5000, 600_000 }))
		c.Advance(n)
	}
	require.Greater(t, n.App.State().Fees.PerMana, uint64(1200))
	user := c.Tx(10, func(b *tx.Body) { b.MaxFees.PerMana, b.GasLimits.Mana = 1000, 600_000 })
	n.Add(user)
	require.False(t, awake(n))
	for range 4 {
		n.Clock.Add(c.Params.SlotDuration)
		c.Advance(n)
	}
	record, err := ledger.TxAt(n.Store, user.ID())
	require.NoError(t, err)
	require.Equal(t, uint64(4), record.Chunk)
}

// A height without a certificate is made up for by the next one: after a second, and
// each time it fails twice as long, up to a slot. With more than 16 of them proposers
// make heartbeats only, until one is certified.
func TestUncertifiedHeightsWakeConsensusAndHoldChunksBack(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	n.Add(c.Txs(1, 2)...)
	advance := func(certified bool) *abcitest.Block {
		b := n.Prepare(0, 0)
		c.Vote(b, n)
		if !certified {
			b.Votes = b.Votes[:2]
		}
		c.Decide(b, n)
		return b
	}
	advance(false)
	require.False(t, awake(n))
	for _, wait := range []uint64{1000, 2000, 4000, 8000} {
		n.Clock.Add(wait - 1)
		require.False(t, awake(n), "%d ms", wait)
		n.Clock.Add(1)
		require.True(t, awake(n), "%d ms", wait)
		advance(false)
	}
	for n.App.Uncertified() <= 16 {
		require.False(t, n.App.Unlocked())
		n.Clock.Add(c.Params.SlotDuration)
		require.True(t, awake(n), "a slot at most")
		advance(false)
	}
	require.True(t, n.App.Unlocked())
	n.Add(c.Tx(9))
	require.False(t, awake(n), "a tx is no work now")
	require.Len(t, advance(false).Txs, 1)
	require.EqualValues(t, 18, n.Gauge(n.Metrics.Uncertified))

	again := n.Reopen()
	require.True(t, again.App.Unlocked(), "a restart changes nothing")
	require.Len(t, advance(true).Txs, 1)
	require.Zero(t, n.App.Uncertified())
	require.True(t, awake(n))
	require.Len(t, advance(true).Txs, 2)
}

// While too many closed slots are not on L1 a proposer makes one chunk a slot.
func TestABacklogOnL1SlowsChunks(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	n.Unpublished = c.Params.MaxUnpublishedSlots
	n.Add(c.Tx(1))
	require.Len(t, c.Advance(n).Txs, 2)
	n.Add(c.Tx(2))
	require.Len(t, c.Advance(n).Txs, 2, "as many as may be")
	n.Unpublished++
	n.Add(c.Tx(3))
	require.True(t, n.App.Slowed())
	require.False(t, awake(n))
	require.Len(t, c.Advance(n).Txs, 1)
	n.Clock.Add(c.Params.SlotDuration)
	require.True(t, awake(n))
	require.Len(t, c.Advance(n).Txs, 2)
}

// A proposer with chunks.min_txs waits for that many, one slot at most; others need
// not, and it takes their chunks.
func TestAProposerMayWaitForCompany(t *testing.T) {
	c := abcitest.NewChain(t)
	c.MinTxs = 2
	n := c.Node()
	n.Add(c.Tx(1))
	require.False(t, awake(n))
	require.Len(t, c.Advance(n).Txs, 1)
	n.Add(c.Tx(2))
	require.True(t, awake(n))
	require.Len(t, c.Advance(n).Txs, 3)

	n.Add(c.Tx(3))
	n.Clock.Add(c.Params.SlotDuration)
	require.Len(t, c.Advance(n).Txs, 2, "it waited for a slot")
	c.MinTxs = 0
	other := c.Node()
	for _, b := range c.Blocks {
		other.Objects.Hold(c.Txs(1, 3)...)
		other.Decide(b)
	}
	other.Clock.Set(n.Clock.Milli())
	give(c.Txs(4, 1), other, n)
	require.True(t, n.Process(other.Prepare(1, 0)))
}

// A proposer goes on selecting until the chunk is full: one who sends many txs and
// can pay for one empties nobody's chunk.
func TestOnePayerDoesNotEmptyAChunk(t *testing.T) {
	poor := abcitest.Payer(50)
	c := abcitest.NewChain(t, func(p *protocol.Params) {
		p.FeeJuice = append(p.FeeJuice, protocol.Allocation{Address: protocol.FieldHex(poor), Amount: protocol.Product(3_000_000*1000+100_000*100, 1)})
	})
	n := c.Node()
	for i := range 64 {
		n.Add(c.Tx(1000+i, func(b *tx.Body) {
			b.FeePayer = poor
			b.MaxFees.PerMana, b.PriorityFees.PerMana = 1000, 900
		}))
	}
	n.Add(c.Txs(0, 30)...)
	require.Len(t, n.Prepare(0, 0).Txs, 1+1+30)
}

// A clock that is put back does not make a proposer linger for as long: consensus
// stands still meanwhile.
func TestAClockThatIsPutBackHoldsUpNoProposal(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.Chunks.Linger = 20 })
	n := c.Node()
	n.Clock.Add(3_600_000)
	n.Add(c.Tx(1))
	n.Clock.Set(n.Clock.Milli() - 3_600_000)
	proposed := make(chan *abcitest.Block, 1)
	go func() { proposed <- n.Prepare(0, 0) }()
	select {
	case b := <-proposed:
		require.Len(t, b.Txs, 2)
	case <-time.After(time.Minute):
		n.App.Close()
		<-proposed
		require.Fail(t, "it lingers still")
	}
}
