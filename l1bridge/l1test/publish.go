package l1test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Publish has a slot's leader bring what is locked to L1, by one of the actions, and
// returns the block.
func (l *L1) Publish(t testing.TB, chain publisher.Chain, slot uint64, actions ...publisher.Action) *types.Block {
	t.Helper()
	v, err := view.New(l.Client(t), view.Options{Rollup: l.Deployment.Rollup, FromBlock: l.Params.GenesisOrigin.Number, Now: l.Now})
	require.NoError(t, err)
	account := l.Account(t, l.Publishers[l.Leader(slot)])
	p, err := publisher.New(publisher.Options{Member: duty.Member{Params: l.Params, View: v, Account: account, Now: l.Now}, Chain: chain})
	require.NoError(t, err)
	l.SealInto(t, slot, 0)
	require.NoError(t, v.Step(t.Context()))
	d, err := p.Step(t.Context())
	require.NoError(t, err)
	require.Contains(t, actions, d.Action)
	return l.Seal(t)
}
