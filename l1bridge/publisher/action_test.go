package publisher_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/publisher/publishertest"
)

// The leader of the current slot publishes the slots that are over, in one
// transaction, once.
func TestLeaderPublishesTheSlotsThatAreOver(t *testing.T) {
	l1 := publishertest.Start(t, nil)
	chain := publishertest.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 1)
	last := chain.Lock(t, 1, 2)
	leader := newBridge(t, l1, chain, l1.Leader(2))
	other := newBridge(t, l1, chain, (l1.Leader(2)+1)%publishertest.Members)

	l1.SealInto(t, 2, 0)
	other.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	d := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	require.Len(t, d.Batch, 2)
	leader.expect(t, publisher.Wait, publisher.ReasonInFlight)

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
}
