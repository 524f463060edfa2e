package client

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// ask calls f with one endpoint after the other until one answers. When nobody does
// and somebody does not know what was asked for, the error is ethereum.NotFound.
func ask[T any](ctx context.Context, c *Client, what string, f func(context.Context, *endpoint) (T, error)) (T, error) {
	var zero T
	var errs []error
	var unknown error
	first := int(c.current.Load())
	for i := range c.endpoints {
		at := (first + i) % len(c.endpoints)
		e := c.endpoints[at]
		out, err := try(ctx, c, e, f)
		if err == nil || reverted(err) {
			c.prefer(first, at)
			if err != nil {
				return zero, fmt.Errorf("%s: %w", what, err)
			}
			return out, nil
		}
		if errors.Is(err, ethereum.NotFound) {
			unknown = err
		}
		errs = append(errs, fmt.Errorf("%s: %w", e.name, err))
		if ctx.Err() != nil {
			break
		}
	}
	if unknown != nil {
		return zero, fmt.Errorf("%s: %w", what, unknown)
	}
	return zero, fmt.Errorf("%s: %w: %w", what, ErrUnavailable, errors.Join(errs...))
}

// try calls f with one endpoint and a deadline, and keeps book of how it went. The
// error shows nothing of the endpoint's URL.
func try[T any](ctx context.Context, c *Client, e *endpoint, f func(context.Context, *endpoint) (T, error)) (T, error) {
	bounded, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	var out T
	err := e.anchor.check(bounded, e)
	if err == nil {
		out, err = f(bounded, e)
	}
	err = e.secrets.conceal(err)
	if ctx.Err() != nil {
		return out, err
	}
	way := wayOf(err)
	if way != answers && way != lacks {
		e.anchor.doubt()
	}
	e.standing.note(c.log, e.name, way, err)
	return out, err
}

// prefer makes an endpoint that answered the first to be asked, in place of those
// that did not. One that merely does not know something yet is given some patience:
// servers of one network learn of blocks and transactions at different times.
func (c *Client) prefer(first, answering int) {
	if first == answering || c.endpoints[first].standing.patient() {
		return
	}
	c.current.CompareAndSwap(int32(first), int32(answering))
}

// RevertData is what the contract said when it reverted a call; false when the error
// is none of a contract.
func RevertData(err error) ([]byte, bool) {
	if errors.Is(err, ErrUnavailable) {
		return nil, false
	}
	return revertData(err)
}

// revertData tells whether a server ran the call and the contract said no: the error
// carries the contract's data. A server that says no in its own name gives none.
func revertData(err error) ([]byte, bool) {
	var answer rpc.DataError
	if !errors.As(err, &answer) {
		return nil, false
	}
	text, ok := answer.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data, err := hexutil.Decode(text)
	return data, err == nil
}

func reverted(err error) bool {
	_, ok := revertData(err)
	return ok
}

// reply is what one endpoint said.
type reply[T any] struct {
	value T
	err   error
}

// all calls f with every endpoint at the same time. Replies stand in the order of the
// endpoints.
func all[T any](ctx context.Context, c *Client, f func(context.Context, *endpoint) (T, error)) []reply[T] {
	out := make([]reply[T], len(c.endpoints))
	var asking sync.WaitGroup
	for i, e := range c.endpoints {
		asking.Go(func() { out[i].value, out[i].err = try(ctx, c, e, f) })
	}
	asking.Wait()
	return out
}

// soon is all, but once one has answered the others have only so much longer: one that
// hangs must not hold up what another one knows.
func soon[T any](ctx context.Context, c *Client, grace time.Duration, f func(context.Context, *endpoint) (T, error)) []reply[T] {
	asking, cancel := context.WithCancel(ctx)
	defer cancel()
	var once sync.Once
	return all(asking, c, func(ctx context.Context, e *endpoint) (T, error) {
		out, err := f(ctx, e)
		if err == nil {
			once.Do(func() { time.AfterFunc(grace, cancel) }) // a late one cancels nothing
		}
		return out, err
	})
}
