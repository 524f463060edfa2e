package publisher_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// An outage of L1's endpoint delays publication, and nothing else.
func TestOutageOnlyDelays(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	endpoint := l1.Wire("endpoint")
	leader := bridgeOver(t, l1, chain, l1.Leader(1), l1test.ClientOf(t, endpoint))
	l1.SealInto(t, 0, 2) // the view is not stale yet when the slot is over
	_, err := leader.step(t)
	require.NoError(t, err)

	endpoint.Bend(off)
	l1.SealInto(t, 1, 0)
	require.ErrorIs(t, leader.view.Step(t.Context()), client.ErrUnavailable)
	_, err = leader.Step(t.Context())
	require.ErrorIs(t, err, client.ErrUnavailable)
	l1.Pass(time.Hour)
	d, err := leader.Step(t.Context())
	require.NoError(t, err)
	require.Equal(t, publisher.ReasonStaleView, d.Reason)

	endpoint.Bend(nil)
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// A second endpoint takes over at once.
func TestAnotherEndpointTakesOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	first, second := l1.Wire("first"), l1.Wire("second")
	leader := bridgeOver(t, l1, chain, l1.Leader(1), l1test.ClientOf(t, first, second))
	first.Bend(off)
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// A transaction that no endpoint took goes out again as soon as one answers, at
// the same price.
func TestUnsentTransactionGoesOutAgain(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	endpoint := l1.Wire("endpoint")
	leader := bridgeOver(t, l1, chain, l1.Leader(1), l1test.ClientOf(t, endpoint))
	l1.SealInto(t, 1, 0)
	endpoint.Bend(on("eth_sendRawTransaction", off))
	_, err := leader.step(t)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.Empty(t, l1.Seal(t).Transactions())

	endpoint.Bend(nil)
	leader.expect(t, publisher.Propose, publisher.ReasonUnsent)
	require.Len(t, l1.Seal(t).Transactions(), 1)
	require.EqualValues(t, 1, leader.tip(t))
}
