package publisher

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// L1 is the view as the planner needs it.
type L1 struct {
	Ready bool
	// Age of the head; from StaleAfter on nothing is decided by it.
	Age, StaleAfter time.Duration
	Number          uint64
	// Time of the head, unix seconds; BlockTime is the distance to the next slot.
	Time, BlockTime uint64
	// Now is our clock, unix seconds.
	Now uint64
	// BlocksInSlot is how many L1 blocks our current slot has had.
	BlocksInSlot int
	Tips         view.Tips
	// Base is the highest checkpoint on L1 that is this node's own, in the version that
	// it has: checkpoint 0 when none is. What stands above it is somebody else's.
	Base Base
}

// Base is what a node's checkpoints go on from on L1.
type Base struct {
	Number, LastChunk, Slot uint64
	Hash                    common.Hash
}

// foreign tells whether something stands on L1 that is not this node's own: only a
// certificate replaces it.
func (l L1) foreign() bool { return l.Tips.Number > l.Base.Number }

// next is when the next block is expected, unix seconds. Missed L1 slots show by
// the head's age; a block time is allowed for a head that is merely late, since
// to publish a slot before it is over costs a revert.
func (l L1) next() uint64 {
	missed := uint64(max(l.Age, 0)/time.Second) / max(l.BlockTime, 1)
	return l.Time + max(missed, 1)*l.BlockTime
}

func (l L1) stale() bool { return l.StaleAfter > 0 && l.Age >= l.StaleAfter }

// Candidate is a checkpoint that might be published.
type Candidate struct {
	Header checkpoint.Header
	Hash   common.Hash
	// Blobs of its effects.
	Blobs int
	// Signatures of the nearest certificate that covers it, and Links, how many
	// checkpoints that is further on: 0 for one of its own. No signatures when it is
	// too far on to be shown.
	Signatures, Links int
	// Final says of that certificate that nothing can be added to what it covers.
	Final bool
	// Settled: no longer version of it will be locked.
	Settled bool
}

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
	// Account is what is pending, and once there is something to send, what the
	// terms depend on.
	Account txmgr.Account
}

// Gas of a publication, with room to spare.
const (
	gasBase         = 120_000
	gasPerHeader    = 80_000
	gasPerSignature = 8_000  // a check with its calldata, or a member that did not sign
	gasPerLink      = 32_000 // a header's calldata, at the dearest, and its hash
	gasPerKept      = 50_000 // a record that is replaced, kept so that its publisher can be charged
)

// Plan decides. It is a pure function: what to send, then on which terms.
func Plan(in Input) Decision {
	d := in.choose()
	if !d.sends() {
		return d
	}
	return in.price(d)
}

// choose says what to send, whatever it costs, or why not to.
func (in Input) choose() Decision {
	switch {
	case !in.L1.Ready:
		return wait(ReasonNoView)
	case in.L1.stale():
		return wait(ReasonStaleView)
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
	switch {
	case ours && !forgotten && in.Account.Pending == nil && in.Rules.lastBlock(in.L1):
		return wait(ReasonLastBlock)
	case ours && !forgotten:
		turn, _ := in.Rules.rank(in.Rules.slot(in.L1.next()))
		return Decision{Action: Propose, Reason: ReasonOurTurn, Batch: batch, Turn: turn}
	case ours && openToAnyone:
		return publishLocked(batch, ReasonForgotten)
	case in.Rules.open(in.L1, first.Header.Slot):
		return publishLocked(batch, ReasonOpen)
	}
	return wait(ReasonNotOurTurn)
}

// replace puts a run in the place of what stands on L1 and is not ours: a certificate
// beats none, at any time (design 4.7). One that says nothing against a longer version
// of the same checkpoint waits for one that does, which the next slot brings.
func (in Input) replace(batch []Candidate) Decision {
	first, tips := batch[0].Header, in.L1.Tips
	if first.Number < tips.Confirmed || first.Number == tips.Confirmed && tips.Closed {
		return wait(ReasonForked)
	}
	d := publishLocked(batch, ReasonReplaces)
	switch {
	case !d.sends():
		return d
	case len(d.Batch) == 1 && !d.Batch[0].Final && first.Number != tips.Confirmed:
		return wait(ReasonNotClosed)
	case !in.Rules.inOrder(in.L1):
		return wait(ReasonNotOurTurn)
	}
	return d
}

// publishLocked takes a run as far as a certificate reaches: that of the last one, its
// own or a descendant's, vouches for all.
func publishLocked(batch []Candidate, why Reason) Decision {
	for len(batch) > 0 && batch[len(batch)-1].Signatures == 0 {
		batch = batch[:len(batch)-1]
	}
	if len(batch) == 0 {
		return wait(ReasonLockTooFar)
	}
	return Decision{Action: PublishLocked, Reason: why, Batch: batch}
}

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

// batch is the run of checkpoints that the contract accepts in the next block,
// as many as one transaction's blobs hold; if empty, the reason.
func (in Input) batch() ([]Candidate, Reason) {
	switch {
	case len(in.Queue) == 0 && in.L1.Base.Number == 0:
		return nil, ReasonNothing
	case len(in.Queue) == 0:
		return nil, ReasonCaughtUp
	}
	var out []Candidate
	base, blobs := in.L1.Base, 1
	for _, c := range in.Queue {
		h := c.Header
		if h.Number <= base.Number {
			continue
		}
		if reason := in.blockedBy(base, c); reason != "" {
			return out, reason
		}
		if blobs += c.Blobs; blobs > protocol.MaxBlobs {
			return out, ReasonTooManyBlobs
		}
		if len(out) > 0 && h.Origin != out[len(out)-1].Header.Origin && in.L1.forgotten(h.Origin) {
			return out, ReasonForgotten
		}
		out = append(out, c)
		base = Base{h.Number, h.LastChunk, h.Slot, c.Hash}
	}
	return out, ReasonCaughtUp
}

// blockedBy tells why a checkpoint cannot follow another yet.
func (in Input) blockedBy(base Base, c Candidate) Reason {
	h := c.Header
	switch {
	case h.Generation != in.L1.Tips.Generation:
		return ReasonGeneration
	case h.Number != base.Number+1 || h.ParentHash != base.Hash || h.FirstChunk != base.LastChunk+1:
		return ReasonForked
	case in.Rules.slot(in.L1.next()) <= h.Slot:
		return ReasonSlotNotOver
	case !c.Settled:
		return ReasonGrowing
	}
	return ""
}

func (in Input) gasLimit(d Decision) uint64 {
	gas := uint64(gasBase + gasPerHeader*len(d.Batch))
	if d.Action == PublishLocked {
		last := d.Batch[len(d.Batch)-1]
		members := in.Rules.committee(last.Header.Slot).Size()
		gas += uint64(gasPerSignature*max(members, last.Signatures) + gasPerLink*last.Links)
		return gas + gasPerKept*min(maxKept, in.L1.Tips.Number-in.L1.Base.Number)
	}
	return gas
}
