package app

import (
	"errors"
	"sync/atomic"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// backlog is how many closed slots are not on L1, as far as L1 was read.
type backlog struct{ slots atomic.Uint64 }

// count looks at the checkpoints from the last of ours on L1 on, of which L1 may have a
// shorter version, or the first that this node has records of. It goes no further than makes a difference to proposers. What can't
// be read leaves the count as it was.
func (b *backlog) count(r ledger.Reader, onL1 publication.Standing, slotNow, enough uint64) error {
	slots, last := uint64(0), uint64(0)
	for number := max(onL1.Ours.Number, onL1.First); slots <= enough; number++ {
		header, err := ledger.CheckpointAt(r, number)
		if errors.Is(err, ledger.ErrNoRecord) || err == nil && header.Slot >= slotNow {
			break
		}
		if err != nil {
			return err
		}
		if onL1.Missing(header) && (slots == 0 || header.Slot != last) {
			slots, last = slots+1, header.Slot
		}
	}
	b.slots.Store(slots)
	return nil
}

// forced is the queue of forced txs as it is now.
func (n *Node) forced() api.ForcedQueue {
	s := n.state()
	return queries.ForcedQueue(n.params, &s, uint64(n.now().UnixMilli())) //nolint:gosec // a time
}

// silence is how many slots without a block say that consensus does not run; a chain
// with nothing to do makes one in each.
const silence = 3

// judgeConsensus says what keeps blocks from coming, or from being locked.
func (n *Node) judgeConsensus(need func(bool, string, ...any)) {
	age := n.now().Sub(time.UnixMilli(int64(n.app.DecidedAt())))
	most := silence * time.Duration(n.params.SlotDuration) * time.Millisecond
	need(age < most, "no block for %s: consensus does not run here, or less than a quorum is up", age.Round(time.Second))
	overdue := n.app.Overdue()
	need(overdue == "", "the committee of this epoch is not on duty, no chunk can be made: %s", overdue)
	need(!n.app.Unlocked(), "the last %d heights have no lock certificate: no chunks are made until one has", n.app.Uncertified())
}
