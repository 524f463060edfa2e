package publisher

import (
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Input is all a decision depends on.
type Input struct {
	Rules Rules
	L1    L1
	// Backlog is how many certified checkpoints L1 does not have. Idle says that
	// none was read, because it is not our turn in any case.
	Backlog uint64
	Idle    bool
	// Queue holds certified checkpoints in order, from the one after L1.Base.
	Queue []Candidate
	// Most bounds what is sent after L1 refused a run.
	Most Most
	// Account is what is pending, and once there is something to send, what the
	// terms depend on.
	Account txmgr.Account
}

// Plan decides. It is a pure function: what to send, then on which terms.
func Plan(in Input) Decision {
	d := in.choose()
	if !d.sends() {
		return d
	}
	return in.price(in.fewer(d))
}

// fewer is half of what no pool took, or L1 refused, at the most: that may be too much at
// once for all of them, or a part of it may be what they refuse. What comes before that
// goes out.
func (in Input) fewer(d Decision) Decision {
	most := in.Most.of(d)
	p := in.Account.Pending
	if p != nil && !p.Others && (p.Refused || p.Unsent && p.Lost) {
		if was := readNote(p.Tag); was.From == d.Batch[0].Header.Number && was.From <= was.To {
			most = min(most, max(1, (was.To-was.From+1)/2))
		}
	}
	for uint64(len(d.Batch)) > most {
		less := d.shortened()
		if !less.sends() {
			return d // no certificate covers less
		}
		d = less
	}
	return d
}

// choose says what to send, whatever it costs, or why not to.
func (in Input) choose() Decision {
	switch {
	case !in.L1.Ready:
		return wait(ReasonNoView)
	case in.L1.stale():
		return wait(ReasonStaleView)
	case in.L1.Base.Unknown:
		return wait(ReasonBehind)
	case in.Idle && in.Backlog == 0:
		return Decision{Action: Nothing, Reason: ReasonCaughtUp}
	case in.Idle:
		return wait(ReasonNotOurTurn)
	}
	batch, reason := in.batch()
	if len(batch) == 0 && in.Account.Pending != nil {
		return wait(ReasonObsolete)
	}
	if len(batch) == 0 {
		return Decision{Action: Nothing, Reason: reason}
	}
	if in.L1.foreign() {
		return in.replace(batch)
	}
	first := batch[0]
	// A slow clock keeps nothing back for good: half the deadline ends that.
	if in.L1.early() && in.Account.Pending == nil && !in.Rules.late(in.L1, first.Header.Slot) {
		return wait(ReasonEarlyHead)
	}
	ours, forgotten := in.Rules.due(in.L1), in.L1.forgotten(first.Header.Origin)
	openToAnyone := in.Rules.slot(in.L1.next()) >= first.Header.Slot+in.Rules.OpenAfter
	// Where certificates are checked eagerly, ours vouches for a forgotten origin, too.
	byTurn := ours && (in.Rules.Eager || !forgotten)
	switch {
	case byTurn && in.Account.Pending == nil && in.Rules.lastBlock(in.L1):
		return wait(ReasonLastBlock)
	case byTurn && in.Rules.Eager:
		return publishLocked(batch, in.turn(), ReasonOurTurn)
	case byTurn:
		return Decision{Action: Propose, Reason: ReasonOurTurn, Batch: batch, Turn: in.turn()}
	case ours && openToAnyone:
		return publishLocked(batch, bindings.Nobodys, ReasonForgotten)
	case in.Rules.open(in.L1, first.Header.Slot):
		return publishLocked(batch, bindings.Nobodys, ReasonOpen)
	}
	return wait(ReasonNotOurTurn)
}

// turn is ours in the next block's slot, when it is.
func (in Input) turn() uint64 {
	k, _ := in.Rules.rank(in.Rules.slot(in.L1.next()))
	return k
}

// replace puts a run in the place of what stands on L1 and is not ours: a certificate
// beats none, at any time (design 4.7). One that says nothing against a longer version
// of the same checkpoint waits for one that does, which the next slot brings.
func (in Input) replace(batch []Candidate) Decision {
	first, tips := batch[0].Header, in.L1.Tips
	if first.Number < tips.Confirmed || first.Number == tips.Confirmed && tips.Closed {
		return wait(ReasonForked)
	}
	d := publishLocked(batch, bindings.Nobodys, ReasonReplaces)
	switch {
	case !d.sends():
		return d
	case len(d.Batch) == 1 && !d.Batch[0].Final && first.Number != tips.Confirmed:
		return wait(ReasonNotClosed)
	case in.Rules.Eager && in.Rules.due(in.L1):
		d.Turn = in.turn() // and has its reward
	case !in.Rules.inOrder(in.L1):
		return wait(ReasonNotOurTurn)
	}
	return d
}

// publishLocked takes a run as far as a certificate reaches: that of the last one, its
// own or a descendant's, vouches for all.
func publishLocked(batch []Candidate, turn uint64, why Reason) Decision {
	for len(batch) > 0 && batch[len(batch)-1].Signatures == 0 {
		batch = batch[:len(batch)-1]
	}
	if len(batch) == 0 {
		return wait(ReasonLockTooFar)
	}
	return Decision{Action: PublishLocked, Reason: why, Batch: batch, Turn: turn}
}
