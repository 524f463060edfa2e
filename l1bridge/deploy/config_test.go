package deploy_test

import (
	"context"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/protocol"
)

func plus(a *big.Int, b int64) *big.Int { return new(big.Int).Add(a, big.NewInt(b)) }

// A bad configuration is refused before anything is sent: the L1 is nil.
func TestBadConfigsAreRefusedBeforeSending(t *testing.T) {
	for name, spoil := range map[string]func(*deploy.Config){
		"too long a window":           func(c *deploy.Config) { c.Windows.ConfirmWindow = 2000 },
		"no genesis time":             func(c *deploy.Config) { c.GenesisTime = 0 },
		"no slot":                     func(c *deploy.Config) { c.SlotDuration = 0 },
		"no epoch":                    func(c *deploy.Config) { c.EpochDuration = 0 },
		"too long an epoch":           func(c *deploy.Config) { c.EpochDuration = 33 },
		"no timeout":                  func(c *deploy.Config) { c.PublishTimeout = 0 },
		"open at once":                func(c *deploy.Config) { c.Windows.OpenAfter = 0 },
		"genesis number":              func(c *deploy.Config) { c.Genesis.Number = 1 },
		"genesis chunk":               func(c *deploy.Config) { c.Genesis.LastChunk = 1 },
		"no committee":                func(c *deploy.Config) { c.Validators = nil },
		"huge committee":              func(c *deploy.Config) { c.Validators = config(t, 129).Validators },
		"repeated attester":           func(c *deploy.Config) { c.Validators[1].Attester = c.Validators[0].Attester },
		"zero attester":               func(c *deploy.Config) { c.Validators[1].Attester = common.Address{} },
		"zero publisher":              func(c *deploy.Config) { c.Validators[1].Publisher = common.Address{} },
		"zero withdrawer":             func(c *deploy.Config) { c.Validators[1].Withdrawer = common.Address{} },
		"another's key":               func(c *deploy.Config) { c.Validators[1].Key = c.Validators[0].Key },
		"no key":                      func(c *deploy.Config) { c.Validators[1].Key = nil },
		"no stake":                    func(c *deploy.Config) { c.Staking.Minimum = new(big.Int) },
		"no amount":                   func(c *deploy.Config) { c.Staking.Penalty = nil },
		"huge amount":                 func(c *deploy.Config) { c.Staking.Pot = new(big.Int).Lsh(big.NewInt(1), 128) },
		"no ejection":                 func(c *deploy.Config) { c.Staking.Ejection = new(big.Int) },
		"no minter":                   func(c *deploy.Config) { c.Staking.Minter = "" },
		"deployer mints for good":     func(c *deploy.Config) { c.L1ChainID, c.Staking.Minter = 1, deploy.MintDeployer },
		"votes mint":                  func(c *deploy.Config) { c.Staking.Minter = deploy.MintGovernance },
		"holder of nothing":           func(c *deploy.Config) { c.Staking.Holders = []bindings.Allocation{{}} },
		"high ejection":               func(c *deploy.Config) { c.Staking.Ejection = plus(c.Staking.Minimum, 1) },
		"unpublished for nothing":     func(c *deploy.Config) { c.Staking.Slashing.Unpublished = new(big.Int) },
		"unpublished above a stake":   func(c *deploy.Config) { c.Staking.Slashing.Unpublished = plus(c.Staking.Minimum, 1) },
		"no amount for an omission":   func(c *deploy.Config) { c.Staking.Slashing.Omission = nil },
		"no amount for signing twice": func(c *deploy.Config) { c.Staking.Slashing.Equivocation = nil },
		"negative reward":             func(c *deploy.Config) { c.Staking.Slashing.EquivocationReward = big.NewInt(-1) },
		"reward above a quarter": func(c *deploy.Config) {
			c.Staking.Slashing.UnpublishedReward = plus(new(big.Int).Div(c.Staking.Slashing.Unpublished, big.NewInt(4)), 1)
		},
		"a committee too large to pay":  func(c *deploy.Config) { *c = config(t, 97) },
		"no L1 slot":                    func(c *deploy.Config) { c.Staking.Slashing.L1Slot = 0 },
		"another L1 slot than L1's":     func(c *deploy.Config) { c.Staking.Slashing.L1Slot = 1 },
		"no entry":                      func(c *deploy.Config) { c.Staking.EntryRate = 0 },
		"no seats":                      func(c *deploy.Config) { c.CommitteeSize = 0 },
		"too many seats":                func(c *deploy.Config) { c.CommitteeSize = 257 },
		"too few":                       func(c *deploy.Config) { c.CommitteeSize, c.MinCommittee = 5, 5 },
		"no minimum":                    func(c *deploy.Config) { c.MinCommittee = 0 },
		"no rounds":                     func(c *deploy.Config) { c.Rounds = 0 },
		"rounds that are no fours":      func(c *deploy.Config) { c.Rounds = 30 },
		"parameters that no pool takes": func(c *deploy.Config) { c.GenesisParams = make([]byte, deploy.MaxParams+1) },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config(t, 4)
			require.NoError(t, cfg.Check())
			spoil(&cfg)
			_, err := deploy.Deploy(t.Context(), nil, newKey(t, "deployer", 0), cfg)
			require.ErrorIs(t, err, deploy.ErrConfig)
		})
	}
}

