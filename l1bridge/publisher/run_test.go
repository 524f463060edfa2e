package publisher_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Left to themselves, a view and the publishers of all members bring everything
// to L1, and stop when told.
func TestPublishersRunByThemselves(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 1)
	l1.SealInto(t, 2, 0)

	ctx, cancel := context.WithCancel(t.Context())
	leader := newBridge(t, l1, chain, l1.Leader(2))
	tips, end := leader.view.Tips()
	defer end()
	done := make(chan error, 2)
	go func() { done <- leader.view.Run(ctx) }()
	go func() { done <- leader.Run(ctx) }()
	require.Eventually(t, func() bool { return leader.Status().Reason == publisher.ReasonPending }, time.Minute, 10*time.Millisecond)
	l1.Seal(t)
	for leader.view.Snapshot().Tips.Number < 2 {
		<-tips
	}
	cancel()
	require.NoError(t, <-done)
	require.NoError(t, <-done)
}

// Under a contract deployed with other parameters nothing is published, and the error
// names the parameter. It is not asked each time, and the publisher goes on when it is
// mended.
func TestForeignContractIsRefused(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	b := newBridge(t, l1, chain, l1.Leader(1))
	other := *l1.Params
	other.OpenAfter++
	b.opts.Params = &other
	b.restart(t)
	l1.SealInto(t, 1, 0)
	for range 3 {
		_, err := b.step(t)
		require.ErrorIs(t, err, view.ErrMismatch)
		require.ErrorContains(t, err, "open_after_slots is 3 on L1 and 4 in genesis")
	}
	other.OpenAfter--
	_, err := b.step(t)
	require.ErrorIs(t, err, view.ErrMismatch, "looked at a moment ago")
	l1.Pass(6 * time.Second)
	b.expect(t, publisher.Propose, publisher.ReasonOurTurn)
}
