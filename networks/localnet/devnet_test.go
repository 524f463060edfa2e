package localnet

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/networks/load"
)

// What everybody knows the key of is for development L1s alone.
func TestDevnetDefaultsAreForDevelopmentL1s(t *testing.T) {
	l1 := func(id uint64) string {
		node, err := devnet.Start(t.Context(), devnet.Config{ChainID: id, HTTPAddr: "127.0.0.1:0"})
		require.NoError(t, err)
		t.Cleanup(func() { _ = node.Close() })
		return node.HTTPURL()
	}
	development, other := l1(devnet.DefaultChainID), l1(1)

	o := genesis.Options{L1: development}
	require.NoError(t, DevnetDefaults(t.Context(), &o, false))
	require.Equal(t, DevKey, o.Key)
	require.Empty(t, o.FeeJuice)
	require.NoError(t, DevnetDefaults(t.Context(), &o, true))
	require.Len(t, o.FeeJuice, load.Payers)

	o = genesis.Options{L1: other}
	err := DevnetDefaults(t.Context(), &o, false)
	require.ErrorIs(t, err, genesis.ErrNoKey)
	require.ErrorContains(t, err, "AZTECD_L1_KEY")
	o.Key = "mine"
	require.NoError(t, DevnetDefaults(t.Context(), &o, false))
	require.ErrorContains(t, DevnetDefaults(t.Context(), &o, true), "everybody can spend")
	require.Equal(t, genesis.Options{L1: other, Key: "mine"}, o)
}

func TestADevelopmentL1FundsWhomItIsTold(t *testing.T) {
	alloc, err := FundedAtGenesis([]string{"0x00000000000000000000000000000000000000aa"})
	require.NoError(t, err)
	require.Len(t, alloc, 2)
	_, err = FundedAtGenesis([]string{"nobody"})
	require.ErrorContains(t, err, "nobody")
}
