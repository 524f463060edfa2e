package watchtower

import (
	"math"
	"math/bits"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
)

// Gas of the calls, with room to spare.
const (
	gasBase      = 200_000
	gasPerLink   = 32_000 // a header's calldata, at the dearest, and its hash
	gasPerMember = 8_000  // a signature with its calldata, or the name of one that is absent
	gasPerKept   = 50_000 // a record kept so that its publisher can be charged
	gasCancel    = 30_000 // a transaction that calls nothing
)

const (
	// keptPublications is how many whole publications charges and accusations leave the
	// account money for: their bonds are away for as long as an answer may take.
	keptPublications = 16
	// gasOfPublication is the limit of one with as many checkpoints as it has blobs for.
	gasOfPublication = 120_000 + 80_000*protocol.MaxEffectBlobs
)

// Plan decides. It is a pure function: what to do, then on which terms.
func Plan(in Input) Decision {
	d := in.choose()
	if !d.sends() {
		if !in.stuck() {
			return d
		}
		d = Decision{Action: Cancel, Reason: ReasonStuck}
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
	for _, own := range []func() (Decision, bool){in.ownCharges, in.ownAccusations, in.ownOmissions} {
		if d, found := own(); found {
			return d // nobody else has anything of it
		}
	}
	all, blocked := in.all()
	if in.Note != nil {
		in.Note(all)
	}
	for _, d := range all {
		if in.known(d) >= in.Rules.patience(in.L1, d) && !in.refused(d) && in.Rules.turn(in.L1) {
			return d
		}
	}
	return blocked
}

// all is what is to be done in turn, the most urgent first, and what to say while nothing
// of it is.
func (in Input) all() (all []Decision, blocked Decision) {
	blocked = Decision{Action: Nothing, Reason: ReasonRight}
	for _, look := range []func() (Decision, bool){in.answer, in.restore, in.confirm, in.renew, in.slash, in.slashOmission, in.accuse, in.accuseOmission, in.charge, in.excuse, in.sample, in.store} {
		d, found := look()
		if found && d.sends() {
			all = append(all, d)
			d = wait(ReasonNotOurTurn)
		}
		if found && blocked.Action == Nothing {
			blocked = d
		}
	}
	return all, blocked
}

func (in Input) refused(d Decision) bool { return in.Refused != nil && in.Refused(d) }

// stuck tells that what we sent is overdue: where it is not to be done any more, it only
// keeps whoever shares the account waiting. What no pool has keeps nobody.
func (in Input) stuck() bool {
	p := in.Account.Pending
	return p != nil && in.L1.Ready && !in.L1.Stale && !p.Others && !p.Lost && in.Account.Head >= p.SentAt+in.Account.ResendAfter
}

// known is for how many L1 blocks a decision was there to be acted on: what was not, until
// somebody did something else, is for the first in turn as well.
func (in Input) known(d Decision) uint64 {
	if in.Known == nil {
		return math.MaxUint64
	}
	return in.Known(d)
}

// slot is the one that the next block is in.
func (in Input) slot() uint64 { return in.Rules.slot(in.L1.Next) }

// answer shows the certificate of what was charged: whoever published it would pay.
func (in Input) answer() (Decision, bool) {
	for _, h := range in.L1.Held {
		if in.Rules.answers(h, in.slot()) {
			return Decision{Action: Answer, Reason: ReasonCharged, Number: h.Number, Record: h.Word, Lock: h.Lock}, true
		}
	}
	return Decision{}, false
}

// restore ends what stands on L1 and is not what is locked here, once it is overdue: a
// certificate for what is below does that on the way. Before, the publisher puts what is
// locked in its place, which needs a certificate and blobs.
func (in Input) restore() (Decision, bool) {
	at := in.firstWrong()
	if at < 0 {
		return Decision{}, false
	}
	wrong := in.L1.Records[at]
	if in.slot() <= wrong.Slot+in.Rules.Confirm {
		return wait(ReasonForeign), true
	}
	d := Decision{Action: Void, Reason: ReasonOverdue, Number: wrong.Number - 1, Keep: in.keep(at)}
	switch {
	case at > 0 && in.Lock != nil:
		d.Action = Confirm
	case in.Bare:
		return wait(ReasonForeign), true
	}
	return d, true
}

func (in Input) firstWrong() int {
	for i, r := range in.L1.Records {
		if r.Kin == Foreign || r.Kin == Short {
			return i
		}
	}
	return -1
}

// maxKept is how many records are kept by one transaction.
const maxKept = 8

// keep marks the records from one on that somebody can be charged with, one bit each.
func (in Input) keep(from int) (mask uint64) {
	for i, r := range in.L1.Records[from:] {
		if i < maxKept && r.Kin == Foreign && r.Turn != certified {
			mask |= 1 << i
		}
	}
	return mask
}

// confirm brings a certificate of the last of ours when the window of the oldest that
// nobody confirmed has run for half: the rest of it is for whoever comes after us; and at
// once where somebody is accused of not having published it. What was confirmed while it could still grow is confirmed once more when it no longer can.
func (in Input) confirm() (Decision, bool) {
	half, last := in.Rules.Confirm/2, in.L1.Confirmed.Number
	for _, r := range in.L1.Records {
		if r.Kin != Own {
			break
		}
		last = r.Number
	}
	since, why := in.L1.Confirmed.Slot, ReasonClosed
	urgent := in.accused(last) || in.omissionConfirmed(last)
	if last > in.L1.Confirmed.Number {
		since, why = in.L1.Records[0].Slot, ReasonWindow
	} else if in.L1.Confirmed.Closed || in.Lock == nil || !in.Lock.Closes {
		return Decision{}, false
	}
	if in.slot() < since+half && !urgent {
		return Decision{}, false
	}
	if urgent {
		why = ReasonAccused
	}
	if in.Lock == nil {
		return wait(ReasonUncovered), true
	}
	return Decision{Action: Confirm, Reason: why, Number: last}, true
}

// renew shows L1 a certificate of a newer epoch when half of the time is over after which
// the chain would count as dead: the other half is for whoever comes after us.
func (in Input) renew() (Decision, bool) {
	if in.Sign == nil || !in.Rules.fading(in.L1.Alive, in.slot()) {
		return Decision{}, false
	}
	return Decision{Action: Renew, Reason: ReasonIdle, Number: in.L1.Confirmed.Number}, true
}

// charge says of what is locked here against that nobody locked it. What stands is put
// right first, so only what an undo kept is charged.
func (in Input) charge() (Decision, bool) {
	for _, h := range in.L1.Held {
		if in.Rules.charges(h, in.slot()) {
			return Decision{Action: Charge, Reason: ReasonRefuted, Number: h.Number, Record: h.Word, Value: in.L1.Bond}, true
		}
	}
	return Decision{}, false
}

// sample draws for an epoch that nobody publishes for.
func (in Input) sample() (Decision, bool) {
	return Decision{Action: Sample, Reason: ReasonUnsampled, Number: in.L1.Unsampled}, in.L1.Unsampled > 0
}

// ownCharges ends our charges when their time is up, and fetches what they gave.
func (in Input) ownCharges() (Decision, bool) {
	for _, h := range in.L1.Held {
		d := Decision{Action: Settle, Reason: ReasonTimeIsUp, Number: h.Number, Record: h.Word}
		if in.Rules.settles(h, in.slot()) && !in.refused(d) {
			return d, true
		}
	}
	if in.L1.Owed != nil && in.L1.Owed.Sign() > 0 {
		return Decision{Action: Withdraw, Reason: ReasonPaid}, true
	}
	return Decision{}, false
}

// mostDraws is how many draws of epochs L1 finds for a call: of a certificate's committee,
// and of whose turn a record was.
const mostDraws = 3

// want is what the transaction needs.
func (in Input) want(d Decision) txmgr.Want {
	if gas, is := in.slasherGas(d); is {
		w := txmgr.Want{Gas: gas, Value: d.Value}
		if d.Action == Accuse {
			w.Leaves = keptMoney()
		}
		return w
	}
	draws := duty.DrawGas(in.Rules.Clock, in.slot(), in.L1.Confirmed.Slot, mostDraws)
	if gas, is := in.omissionGas(d, draws); is {
		return txmgr.Want{Gas: gas}
	}
	w := txmgr.Want{Gas: gasBase + draws, Value: d.Value}
	lock := in.Lock
	switch d.Action {
	case Answer:
		lock = d.Lock
	case Confirm:
	case Renew:
		lock = in.Sign
	case Charge:
		w.Leaves = keptMoney()
		return w
	case StoreCommittee:
		w.Gas += gasPerKept + (gasPerMember+in.Rules.SeatGas)*uint64(d.Members)
		return w
	case Cancel:
		w.Gas = gasCancel
		return w
	default:
		return w
	}
	w.Gas += (gasPerMember+in.Rules.SeatGas)*uint64(lock.Members) + gasPerLink*uint64(lock.Links) + gasPerKept*uint64(bits.OnesCount64(d.Keep))
	return w
}

// keptMoney is what bonds leave in the account.
func keptMoney() *txmgr.Want {
	return &txmgr.Want{Gas: keptPublications * gasOfPublication, Blobs: keptPublications * protocol.MaxBlobs}
}
