package protocol

import (
	"errors"
	"fmt"
	"math/bits"
)

// ErrFeeStep is returned when a slot's fees are not between those before and what
// the last slot calls for.
var ErrFeeStep = errors.New("fees move away from their target, past it, or too far at once")

// GasFees are prices in fee-juice units per unit of gas: of a slot, or the most that
// a tx pays. Mana is the one word for what Aztec also calls L2 gas; that word stays
// only where a name is fixed: in the checkpoint header and its contract struct, which
// are Aztec's, and in JSON, which is Aztec's, too: amounts are strings there.
type GasFees struct {
	PerDA   uint64 `json:"feePerDaGas,string"`
	PerMana uint64 `json:"feePerL2Gas,string"`
}

// SlotUse is what the chunks of one slot took. The zero value took nothing.
type SlotUse struct {
	Slot     uint64
	Chunks   uint64
	Mana     uint64
	DAFields uint64
}

// countedChunks bounds how many chunks of a slot count, so that sums fit 64 bits
// whatever the parameters: 2^14 of them of 2^48 mana at most.
const countedChunks = 1 << 14

// With is the use of a slot after another chunk in it, or after the first chunk of
// a later slot.
func (u SlotUse) With(slot, mana, daFields uint64) SlotUse {
	if slot != u.Slot {
		u = SlotUse{Slot: slot}
	}
	if u.Chunks < countedChunks {
		u.Chunks, u.Mana, u.DAFields = u.Chunks+1, u.Mana+mana, u.DAFields+daFields
	}
	return u
}

// In is the use of a slot: nothing, unless u is of that one.
func (u SlotUse) In(slot uint64) SlotUse {
	if u.Slot != slot {
		return SlotUse{Slot: slot}
	}
	return u
}

// NextFees are the fees that an honest proposer opens a slot with: those of the
// block before, prev, moved by the whole step towards what the use of that block's
// slot and the prices of L1 at its origin call for.
//
// Where chunks were half full on average the fees stay; where they were fuller or
// emptier the target is prev in proportion, and never less than the initial fees and
// than the floor, which FeeFloor gives for the origin. So fees rise only while txs pay them for more than half of the room
// or do not pay for their publication, and fall back by themselves, with heartbeats
// too, whoever proposes. All that the target hangs on was decided before the slot: who
// opens it chooses no origin to get another one.
func (p *Params) NextFees(prev GasFees, use SlotUse, floor GasFees) GasFees {
	room := use.Chunks
	return GasFees{
		PerDA:   p.Fees.next(prev.PerDA, max(p.Fees.Initial.PerDA, floor.PerDA), use.DAFields, room*p.Limits.MaxDAFields),
		PerMana: p.Fees.next(prev.PerMana, max(p.Fees.Initial.PerMana, floor.PerMana), use.Mana, room*p.Limits.MaxMana),
	}
}

// CheckFees returns ErrFeeStep unless fees may open a slot after prev: each from
// where it was to where NextFees takes it, both included. A proposer may move fees
// by less, but neither away from the target nor past it.
func (p *Params) CheckFees(prev GasFees, use SlotUse, floor, fees GasFees) error {
	whole := p.NextFees(prev, use, floor)
	for _, f := range []struct {
		name                string
		prev, whole, claims uint64
	}{
		{"per_da", prev.PerDA, whole.PerDA, fees.PerDA},
		{"per_mana", prev.PerMana, whole.PerMana, fees.PerMana},
	} {
		if f.claims < min(f.prev, f.whole) || f.claims > max(f.prev, f.whole) {
			return fmt.Errorf("%s: %w: %d after %d, at most to %d", f.name, ErrFeeStep, f.claims, f.prev, f.whole)
		}
	}
	return nil
}

// next moves one fee by the whole step towards its target. A step is at least one
// unit, so that a fee can leave zero, unless the genesis fixes fees.
func (f FeeParams) next(prev, least, used, room uint64) uint64 {
	if f.MaxChangePermille == 0 {
		return prev
	}
	hi, lo := bits.Mul64(prev, f.MaxChangePermille)
	step, _ := bits.Div64(hi, lo, 1000) // the permille are at most 1000
	step = max(step, 1)
	target := feeTarget(prev, least, used, room)
	if target > prev {
		return min(target, prev+step)
	}
	return max(target, prev-min(prev, step))
}

// feeTarget is prev times use over half of the room, rounded down, at least so much
// and at most maxGasFee. More than half is always above prev: else a fee of one unit
// could not rise.
func feeTarget(prev, least, used, room uint64) uint64 {
	target := uint64(0)
	if room > 0 {
		used = min(used, room)
		hi, lo := bits.Mul64(prev, used)
		share, rest := bits.Div64(hi, lo, room) // used <= room, so it fits
		target = 2 * share
		if rest >= room-rest {
			target++ // the half that rounding the share down lost
		}
		if used > room-used {
			target = max(target, prev+1)
		}
	}
	return min(max(target, least), maxGasFee)
}
