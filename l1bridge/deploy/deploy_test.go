package deploy_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
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
	require.Equal(t, got.Origin.Number, view(t, r, r.PackGenesisOriginNumber(), r.UnpackGenesisOriginNumber))
	require.Equal(t, got.Origin.Hash, common.Hash(view(t, r, r.PackGenesisOriginHash(), r.UnpackGenesisOriginHash)))
	require.Equal(t, got.Block, got.Origin.Number+1)
	code, err := l1.CodeAt(t.Context(), got.Inbox, new(big.Int).SetUint64(got.Origin.Number))
	require.NoError(t, err)
	require.Empty(t, code, "anybody could send a message before the chain reads them")
	require.Equal(t, cfg.Genesis.Hash(), common.Hash(view(t, r, r.PackGenesisHash(), r.UnpackGenesisHash)))
	require.Equal(t, cfg.Windows, view(t, r, r.PackWindows(), r.UnpackWindows))
	require.Equal(t, crypto.Keccak256Hash(cfg.GenesisParams), common.Hash(view(t, r, r.PackParamsHash(), r.UnpackParamsHash)))

	members, err := committee.New(cfg.Members())
	require.NoError(t, err)
	seed := common.Hash(view(t, r, r.PackDrawOf(0), r.UnpackDrawOf).Seed)
	for slot := range uint64(40) {
		leader := cfg.Validators[members.Leader(seed, slot)]
		require.Equal(t, leader.Attester, view(t, r, r.PackLeader(slot), r.UnpackLeader))
	}
	for i, attester := range view(t, r, r.PackCommitteeAt(0), r.UnpackCommitteeAt) {
		require.Equal(t, cfg.Validators[i].Attester, attester)
	}
	for i, publisher := range view(t, r, r.PackPublishersAt(0), r.UnpackPublishersAt) {
		require.Equal(t, cfg.Validators[i].Publisher, publisher)
	}
}

// The contracts beside the rollup hold what the deployer minted, and name each other.
func TestTheStakesAreThere(t *testing.T) {
	l1 := simulatedL1(t)
	cfg := config(t, 5)
	got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)

	rollup := newReader(l1, got.Rollup)
	require.Equal(t, got.Staking, view(t, rollup, rollup.PackStaking(), rollup.UnpackStaking))
	require.Equal(t, got.Incentives, view(t, rollup, rollup.PackIncentives(), rollup.UnpackIncentives))

	stakes := bindings.NewStaking()
	staking := reader{at: stakes.Instance(l1, got.Staking)}
	require.Equal(t, got.Rollup, view(t, staking, stakes.PackRollup(), stakes.UnpackRollup))
	total := new(big.Int).Mul(cfg.Staking.Minimum, big.NewInt(5))
	require.Equal(t, total, view(t, staking, stakes.PackTotalStake(), stakes.UnpackTotalStake))
	for i, v := range cfg.Validators {
		s := view(t, staking, stakes.PackStakeOf(v.Attester), stakes.UnpackStakeOf)
		require.Equal(t, uint64(i), s.Index)
		require.Equal(t, v.Withdrawer, s.Withdrawer)
		key := view(t, staking, stakes.PackPublicKeyOf(v.Attester), stakes.UnpackPublicKeyOf)
		require.Equal(t, bindings.FromKey(v.Key), key)
	}

	tokens := bindings.NewAZT()
	token := reader{at: tokens.Instance(l1, got.AZT)}
	require.Equal(t, total, view(t, token, tokens.PackBalanceOf(got.Staking), tokens.UnpackBalanceOf))
	require.Equal(t, cfg.Staking.Pot, view(t, token, tokens.PackBalanceOf(got.Incentives), tokens.UnpackBalanceOf))
}