// The same of votes.
func TestBadVotesAreRefusedBeforeSending(t *testing.T) {
	for name, spoil := range map[string]func(*deploy.Config, *deploy.Voting){
		"an account as well": func(c *deploy.Config, _ *deploy.Voting) { c.Governance = common.Address{1} },
		"no threshold":       func(_ *deploy.Config, v *deploy.Voting) { v.Threshold = nil },
		"takes nothing":      func(_ *deploy.Config, v *deploy.Voting) { v.Limit = new(big.Int) },
		"zero quorum":        func(_ *deploy.Config, v *deploy.Voting) { v.Quorum = 0 },
		"more than all":      func(_ *deploy.Config, v *deploy.Voting) { v.Quorum = 10_001 },
		"half":               func(_ *deploy.Config, v *deploy.Voting) { v.Majority = 5_000 },
		"majority over all":  func(_ *deploy.Config, v *deploy.Voting) { v.Majority = 10_001 },
		"no time to vote":    func(_ *deploy.Config, v *deploy.Voting) { v.Time = 0 },
		"no timelock":        func(_ *deploy.Config, v *deploy.Voting) { v.Timelock = 0 },
		"no grace":           func(_ *deploy.Config, v *deploy.Voting) { v.Grace = 0 },
		"stake gone before":  func(_ *deploy.Config, v *deploy.Voting) { v.Grace++ },
		"no end":             func(_ *deploy.Config, v *deploy.Voting) { v.Grace = math.MaxUint64 },
		"tokens for nobody":  func(_ *deploy.Config, v *deploy.Voting) { v.Holders[0].To = common.Address{} },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := votedConfig(t)
			require.NoError(t, cfg.Check())
			spoil(&cfg, cfg.Staking.Voting)
			_, err := deploy.Deploy(t.Context(), nil, newKey(t, "deployer", 0), cfg)
			require.ErrorIs(t, err, deploy.ErrConfig)
		})
	}
}

// votedConfig is of four validators, whose governance is a vote.
func votedConfig(t *testing.T) deploy.Config {
	t.Helper()
	cfg := config(t, 4)
	p := &protocol.Params{SlotDuration: slotDuration * 1000, Windows: protocol.StandardWindows(slotDuration*1000, 32)}
	cfg.Staking.Voting = deploy.StandardVoting(p, cfg.Staking)
	cfg.Staking.Voting.Holders = []bindings.Allocation{{To: common.Address{0x41}, Amount: big.NewInt(7)}}
	return cfg
}

// What is standard is what the contract takes, on an L1 that others run, too: each window is
// as long as L1 takes to be final, twice, and no stake is gone before the last is over.
func TestStandardVotesFitTheExitDelay(t *testing.T) {
	for _, slot := range []uint64{1, 6, 12, 36, 72} {
		for _, epoch := range []uint64{4, 32} {
			p := &protocol.Params{SlotDuration: slot * 1000, Windows: protocol.StandardWindows(slot*1000, epoch)}
			v := deploy.StandardVoting(p, deploy.StandardStaking(1))
			const final = 2304
			require.GreaterOrEqual(t, v.Time, uint64(final))
			require.GreaterOrEqual(t, v.Timelock, uint64(final))
			require.GreaterOrEqual(t, v.Grace, uint64(final))
			require.Equal(t, p.Windows.ExitDelay*slot, v.Time+v.Timelock+v.Grace)

			p.L1ChainID = protocol.DevnetL1ChainID
			p.Windows = protocol.ShortWindows(slot*1000, epoch)
			v = deploy.StandardVoting(p, deploy.StandardStaking(p.L1ChainID))
			require.Positive(t, min(v.Time, v.Timelock, v.Grace))
			require.Equal(t, p.Windows.ExitDelay*slot, v.Time+v.Timelock+v.Grace)
		}
	}
}

func TestParamsGiveTheContractsUnits(t *testing.T) {
	want := config(t, 4)
	p := &protocol.Params{
		L1ChainID: simulatedID, GenesisTime: genesisTime * 1000, SlotDuration: slotDuration * 1000, EpochDuration: 32,
		PublishTimeout: 6000, OpenAfter: 2, Windows: protocol.StandardWindows(slotDuration*1000, 32),
		L1: protocol.L1Params{MaxOriginAge: 2}, Limits: protocol.Limits{MinForced: 3}, MaxObjectBytes: 1000,
		RollupVersion: 7, FeeJuice: []protocol.Allocation{{Amount: protocol.Amount{Lo: 1000}}, {Amount: protocol.Amount{Lo: 234}}},
	}
	p.SetCommittee(4)
	for i, m := range want.Validators {
		key := newKey(t, "attester", i)
		p.Validators = append(p.Validators, protocol.Validator{
			Attester: crypto.CompressPubkey(&key.PublicKey), Publisher: m.Publisher,
		})
	}
	got, err := deploy.FromParams(p, want.Genesis, want.Staking)
	require.NoError(t, err)
	want.GenesisParams, err = p.Undeployed().Encode()
	require.NoError(t, err)
	require.Equal(t, want, got)

	p.RestartCount = 1
	_, err = deploy.FromParams(p, want.Genesis, want.Staking)
	require.ErrorIs(t, err, deploy.ErrConfig)
	require.ErrorContains(t, err, "restart count is 1")
	p.RestartCount = 0

	p.SlotDuration = 1500
	_, err = deploy.FromParams(p, want.Genesis, want.Staking)
	require.ErrorIs(t, err, deploy.ErrConfig)
	require.ErrorContains(t, err, "slot duration is 1500 ms")
}

// elsewhere is an L1 of another EIP-155 id, of which nothing else may be asked.
type elsewhere struct{ deploy.L1 }

func (elsewhere) ChainID(context.Context) (*big.Int, error) { return big.NewInt(5), nil }

func TestAConfigIsForOneL1(t *testing.T) {
	_, err := deploy.Deploy(t.Context(), elsewhere{}, newKey(t, "deployer", 0), config(t, 4))
	require.ErrorIs(t, err, deploy.ErrConfig)
	require.ErrorContains(t, err, "this one has 5")
}
