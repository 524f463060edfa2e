package publisher_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
)

const gwei = 1_000_000_000

// bridge is a view and a publisher driven by hand.
type bridge struct {
	*publisher.Publisher
	view    *view.View
	account txmgr.Options
	opts    publisher.Options
	metrics *prometheus.Registry
}

func newView(t *testing.T, l1 *l1test.L1, c *client.Client) *view.View {
	t.Helper()
	v, err := view.New(c, view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Now: l1.Now,
	})
	require.NoError(t, err)
	return v
}

// newBridge publishes for a committee member, or an outsider at -1.
func newBridge(t *testing.T, l1 *l1test.L1, chain publisher.Chain, position int) *bridge {
	t.Helper()
	return bridgeOver(t, l1, chain, position, l1.Client(t))
}

func bridgeOver(t *testing.T, l1 *l1test.L1, chain publisher.Chain, position int, c *client.Client) *bridge {
	t.Helper()
	key := l1test.Key(t, "outsider", 0)
	if position >= 0 {
		key = l1.Publishers[position]
	}
	b := &bridge{view: newView(t, l1, c), account: l1.AccountOptions(t, key), metrics: prometheus.NewRegistry()}
	b.account.Client = c
	b.opts = publisher.Options{Member: duty.Member{Params: l1.Params, View: b.view, Now: l1.Now, Metrics: b.metrics}, Chain: chain}
	b.restart(t)
	return b
}

// restart forgets everything but the journal.
func (b *bridge) restart(t *testing.T) {
	t.Helper()
	b.opts.Metrics = nil
	if b.Publisher == nil {
		b.opts.Metrics = b.metrics
	}
	var err error
	b.opts.Account, err = txmgr.New(b.account)
	require.NoError(t, err)
	b.Publisher, err = publisher.New(b.opts)
	require.NoError(t, err)
}

// step follows L1 and acts; failures of the action are for the test to judge.
func (b *bridge) step(t *testing.T) (publisher.Decision, error) {
	t.Helper()
	require.NoError(t, b.view.Step(t.Context()))
	return b.Step(t.Context())
}

// expect steps once and wants a decision.
func (b *bridge) expect(t *testing.T, action publisher.Action, reason publisher.Reason) publisher.Decision {
	t.Helper()
	d, err := b.step(t)
	require.NoError(t, err)
	require.Equal(t, string(action)+" "+string(reason), string(d.Action)+" "+string(d.Reason))
	return d
}

// tip is the checkpointed tip, as the view has it.
func (b *bridge) tip(t *testing.T) uint64 {
	t.Helper()
	require.NoError(t, b.view.Step(t.Context()))
	return b.view.Snapshot().Tips.Number
}

// counter reads a metric, summed over its labels.
func (b *bridge) counter(t *testing.T, name string) float64 {
	t.Helper()
	families, err := b.metrics.Gather()
	require.NoError(t, err)
	sum := 0.0
	for _, f := range families {
		if f.GetName() == name {
			for _, m := range f.GetMetric() {
				sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
			}
		}
	}
	return sum
}

// onlyTx is the one transaction of a block.
func onlyTx(t *testing.T, block *types.Block) *types.Transaction {
	t.Helper()
	require.Len(t, block.Transactions(), 1)
	return block.Transactions()[0]
}