// The way messages take is found from the rollup, and what is behind the fee juice of
// genesis lies in the portal.
func TestThePortalIsThere(t *testing.T) {
	l1 := simulatedL1(t)
	cfg := config(t, 5)
	got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)

	paying := bindings.NewIncentives()
	incentives := reader{at: paying.Instance(l1, got.Incentives)}
	require.Equal(t, got.FeeJuicePortal, view(t, incentives, paying.PackPortal(), paying.UnpackPortal))
	rollup := newReader(l1, got.Rollup)
	queues := view(t, rollup, rollup.PackQueues(), rollup.UnpackQueues)
	require.Equal(t, bindings.QueuesOutput{Inbox: got.Inbox, Forced: got.ForcedInclusion}, queues)
	forceds := bindings.NewForcedInclusion()
	forced := reader{at: forceds.Instance(l1, got.ForcedInclusion)}
	require.Equal(t, got.Rollup, view(t, forced, forceds.PackRollup(), forceds.UnpackRollup))
	require.Equal(t, cfg.Forced.Delay, view(t, forced, forceds.PackDelay(), forceds.UnpackDelay))
	require.Equal(t, cfg.Forced.Fee, view(t, forced, forceds.PackFee(), forceds.UnpackFee))
	require.Equal(t, cfg.GenesisTime, view(t, forced, forceds.PackGenesisTime(), forceds.UnpackGenesisTime))
	portals := bindings.NewFeeJuicePortal()
	portal := reader{at: portals.Instance(l1, got.FeeJuicePortal)}
	require.Equal(t, got.AZT, view(t, portal, portals.PackToken(), portals.UnpackToken))
	require.Equal(t, got.Inbox, view(t, portal, portals.PackInbox(), portals.UnpackInbox))
	require.Equal(t, got.Outbox, view(t, portal, portals.PackOutbox(), portals.UnpackOutbox))
	tokens := bindings.NewAZT()
	token := reader{at: tokens.Instance(l1, got.AZT)}
	require.Equal(t, cfg.FeeJuice, view(t, token, tokens.PackBalanceOf(got.FeeJuicePortal), tokens.UnpackBalanceOf))

	version := new(big.Int).SetUint64(cfg.Version)
	inboxes, outboxes, roots := bindings.NewInbox(), bindings.NewOutbox(), bindings.NewConfirmedOutRoots()
	inbox, outbox := reader{at: inboxes.Instance(l1, got.Inbox)}, reader{at: outboxes.Instance(l1, got.Outbox)}
	require.Equal(t, version, view(t, inbox, inboxes.PackVersion(), inboxes.UnpackVersion))
	require.Equal(t, version, view(t, outbox, outboxes.PackVersion(), outboxes.UnpackVersion))
	settled := reader{at: roots.Instance(l1, view(t, outbox, outboxes.PackRoots(), outboxes.UnpackRoots))}
	require.Equal(t, got.Rollup, view(t, settled, roots.PackRollup(), roots.UnpackRollup))
}

// Only the slasher that was deployed with the stakes takes from them, what it was told.
func TestTheSlasherIsTheStakes(t *testing.T) {
	l1 := simulatedL1(t)
	cfg := config(t, 5)
	cfg.Staking.Slashing.LeadersOnly = true
	got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)

	stakes := bindings.NewStaking()
	staking := reader{at: stakes.Instance(l1, got.Staking)}
	require.Equal(t, got.Slasher, view(t, staking, stakes.PackSlasher(), stakes.UnpackSlasher))

	of := cfg.Staking.Slashing
	slashers := bindings.NewSlasher()
	slasher := reader{at: slashers.Instance(l1, got.Slasher)}
	require.Equal(t, got.Rollup, view(t, slasher, slashers.PackRollup(), slashers.UnpackRollup))
	require.Equal(t, got.Staking, view(t, slasher, slashers.PackStaking(), slashers.UnpackStaking))
	require.Equal(t, of.Unpublished, view(t, slasher, slashers.PackUnpublished(), slashers.UnpackUnpublished))
	require.Equal(t, of.UnpublishedReward, view(t, slasher, slashers.PackUnpublishedReward(), slashers.UnpackUnpublishedReward))
	require.Equal(t, of.Equivocation, view(t, slasher, slashers.PackEquivocation(), slashers.UnpackEquivocation))
	require.Equal(t, of.EquivocationReward, view(t, slasher, slashers.PackEquivocationReward(), slashers.UnpackEquivocationReward))
	require.Equal(t, of.Omission, view(t, slasher, slashers.PackOmission(), slashers.UnpackOmission))
	require.Equal(t, of.OmissionReward, view(t, slasher, slashers.PackOmissionReward(), slashers.UnpackOmissionReward))
	require.Equal(t, got.Omissions, view(t, slasher, slashers.PackOmissions(), slashers.UnpackOmissions))
	omitted := bindings.NewOmissions()
	omissions := reader{at: omitted.Instance(l1, got.Omissions)}
	require.Equal(t, got.Slasher, view(t, omissions, omitted.PackSlasher(), omitted.UnpackSlasher))
	require.Equal(t, got.Rollup, view(t, omissions, omitted.PackRollup(), omitted.UnpackRollup))
	require.True(t, view(t, slasher, slashers.PackLeadersOnly(), slashers.UnpackLeadersOnly))
	require.Equal(t, cfg.Windows.PublishDeadline, view(t, slasher, slashers.PackPublishDeadline(), slashers.UnpackPublishDeadline))
	require.Equal(t, cfg.Windows.Rescue*cfg.SlotDuration, view(t, slasher, slashers.PackRescueTime(), slashers.UnpackRescueTime))
}

