package watchtower

import "github.com/aztecd/aztecd/l1bridge/duty"

// Gas of the slasher's calls, with room to spare.
const (
	gasAccuse   = 300_000 // what an accusation writes, and finds out of the header
	gasPerPayer = 130_000 // one that loses stake, and its place with it
	gasProofs   = 150_000 // where a chunk is in two logs, and the headers
)

// slasherGas is what a call of the slasher needs; false for what is no call of it.
func (in Input) slasherGas(d Decision) (uint64, bool) {
	members := uint64(d.Members)
	gas := gasBase + duty.DrawGas(in.Rules.Clock, in.slot(), in.L1.Confirmed.Slot, mostDraws)
	switch d.Action {
	case Accuse:
		return gas + gasAccuse + (gasPerMember+in.Rules.SeatGas)*members, true
	case Slash:
		return gas + (gasPerPayer+in.Rules.SeatGas)*members + gasProofs, true
	case AnswerAccusation:
		return gas + gasProofs, true
	case Excuse, Trace:
		return gas + gasPerLink*d.Links, true
	case Reclaim, WithdrawBonds:
		return gas, true
	}
	return 0, false
}
