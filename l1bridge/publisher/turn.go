package publisher

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Rules say who may publish when, as the Rollup contract does. L1 counts seconds,
// and so do they; only Clock counts milliseconds.
type Rules struct {
	Clock          protocol.Clock
	PublishTimeout uint64
	// OpenAfter in slots.
	OpenAfter uint64
	// PublishDeadline in slots: by half of it what is locked goes out.
	PublishDeadline uint64
	// Eager: nothing is published without its certificate, in a turn neither.
	Eager bool
	// Proven: checkpoints get proven, and a publication prunes what is not in time.
	Proven bool
	// Draw is that of the epoch in which the next block is.
	Draw view.Draw
	// SeatGas is what the draw of a seat costs on L1.
	SeatGas uint64
	// Account is ours: members that registered it publish from it.
	Account common.Address
}

// NewRules takes the rules from the deployment, for an account.
func NewRules(d *view.Deployment, account common.Address) Rules {
	return Rules{
		Clock: d.Clock(), PublishTimeout: d.PublishTimeout, Eager: d.Eager, Proven: d.Proving != common.Address{},
		OpenAfter: d.Windows.OpenAfter, PublishDeadline: d.Windows.PublishDeadline, Account: account,
		Draw: view.Draw{Seed: d.Seed, Committee: d.Committee}, SeatGas: d.SeatGas(),
	}
}

// slot of a time, unix seconds; before genesis it is 0 and nothing is due.
func (r Rules) slot(time uint64) uint64 { return r.Clock.SlotAt(time * 1000) }

// start of a slot, unix seconds.
func (r Rules) start(slot uint64) uint64 { return r.Clock.SlotStart(slot) / 1000 }

// half a slot, in seconds.
func (r Rules) half() uint64 { return r.Clock.SlotDuration / 2000 }

// backups is how many positions after the leader may publish at a time.
func (r Rules) backups(time uint64) uint64 {
	return (time - r.start(r.slot(time))) / r.PublishTimeout
}

// rank is how far our closest position is behind the leader of a slot of the draw's epoch;
// false when its committee has nobody who publishes from our account.
func (r Rules) rank(slot uint64) (uint64, bool) {
	members := r.Draw.Committee
	leader := members.Leader(r.Draw.Seed, slot)
	best, found := 0, false
	for p, m := range members.Members() {
		if m.Publisher != r.Account {
			continue
		}
		behind := (p - leader + members.Size()) % members.Size()
		if !found || behind < best {
			best, found = behind, true
		}
	}
	return uint64(best), found
}

// headStart, in seconds, is what a leader needs at the start of its slot: the
// slot before settles, and proofs of its blobs are made. Half a slot at most.
const headStart = 3

// due tells whether it is our turn to propose in the block after the head. The
// contract allows it to rank k from k timeouts into the slot; we also let the
// members before us have their head start and an L1 block each, since what they
// sent shows only then, and two publications of the same would cost twice.
func (r Rules) due(l1 L1) bool {
	next := l1.next()
	slot := r.slot(next)
	k, member := r.rank(slot)
	switch {
	case !member || next < r.start(0) || k > r.backups(next):
		return false
	case k == 0:
		return true
	}
	return r.waited(l1, slot, k, k*r.PublishTimeout)
}

// lastBlock tells whether the block after the head is the last of our turn, and not the
// only one: what comes in a block late then costs as much and publishes nothing. It is
// left to the backup whose only one it is.
func (r Rules) lastBlock(l1 L1) bool {
	next := l1.next()
	slot := r.slot(next)
	k, _ := r.rank(slot)
	inSlot := l1.Time >= r.start(slot)
	return inSlot && uint64(l1.BlocksInSlot) > k+1 && r.slot(next+l1.BlockTime) != slot
}

// clockDisparity, in seconds, is how far a head may lie ahead of our clock: L1's nodes
// take no block of a slot that has not begun.
const clockDisparity = 2

// early tells that the head lies in our future: either somebody made it up, and its slot
// has not begun, or our clock is slow.
func (l L1) early() bool { return l.Time > l.Now+clockDisparity }

// late tells that half the deadline of a slot is over by L1's time (design 4.2).
func (r Rules) late(l1 L1, slot uint64) bool { return l1.Time >= r.start(slot+r.PublishDeadline/2) }

// waited tells whether those before us had their chance in a slot: a number of
// blocks in it and some time, with the leader's head start.
func (r Rules) waited(l1 L1, slot, before, patience uint64) bool {
	inSlot := l1.Time >= r.start(0) && r.slot(l1.Time) == slot
	since := r.start(slot) + patience + min(headStart, r.half())
	return inSlot && l1.Now >= since && uint64(l1.BlocksInSlot) > before
}

// open tells whether we should publish a checkpoint of a slot with its
// certificate, which anyone may from OpenAfter slots on. It costs more than to
// propose, so the current leader and the members before us come first; where
// timeouts are longer than slots, half a slot is waited. Outsiders leave the
// members as many slots as there are of them.
func (r Rules) open(l1 L1, slot uint64) bool {
	now := r.slot(l1.next())
	if _, member := r.rank(now); !member {
		slot += uint64(r.Draw.Committee.Size())
	}
	return now >= slot+r.OpenAfter && r.inOrder(l1)
}

// inOrder tells whether it is for us to do in this slot what anyone may: members by
// their rank, then others.
func (r Rules) inOrder(l1 L1) bool {
	now := r.slot(l1.next())
	if k, member := r.rank(now); member {
		return r.waited(l1, now, k, min(k*r.PublishTimeout, r.half()))
	}
	return r.waited(l1, now, 1, 0)
}

// historyWindow is how many block hashes L1 keeps for contracts (EIP-2935).
const historyWindow = 8191

// forgotten tells whether the next block no longer knows a header's origin, so
// that only a certificate can vouch for it.
func (l L1) forgotten(origin protocol.L1Ref) bool {
	return origin.Number+historyWindow < l.Number+1
}
