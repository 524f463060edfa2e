package app_test

import (
	"context"
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/x/block"
)

// liar proposes chunks that claim another result than executing them gives.
type liar struct{ abcitypes.Application }

func (l liar) PrepareProposal(ctx context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	r, err := l.Application.PrepareProposal(ctx, req)
	if err != nil || len(r.Txs) < 2 {
		return r, err
	}
	b, err := block.Decode(r.Txs, block.Bounds{MaxTxs: len(r.Txs), Committee: 4})
	if err != nil {
		return nil, err
	}
	b.ChunkHash[0] ^= 1 // the chunk's hash commits to its state root
	r.Txs, err = b.Encode()
	return r, err
}

// ProcessProposal stands by its own lie.
func (l liar) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if _, err := l.Application.ProcessProposal(ctx, req); err != nil {
		return nil, err
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}

// A proposer with a wrong state root gets nil prevotes from the others and costs
// the height a round: the next proposer's chunk is locked with the same txs.
func TestALyingProposerCostsARound(t *testing.T) {
	n := newNetwork(t, 4)
	var err error
	n.nodes[0], err = app.StartBehind(context.Background(), n.config(0), n.log.With("node", 0), func(a *abci.App) abcitypes.Application { return liar{a} })
	require.NoError(t, err)
	n.start(1, 2, 3)
	address := n.nodes[0].Info().Attester

	lies := func() (least uint64) {
		least = n.nodes[1].Rejected("result")
		for _, honest := range n.nodes[2:] {
			least = min(least, honest.Rejected("result"))
		}
		return least
	}
	rounds := map[uint32]int{}
	proposers := map[common.Address]bool{}
	for seed := 1; lies() < 2; seed++ {
		require.Less(t, seed, 200, "the liar has its turn every fourth height")
		r := n.lock(1+seed%3, seed)
		chunk, err := n.nodes[1].Queries().GetChunk(r.Chunk)
		require.NoError(t, err)
		proposers[chunk.Block.Proposer] = true
		lock, err := n.nodes[1].Queries().GetLockCertificateAt(r.Height)
		require.NoError(t, err)
		rounds[lock.Round]++
	}
	require.NotContains(t, proposers, address, "no lie was locked")
	require.NotZero(t, rounds[1], "a lie costs a round: %v", rounds)
	n.lock(1, 300)
	n.sameState()
	for i := range n.nodes {
		require.NoError(t, n.nodes[i].Failed())
	}
}
