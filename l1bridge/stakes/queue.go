package stakes

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Place is where a deposit stands in the queue.
type Place struct {
	Attester common.Address `json:"attester"`
	// Place counts all that ever queued, from 0; Ahead those that are let in before it.
	Place uint64 `json:"place"`
	Ahead int    `json:"ahead"`
	// DepositedAt and EntersAt are unix seconds: from EntersAt on a call of `enter` that
	// looks at Look places lets it in, if nobody ahead of it leaves before.
	DepositedAt uint64 `json:"deposited_at"`
	EntersAt    uint64 `json:"enters_at"`
	Look        uint64 `json:"look"`
}

// Due tells whether the deposit can be let in at a time, unix seconds.
func (p Place) Due(time uint64) bool { return p.EntersAt <= time }

// Queue is who waits, in its order.
type Queue []Place

// Due is how many of the queue can be let in at a time, and how many places that is to
// look at.
func (q Queue) Due(time uint64) (count int, look uint64) {
	for _, p := range q {
		if !p.Due(time) {
			break
		}
		count, look = count+1, p.Look
	}
	return count, look
}

// maxPlaces bounds what is read of a queue: further behind is nobody's turn for long.
const maxPlaces = 4096

// Queue reads who waits: two calls for each, 4096 places at most.
func (r *Reader) Queue(ctx context.Context) (Queue, error) {
	staking := r.Rules.Staking
	ends, err := Get(ctx, r, "queue", staking, stakings.PackQueue(), stakings.UnpackQueue)
	if err != nil {
		return nil, err
	}
	if ends.Tail < ends.Head {
		return nil, fmt.Errorf("queue: %w: it ends at %d before it begins at %d", client.ErrMalformed, ends.Tail, ends.Head)
	}
	left, err := Get(ctx, r, "entries left", staking, stakings.PackEntriesLeft(), stakings.UnpackEntriesLeft)
	if err != nil {
		return nil, err
	}
	var queue Queue
	for place := ends.Head; place < min(ends.Tail, ends.Head+maxPlaces); place++ {
		attester, err := Get(ctx, r, "place in the queue", staking, stakings.PackQueued(place), stakings.UnpackQueued)
		if err != nil {
			return nil, err
		}
		if attester == (common.Address{}) {
			continue // it left
		}
		raw, err := Get(ctx, r, "stake", staking, stakings.PackStakeOf(attester), stakings.UnpackStakeOf)
		if err != nil {
			return nil, err
		}
		queue = append(queue, Place{Attester: attester, Place: place, DepositedAt: raw.Since, Look: place - ends.Head + 1})
	}
	r.Rules.schedule(queue, r.Head.Time, narrow(left))
	return queue, nil
}

// schedule works out when each of a queue can be let in, as of a time, when so many more
// may enter in the present epoch.
func (r Rules) schedule(queue Queue, now, left uint64) {
	time, epoch := now, r.epochOf(now)
	for i := range queue {
		time = max(time, queue[i].DepositedAt+r.EntryPeriod)
		if e := r.epochOf(time); e > epoch {
			epoch, left = e, r.EntryRate
		}
		if left == 0 {
			epoch, left = epoch+1, r.EntryRate
			time = r.EpochStart(epoch)
		}
		left--
		queue[i].Ahead, queue[i].EntersAt = i, time
	}
}

// errNoPlace means that the queue and a stake in it do not fit.
var errNoPlace = errors.New("a queued stake has no place in the queue")

func (r *Reader) placeOf(ctx context.Context, s Stake) (*Place, error) {
	queue, err := r.Queue(ctx)
	if err != nil {
		return nil, err
	}
	for i := range queue {
		if queue[i].Attester == s.Attester {
			return &queue[i], nil
		}
	}
	return nil, fmt.Errorf("%w: %s, place %d", errNoPlace, s.Attester, s.index)
}
