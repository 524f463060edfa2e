package deploy_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// The fees of a settled checkpoint come out of the portal, once, to whose turn it was.
func TestFeesOfASettledCheckpointArePaid(t *testing.T) {
	e := l1test.StartExecutedOf(t, nil, l1test.Restartable(t))
	h := e.Lock(t, 0, 2)
	e.Close(t)
	e.Publish(t, e, 1, publisher.Propose)
	e.Confirm(t, 1)
	require.NotZero(t, h.TotalFees)
	e.SealInto(t, 3+e.Params.Windows.Settle, 0)

	tokens, portals, stakes := bindings.NewAZT(), bindings.NewFeeJuicePortal(), bindings.NewStaking()
	l1 := e.Node.Client()
	token, portal := reader{at: tokens.Instance(l1, e.Deployment.AZT)}, reader{at: portals.Instance(l1, e.Deployment.FeeJuicePortal)}
	rollup, staking := newReader(l1, e.Deployment.Rollup), reader{at: stakes.Instance(l1, e.Deployment.Staking)}
	attester := view(t, rollup, rollup.PackLeader(1), rollup.UnpackLeader)
	withdrawer := view(t, staking, stakes.PackWithdrawerOf(attester), stakes.UnpackWithdrawerOf)
	balance := func(of string) *big.Int {
		at := withdrawer
		if of == "portal" {
			at = e.Deployment.FeeJuicePortal
		}
		return view(t, token, tokens.PackBalanceOf(at), tokens.UnpackBalanceOf)
	}
	inside, outside := balance("portal"), balance("withdrawer")

	claim := portals.PackClaimFees([]bindings.CheckpointHeader{bindings.FromHeader(h)}, 1)
	e.PayTo(t, l1test.Key(t, "outsider", 0), e.Deployment.FeeJuicePortal, claim, nil)
	fees := h.TotalFees.Big()
	require.Equal(t, fees, new(big.Int).Sub(balance("withdrawer"), outside))
	require.Equal(t, fees, new(big.Int).Sub(inside, balance("portal")))
	require.Equal(t, fees, view(t, portal, portals.PackFeesOf(h.Epoch), portals.UnpackFeesOf))
	require.True(t, view(t, portal, portals.PackPaid(1), portals.UnpackPaid))
}
