package publisher_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// The leader of the current slot publishes the slots that are over, in one
// transaction, once.
func TestLeaderPublishesTheSlotsThatAreOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 1)
	last := chain.Lock(t, 1, 2)
	leader := newBridge(t, l1, chain, l1.Leader(2))
	other := newBridge(t, l1, chain, (l1.Leader(2)+1)%l1test.Members)

	l1.SealInto(t, 2, 0)
	other.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	d := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	require.Len(t, d.Batch, 2)
	leader.expect(t, publisher.Wait, publisher.ReasonPending)

	tx := onlyTx(t, l1.Seal(t))
	require.Len(t, tx.BlobHashes(), 3)
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	other.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)

	tips := leader.view.Snapshot().Tips
	require.EqualValues(t, 2, tips.Number)
	require.Equal(t, last.Hash(), tips.Hash)
	require.EqualValues(t, 2, leader.counter(t, "aztecd_publisher_checkpoints_total"))
	require.EqualValues(t, 3, leader.counter(t, "aztecd_publisher_blobs_total"))
	require.Zero(t, leader.counter(t, "aztecd_publisher_failures_total"))

	p, ok := other.view.Snapshot().Publication(2)
	require.True(t, ok)
	require.Equal(t, tx.Hash(), p.TxHash)
	require.Equal(t, leader.Account(), p.Publisher)
	require.Equal(t, tx.BlobHashes()[1:2], p.EffectBlobs)
	require.Equal(t, tx.BlobHashes()[2], p.AttestationBlob)
	require.Equal(t, 2, p.Checkpoints)
	require.Less(t, p.GasUsed, uint64(2*110_000), "gas of two checkpoints")
	t.Logf("gas of two checkpoints: %d", p.GasUsed)
}

// When the leader sends nothing, its first backup does, one timeout later and
// after an L1 block in which the leader's would have shown.
func TestBackupPublishesWhenTheLeaderDoesNot(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	first := newBridge(t, l1, chain, (l1.Leader(1)+1)%l1test.Members)
	second := newBridge(t, l1, chain, (l1.Leader(1)+2)%l1test.Members)

	l1.SealInto(t, 1, 0)
	first.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	l1.SealInto(t, 1, 1)
	second.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	first.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	require.EqualValues(t, 1, first.tip(t))
	second.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
}

// From open_after slots on an outsider publishes with the certificate, after the
// members have had their turns.
func TestOutsiderPublishesWhatNobodyDid(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 1)
	outsider := newBridge(t, l1, chain, -1)

	const from = l1test.OpenAfter + l1test.Members
	l1.SealInto(t, from-1, 0)
	outsider.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	l1.SealInto(t, from, 0)
	outsider.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	l1.SealInto(t, from, 1)
	d := outsider.expect(t, publisher.PublishLocked, publisher.ReasonOpen)
	require.Len(t, d.Batch, 2, "the certificate of the last vouches for both")
	l1.Seal(t)
	require.EqualValues(t, 2, outsider.tip(t))
	require.EqualValues(t, 2, outsider.view.Snapshot().Tips.Confirmed)
}

// L1 holds a version of the checkpoint that a slower node published; the next leader
// knows a longer one, and puts it in its place with a certificate.
func TestALongerVersionReplacesTheShorter(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	long := chain.Lock(t, 0, 1)
	next := chain.Lock(t, 1, 1)

	chain.Show(1, 1)
	slow := newBridge(t, l1, chain, l1.Leader(1))
	l1.SealInto(t, 1, 0)
	slow.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	slow.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)

	chain.Show(0, 0)
	quick := newBridge(t, l1, chain, l1.Leader(2))
	l1.SealInto(t, 2, 0)
	d := quick.expect(t, publisher.PublishLocked, publisher.ReasonReplaces)
	require.Equal(t, long.Hash(), d.Batch[0].Hash)
	l1.Seal(t)
	require.EqualValues(t, 2, quick.tip(t))
	require.Equal(t, next.Hash(), quick.view.Snapshot().Tips.Hash)
	p, ok := quick.view.Snapshot().Publication(1)
	require.True(t, ok)
	require.Equal(t, long.Hash(), p.Hash)
}

// Who replaces what stands shows what stands before it, which brings no blobs again: L1
// counts the forced txs that were taken since.
func TestWhoReplacesShowsTheParent(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	parent := chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 1)
	long := chain.Lock(t, 1, 1)
	chain.Lock(t, 2, 1)

	chain.Show(1, 0)
	first := newBridge(t, l1, chain, l1.Leader(1))
	l1.SealInto(t, 1, 0)
	first.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	chain.Show(2, 1)
	slow := newBridge(t, l1, chain, l1.Leader(2))
	l1.SealInto(t, 2, 0)
	slow.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)

	chain.Show(0, 0)
	quick := newBridge(t, l1, chain, l1.Leader(3))
	l1.SealInto(t, 3, 0)
	quick.expect(t, publisher.PublishLocked, publisher.ReasonReplaces)
	block := l1.Seal(t)
	require.Len(t, block.Transactions(), 1)
	call, err := bindings.DecodeCall(block.Transactions()[0].Data())
	require.NoError(t, err)
	require.Equal(t, parent.Hash(), call.Headers[0].Hash())
	require.Zero(t, call.BlobCounts[0])
	require.Equal(t, long.Hash(), call.Headers[1].Hash())
	quick.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	require.EqualValues(t, 3, quick.tip(t))
}

// More than one transaction's blobs go out in several, in order.
func TestBacklogGoesOutInSeveralTransactions(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	for slot := range uint64(7) {
		chain.Lock(t, slot, 1)
	}
	l1.SealInto(t, 6, 2)
	leader := newBridge(t, l1, chain, l1.Leader(7))
	require.Len(t, leader.expect(t, publisher.Propose, publisher.ReasonOurTurn).Batch, 5)
	require.EqualValues(t, 7, leader.Status().Backlog)
	l1.Seal(t)
	require.Len(t, leader.expect(t, publisher.Propose, publisher.ReasonOurTurn).Batch, 2)
	l1.Seal(t)
	require.EqualValues(t, 7, leader.tip(t))
}
