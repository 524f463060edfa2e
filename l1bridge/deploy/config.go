package deploy

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// maxMembers keeps the deployment under the gas limit of one transaction.
const maxMembers = 128

// ErrConfig is wrapped by every error that Config.Check reports.
var ErrConfig = errors.New("invalid rollup configuration")

// Config is what a deployment fixes for good.
type Config struct {
	// L1ChainID is the EIP-155 id of the L1 that it is for.
	L1ChainID uint64
	// GenesisTime is the start of slot 0, Unix seconds.
	GenesisTime uint64
	// SlotDuration in seconds.
	SlotDuration uint64
	// EpochDuration in slots.
	EpochDuration uint64
	// PublishTimeout is the seconds of a slot after which one more committee
	// member may publish.
	PublishTimeout uint64
	// Eager refuses what is published without its certificate.
	Eager bool
	// Windows are how long things may take (design 4.7).
	Windows bindings.Windows
	// Governance is the account that may restart a dead chain, and lets validators in and
	// sends them away, where there is no vote (Staking.Voting); zero: nobody may.
	Governance common.Address
	// Genesis is checkpoint 0, the parent of the first one published.
	Genesis checkpoint.Header
	// Validators are those of genesis, in the order of the set.
	Validators []Validator
	// CommitteeSize is how many seats a committee has; the set never has fewer than
	// MinCommittee validators. Rounds of the shuffle that draws.
	CommitteeSize, MinCommittee, Rounds uint64
	// Staking is what holds of stakes and rewards.
	Staking Staking
	// Version is what messages between the layers name.
	Version uint64
	// FeeJuice is what all accounts have at genesis: as much AZT is minted to the portal,
	// which pays it out again.
	FeeJuice *big.Int
	// Forced is what holds of forced txs; MaxOriginAge of a chunk, in epochs.
	Forced       Forced
	MaxOriginAge uint64
	// Proving is what holds of proofs; nil: nobody proves checkpoints.
	Proving *Proving
	// GenesisParams are the chain's parameters as JSON, for whoever rebuilds its
	// state from L1 alone. The contract keeps their hash; a transaction of their own
	// brings them into L1's logs.
	GenesisParams []byte
}

// FromParams is the configuration of the chain that p describes, but for its
// L1 side (p.Rollup, p.GenesisOrigin, p.GenesisSeed), which the deployment is going to name. Where
// checkpoints get proven, Proving.World and Proving.Keys are still to be filled in.
// Durations that are not whole seconds are an error wrapping ErrConfig.
func FromParams(p *protocol.Params, genesis checkpoint.Header, stakes Staking) (Config, error) {
	validators, err := genesisValidators(p)
	if err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	for _, span := range []struct {
		name string
		ms   uint64
	}{
		{"genesis time", p.GenesisTime}, {"slot duration", p.SlotDuration}, {"publish timeout", p.PublishTimeout},
	} {
		if span.ms%1000 != 0 {
			return Config{}, fmt.Errorf("%w: %s is %d ms; L1 counts whole seconds", ErrConfig, span.name, span.ms)
		}
	}
	genesisParams, err := p.Undeployed().Encode()
	if err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	genesisFeeJuice, err := feeJuice(p.FeeJuice)
	if err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	if p.RestartCount != 0 {
		return Config{}, fmt.Errorf("%w: restart count is %d; a deployment begins with 0, which its contract raises", ErrConfig, p.RestartCount)
	}
	var proving *Proving
	if p.Proving != nil {
		proving = &Proving{Rules: *p.Proving, Bounty: standardBounty, Fees: p.Fees.Initial}
	}
	return Config{
		Proving:        proving,
		GenesisParams:  genesisParams,
		L1ChainID:      p.L1ChainID,
		GenesisTime:    p.GenesisTime / 1000,
		SlotDuration:   p.SlotDuration / 1000,
		EpochDuration:  p.EpochDuration,
		PublishTimeout: p.PublishTimeout / 1000,
		Eager:          p.Eager,
		Windows:        bindings.FromWindows(p),
		Governance:     p.Governance,
		Genesis:        genesis,
		Validators:     validators,
		CommitteeSize:  p.CommitteeSize,
		MinCommittee:   p.MinCommittee,
		Rounds:         p.SamplingRounds,
		Staking:        stakes,
		Version:        p.RollupVersion,
		FeeJuice:       genesisFeeJuice,
		Forced:         StandardForced(p),
		MaxOriginAge:   p.L1.MaxOriginAge,
	}, nil
}

