package publisher

import (
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Gas of a publication, with room to spare.
const (
	gasBase         = 120_000
	gasPerHeader    = 80_000
	gasPerSignature = 8_000  // a check with its calldata, or a member that did not sign
	gasPerLink      = 32_000 // a header's calldata, at the dearest, and its hash
	gasPerKept      = 50_000 // a record that is replaced, kept so that its publisher can be charged
	// Where checkpoints get proven: what a prune needs that may fall due meanwhile, and for
	// each checkpoint that it takes off. Without it the publication stops when it is due.
	gasPrune       = 900_000
	gasPerUnproven = 20_000
)

// price settles on which terms, or why not to send. What the account cannot pay for as
// a whole goes out as far as it can.
func (in Input) price(d Decision) Decision {
	for {
		priced := in.terms(d)
		if priced.Reason != ReasonBalance || len(d.Batch) == 1 {
			return priced
		}
		if d = d.shortened(); !d.sends() {
			return priced
		}
	}
}

func (in Input) terms(d Decision) Decision {
	want := txmgr.Want{Gas: in.gasLimit(d), Blobs: 1, StillUseful: stillUseful(in.Account.Pending, in.L1.Base)}
	for _, c := range d.Batch {
		want.Blobs += c.Blobs
	}
	terms, blockedBy := in.Account.Terms(want)
	if blockedBy != "" {
		return Decision{Action: Wait, Reason: Reason(blockedBy), Terms: terms}
	}
	if d.Terms = terms; terms.Resend != "" {
		d.Reason = Reason(terms.Resend)
	}
	return d
}

func (in Input) gasLimit(d Decision) uint64 {
	gas := uint64(gasBase + gasPerHeader*len(d.Batch))
	if tips := in.L1.Tips; in.Rules.Proven {
		gas += gasPrune + gasPerUnproven*(tips.Number-min(tips.Number, tips.Proven))
	}
	slot, shown := in.Rules.slot(in.L1.next()), in.L1.Tips.ConfirmedIn
	if d.Action == PublishLocked {
		last := d.Batch[len(d.Batch)-1]
		members := in.Rules.Draw.Committee.Size()
		gas += uint64(gasPerSignature*max(members, last.Signatures)+gasPerLink*last.Links) + in.Rules.SeatGas*uint64(members)
		draws := drawsOfLocked
		if d.Turn != bindings.Nobodys {
			gas, draws = gas+in.Rules.SeatGas, draws+drawsOfTurn
		}
		gas += duty.DrawGas(in.Rules.Clock, slot, shown, draws)
		return gas + gasPerKept*min(maxKept, in.L1.Tips.Number-in.L1.Base.Number)
	}
	return gas + in.Rules.SeatGas + duty.DrawGas(in.Rules.Clock, slot, shown, drawsOfTurn)
}

// Draws that L1 finds: for a turn, and for the committee of a certificate.
const (
	drawsOfTurn   = 1
	drawsOfLocked = 3
)
