package deploy

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// maxEpoch is half the contract's ring of checkpoint hashes, in slots.
	maxEpoch = 128
	// maxMembers keeps the deployment under the gas limit of one transaction.
	maxMembers = 192
)

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
	// OpenAfter is how many slots after its own anyone may publish a locked
	// checkpoint.
	OpenAfter uint64
	// RestartCount is part of the chain id.
	RestartCount uint64
	// Genesis is checkpoint 0, the parent of the first one published.
	Genesis checkpoint.Header
	// Committee are the members of every epoch, in committee order.
	Committee []committee.Member
	// GenesisParams are the chain's parameters as JSON, for whoever rebuilds its
	// state from L1 alone. The contract keeps nothing but an event of them.
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
	return Config{
		GenesisParams:  genesisParams,
		GenesisTime:    p.GenesisTime / 1000,
		SlotDuration:   p.SlotDuration / 1000,
		EpochDuration:  p.EpochDuration,
		PublishTimeout: p.PublishTimeout / 1000,
		OpenAfter:      p.OpenAfter,
		RestartCount:   p.RestartCount,
		Genesis:        genesis,
		Committee:      members.Members(),
	}, nil
}

// Check reports what the contract would refuse, and what would make a chain
// nobody can publish. Every error wraps ErrConfig.
func (c Config) Check() error {
	switch {
	case c.GenesisTime == 0:
		return fmt.Errorf("%w: no genesis time", ErrConfig)
	case c.SlotDuration == 0:
		return fmt.Errorf("%w: slot duration is zero", ErrConfig)
	case c.EpochDuration == 0 || c.EpochDuration > maxEpoch:
		return fmt.Errorf("%w: epoch of %d slots, 1 to %d are possible", ErrConfig, c.EpochDuration, maxEpoch)
	case c.PublishTimeout == 0:
		return fmt.Errorf("%w: publish timeout is zero", ErrConfig)
	case c.OpenAfter == 0:
		return fmt.Errorf("%w: open after zero slots", ErrConfig)
	case c.Genesis.Number != 0 || c.Genesis.LastChunk != 0:
		return fmt.Errorf("%w: genesis is checkpoint %d with chunk %d, not 0", ErrConfig, c.Genesis.Number, c.Genesis.LastChunk)
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

// constructor is the encoded constructor call.
func (c Config) constructor(rollup *bindings.Rollup) []byte {
	attesters := make([]common.Address, len(c.Committee))
	publishers := make([]common.Address, len(c.Committee))
	for i, m := range c.Committee {
		attesters[i], publishers[i] = m.Attester, m.Publisher
	}
	return rollup.PackConstructor(bindings.RollupConfig{
		GenesisTime:           c.GenesisTime,
		SlotDuration:          c.SlotDuration,
		EpochDuration:         c.EpochDuration,
		PublishTimeout:        c.PublishTimeout,
		OpenAfter:             c.OpenAfter,
		RestartCount:          c.RestartCount,
		GenesisCheckpointHash: c.Genesis.Hash(),
		GenesisArchiveRoot:    c.Genesis.ArchiveRoot,
		GenesisStateRoot:      c.Genesis.StateRoot,
	}, attesters, publishers, c.GenesisParams)
}