// MaxParams is the most bytes of genesis parameters: pools take no transaction above 128
// KiB, and theirs comes when the contract is paid for.
const MaxParams = 128<<10 - 1024

// Check reports what the contract would refuse, and what would make a chain
// nobody can publish. Every error wraps ErrConfig.
func (c Config) Check() error {
	switch {
	case c.GenesisTime == 0:
		return fmt.Errorf("%w: no genesis time", ErrConfig)
	case c.SlotDuration == 0:
		return fmt.Errorf("%w: slot duration is zero", ErrConfig)
	case c.EpochDuration == 0 || c.EpochDuration > protocol.MaxEpochSlots:
		return fmt.Errorf("%w: epoch of %d slots, 1 to %d are possible", ErrConfig, c.EpochDuration, protocol.MaxEpochSlots)
	case c.PublishTimeout == 0:
		return fmt.Errorf("%w: publish timeout is zero", ErrConfig)
	case c.Windows.OpenAfter == 0:
		return fmt.Errorf("%w: open after zero slots", ErrConfig)
	case c.ring() > maxRing:
		return fmt.Errorf("%w: %d checkpoints may wait for confirmation, %d are possible; a shorter confirm window or shorter epochs make them fewer", ErrConfig, c.ring(), maxRing)
	case c.FeeJuice == nil || c.FeeJuice.Sign() < 0 || c.FeeJuice.BitLen() > 128:
		return fmt.Errorf("%w: fee juice of %v at genesis", ErrConfig, c.FeeJuice)
	case c.Genesis.Number != 0 || c.Genesis.LastChunk != 0:
		return fmt.Errorf("%w: genesis is checkpoint %d with chunk %d, not 0", ErrConfig, c.Genesis.Number, c.Genesis.LastChunk)
	case len(c.GenesisParams) > MaxParams:
		return fmt.Errorf("%w: genesis parameters of %d bytes, %d are possible; fund fewer balances", ErrConfig, len(c.GenesisParams), MaxParams)
	case len(c.Validators) > maxMembers:
		return fmt.Errorf("%w: %d genesis validators, %d are possible", ErrConfig, len(c.Validators), maxMembers)
	}
	if _, err := committee.New(c.Members()); err != nil {
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	for i, v := range c.Validators {
		if v.Attester == (common.Address{}) || v.Publisher == (common.Address{}) || v.Withdrawer == (common.Address{}) {
			return fmt.Errorf("%w: genesis validator %d has a zero address", ErrConfig, i)
		}
		if v.Key == nil || crypto.PubkeyToAddress(*v.Key) != v.Attester {
			return fmt.Errorf("%w: genesis validator %d has another key than %s", ErrConfig, i, v.Attester)
		}
	}
	return errors.Join(c.checkDraw(), c.Staking.check(), c.Staking.Slashing.checkOn(c.L1ChainID), c.checkGovernance(), c.checkMinter(), c.Forced.check(c.MaxOriginAge), c.Proving.check(c.EpochDuration, c.L1ChainID))
}

func (c Config) checkDraw() error {
	switch {
	case c.CommitteeSize == 0 || c.CommitteeSize > maxMembers:
		return fmt.Errorf("%w: committees of %d seats, 1 to %d are possible", ErrConfig, c.CommitteeSize, maxMembers)
	case c.CommitteeSize > maxPayers && !c.Staking.Slashing.LeadersOnly:
		return fmt.Errorf("%w: committees of %d seats, of which all pay for an unpublished lock; %d of them fit a transaction: have the leaders alone pay", ErrConfig, c.CommitteeSize, maxPayers)
	case c.MinCommittee == 0 || c.MinCommittee > c.CommitteeSize || c.MinCommittee > uint64(len(c.Validators)):
		return fmt.Errorf("%w: committees of %d at least, with %d seats and %d validators", ErrConfig, c.MinCommittee, c.CommitteeSize, len(c.Validators))
	case c.Rounds == 0 || c.Rounds > 255 || c.Rounds%4 != 0:
		return fmt.Errorf("%w: %d rounds of the shuffle, a multiple of four below 256 is possible", ErrConfig, c.Rounds)
	}
	return nil
}

// checkGovernance: it is an account or a vote.
func (c Config) checkGovernance() error {
	if c.Staking.Voting != nil && c.Governance != (common.Address{}) {
		return fmt.Errorf("%w: %s governs, and so does a vote; one of them can", ErrConfig, c.Governance)
	}
	return c.Staking.Voting.check(c.Windows.ExitDelay * c.SlotDuration)
}

// Members are the genesis validators as a committee of all.
func (c Config) Members() []committee.Member {
	members := make([]committee.Member, len(c.Validators))
	for i, v := range c.Validators {
		members[i] = v.Member
	}
	return members
}

// genesisValidators are those of the chain's genesis; each one's publisher holds the
// stake.
func genesisValidators(p *protocol.Params) ([]Validator, error) {
	members, err := committee.Genesis(p)
	if err != nil {
		return nil, err
	}
	validators := make([]Validator, members.Size())
	for i, m := range members.Members() {
		key, err := crypto.DecompressPubkey(p.Validators[i].Attester)
		if err != nil {
			return nil, fmt.Errorf("genesis validator %d: %w", i, err)
		}
		validators[i] = Validator{Member: m, Key: key, Withdrawer: m.Publisher}
	}
	return validators, nil
}

const (
	// maxRing is the contract's room for records; ringStride its WindowRules.STRIDE.
	maxRing, ringStride = 1 << 16, 16
	// l1Slot is a slot of Ethereum, in seconds; so many checkpoints fit into its block:
	// 21 blobs, six at most to a transaction, one of them for certificates.
	l1Slot, checkpointsPerBlock = 12, 17
	// bondGas is three times what a confirmation by 33 of 48 drawn costs, which the bond
	// of a charge pays for.
	bondGas = 1_550_000
)

// ring is how many checkpoints may wait for confirmation: what the confirm window and
// three epochs can bring at the most blobs L1 takes, and a stride more, since the
// contract looks at so many at once.
func (c Config) ring() uint64 {
	slots := c.Windows.ConfirmWindow + 3*c.EpochDuration
	return (slots*c.SlotDuration*checkpointsPerBlock+l1Slot-1)/l1Slot + ringStride
}

// constructor is the encoded constructor call of the rollup.
func (c Config) constructor(s suite) []byte {
	attesters := make([]common.Address, len(c.Validators))
	publishers := make([]common.Address, len(c.Validators))
	for i, v := range c.Validators {
		attesters[i], publishers[i] = v.Attester, v.Publisher
	}
	return bindings.NewRollup().PackConstructor(bindings.RollupConfig{
		GenesisTime:        c.GenesisTime,
		SlotDuration:       c.SlotDuration,
		EpochDuration:      c.EpochDuration,
		PublishTimeout:     c.PublishTimeout,
		Ring:               c.ring(),
		BondGas:            bondGas,
		Eager:              c.Eager,
		Windows:            c.Windows,
		CommitteeSize:      c.CommitteeSize,
		MinCommittee:       c.MinCommittee,
		SamplingRounds:     c.Rounds,
		Proving:            s.proving,
		Staking:            s.staking,
		Incentives:         s.incentives,
		Inbox:              s.inbox,
		Forced:             s.forced,
		Penalty:            c.Staking.Penalty,
		PenaltyReward:      c.Staking.PenaltyReward,
		GenesisChunksRoot:  c.Genesis.ChunksRoot,
		GenesisArchiveRoot: c.Genesis.ArchiveRoot,
		GenesisStateRoot:   c.Genesis.StateRoot,
		ParamsHash:         crypto.Keccak256Hash(c.GenesisParams),
		Governance:         s.governance,
	}, attesters, publishers)
}
