package deploy

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// Forced is what a deployment fixes of the queue of forced txs.
type Forced struct {
	// Delay is the epochs from an entry's to the first in which it is due. MinForced is how
	// many a checkpoint takes at least while one is due behind it.
	Delay, MinForced uint64
	// MaxObjectBytes is of one tx object.
	MaxObjectBytes uint64
	// Fee in wei for each entry.
	Fee *big.Int
}

// StandardForced is design 4.10's for a chain with these parameters. What is due in an
// epoch was on L1 at whatever block a chunk of it may name: a chunk's origin may be
// MaxOriginAge old, and an entry comes at any time of its epoch.
func StandardForced(p *protocol.Params) Forced {
	return Forced{
		Delay: p.L1.MaxOriginAge + originMargin, MinForced: p.Limits.MinForced,
		MaxObjectBytes: p.MaxObjectBytes, Fee: big.NewInt(params.Ether / 1000),
	}
}

// originMargin is the epochs between the oldest origin of a chunk and what may be due: one
// for each of the two that are looked at whole.
const originMargin = 2

// check reports what the contract would refuse, and what would have honest committees
// blamed; age is the oldest origin of a chunk, in epochs.
func (f Forced) check(age uint64) error {
	switch {
	case f.Delay < age+originMargin:
		return fmt.Errorf("%w: forced txs are due after %d epochs and chunks look at L1 as of %d before: %d is the least", ErrConfig, f.Delay, age, age+originMargin)
	case f.MinForced == 0 || f.MinForced > protocol.EntriesPerBlock:
		return fmt.Errorf("%w: %d forced txs a checkpoint at least, 1 to %d are possible", ErrConfig, f.MinForced, protocol.EntriesPerBlock)
	case f.MaxObjectBytes == 0:
		return fmt.Errorf("%w: forced txs of no bytes", ErrConfig)
	case f.Fee == nil || f.Fee.Sign() < 0 || f.Fee.BitLen() > 128:
		return fmt.Errorf("%w: %v wei for a forced tx", ErrConfig, f.Fee)
	}
	return nil
}

// forced is the constructor call of ForcedInclusion.
func (c Config) forced(s suite) []byte {
	f := c.Forced
	return bindings.NewForcedInclusion().PackConstructor(bindings.ForcedConfig{
		Rollup:      s.rollup,
		GenesisTime: c.GenesisTime, SlotDuration: c.SlotDuration, EpochDuration: c.EpochDuration,
		Delay: f.Delay, MinForced: f.MinForced, MaxObjectBytes: f.MaxObjectBytes, Fee: f.Fee,
	})
}
