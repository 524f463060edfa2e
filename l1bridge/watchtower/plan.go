package watchtower

import (
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
)

// Gas of the calls, with room to spare.
const (
	gasBase         = 150_000
	gasPerHeader    = 80_000
	gasPerLink      = 30_000 // hashing and the calldata of a header
	gasPerSignature = 12_000
)

// Plan decides. It is a pure function: what to do, then on which terms.
func Plan(in Input) Decision {
	d := in.choose()
	if !d.sends() {
		return d
	}
	want := in.want(d)
	if in.StillUseful != nil {
		want.StillUseful = in.StillUseful(d)
	}
	terms, blockedBy := in.Account.Terms(want)
	if blockedBy != "" {
		return Decision{Action: Wait, Reason: Reason(blockedBy), Terms: terms}
	}
	d.Terms = terms
	return d
}

// choose says what to do, whatever it costs, or why not to.
func (in Input) choose() Decision {
	switch {
	case !in.L1.Ready:
		return wait(ReasonNoView)
	case in.L1.Stale:
		return wait(ReasonStaleView)
	}
	if d, found := in.ownCharges(); found {
		return d // nobody else has anything of it
	}
	blocked := Decision{Action: Nothing, Reason: ReasonRight}
	for _, look := range []func() (Decision, bool){in.answer, in.restore, in.confirm, in.charge} {
		d, found := look()
		switch {
		case found && d.sends() && !in.Rules.turn(in.L1):
			return wait(ReasonNotOurTurn)
		case found && d.sends():
			return d
		case found && blocked.Action == Nothing:
			blocked = d
		}
	}
	return blocked
}

// slot is the one that the next block is in.
func (in Input) slot() uint64 { return in.Rules.slot(in.L1.Next) }

// answer shows the certificate of what was charged: whoever published it would pay.
func (in Input) answer() (Decision, bool) {
	for _, h := range in.L1.Held {
		if h.Open && h.Answerable && in.slot() <= h.Slot+in.Rules.Answer {
			return Decision{Action: Answer, Reason: ReasonCharged, Number: h.Number, Record: h.Word}, true
		}
	}
	return Decision{}, false
}

// restore puts right the lowest checkpoint on L1 that is not what is locked here. When
// it is overdue it costs least to void it and let the leader publish; a certificate for
// what is below does that on the way. Before, only what is locked can take its place.
func (in Input) restore() (Decision, bool) {
	if in.L1.Confirmed.Short {
		return in.replace(in.L1.Confirmed.Number, ReasonShort, 0)
	}
	at := in.firstWrong()
	if at < 0 {
		return Decision{}, false
	}
	wrong, keep := in.L1.Records[at], in.keep(at)
	overdue := Decision{Action: Void, Reason: ReasonOverdue, Number: wrong.Number - 1, Keep: keep}
	switch {
	case in.slot() <= wrong.Slot+in.Rules.Confirm:
		return in.replace(wrong.Number, wrong.why(), keep)
	case at > 0 && in.Lock != nil:
		overdue.Action = Confirm
	}
	return overdue, true
}

// why it has to go.
func (r Record) why() Reason {
	if r.Kin == Short {
		return ReasonShort
	}
	return ReasonForeign
}

// replace puts what is locked in the place of a record and all above it. A certificate
// that leaves a checkpoint open takes the place of a shorter version that is confirmed,
// and of others only by showing that they are none that is longer: within a slot there is
// one that closes it.
func (in Input) replace(number uint64, why Reason, keep uint64) (Decision, bool) {
	batch := in.batch()
	switch {
	case len(batch) == 0 || batch[0].Header.Number != number:
		return wait(ReasonUnlocked), true
	case len(batch) == 1 && !batch[0].Lock.Closes && number > in.L1.Confirmed.Number:
		return wait(ReasonOpen), true
	}
	return Decision{Action: PublishLocked, Reason: why, Number: number, Batch: batch, Keep: keep}, true
}

func (in Input) firstWrong() int {
	for i, r := range in.L1.Records {
		if r.Kin == Foreign || r.Kin == Short {
			return i
		}
	}
	return -1
}

// keep marks the records from one on that somebody can be charged with, one bit each.
func (in Input) keep(from int) (mask uint64) {
	for i, r := range in.L1.Records[from:] {
		if i < 64 && r.Kin == Foreign && r.Turn != certified {
			mask |= 1 << i
		}
	}
	return mask
}

// batch is as many of ours as one transaction's blobs hold, up to one with a certificate.
func (in Input) batch() (out []Candidate) {
	blobs := 1
	for _, c := range in.Queue {
		if blobs += c.Blobs; blobs > protocol.MaxBlobs {
			break
		}
		out = append(out, c)
	}
	for len(out) > 0 && out[len(out)-1].Lock == nil {
		out = out[:len(out)-1]
	}
	return out
}

// confirm brings a certificate of the last of ours when the window of the oldest that
// nobody confirmed has run for half: the rest of it is for whoever comes after us. What
// was confirmed while it could still grow is confirmed once more when it no longer can.
func (in Input) confirm() (Decision, bool) {
	half, last := in.Rules.Confirm/2, in.L1.Confirmed.Number
	for _, r := range in.L1.Records {
		if r.Kin != Own {
			break
		}
		last = r.Number
	}
	since, why := in.L1.Confirmed.Slot, ReasonClosed
	if last > in.L1.Confirmed.Number {
		since, why = in.L1.Records[0].Slot, ReasonWindow
	} else if in.L1.Confirmed.Closed || in.Lock == nil || !in.Lock.Closes {
		return Decision{}, false
	}
	if in.slot() < since+half {
		return Decision{}, false
	}
	if in.Lock == nil {
		return wait(ReasonUncovered), true
	}
	return Decision{Action: Confirm, Reason: why, Number: last}, true
}

// charge says of what is locked here against that nobody locked it. What stands is put
// right first, so only what an undo kept is charged.
func (in Input) charge() (Decision, bool) {
	for _, h := range in.L1.Held {
		if !h.Open && h.Refuted {
			return Decision{Action: Charge, Reason: ReasonRefuted, Number: h.Number, Record: h.Word, Value: in.L1.Bond}, true
		}
	}
	return Decision{}, false
}

// ownCharges ends our charges when their time is up, and fetches what they gave.
func (in Input) ownCharges() (Decision, bool) {
	for _, h := range in.L1.Held {
		if h.Open && h.Ours && in.slot() > h.Slot+in.Rules.Answer {
			return Decision{Action: Settle, Reason: ReasonTimeIsUp, Number: h.Number, Record: h.Word}, true
		}
	}
	if in.L1.Owed != nil && in.L1.Owed.Sign() > 0 {
		return Decision{Action: Withdraw, Reason: ReasonPaid}, true
	}
	return Decision{}, false
}

// want is what the transaction needs.
func (in Input) want(d Decision) txmgr.Want {
	w := txmgr.Want{Gas: gasBase, Value: d.Value}
	lock := in.Lock
	if d.Action == PublishLocked {
		w.Blobs = 1
		for _, c := range d.Batch {
			w.Blobs += c.Blobs
		}
		w.Gas += gasPerHeader * uint64(len(d.Batch))
		lock = d.Batch[len(d.Batch)-1].Lock
	}
	if lock != nil && d.Action != Void {
		w.Gas += gasPerSignature*uint64(lock.Signatures) + gasPerLink*uint64(lock.Links)
	}
	return w
}
