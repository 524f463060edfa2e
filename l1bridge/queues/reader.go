package queues

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/inputs"
)

var (
	// ErrNoContract means that there is no queue at an address.
	ErrNoContract = errors.New("no queue answers at that address")
	// ErrEvents means that the events of a queue do not lead from one of its hashes to the
	// other: whoever gave them left some out, or made some up.
	ErrEvents = errors.New("events are not what the queue's hash says")
)

var (
	inboxes = bindings.NewInbox()
	forceds = bindings.NewForcedInclusion()
)

// Caller calls a contract on the state after a block. Who knows the block's hash has the
// answers proved by it (proven.State, view.Witness).
type Caller interface {
	CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error)
}

// Reader reads the queues of one deployment. Any goroutine may use it.
type Reader struct {
	Client *client.Client
	// Inbox and Forced are the contracts (view.Deployment).
	Inbox, Forced common.Address
}

// Touched tells whether a block may have added to a queue: of one that did not, both are as
// after its parent. That is part of what the block's hash covers, and nothing is asked.
func (r *Reader) Touched(block client.Header) bool {
	return block.Mentions(r.Inbox) || block.Mentions(r.Forced)
}

// At is how far both queues were filled after a block, as whom is called says.
func (r *Reader) At(ctx context.Context, l1 Caller, block common.Hash) (inbox, forced inputs.Queue, err error) {
	inbox, err = read(ctx, l1, block, "inbox", r.Inbox, inboxes.PackCount(), inboxes.UnpackCount, inboxes.PackHashAt)
	if err != nil {
		return inputs.Queue{}, inputs.Queue{}, err
	}
	forced, err = read(ctx, l1, block, "queue of forced txs", r.Forced, forceds.PackCount(), forceds.UnpackCount, forceds.PackHashAt)
	return inbox, forced, err
}

func read(
	ctx context.Context, l1 Caller, block common.Hash, name string, at common.Address,
	count []byte, decode func([]byte) (uint64, error), hashAt func(uint64) []byte,
) (q inputs.Queue, err error) {
	ask := func(call []byte) ([]byte, error) {
		out, err := l1.CallAt(ctx, at, call, block)
		if err == nil && len(out) == 0 {
			err = ErrNoContract
		}
		return out, err
	}
	out, err := ask(count)
	if err == nil {
		q.Total, err = decode(out)
	}
	if err != nil {
		return inputs.Queue{}, fmt.Errorf("count of the %s %s: %w", name, at, err)
	}
	if q.Total == 0 {
		return q, nil
	}
	out, err = ask(hashAt(q.Total))
	switch {
	case err != nil:
	case len(out) != common.HashLength:
		err = client.ErrMalformed
	default:
		q.Hash = common.BytesToHash(out)
	}
	if err != nil {
		return inputs.Queue{}, fmt.Errorf("hash of the %s %s: %w", name, at, err)
	}
	return q, nil
}

// Span is a row of L1 blocks, and how far a queue was filled before the first and after the
// last of them.
type Span struct {
	First, Last   uint64
	Before, After inputs.Queue
}

// logs are the events of a queue in a row of blocks.
func (r *Reader) logs(ctx context.Context, contract common.Address, topic common.Hash, s Span) (out []types.Log, err error) {
	f := client.Filter{Contract: contract, Topics: [][]common.Hash{{topic}}}
	for from := s.First; from <= s.Last && s.After != s.Before; {
		logs, through, err := r.Client.LogsFrom(ctx, f, from, s.Last)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			if !logs[i].Removed {
				out = append(out, logs[i])
			}
		}
		from = through + 1
	}
	return out, nil
}

// entry is what an event says of one place of a queue.
type entry interface {
	place() (index uint64, leaf common.Hash)
}

// roll checks that entries lead from one state of a queue to the other, each at its place.
func roll[E entry](s Span, entries []E) error {
	q := s.Before
	for _, e := range entries {
		index, leaf := e.place()
		if index != q.Total {
			return fmt.Errorf("%w: %w: entry %d comes after %d of them", client.ErrMalformed, ErrEvents, index, q.Total)
		}
		q = q.With(leaf)
	}
	if q != s.After {
		return fmt.Errorf("%w: %w: blocks %d to %d lead to %d with %s, not %d with %s", client.ErrMalformed, ErrEvents, s.First, s.Last, q.Total, q.Hash, s.After.Total, s.After.Hash)
	}
	return nil
}
