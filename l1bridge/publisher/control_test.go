package publisher_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// An operator holds publishing back and lets it go on, and changes what is offered, without
// a restart.
func TestAnOperatorPausesAndCaps(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	leader := newBridge(t, l1, chain, l1.Leader(2))
	l1.SealInto(t, 2, 0)
	require.True(t, leader.Pause())
	require.False(t, leader.Pause(), "it is already")
	leader.expect(t, publisher.Wait, publisher.ReasonPaused)
	require.True(t, leader.Status().Paused)

	caps := leader.Caps()
	require.Error(t, leader.SetCaps(txmgr.Fees{Tip: 1, Gas: 0, Blob: 1}))
	require.Error(t, leader.SetCaps(txmgr.Fees{Tip: 3, Gas: 2, Blob: 1}))
	require.NoError(t, leader.SetCaps(txmgr.Fees{Tip: 1, Gas: 1, Blob: 1}))
	leader.expect(t, publisher.Wait, publisher.ReasonFees)
	require.NoError(t, leader.SetCaps(caps))

	require.True(t, leader.Resume())
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	require.Positive(t, leader.counter(t, "aztecd_publisher_spent_ether_total"))
}
