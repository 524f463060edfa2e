package abci_test

import (
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
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

// A chain that goes on after a restart does not begin with another state than genesis
// names: a home that nobody put it into has none.
func TestARestartedChainBeginsWithItsStateOnly(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.SetCommittee(abcitest.Members) })
	n := c.Node()
	c.Params.RestartCount, c.Params.Restart = 1, &protocol.Restart{
		Block: protocol.L1Block{Timestamp: c.Params.GenesisTime / 1000}, Generation: 1, Checkpoint: 3, CheckpointHash: common.Hash{1}, Chunk: 4,
		Epoch:     protocol.RestartLag,
		Committee: []hexutil.Bytes{c.Params.Validators[0].Attester},
	}
	state, err := c.Params.Encode()
	require.NoError(t, err)
	_, err = n.App.InitChain(t.Context(), &abcitypes.RequestInitChain{ChainId: c.Params.ChainID(), AppStateBytes: state})
	require.ErrorIs(t, err, ledger.ErrRestart)
	require.ErrorContains(t, err, "restart adopt")
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
