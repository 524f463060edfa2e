package queues

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/inputs"
)

// Span is a row of L1 blocks, and how far a queue was filled before the first and after the
// last of them.
type Span struct {
	First, Last   uint64
	Before, After inputs.Queue
}

// end wants what was read to lead to the span's end.
func (s Span) end(read inputs.Queue) error {
	if read == s.After {
		return nil
	}
	return fmt.Errorf("%w: %w: blocks up to %d lead to %d with %s, not %d with %s", client.ErrMalformed, ErrEvents, s.Last, read.Total, read.Hash, s.After.Total, s.After.Hash)
}

// Part is what the first blocks of a span added to a queue: of as many blocks as an endpoint
// answers for at once.
type Part[E any] struct {
	Entries []E
	// After is the queue after Through, the last of the blocks.
	After   inputs.Queue
	Through uint64
}

// kind is one of the queues, and how its events are read.
type kind[E entry] struct {
	name   string
	topic  common.Hash
	decode func(*types.Log) (E, error)
}

// entry is what an event says of one place of a queue.
type entry interface {
	place() (index uint64, leaf common.Hash)
}

// first reads the first part of a span. Each entry is at its place, in the order of blocks;
// and the last part leads to the span's end, or the error wraps ErrEvents.
func first[E entry](ctx context.Context, l1 *client.Client, contract common.Address, k kind[E], s Span) (p Part[E], err error) {
	p.After, p.Through = s.Before, s.Last
	if s.Before == s.After {
		return p, nil
	}
	logs, through, err := l1.LogsFrom(ctx, client.Filter{Contract: contract, Topics: [][]common.Hash{{k.topic}}}, s.First, s.Last)
	if err != nil {
		return p, err
	}
	block := s.First
	for i := range logs {
		l := &logs[i]
		if l.Removed {
			continue
		}
		e, err := k.decode(l)
		if err != nil {
			return p, fmt.Errorf("%w: %s in L1 block %d: %w", client.ErrMalformed, k.name, l.BlockNumber, err)
		}
		index, leaf := e.place()
		if index != p.After.Total || l.BlockNumber < block {
			return p, fmt.Errorf("%w: %w: entry %d of block %d comes after %d of them, in block %d", client.ErrMalformed, ErrEvents, index, l.BlockNumber, p.After.Total, block)
		}
		p.Entries, p.After, block = append(p.Entries, e), p.After.With(leaf), l.BlockNumber
	}
	if p.Through = through; through == s.Last {
		err = s.end(p.After)
	}
	return p, err
}

// whole reads a span part by part.
func whole[E any](s Span, next func(Span) (Part[E], error)) (out []E, err error) {
	if s.First > s.Last {
		return nil, s.end(s.Before)
	}
	for s.First <= s.Last {
		p, err := next(s)
		if err != nil {
			return nil, err
		}
		out, s.Before, s.First = append(out, p.Entries...), p.After, p.Through+1
	}
	return out, nil
}

// Brought counts what a block added to both queues, as its receipts show, which its hash
// covers: no endpoint has to be believed.
func (r *Reader) Brought(ctx context.Context, block client.Header) (messages, entries int, err error) {
	receipts, err := r.Client.ReceiptsOf(ctx, block)
	if err != nil {
		return 0, 0, err
	}
	for _, receipt := range receipts {
		for _, l := range receipt.Logs {
			switch {
			case len(l.Topics) == 0:
			case l.Address == r.Inbox && l.Topics[0] == messageTopic:
				messages++
			case l.Address == r.Forced && l.Topics[0] == entryTopic:
				entries++
			}
		}
	}
	return messages, entries, nil
}
