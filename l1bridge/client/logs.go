package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxSpan is how many blocks one log query spans at most. Servers bound it at
	// anything from five to ten thousand, and few say at what.
	maxSpan = 2000
	// widenAfter is how many queries in a row a server has to answer before it is
	// asked for twice as much again.
	widenAfter = 64
)

// Filter says which logs of a contract are asked for: those whose topics match, as in
// ethereum.FilterQuery.
type Filter struct {
	Contract common.Address
	Topics   [][]common.Hash
}

func (f Filter) query() ethereum.FilterQuery {
	return ethereum.FilterQuery{Addresses: []common.Address{f.Contract}, Topics: f.Topics}
}

// LogsFrom returns the logs from a block on, in order, and the last block that it
// asked for: at most the given one, and no further than an endpoint goes in one query.
func (c *Client) LogsFrom(ctx context.Context, f Filter, from, to uint64) (logs []types.Log, through uint64, err error) {
	logs, _, through, err = c.logsIn(ctx, f, from, to, func(n uint64) (first, last uint64) { return from, from + n - 1 })
	return logs, through, err
}

// LogsBefore is LogsFrom in the other direction: the logs up to a block and the first
// block that it asked for.
func (c *Client) LogsBefore(ctx context.Context, f Filter, from, to uint64) (logs []types.Log, since uint64, err error) {
	logs, since, _, err = c.logsIn(ctx, f, from, to, func(n uint64) (first, last uint64) { return to - n + 1, to })
	return logs, since, err
}

// logsIn returns logs of the part of a range that place gives for so many blocks.
func (c *Client) logsIn(ctx context.Context, f Filter, from, to uint64, place func(blocks uint64) (first, last uint64)) (logs []types.Log, first, last uint64, err error) {
	if to < from {
		return nil, 0, 0, fmt.Errorf("%w: logs of blocks %d to %d", ErrMalformed, from, to)
	}
	type part struct {
		logs   []types.Log
		blocks uint64
		by     *endpoint
	}
	p, err := ask(ctx, c, "read logs", func(ctx context.Context, e *endpoint) (part, error) {
		logs, n, err := e.logsOf(ctx, to-from+1, func(n uint64) ethereum.FilterQuery {
			q := f.query()
			first, last := place(n)
			q.FromBlock, q.ToBlock = new(big.Int).SetUint64(first), new(big.Int).SetUint64(last)
			return q
		})
		return part{logs, n, e}, err
	})
	if err != nil {
		return nil, 0, 0, err
	}
	first, last = place(p.blocks)
	q := f.query()
	q.FromBlock, q.ToBlock = new(big.Int).SetUint64(first), new(big.Int).SetUint64(last)
	logs, err = c.settled(ctx, f, p.by, p.logs, q)
	return logs, first, last, err
}

// logsOf asks for as many blocks as the endpoint is known to answer for, and for half
// of that whenever it refuses.
func (e *endpoint) logsOf(ctx context.Context, wanted uint64, query func(blocks uint64) ethereum.FilterQuery) ([]types.Log, uint64, error) {
	n := min(wanted, e.span.blocks())
	for asked := n; ; n /= 2 {
		q := query(n)
		logs, err := e.eth.FilterLogs(ctx, q)
		switch {
		case err == nil:
			err = within(logs, q)
			if err == nil {
				e.span.worked(n, n < asked)
			}
			return logs, n, err
		case n > 1 && refused(err):
			continue
		case n > 1 && errors.Is(err, context.DeadlineExceeded):
			e.span.worked(n/2, true) // the next try of it is a smaller one
		}
		return nil, 0, err // when not one block is to be had, the range is not the reason
	}
}

// refused tells whether the server itself says no, by JSON-RPC or by HTTP.
func refused(err error) bool {
	var refusal rpc.Error
	var status rpc.HTTPError
	return errors.As(err, &refusal) || errors.As(err, &status)
}

// within holds logs against the range that was asked for.
func within(logs []types.Log, q ethereum.FilterQuery) error {
	for i := range logs {
		if n := logs[i].BlockNumber; n < q.FromBlock.Uint64() || n > q.ToBlock.Uint64() {
			return fmt.Errorf("%w: log of block %d among those of %s to %s", ErrMalformed, n, q.FromBlock, q.ToBlock)
		}
	}
	return nil
}

// span is how many blocks of logs an endpoint gives at once.
type span struct {
	mu    sync.Mutex
	most  uint64 // 0 means maxSpan
	count int    // answers in a row at the most

	refused time.Time // when it last refused what another one answered
}

// quietAfter is how long an endpoint that refuses what another one answers, or takes long,
// is not asked whether it agrees: it may give less at once.
const quietAfter = time.Minute

func (s *span) quiet() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.refused.IsZero() && time.Since(s.refused) < quietAfter
}

func (s *span) refuses() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refused = time.Now()
}

func (s *span) blocks() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.most == 0 {
		return maxSpan
	}
	return s.most
}

// worked remembers that a range of n blocks was answered, or is to be tried next,
// after a larger one was refused. A server that has answered for long is asked for
// more again.
func (s *span) worked(n uint64, refusedMore bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case refusedMore:
		s.most, s.count = n, 0
	case s.most != 0 && n == s.most:
		if s.count++; s.count >= widenAfter {
			s.most, s.count = min(2*s.most, maxSpan), 0
		}
	}
}
