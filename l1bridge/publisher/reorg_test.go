package publisher_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// A reorganisation that drops a publication takes the tip back; the transaction
// returns to the pool and is waited for, not sent twice.
func TestPublicationDroppedByAReorgIsWaitedFor(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	leader := newBridge(t, l1, chain, l1.Leader(1))
	fork := l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	published := onlyTx(t, l1.Seal(t))
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)

	l1.Node.Censor(leader.Account())
	require.NoError(t, l1.Node.Replace(t.Context(), fork.NumberU64(), 1))
	require.Zero(t, leader.tip(t), "the tip goes back")
	leader.expect(t, publisher.Wait, publisher.ReasonPending)

	l1.Node.Censor()
	require.Equal(t, published.Hash(), onlyTx(t, l1.Seal(t)).Hash())
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	require.EqualValues(t, 1, leader.counter(t, "aztecd_publisher_checkpoints_total"), "counted once")
}

// A publication that is included one block late, in the next leader's slot, is one.
func TestAPublicationOneBlockLateCounts(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	slot := uint64(1)
	for l1.Leader(slot) == l1.Leader(slot+1) {
		slot++
	}
	leader := newBridge(t, l1, chain, l1.Leader(slot))
	l1.SealInto(t, slot, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.SealInto(t, slot+1, 0)
	require.EqualValues(t, 1, leader.tip(t))
	at, ok := leader.view.Snapshot().Publication(1)
	require.True(t, ok)
	require.Equal(t, slot, at.Slot, "it counts for the slot whose turn it was")
	require.Zero(t, at.Turn)
}

// A dropped publication that comes back when its turn is over reverts, and the
// checkpoint is published anew.
func TestPublicationDroppedForGoodIsPublishedAnew(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	first := newBridge(t, l1, chain, l1.Leader(1))
	fork := l1.SealInto(t, 1, 0)
	first.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	first.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)

	slot := uint64(2)
	for l1.Leader(slot) == l1.Leader(1) {
		slot++
	}
	require.NoError(t, l1.Node.Reorg(t.Context(), fork.NumberU64()))
	l1.SealInto(t, slot, 1)
	first.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	require.EqualValues(t, 1, first.counter(t, "aztecd_publisher_transactions_total"))

	second := newBridge(t, l1, chain, l1.Leader(slot))
	second.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	second.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	require.EqualValues(t, 1, second.tip(t))
	first.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
}

// A restart at any point knows what was sent: nothing goes out twice.
func TestRestartSendsNothingTwice(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	leader := newBridge(t, l1, chain, l1.Leader(1))
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)

	leader.restart(t)
	leader.expect(t, publisher.Wait, publisher.ReasonPending)
	require.Len(t, l1.Seal(t).Transactions(), 1)

	leader.restart(t)
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	chain.Lock(t, 1, 1)
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	require.EqualValues(t, 1, onlyTx(t, l1.Seal(t)).Nonce())
	require.EqualValues(t, 2, leader.tip(t))
}

// Without its journal a publisher starts from what L1 has: it may pay more, but
// it gets through.
func TestLostJournalIsSurvived(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	position := l1.Leader(1)
	leader := newBridge(t, l1, chain, position)
	l1.Node.Censor(leader.Account())
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)

	// The market moves, so the forgetful one's first try is another transaction.
	forgetful := newBridge(t, l1, chain, position)
	l1.SealInto(t, l1.NextTurn(t, position), 0)
	_, err := forgetful.step(t)
	require.ErrorContains(t, err, "underpriced")
	l1.Node.Censor(leader.Account())
	for tries := 0; forgetful.tip(t) == 0; tries++ {
		require.Less(t, tries, 5, "each try offers twice as much")
		l1.Seal(t)
		l1.SealInto(t, l1.NextTurn(t, position), 0)
		if _, err = forgetful.step(t); err == nil {
			l1.Node.Censor()
		}
		l1.Seal(t)
	}
}
