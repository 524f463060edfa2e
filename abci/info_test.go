package abci_test

import (
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
)

func TestInfoSaysHowFarTheApplicationGot(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	info, err := n.App.Info(t.Context(), &abcitypes.RequestInfo{})
	require.NoError(t, err)
	require.Zero(t, info.LastBlockHeight)
	require.Empty(t, info.LastBlockAppHash, "CometBFT calls InitChain only then")
	n.Add(c.Tx(1))
	b := c.Advance(n)
	for _, n := range []*abcitest.Node{n, n.Reopen()} {
		info, err = n.App.Info(t.Context(), &abcitypes.RequestInfo{})
		require.NoError(t, err)
		require.Equal(t, int64(1), info.LastBlockHeight)
		require.Equal(t, b.AppHash.Bytes(), info.LastBlockAppHash)
	}
}

func TestAnotherGenesisIsRefused(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	state, err := c.Params.Encode()
	require.NoError(t, err)
	_, err = n.App.InitChain(t.Context(), &abcitypes.RequestInitChain{ChainId: "az-000000000000", AppStateBytes: state})
	require.ErrorContains(t, err, "chain id")
	_, err = n.App.InitChain(t.Context(), &abcitypes.RequestInitChain{ChainId: c.Params.ChainID(), AppStateBytes: []byte("{}")})
	require.ErrorContains(t, err, "app_state")
	_, err = n.App.InitChain(t.Context(), &abcitypes.RequestInitChain{ChainId: c.Params.ChainID(), AppStateBytes: append([]byte(" \n"), state...)})
	require.NoError(t, err, "CometBFT may lay the JSON out anew")
}

// A decided block that is invalid here stops the node; it must not go on alone.
func TestADecidedBlockThatIsInvalidStopsTheNode(t *testing.T) {
	s := newStage(t)
	lie := s.chunk.Spoil(func(txs [][]byte) [][]byte { return txs[:2] })
	_, err := s.victim.Finalize(lie)
	require.Error(t, err)
	require.Len(t, s.victim.Fatal, 1)
	require.Error(t, s.victim.Commit(), "and commits nothing")
	require.Equal(t, uint64(2), s.victim.App.State().Height)
}
