package deploy

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// checkFallback reports what Fallback would refuse.
func (p *Proving) checkFallback(epoch, chain uint64) error {
	f := p.Rules.Fallback
	if f == nil {
		return nil
	}
	switch least := p.Rules.LeastEnter(epoch); {
	case p.Bodies == nil || p.Bodies.Meta == nil || p.Bodies.Input == nil:
		return fmt.Errorf("%w: nothing checks proofs that read the bodies of txs, without which the chain cannot go on by proof alone; leave out proving.fallback", ErrConfig)
	case f.ClientProofs == (common.Address{}) && chain != protocol.DevnetL1ChainID:
		return fmt.Errorf("%w: proving.fallback.client_proofs names no contract: whoever publishes could spend what is nobody's; only an L1 with chain id %d takes that", ErrConfig, protocol.DevnetL1ChainID)
	case f.EnterSlots < least:
		return fmt.Errorf("%w: the fallback may begin after %d slots without a proof, %d are the least: two epochs and a claim window", ErrConfig, f.EnterSlots, least)
	case f.IdleSlots < epoch || f.ExitSlots < f.IdleSlots:
		return fmt.Errorf("%w: the fallback may end after %d slots without a publication and %d in all; an epoch (%d) is the least, and the second is not below the first", ErrConfig, f.IdleSlots, f.ExitSlots, epoch)
	}
	return nil
}

// fallbackParts are the contracts by which the chain goes on without a committee, where it may.
func (c Config) fallbackParts(s *suite) []part {
	p := c.Proving
	if p.Rules.Fallback == nil {
		return nil
	}
	return []part{
		{"the verifier of txs' bodies", p.Bodies.Meta, &s.bodies, func(s suite) []byte { return p.Bodies.Input(s.rollup) }},
		{"Fallback", &bindings.FallbackMetaData, &s.wayOn, c.fallback},
	}
}

// fallback is the constructor call of Fallback.
func (c Config) fallback(s suite) []byte {
	f := c.Proving.Rules.Fallback
	return bindings.NewFallback().PackConstructor(bindings.FallbackConfig{
		Proving: s.proving, Verifier: s.bodies, ClientProofs: f.ClientProofs,
		EnterSlots: f.EnterSlots, IdleSlots: f.IdleSlots, ExitSlots: f.ExitSlots,
		FeePerDaGas: c.Proving.Fees.PerDA, FeePerL2Gas: c.Proving.Fees.PerMana,
		L1SlotDuration: c.Staking.Slashing.L1Slot,
	})
}
