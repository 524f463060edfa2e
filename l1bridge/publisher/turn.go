package publisher

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
)

// Rules say who may publish when, as the Rollup contract does. Times in seconds.
type Rules struct {
	GenesisTime    uint64
	SlotDuration   uint64
	PublishTimeout uint64
	// OpenAfter in slots.
	OpenAfter uint64
	Seed      common.Hash
	// Members of the committee.
	Members int
	// Positions in it that publish from our account; none for an outsider.
	Positions []int
	// leader is committee.Leader.
	leader func(slot uint64) int
}

// NewRules takes the rules from the deployment, for an account.
func NewRules(d *view.Deployment, account common.Address) Rules {
	r := Rules{
		GenesisTime: d.GenesisTime, SlotDuration: d.SlotDuration, PublishTimeout: d.PublishTimeout,
		OpenAfter: d.OpenAfter, Seed: d.Seed, Members: d.Committee.Size(),
		leader: func(slot uint64) int { return d.Committee.Leader(d.Seed, slot) },
	}
	for i, m := range d.Committee.Members() {
		if m.Publisher == account {
			r.Positions = append(r.Positions, i)
		}
	}
	return r
}

// slot of a time, unix seconds; before genesis it is 0 and nothing is due.
func (r Rules) slot(time uint64) uint64 {
	if time < r.GenesisTime {
		return 0
	}
	return (time - r.GenesisTime) / r.SlotDuration
}

// start of a slot, unix seconds.
func (r Rules) start(slot uint64) uint64 { return r.GenesisTime + slot*r.SlotDuration }

// backups is how many positions after the leader may publish at a time.
func (r Rules) backups(time uint64) uint64 {
	return (time - r.start(r.slot(time))) / r.PublishTimeout
}

// rank is how far our closest position is behind a slot's leader.
func (r Rules) rank(slot uint64) (uint64, bool) {
	best, found := 0, false
	for _, p := range r.Positions {
		behind := (p - r.leader(slot) + r.Members) % r.Members
		if !found || behind < best {
			best, found = behind, true
		}
	}
	return uint64(best), found
}

// due tells whether it is our turn to propose in the block after the head. The
// contract allows it to rank k from k timeouts into the slot; we also let the
// members before us have had an L1 block each, since what they sent shows only
// then, and two publications of the same would cost twice.
func (r Rules) due(l1 L1) bool {
	next := l1.next()
	slot := r.slot(next)
	k, member := r.rank(slot)
	switch {
	case !member || next < r.GenesisTime || k > r.backups(next):
		return false
	case k == 0:
		return true
	}
	return l1.Time >= r.GenesisTime && r.slot(l1.Time) == slot && k <= r.backups(l1.Time) && uint64(l1.BlocksInSlot) > k
}

// open tells whether we should publish a checkpoint of a slot with its
// certificate, which anyone may from OpenAfter slots on. Members take turns, a
// slot each, from the slot's own leader on; outsiders come last.
func (r Rules) open(l1 L1, slot uint64) bool {
	behind, member := r.rank(slot)
	if !member {
		behind = uint64(r.Members)
	}
	return r.slot(l1.next()) >= slot+r.OpenAfter+behind
}
