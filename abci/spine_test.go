package abci_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// give has every node hold the txs, the first also in its pool.
func give(txs []*tx.Tx, nodes ...*abcitest.Node) {
	for _, n := range nodes {
		n.Objects.Hold(txs...)
	}
	nodes[0].Add(txs...)
}

// A chunk goes from one node's pool to a lock certificate on two.
func TestAChunkIsLockedWithTheBlockThatHoldsIt(t *testing.T) {
	c := abcitest.NewChain(t)
	a, b := c.Node(), c.Node()
	txs := c.Txs(1, 3)
	give(txs, a, b)
	made := c.Advance(a, b)
	require.Len(t, made.Txs, 4)
	for _, n := range []*abcitest.Node{a, b} {
		require.Equal(t, []uint64{1}, n.Heard.Chunks)
		require.Len(t, n.Heard.Locks, 1)
		require.NoError(t, n.Heard.Locks[0].Verify(c.Params.ChainID(), c.Committee))
		s := n.App.State()
		require.Equal(t, s.Checkpoint.Header.Hash(), n.Heard.Locks[0].Checkpoint())
		last, err := ledger.LastCertificate(n.Store, 1)
		require.NoError(t, err)
		require.Equal(t, n.Heard.Locks[0], last)
		for _, x := range txs {
			record, err := ledger.TxAt(n.Store, x.ID())
			require.NoError(t, err)
			require.Equal(t, uint64(1), record.Chunk)
			require.True(t, n.Objects.Kept(x.ID()))
		}
	}
}

// Proposer, validator and a node that catches up execute a chunk once, however
// many rounds it takes; one that catches up by effects does not execute it at all.
func TestAChunkIsExecutedOncePerNode(t *testing.T) {
	c := abcitest.NewChain(t)
	proposer, validator, late, follower, byEffects := c.Node(), c.Node(), c.Node(), c.Node(), c.Node()
	txs := c.Txs(1, 3)
	give(txs, proposer, validator, late, follower)
	byEffects.Objects.Peers = []*abcitest.Node{proposer}

	b := proposer.Prepare(0, 0)
	for round := range int32(3) {
		b.Round = round
		c.Vote(b, proposer, validator)
	}
	late.Extend(b) // never saw the proposal
	require.True(t, late.Process(b), "in a later round it does")
	c.Decide(b, proposer, validator, late, follower, byEffects)

	for name, n := range map[string]*abcitest.Node{"prepare": proposer, "process": validator, "extend": late, "finalize": follower} {
		require.Equal(t, 1, n.Executions(), name)
		require.Equal(t, 1, n.Count(n.Metrics.Executions, name))
	}
	require.Zero(t, byEffects.Executions())
	require.Equal(t, 1, byEffects.Count(byEffects.Metrics.Executions, "effects"))
}

// The chain is still when there is nothing to do: CometBFT is refused the token
// that wakes it, and the app hash, which a change of would cost a block, stays.
func TestAnIdleApplicationSleeps(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	require.NotZero(t, n.CheckTx(abci.WakeToken()))
	require.NotZero(t, n.CheckTx([]byte("anything")))

	genesis := n.AppHash()
	b := c.Advance(n)
	require.Len(t, b.Txs, 1, "a heartbeat")
	require.Equal(t, genesis, b.AppHash)

	n.Add(c.Tx(1))
	require.Zero(t, n.CheckTx(abci.WakeToken()))
	require.NotZero(t, n.CheckTx([]byte("anything")))
	require.NotEqual(t, genesis, c.Advance(n).AppHash)
	require.NotZero(t, n.CheckTx(abci.WakeToken()), "the work is done")
	chunk := n.AppHash()
	require.Equal(t, chunk, c.Advance(n).AppHash)
	require.Equal(t, 2, n.Total(n.Metrics.Heartbeats))
	require.Equal(t, 1, n.Executions())
}

// A node without work joins a height that others have begun: its vote may be the one
// that is missing. The next height is begun anew.
func TestAnIdleApplicationJoinsWhatOthersBegan(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	n.App.Begin(1)
	require.Zero(t, n.CheckTx(abci.WakeToken()))
	c.Advance(n)
	require.NotZero(t, n.CheckTx(abci.WakeToken()))
	n.App.Begin(1)
	require.NotZero(t, n.CheckTx(abci.WakeToken()), "a height that is over wakes nobody")
}

// With chunks.per_slot set, the token is refused until the next chunk's time.
func TestChunksArePacedOverTheSlot(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.Chunks.PerSlot = 2 })
	n := c.Node()
	n.Clock.Add(c.Params.SlotDuration)
	n.Add(c.Tx(1))
	c.Advance(n)
	n.Add(c.Tx(2))
	require.NotZero(t, n.CheckTx(abci.WakeToken()))
	require.Len(t, n.Prepare(1, 0).Txs, 1, "woken by another's block, it proposes none either")
	n.Clock.Add(c.Params.SlotDuration / 2)
	require.Zero(t, n.CheckTx(abci.WakeToken()))
	require.Len(t, n.Prepare(1, 0).Txs, 2)
}

// What can't be included leaves the proposer's pool, with the reason.
func TestAProposerDropsWhatTheStateRefuses(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	poor := c.Tx(1, func(b *tx.Body) { b.FeePayer = abcitest.Payer(abcitest.Payers) })
	n.Add(poor, c.Tx(2))
	require.Len(t, n.Prepare(0, 0).Txs, 2)
	_, pooled := n.Pool.Get(poor.ID())
	require.False(t, pooled)
	status, ok := n.Pool.Status(poor.ID())
	require.True(t, ok)
	require.Equal(t, "cannot_pay", tx.CodeOf(status.Reason))
}