// Whatever else the account sends while it deploys moves what follows to other addresses:
// that is found out at once, and said.
func TestSomethingElseSentMeanwhileIsFoundOut(t *testing.T) {
	l1 := simulatedL1(t)
	key, seal, sent := newKey(t, "deployer", 0), l1.seal, 0
	l1.seal = func() {
		seal()
		if sent++; sent == 1 {
			send(t, l1.client, key)
			seal()
		}
	}
	_, err := deploy.Deploy(t.Context(), l1, key, config(t, 4))
	require.ErrorIs(t, err, deploy.ErrBusy)
}

// send moves nothing from an account to itself.
func send(t *testing.T, l1 client, key *ecdsa.PrivateKey) {
	t.Helper()
	nonce, err := l1.PendingNonceAt(t.Context(), addressOf(key))
	require.NoError(t, err)
	id, err := l1.ChainID(t.Context())
	require.NoError(t, err)
	to := addressOf(key)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.LegacyTx{Nonce: nonce, To: &to, Gas: 21_000, GasPrice: big.NewInt(params.GWei * 10)})
	require.NoError(t, err)
	require.NoError(t, l1.SendTransaction(t.Context(), tx))
}

// Where AZT holders govern, their contract is what rollup and stakes know as governance, and
// may take what the deployment says; an account governs, and takes nothing.
func TestTheGovernanceIsThere(t *testing.T) {
	account := common.Address{0x60}
	for name, cfg := range map[string]deploy.Config{"a vote": votedConfig(t), "an account": config(t, 4)} {
		t.Run(name, func(t *testing.T) {
			l1 := simulatedL1(t)
			limit := new(big.Int)
			if v := cfg.Staking.Voting; v != nil {
				limit = v.Limit
			} else {
				cfg.Governance = account
			}
			got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
			require.NoError(t, err)
			rollup, stakes := newReader(l1, got.Rollup), bindings.NewStaking()
			staking := reader{at: stakes.Instance(l1, got.Staking)}
			require.Equal(t, got.Governance, view(t, rollup, rollup.PackGovernance(), rollup.UnpackGovernance))
			require.Equal(t, got.Governance, view(t, staking, stakes.PackGovernance(), stakes.UnpackGovernance))
			require.Zero(t, limit.Cmp(view(t, staking, stakes.PackGovernanceLimit(), stakes.UnpackGovernanceLimit)))
			if cfg.Staking.Voting == nil {
				require.Equal(t, account, got.Governance)
				return
			}
			votes, tokens := bindings.NewGovernance(), bindings.NewAZT()
			contract, token := reader{at: votes.Instance(l1, got.Governance)}, reader{at: tokens.Instance(l1, got.AZT)}
			require.Equal(t, got.Rollup, view(t, contract, votes.PackRollup(), votes.UnpackRollup))
			require.Equal(t, got.AZT, view(t, contract, votes.PackToken(), votes.UnpackToken))
			require.Equal(t, cfg.Staking.Voting.Time, view(t, contract, votes.PackVoting(), votes.UnpackVoting))
			require.Equal(t, big.NewInt(7), view(t, token, tokens.PackBalanceOf(common.Address{0x41}), tokens.UnpackBalanceOf))
		})
	}
}

func TestDeployStopsWaitingWithItsContext(t *testing.T) {
	l1 := simulatedL1(t)
	ctx, cancel := context.WithCancel(t.Context())
	l1.seal = cancel // sent, and never mined
	_, err := deploy.Deploy(ctx, l1, newKey(t, "deployer", 0), config(t, 4))
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, "wait for deployment")
}

func TestTheLargestCommitteeFitsOneTransaction(t *testing.T) {
	cfg := config(t, 128)
	cfg.Staking.Slashing.LeadersOnly = true
	got, err := deploy.Deploy(t.Context(), simulatedL1(t), newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)
	require.NotEmpty(t, got.ChainID)
}

// The largest genesis parameters, those of some two thousand balances, fit the transaction
// that brings them.
func TestTheLargestParametersFitOneTransaction(t *testing.T) {
	cfg := config(t, 4)
	cfg.GenesisParams = bytes.Repeat([]byte{'a'}, deploy.MaxParams)
	_, err := deploy.Deploy(t.Context(), simulatedL1(t), newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)
}

// Windows that the contract refuses are named by its own word for it.
func TestARefusalOfTheContractIsExplained(t *testing.T) {
	cfg := config(t, 4)
	cfg.Windows.Rescue = cfg.Windows.ConfirmWindow
	_, err := deploy.Deploy(t.Context(), simulatedL1(t), newKey(t, "deployer", 0), cfg)
	require.ErrorContains(t, err, "RescueTooShort")
}

func TestAnAccountWithoutFundsCannotDeploy(t *testing.T) {
	_, err := deploy.Deploy(t.Context(), simulatedL1(t), newKey(t, "pauper", 0), config(t, 4))
	require.Error(t, err)
}
