package audit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
)

// newDear is a chain whose fees follow what L1's blobs cost, which is a lot at first.
func newDear(t *testing.T) *rollup {
	t.Helper()
	r := &rollup{Executed: l1test.StartExecutedOf(t, func(c *devnet.Config) {
		c.ExcessBlobGas = 200_000_000
	}, func(p *protocol.Params) {
		p.Fees.Initial, p.Fees.MaxChangePermille = protocol.GasFees{PerDA: 1, PerMana: 1}, 1000
		p.Fees.JuicePerGwei = 400
	})}
	r.Sight = l1test.Followed
	return r
}

// Headers on L1, with what the prices were in the blocks between two origins, are all it takes to
// hold fees to the rule.
func TestFeesThatFollowL1AreHeldToItsPrices(t *testing.T) {
	r := newDear(t)
	r.lock(t, 1, 1)
	require.Equal(t, protocol.GasFees{PerDA: 1, PerMana: 1}, r.State.Fees, "of the genesis origin no prices are known")
	r.publish(t, 4)
	r.lock(t, 5, 1)
	r.publish(t, 8)
	r.lock(t, 9, 1)
	require.Greater(t, r.State.Fees.PerDA, uint64(1))
	require.Less(t, r.State.Fees.PerDA, uint64(10))
	r.publish(t, 10)
	a, said := reexecuting(t, r, &node{rollup: r})
	a.again(t, 1, 2, 3)
	require.Equal(t, 3, said.Reexecuted)

	floor := r.Params.FeeFloor(r.State.Origin)
	r.Dear = protocol.GasFees{PerDA: floor.PerDA + 1, PerMana: floor.PerMana}
	r.lock(t, 11, 1)
	r.publish(t, 12)
	var d *rebuild.Difference
	require.ErrorAs(t, audit.Run(t.Context(), a.Options), &d)
	require.Equal(t, []any{"fees of the slot", uint64(4)}, []any{d.What, d.Checkpoint})
	newRun(t, r).again(t, 1, 2, 3, 4)
}
