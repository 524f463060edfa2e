package publisher

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
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
}

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
	// Signatures of its own certificate; none when a descendant's covers it.
	Signatures int
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
	// Queue holds certified checkpoints in order, from L1's tip or the one after.
	Queue []Candidate
	// Flight is what we sent and L1 has not included.
	Flight *Flight
	// ResendAfter is how many blocks a transaction may take.
	ResendAfter uint64
	Market      Market
	Caps        Fees
	// Balance of our account in wei.
	Balance *big.Int
}

// blobsPerTx is Ethereum's limit; one blob is for attestations.
const (
	blobsPerTx  = 6
	blobGas     = 1 << 17
	gasBase     = 120_000
	gasHeader   = 80_000
	gasPerLocal = 12_000 // a signature check with its storage read and calldata
)

// Plan decides. It is a pure function.
func Plan(in Input) Decision {
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
	d := Decision{Action: Propose, Reason: ReasonOurTurn, Batch: batch}
	switch {
	case len(batch) == 0 && in.Flight != nil:
		return wait(ReasonObsolete)
	case len(batch) == 0:
		return Decision{Action: Nothing, Reason: reason}
	case in.Rules.due(in.L1) && !in.L1.forgotten(batch[0].Header.Origin):
	case in.Rules.due(in.L1) && in.Rules.slot(in.L1.next()) >= batch[0].Header.Slot+in.Rules.OpenAfter:
		d = publishLocked(batch[0], ReasonForgotten)
	case in.Rules.open(in.L1, batch[0].Header.Slot):
		d = publishLocked(batch[0], ReasonOpen)
	default:
		return wait(ReasonNotOurTurn)
	}
	if d.Action == Wait {
		return d
	}
	d.Gas = gasLimit(d)
	return in.price(d)
}

// publishLocked takes a certificate that names the header itself; a checkpoint that
// only a descendant locks is for those whose turn it is to propose.
func publishLocked(c Candidate, why Reason) Decision {
	if c.Signatures == 0 {
		return wait(ReasonNoOwnLock)
	}
	return Decision{Action: PublishLocked, Reason: why, Batch: []Candidate{c}}
}

// price settles what to offer, or why not to send.
func (in Input) price(d Decision) Decision {
	if !in.Market.within(in.Caps) {
		return wait(ReasonFees)
	}
	d.Fees = in.Market.offer().least(in.Caps)
	if f := in.Flight; f != nil {
		if d.Reason = in.again(f); d.Reason == ReasonInFlight {
			return wait(d.Reason)
		}
		d.Replaces, d.Fees = true, in.reprice(d.Fees, f.last())
	}
	blobs := uint64(1)
	for _, c := range d.Batch {
		blobs += uint64(c.Blobs)
	}
	if cost := d.Fees.cost(d.Gas, blobs*blobGas); in.Balance != nil && cost.Cmp(in.Balance) > 0 {
		return Decision{Action: Wait, Reason: ReasonBalance, Needs: cost}
	}
	return d
}

// again says why to send once more what is in flight, or that it is not time.
func (in Input) again(f *Flight) Reason {
	switch {
	case !f.serves(in.L1.Tips):
		return ReasonUseless
	case f.last().Unsent:
		return ReasonUnsent
	case in.L1.Number < f.SentAt+in.ResendAfter:
		return ReasonInFlight
	}
	return ReasonOverdue
}

// reprice raises an offer above the one in flight. At the cap the old prices are
// offered once more: a pool that lost the transaction takes them, another
// refuses and keeps what it has.
func (in Input) reprice(offer Fees, last Attempt) Fees {
	if last.Unsent {
		return offer.most(last.Fees).least(in.Caps)
	}
	if raised := offer.most(last.Fees.doubled()); !raised.over(in.Caps) {
		return raised
	}
	return last.Fees
}

// batch is the run of checkpoints that the contract accepts in the next block,
// as many as one transaction's blobs hold; if empty, the reason.
func (in Input) batch() ([]Candidate, Reason) {
	if len(in.Queue) == 0 {
		return nil, ReasonNothing
	}
	var out []Candidate
	tip, blobs, chunks := in.L1.Tips, 1, uint64(0)
	for _, c := range in.Queue {
		h := c.Header
		switch {
		case h.Number < tip.Number:
			continue
		case h.Number == tip.Number && (c.Hash == tip.Hash || h.LastChunk <= tip.LastChunk || h.Number <= tip.Proven):
			continue
		}
		if reason := in.stops(tip, c); reason != "" {
			return out, reason
		}
		if blobs += c.Blobs; blobs > blobsPerTx {
			return out, ReasonTooManyBlobs
		}
		if chunks += h.LastChunk - h.FirstChunk + 1; chunks > checkpoint.MaxAttestedChunks && len(out) > 0 {
			return out, ReasonTooManyBlobs
		}
		if len(out) > 0 && h.Origin != out[len(out)-1].Header.Origin && in.L1.forgotten(h.Origin) {
			return out, ReasonForgotten
		}
		out = append(out, c)
		tip.Number, tip.Hash, tip.LastChunk, tip.Slot = h.Number, c.Hash, h.LastChunk, h.Slot
	}
	return out, ReasonCaughtUp
}

// stops tells why a checkpoint cannot follow a tip, or supersede it, yet.
func (in Input) stops(tip view.Tips, c Candidate) Reason {
	h := c.Header
	extends := h.Number == tip.Number+1 && h.ParentHash == tip.Hash && h.FirstChunk == tip.LastChunk+1
	supersedes := h.Number == tip.Number && h.Slot == tip.Slot
	switch {
	case h.Generation != tip.Generation:
		return ReasonGeneration
	case !extends && !supersedes:
		return ReasonForked
	case in.Rules.slot(in.L1.next()) <= h.Slot:
		return ReasonSlotNotOver
	case !c.Settled:
		return ReasonGrowing
	}
	return ""
}

func gasLimit(d Decision) uint64 {
	gas := uint64(gasBase + gasHeader*len(d.Batch))
	if d.Action == PublishLocked {
		gas += gasPerLocal * uint64(d.Batch[0].Signatures)
	}
	return gas
}
