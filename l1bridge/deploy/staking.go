package deploy

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Validator is one of genesis: deposited by the deployer, without queue or proof.
type Validator struct {
	committee.Member
	// Key is the attester's.
	Key *ecdsa.PublicKey
	// Withdrawer gets the stake back, and the rewards.
	Withdrawer common.Address
}

// Staking is what a deployment fixes of stakes, committees and rewards. Amounts of AZT are
// in its smallest unit, 1e-18.
type Staking struct {
	// Minimum is the smallest deposit, and what the deployer mints for each genesis
	// validator; who has less than Ejection left has to go.
	Minimum, Ejection *big.Int
	// EntryPeriod is the seconds from a deposit to the set; EntryRate is how many may
	// enter in an epoch.
	EntryPeriod, EntryRate uint64
	// Slashing is what the slasher takes of it. Slasher may take stake in its place, and
	// then none is deployed; zero: it is.
	Slashing Slashing
	Slasher  common.Address
	// Penalty is taken of an attester convicted of publishing what nobody locked;
	// PenaltyReward of it goes to the accuser.
	Penalty, PenaltyReward *big.Int
	// PerCheckpoint and PerConfirm are paid from Pot, which the deployer mints; where
	// checkpoints get proven half of the former once they are, and PerProof for each.
	PerCheckpoint, PerConfirm, PerProof, Pot *big.Int
	// Minter makes AZT after the deployment, and Holders have some from it.
	Minter  Minter
	Holders []bindings.Allocation
	// Voting says how AZT holders vote; nil: an account governs (Config.Governance).
	Voting *Voting
}

const (
	// entryPeriod and entryRate are design 4.7's starting values: 7 days, and slowly.
	entryPeriod, entryRate = 7 * 24 * 3600, 4
	// devnetPeriod is for whoever watches.
	devnetPeriod = 5
	// perCheckpoint and perConfirm, AZT, pay for the publication, and for the confirmation,
	// at the 99th percentile of L1's prices (aztecd model posting): with less, a leader
	// saves by leaving it to others. The pot lasts a year of them.
	perCheckpoint, perConfirm = 250, 800
	// perProof, AZT, pays for the proof of a checkpoint: its share of L1's gas at the same
	// prices, and of machines.
	perProof = 300
)

// StandardStaking is design 4.7's, for the L1 with that EIP-155 id: on a development L1
// nobody waits days, and the deployer mints.
func StandardStaking(l1 uint64) Staking {
	period := uint64(entryPeriod)
	if l1 == protocol.DevnetL1ChainID {
		period = devnetPeriod
	}
	minter := MintNobody
	if l1 == protocol.DevnetL1ChainID {
		minter = MintDeployer
	}
	return Staking{
		Minter: minter, Minimum: azt(100_000), Ejection: azt(50_000), EntryPeriod: period, EntryRate: entryRate,
		Penalty: azt(standardOffence), PenaltyReward: azt(standardOffence * RewardPercent / 100), Slashing: StandardSlashing(),
		PerCheckpoint: azt(perCheckpoint), PerConfirm: azt(perConfirm), PerProof: azt(perProof), Pot: azt(250_000_000),
	}
}

func azt(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// check reports what the contracts would refuse.
func (s Staking) check() error {
	for _, amount := range []struct {
		name string
		is   *big.Int
	}{
		{"smallest stake", s.Minimum},
		{"ejection threshold", s.Ejection},
		{"penalty", s.Penalty},
		{"penalty's reward", s.PenaltyReward},
		{"reward per checkpoint", s.PerCheckpoint},
		{"reward per confirmation", s.PerConfirm},
		{"reward per proven checkpoint", s.PerProof},
		{"pot", s.Pot},
	} {
		if amount.is == nil || amount.is.Sign() < 0 || amount.is.BitLen() > 128 {
			return fmt.Errorf("%w: %s of %v AZT", ErrConfig, amount.name, amount.is)
		}
	}
	switch {
	case s.Minimum.Sign() == 0 || s.Ejection.Sign() == 0 || s.Ejection.Cmp(s.Minimum) > 0:
		return fmt.Errorf("%w: smallest stake is %s, ejection threshold %s; write more than 0 for both, and no more for the latter", ErrConfig, s.Minimum, s.Ejection)
	case s.EntryRate == 0:
		return fmt.Errorf("%w: nobody may enter", ErrConfig)
	}
	return s.Slashing.check(s.Minimum)
}

// token is the constructor call of AZT, with the stakes, the pot, what is behind the fee
// juice of genesis, and what holders have minted.
func (c Config) token(s suite, deployer common.Address) []byte {
	stakes := new(big.Int).Mul(c.Staking.Minimum, big.NewInt(int64(len(c.Validators))))
	all := []bindings.Allocation{{To: s.staking, Amount: stakes}, {To: s.incentives, Amount: c.Staking.Pot}, {To: s.portal, Amount: c.FeeJuice}}
	all = append(all, c.Staking.Holders...)
	if c.Staking.Voting != nil {
		all = append(all, c.Staking.Voting.Holders...)
	}
	return bindings.NewAZT().PackConstructor(c.minter(s, deployer), all)
}

// stakes is the constructor call of Staking.
func (c Config) stakes(s suite) []byte {
	keys := make([]bindings.PublicKey, len(c.Validators))
	withdrawers := make([]common.Address, len(c.Validators))
	for i, v := range c.Validators {
		keys[i], withdrawers[i] = bindings.FromKey(v.Key), v.Withdrawer
	}
	return bindings.NewStaking().PackConstructor(bindings.StakingConfig{
		Token: s.token, Rollup: s.rollup, Slasher: s.slasher, Governance: s.governance, GovernanceLimit: c.Staking.Voting.limit(),
		Minimum: c.Staking.Minimum, Ejection: c.Staking.Ejection, EntryPeriod: c.Staking.EntryPeriod, EntryRate: c.Staking.EntryRate,
	}, keys, withdrawers)
}

// rewards is the constructor call of Incentives.
func (c Config) rewards(s suite) []byte {
	return bindings.NewIncentives().PackConstructor(s.token, s.rollup, s.staking, s.portal, s.proving, bindings.Amounts{
		PerCheckpoint: c.Staking.PerCheckpoint, PerConfirm: c.Staking.PerConfirm, PerProof: c.Staking.PerProof,
	})
}
