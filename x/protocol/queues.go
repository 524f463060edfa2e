package protocol

import "github.com/aztecd/aztecd/x/inputs"

// Bounds of what a block tells of L1's queue of forced txs.
const (
	// EntriesPerBlock is how many entries the chain learns of with one block at most.
	EntriesPerBlock = 64
	// EntriesWaiting is how many it knows at most before chunks take some.
	EntriesWaiting = 1024
)

// NewEntries is how many entries of the queue of forced txs a block tells, no more and no
// less: the next ones of those that L1 has at the block's origin, where the chain knows so
// many of all and so many of them wait.
func NewEntries(origin Origin, known uint64, waiting int) int {
	room := min(EntriesPerBlock, EntriesWaiting-min(waiting, EntriesWaiting))
	return int(min(origin.Forced.Total-min(origin.Forced.Total, known), uint64(room)))
}

// Messages is how many L1-to-L2 messages the first chunk of a checkpoint takes, no more and
// no less: the oldest of those that L1 has at its origin, where so many were taken before.
func (p *Params) Messages(origin Origin, taken uint64) uint64 {
	return min(origin.Inbox.Total-min(origin.Inbox.Total, taken), p.Limits.InCap)
}

// Due is how many of the forced txs that wait, oldest first, are due in an epoch: those
// before the first that is not.
func Due(waiting []inputs.Entry, epoch uint64) int {
	for i := range waiting {
		if waiting[i].Due > epoch {
			return i
		}
	}
	return len(waiting)
}

// readable is for how long an object in blobs is waited for after it was due, milliseconds: L1's
// nodes hand out blobs for 4096 of their epochs, 18 days, and after that maybe nobody.
const readable = 12 * 24 * 60 * 60 * 1000

// Lapsed tells whether a forced tx is without effect in an epoch, whatever its object is, so
// that nobody needs that: it is in blobs, and was due so long ago that those may be gone. Else
// an object that nobody has would end the chain.
func (p *Params) Lapsed(e inputs.Entry, epoch uint64) bool {
	epochs := max(1, readable/(p.EpochDuration*p.SlotDuration))
	return e.Kind == inputs.Blobs && epoch > e.Due && epoch-e.Due > epochs
}

// Lasting are those of entries whose objects an epoch needs: that are not Lapsed.
func (p *Params) Lasting(entries []inputs.Entry, epoch uint64) (out []inputs.Entry) {
	for _, e := range entries {
		if !p.Lapsed(e, epoch) {
			out = append(out, e)
		}
	}
	return out
}

// LeastForced is how many forced txs a chunk takes at least, where so many are due.
func (p *Params) LeastForced(due int) int { return min(due, int(p.Limits.MinForced)) }
