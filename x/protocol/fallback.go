package protocol

import "github.com/ethereum/go-ethereum/common"

// Fallback is when a chain may go on by proof alone: after long without a proof everybody may
// publish, each checkpoint with its proof, until a committee takes over again under a new chain
// id (docs/proving.md, "Fallback").
type Fallback struct {
	// Contract is Fallback on L1.
	Contract common.Address `json:"contract,omitzero"`
	// ClientProofs checks on L1 that txs were allowed, which no committee looks at then; zero:
	// nobody does, so that whoever publishes can spend what is nobody's. Only DevnetL1ChainID takes that.
	ClientProofs common.Address `json:"client_proofs,omitzero"`
	// EnterSlots is how long nothing was proven, with work waiting, when it may begin.
	EnterSlots uint64 `json:"enter_slots"`
	// IdleSlots without a publication, or ExitSlots in all, and it may end.
	IdleSlots uint64 `json:"idle_slots"`
	ExitSlots uint64 `json:"exit_slots"`
}

const (
	// Epochs of a standard fallback. Three periods are missed before it begins; a checkpoint
	// takes minutes to prove, so that two epochs without one are two without anybody.
	enterEpochs, idleEpochs, exitEpochs = 6, 2, 24
)

// StandardFallback is for epochs of so many slots.
func StandardFallback(epoch uint64) *Fallback {
	return &Fallback{EnterSlots: enterEpochs * epoch, IdleSlots: idleEpochs * epoch, ExitSlots: exitEpochs * epoch}
}

// LeastEnter is the fewest slots of EnterSlots: whatever fell due was proven by then, or missed.
func (r *Proving) LeastEnter(epoch uint64) uint64 { return 2*epoch + r.ClaimSlots }

// FallbackOf is when the chain may go on by proof alone; nil: never.
func (p *Params) FallbackOf() *Fallback {
	if p.Proving == nil {
		return nil
	}
	return p.Proving.Fallback
}

func (p *Params) validateFallback(v *verdict) {
	f, epoch := p.FallbackOf(), p.EpochDuration
	if f == nil {
		return
	}
	v.demand(f.Contract != common.Address{}, "proving.fallback.contract", "must be the address of the Fallback contract on L1; `aztecd l1 deploy` names it")
	v.demand(f.ClientProofs != common.Address{} || p.L1ChainID == DevnetL1ChainID, "proving.fallback.client_proofs",
		"must be the address of a contract that checks them: without, whoever publishes can spend what is nobody's; only the L1 with chain id %d takes that", DevnetL1ChainID)
	v.within("proving.fallback.enter_slots", f.EnterSlots, p.Proving.LeastEnter(epoch), maxSlots)
	v.within("proving.fallback.idle_slots", f.IdleSlots, epoch, maxSlots)
	v.within("proving.fallback.exit_slots", f.ExitSlots, f.IdleSlots, maxSlots)
}
