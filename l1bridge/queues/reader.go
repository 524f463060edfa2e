package queues

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

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
