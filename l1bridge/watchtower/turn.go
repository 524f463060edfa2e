package watchtower

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Rules say whose turn it is and how long things may take.
type Rules struct {
	Clock protocol.Clock
	// PublishTimeout is how much later the next in turn acts, in seconds.
	PublishTimeout uint64
	// Confirm and Answer are windows, in slots.
	Confirm, Answer uint64
	// Draw is that of the epoch in which the next block is.
	Draw view.Draw
	// SeatGas is what the draw of a seat costs on L1.
	SeatGas uint64
	// Deadline is how many slots after it was locked a checkpoint may be accused of not being
	// on L1, Liability until when.
	Deadline, Liability uint64
	// Rescue is how long anybody may publish what is accused, in slots, and Drain how much
	// longer for each checkpoint before it, in seconds.
	Rescue, Drain uint64
	// Eager: each publication comes with its certificate.
	Eager bool
	// Restart is how many slots after its last sign of life a chain is dead.
	Restart uint64
	// AccuseOwn: also committees in which our own stake pays.
	AccuseOwn bool
	// Account is ours.
	Account common.Address
}

// NewRules takes the rules from the deployment and genesis, for an account.
func NewRules(d *view.Deployment, w protocol.Windows, account common.Address) Rules {
	return Rules{
		Clock: d.Clock(), PublishTimeout: d.PublishTimeout, Confirm: w.Confirm, Answer: w.Answer,
		Deadline: w.PublishDeadline, Liability: w.Liability, Rescue: w.Rescue, Drain: w.Drain / 1000, Restart: w.Restart, Account: account,
		Draw: view.Draw{Seed: d.Seed, Committee: d.Committee}, SeatGas: d.SeatGas(), Eager: d.Eager,
	}
}

// slot of a time, unix seconds; before genesis it is 0.
func (r Rules) slot(time uint64) uint64 { return r.Clock.SlotAt(time * 1000) }

// start of a slot, unix seconds.
func (r Rules) start(slot uint64) uint64 { return r.Clock.SlotStart(slot) / 1000 }

// fading tells that half of the time is over, since L1 last knew that the chain lived, until
// it is dead.
func (r Rules) fading(alive, slot uint64) bool { return 2*slot >= 2*alive+r.Restart }

// over tells that whatever concerns a record of a slot was done, or is too late.
func (r Rules) over(record, slot uint64) bool { return slot > record+2*(r.Answer+r.Confirm) }

// rank is how many come before us in a slot: the members in the order against the
// publishers', so that its leader, who has to publish, is the last; then everybody else.
func (r Rules) rank(slot uint64) uint64 {
	members := r.Draw.Committee
	size, leader := members.Size(), members.Leader(r.Draw.Seed, slot)
	best := size
	for p, m := range members.Members() {
		if m.Publisher == r.Account {
			best = min(best, (leader-1-p+size)%size)
		}
	}
	return uint64(best)
}

// patience is for how many L1 blocks a decision must have been there: whoever comes before
// us acted by then, and it shows. Nobody knows the order of those who sit nowhere, so that
// they differ by chance. Who accuses leaves publishers a slot of blocks besides, as they
// need after L1 stood still.
func (r Rules) patience(l1 L1, d Decision) uint64 {
	blocks := r.rank(r.slot(l1.Next))
	if blocks == uint64(r.Draw.Committee.Size()) {
		blocks += r.chance(d)
	}
	if d.Action == Accuse || d.Action == AccuseOmission {
		blocks += l1.SlotBlocks
	}
	return blocks
}

// maxChance is over how many L1 blocks strangers to the committee spread what they do: two of
// them act within a block of each other, so that one sends for nothing, in less than a tenth
// of all matters.
const maxChance = 32

// chance is an account's own delay for one matter.
func (r Rules) chance(d Decision) uint64 {
	raw, _ := noteOf(d).matter().tag() // of plain values
	return uint64(crypto.Keccak256(r.Account[:], raw)[0] % maxChance)
}

// turn tells whether it is ours to act in the next block: those before us had a
// publish_timeout each in this slot, and an L1 block, by which we would know.
func (r Rules) turn(l1 L1) bool {
	slot := r.slot(l1.Next)
	k := r.rank(slot)
	if k == uint64(r.Draw.Committee.Size()) {
		k = 1 // nobody's backup: what it does has been there for as many blocks as there are members
	}
	if k == 0 {
		return true
	}
	inSlot := r.slot(l1.Time) == slot && l1.Time >= r.start(slot)
	return inSlot && l1.Now >= r.start(slot)+k*r.PublishTimeout && uint64(l1.BlocksInSlot) > k
}
