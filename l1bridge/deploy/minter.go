package deploy

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// Minter is who makes AZT after a deployment, for good. Whoever does can pass or stop every
// vote, and buy every stake.
type Minter string

// The minters there can be.
const (
	// MintNobody: there is what the deployment made, and no more.
	MintNobody Minter = "nobody"
	// MintGovernance is the account that governs. A vote mints nothing.
	MintGovernance Minter = "governance"
	// MintDeployer is for a development L1 alone.
	MintDeployer Minter = "deployer"
)

// checkMinter reports a minter that the deployment cannot have, and holders of nothing.
func (c Config) checkMinter() error {
	switch c.Staking.Minter {
	case MintNobody:
	case MintGovernance:
		if c.Governance == (common.Address{}) {
			return fmt.Errorf("%w: governance mints AZT, and no account governs; votes mint nothing, let it be %q", ErrConfig, MintNobody)
		}
	case MintDeployer:
		if c.L1ChainID != protocol.DevnetL1ChainID {
			return fmt.Errorf("%w: the deployer mints AZT on a development L1 alone; let it be %q or %q", ErrConfig, MintNobody, MintGovernance)
		}
	default:
		return fmt.Errorf("%w: %q mints AZT; %q, %q or %q can", ErrConfig, c.Staking.Minter, MintNobody, MintGovernance, MintDeployer)
	}
	for _, h := range c.Staking.Holders {
		if h.To == (common.Address{}) || h.Amount == nil || h.Amount.Sign() <= 0 || h.Amount.BitLen() > 128 {
			return fmt.Errorf("%w: %v AZT for %s", ErrConfig, h.Amount, h.To)
		}
	}
	return nil
}

// minter is its account; zero: nobody.
func (c Config) minter(s suite, deployer common.Address) common.Address {
	switch c.Staking.Minter {
	case MintGovernance:
		return s.governance
	case MintDeployer:
		return deployer
	default:
		return common.Address{}
	}
}
