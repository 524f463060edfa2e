package protocol

import "github.com/ethereum/go-ethereum/common"

// Proving are the rules by which the chain is proven (seeds 003, "Proving Workflow"): who
// proves an epoch is claimed by its successor's first leaders, with a bond, and what is not
// proven in time is pruned.
type Proving struct {
	// Contract keeps periods, claims and the proven chain on L1; Escrow has the provers' AZT.
	Contract common.Address `json:"contract,omitzero"`
	Escrow   common.Address `json:"escrow,omitzero"`
	// ClaimSlots is in how many slots from an epoch's start its leaders may claim the period
	// before it for a prover.
	ClaimSlots uint64 `json:"claim_slots"`
	// MinBond is the smallest bond of a claim, in AZT's smallest unit.
	MinBond Amount `json:"min_bond"`
	// MaxCheckpoints is how many a period has at most: what is confirmed beyond it is due with
	// the next one, so that no backlog makes a period that nobody can prove.
	MaxCheckpoints uint64 `json:"max_checkpoints"`
	// WithdrawDelay is how long after it was asked for a prover's AZT leaves the escrow, in
	// slots: a quote is covered for as long as it can be claimed and proven.
	WithdrawDelay uint64 `json:"withdraw_delay_slots"`
	// Circuit is that of the keys on L1.
	Circuit Circuit `json:"circuit"`
	// UnsafeKeys: one machine made the keys on L1, and can prove anything. For tests alone.
	UnsafeKeys bool `json:"unsafe_keys,omitempty"`
	// MaxSteps is how many steps a checkpoint takes at most, and OutCap how many messages to
	// L1: one that would take more is full, and another follows in its slot.
	MaxSteps uint64 `json:"max_steps"`
	OutCap   uint64 `json:"out_cap"`
	// Fallback is when the chain may go on by proof alone; nil: never.
	Fallback *Fallback `json:"fallback,omitempty"`
}

const (
	// claimLeaders of fullEpoch slots is 003's C: all of them censor with a chance below one
	// in a million.
	claimLeaders, fullEpoch = 13, 32
	// standardBond, AZT, is above what two epochs of full checkpoints pay to those who publish.
	standardBond = 25_000
	weiPerAZT    = 1_000_000_000_000_000_000
	// maxPeriod bounds the checkpoints of a period: they are in one transaction each.
	maxPeriod = 1 << 12
)

// StandardProving are the rules for epochs of so many slots, at least two.
func StandardProving(epoch uint64) *Proving {
	return &Proving{
		ClaimSlots: max(1, min(epoch-1, epoch*claimLeaders/fullEpoch)), MinBond: Product(standardBond, weiPerAZT),
		MaxCheckpoints: 4 * epoch, WithdrawDelay: 2 * epoch,
		Circuit: StandardCircuit(), MaxSteps: standardSteps, OutCap: maxOut,
	}
}

// At are the same rules with these contracts; none stay none.
func (r *Proving) At(contract, escrow, fallback common.Address) *Proving {
	if r == nil {
		return nil
	}
	moved := *r
	moved.Contract, moved.Escrow = contract, escrow
	if r.Fallback != nil {
		way := *r.Fallback
		way.Contract = fallback
		moved.Fallback = &way
	}
	return &moved
}

// Proven tells whether checkpoints get proven, and what is not is pruned.
func (p *Params) Proven() bool { return p.Proving != nil }

func (p *Params) validateProving(v *verdict) {
	if p.Proving == nil {
		return
	}
	r, epoch := p.Proving, p.EpochDuration
	v.demand(r.Contract != common.Address{}, "proving.contract", "must be the address of the Proving contract on L1; `aztecd l1 deploy` names it")
	v.demand(r.Escrow != common.Address{}, "proving.escrow", "must be the address of the ProofEscrow contract on L1; `aztecd l1 deploy` names it")
	v.demand(r.ClaimSlots >= 1 && r.ClaimSlots < epoch, "proving.claim_slots",
		"is %d; write 1 or more and less than epoch_duration_slots (%d): the rest of the epoch is for the proof", r.ClaimSlots, epoch)
	v.demand(r.MinBond != Amount{}, "proving.min_bond", "must not be zero: it is what a claim without a proof costs")
	v.within("proving.max_checkpoints", r.MaxCheckpoints, epoch, maxPeriod)
	v.within("proving.withdraw_delay_slots", r.WithdrawDelay, epoch+1, maxSlots)
	v.demand(!r.UnsafeKeys || p.L1ChainID == DevnetL1ChainID, "proving.unsafe_keys",
		"is true on L1 %d; keys that one machine made are for chain id %d alone: deploy with those of a ceremony (`aztecd prover setup`)", p.L1ChainID, DevnetL1ChainID)
	p.validateProvable(v)
	p.validateFallback(v)
}
