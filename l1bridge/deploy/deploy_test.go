package deploy_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/committee"
)

// simulatedL1 runs Osaka: the simulator's own choice, forks still being
// designed, prices state differently in an estimate and in a block.
func simulatedL1(t *testing.T) mining {
	t.Helper()
	alloc := types.GenesisAlloc{addressOf(newKey(t, "deployer", 0)): {Balance: ether(100)}}
	backend := simulated.NewBackend(alloc, func(_ *node.Config, cfg *ethconfig.Config) {
		rules := *cfg.Genesis.Config
		rules.AmsterdamTime, rules.BogotaTime = nil, nil
		cfg.Genesis.Config = &rules
	})
	t.Cleanup(func() { require.NoError(t, backend.Close()) })
	return mining{backend.Client(), func() { backend.Commit() }}
}

// What the contract computes, Go computes too.
func TestContractAgreesWithGo(t *testing.T) {
	l1 := simulatedL1(t)
	cfg := config(t, 7)
	got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)
	r := newReader(l1, got.Rollup)

	require.Equal(t, got.ChainID, view(t, r, r.PackChainId(), r.UnpackChainId))
	origin := view(t, r, r.PackOrigin(), r.UnpackOrigin)
	require.Equal(t, got.Origin.Number, origin.Number)
	require.Equal(t, got.Origin.Hash, common.Hash(origin.Hash))
	require.Equal(t, got.Block, got.Origin.Number+1)
	require.Equal(t, cfg.Genesis.Hash(), common.Hash(view(t, r, r.PackCheckpointHash(0), r.UnpackCheckpointHash)))
	require.Equal(t, cfg.Genesis.ArchiveRoot, common.Hash(view(t, r, r.PackGenesisArchiveRoot(), r.UnpackGenesisArchiveRoot)))
	require.Equal(t, cfg.Genesis.StateRoot, common.Hash(view(t, r, r.PackGenesisStateRoot(), r.UnpackGenesisStateRoot)))

	members, err := committee.New(cfg.Committee)
	require.NoError(t, err)
	seed := common.Hash(view(t, r, r.PackSeed(), r.UnpackSeed))
	for slot := range uint64(40) {
		leader := cfg.Committee[members.Leader(seed, slot)]
		require.Equal(t, leader.Attester, view(t, r, r.PackLeader(slot), r.UnpackLeader))
		require.Equal(t, leader.Publisher, view(t, r, r.PackPublisherOf(leader.Attester), r.UnpackPublisherOf))
	}
	for i, attester := range view(t, r, r.PackCommitteeAt(0), r.UnpackCommitteeAt) {
		require.Equal(t, cfg.Committee[i].Attester, attester)
	}
}

func TestDeployStopsWaitingWithItsContext(t *testing.T) {
	l1 := simulatedL1(t)
	ctx, cancel := context.WithCancel(t.Context())
	l1.seal = cancel // sent, and never mined
	_, err := deploy.Deploy(ctx, l1, newKey(t, "deployer", 0), config(t, 4))
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, "wait for rollup deployment")
}

func TestLargestCommitteeFitsOneTransaction(t *testing.T) {
	got, err := deploy.Deploy(t.Context(), simulatedL1(t), newKey(t, "deployer", 0), config(t, 192))
	require.NoError(t, err)
	require.NotEmpty(t, got.ChainID)
}

func TestAnAccountWithoutFundsCannotDeploy(t *testing.T) {
	_, err := deploy.Deploy(t.Context(), simulatedL1(t), newKey(t, "pauper", 0), config(t, 4))
	require.Error(t, err)
}
