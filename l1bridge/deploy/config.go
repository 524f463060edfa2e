package deploy

import (
	"errors"
	"fmt"

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
	// GenesisTime is the start of slot 0, Unix seconds.
	GenesisTime uint64
	// SlotDuration in seconds.
	SlotDuration uint64
	// EpochDuration in slots.
	EpochDuration uint64
	// PublishTimeout is the seconds of a slot after which one more committee
	// member may publish.
	PublishTimeout uint64
	// Windows are how long things may take (design 4.7).
	Windows bindings.Windows
	// Governance may restart a dead chain; zero: nobody may.
	Governance common.Address
	// Genesis is checkpoint 0, the parent of the first one published.
	Genesis checkpoint.Header
	// Committee are the members of every epoch, in committee order.
	Committee []committee.Member
	// GenesisParams are the chain's parameters as JSON, for whoever rebuilds its
	// state from L1 alone. The contract keeps their hash; a transaction of their own
	// brings them into L1's logs.
	GenesisParams []byte
}

// FromParams is the configuration of the chain that p describes, but for its
// L1 side (p.Rollup, p.GenesisOrigin), which the deployment is going to name.
// Durations that are not whole seconds are an error wrapping ErrConfig.
func FromParams(p *protocol.Params, genesis checkpoint.Header) (Config, error) {
	members, err := committee.Of(p)
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
	if p.RestartCount != 0 {
		return Config{}, fmt.Errorf("%w: restart count is %d; a deployment begins with 0, which its contract raises", ErrConfig, p.RestartCount)
	}
	return Config{
		GenesisParams:  genesisParams,
		GenesisTime:    p.GenesisTime / 1000,
		SlotDuration:   p.SlotDuration / 1000,
		EpochDuration:  p.EpochDuration,
		PublishTimeout: p.PublishTimeout / 1000,
		Windows:        bindings.FromWindows(p),
		Governance:     p.Governance,
		Genesis:        genesis,
		Committee:      members.Members(),
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
	case c.Genesis.Number != 0 || c.Genesis.LastChunk != 0:
		return fmt.Errorf("%w: genesis is checkpoint %d with chunk %d, not 0", ErrConfig, c.Genesis.Number, c.Genesis.LastChunk)
	case len(c.GenesisParams) > MaxParams:
		return fmt.Errorf("%w: genesis parameters of %d bytes, %d are possible; fund fewer balances", ErrConfig, len(c.GenesisParams), MaxParams)
	case len(c.Committee) > maxMembers:
		return fmt.Errorf("%w: %d committee members, %d are possible", ErrConfig, len(c.Committee), maxMembers)
	}
	if _, err := committee.New(c.Committee); err != nil {
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	for i, m := range c.Committee {
		if m.Attester == (common.Address{}) || m.Publisher == (common.Address{}) {
			return fmt.Errorf("%w: committee member %d has a zero address", ErrConfig, i)
		}
	}
	return nil
}

const (
	// maxRing is the contract's room for records.
	maxRing = 1 << 16
	// l1Slot is a slot of Ethereum, in seconds; so many checkpoints fit into its block:
	// 21 blobs, six at most to a transaction, one of them for certificates.
	l1Slot, checkpointsPerBlock = 12, 17
	// bondGas is three times what a confirmation costs, which the bond of a charge pays
	// for.
	bondGas = 750_000
)

// ring is how many checkpoints may wait for confirmation: what the confirm window and
// three epochs can bring at the most blobs L1 takes.
func (c Config) ring() uint64 {
	slots := c.Windows.ConfirmWindow + 3*c.EpochDuration
	return (slots*c.SlotDuration*checkpointsPerBlock + l1Slot - 1) / l1Slot
}

// constructor is the encoded constructor call.
func (c Config) constructor(rollup *bindings.Rollup) []byte {
	attesters := make([]common.Address, len(c.Committee))
	publishers := make([]common.Address, len(c.Committee))
	for i, m := range c.Committee {
		attesters[i], publishers[i] = m.Attester, m.Publisher
	}
	return rollup.PackConstructor(bindings.RollupConfig{
		GenesisTime:        c.GenesisTime,
		SlotDuration:       c.SlotDuration,
		EpochDuration:      c.EpochDuration,
		PublishTimeout:     c.PublishTimeout,
		Ring:               c.ring(),
		BondGas:            bondGas,
		Windows:            c.Windows,
		GenesisChunksRoot:  c.Genesis.ChunksRoot,
		GenesisArchiveRoot: c.Genesis.ArchiveRoot,
		GenesisStateRoot:   c.Genesis.StateRoot,
		ParamsHash:         crypto.Keccak256Hash(c.GenesisParams),
		Governance:         c.Governance,
	}, attesters, publishers)
}
