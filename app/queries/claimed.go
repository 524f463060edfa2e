package queries

import (
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/protocol"
)

// ClaimOf is the claim of a period; nil while nobody claimed it, and when it does not wait for
// a proof.
func ClaimOf(p *protocol.Params, period claims.Period) *api.Claim {
	if !period.Open || !period.Claimed() {
		return nil
	}
	return &api.Claim{
		Period: period.Epoch, Checkpoint: period.End, Prover: period.Prover, Bond: period.Bond.String(),
		Until: slotTime(p, period.OverSlot),
	}
}

// claimed is who proves a checkpoint, and the slot from which on it is pruned unless the period
// that is due is proven: all that is not proven hangs on that. Nil and nil once it is proven, or
// while nothing is due.
func (q *Queries) claimed(checkpoint uint64, status api.Status) (claim *api.Claim, by *api.SlotTime) {
	if q.cfg.Period == nil || !status.Reached(api.StatusLocked) || status.Reached(api.StatusProven) {
		return nil, nil
	}
	period := q.cfg.Period()
	if !period.Open {
		return nil, nil
	}
	over := slotTime(q.cfg.Params, period.OverSlot)
	if checkpoint <= period.End {
		claim = ClaimOf(q.cfg.Params, period)
	}
	return claim, &over
}

func slotTime(p *protocol.Params, slot uint64) api.SlotTime {
	return api.SlotTime{Slot: slot, TimestampMS: p.SlotStart(slot)}
}
