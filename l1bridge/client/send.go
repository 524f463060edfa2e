package client

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// sendGrace is how long the other endpoints have for a transaction once one has it. The
// six blobs of a large one are a megabyte.
const sendGrace = 2 * time.Second

// ErrRefused means that the endpoints which answered all refuse a transaction, and
// that none of them has it.
var ErrRefused = errors.New("no L1 endpoint takes the transaction")

// Send hands a signed transaction to every endpoint: one may keep it to itself, or
// know no blobs. It is sent when one takes it, or has it already. The error wraps
// ErrRefused or, when nobody said anything, ErrUnavailable.
func (c *Client) Send(ctx context.Context, tx *types.Transaction) error {
	replies := soon(ctx, c, sendGrace, func(ctx context.Context, e *endpoint) (struct{}, error) {
		return struct{}{}, e.eth.SendTransaction(ctx, tx)
	})
	if slices.ContainsFunc(replies, func(r reply[struct{}]) bool { return r.err == nil }) {
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("send transaction: %w: %w", ErrUnavailable, ctx.Err())
	}
	kind, answered := ErrUnavailable, false
	var errs []error
	for i, r := range replies {
		var no rpc.Error
		if errors.As(r.err, &no) {
			kind, answered = ErrRefused, true
		}
		errs = append(errs, fmt.Errorf("%s: %w", c.endpoints[i].name, r.err))
	}
	// To a pool that has it this is no news, which each server says in other words.
	if answered && c.Holders(ctx, tx.Hash()).Some() {
		return nil
	}
	return fmt.Errorf("send transaction: %w: %w", kind, errors.Join(errs...))
}

// Holders counts the endpoints that have a transaction, in their pool or in a block.
type Holders struct {
	// Asked are those that answered, With those that have it.
	Asked, With int
}

// Some tells whether an endpoint has it.
func (h Holders) Some() bool { return h.With > 0 }

// All tells whether every endpoint that answers has it.
func (h Holders) All() bool { return h.With > 0 && h.With == h.Asked }

// Holders asks every endpoint for a transaction.
func (c *Client) Holders(ctx context.Context, hash common.Hash) Holders {
	var h Holders
	for _, r := range all(ctx, c, func(ctx context.Context, e *endpoint) (bool, error) {
		return e.holds(ctx, hash)
	}) {
		if r.err != nil {
			continue
		}
		h.Asked++
		if r.value {
			h.With++
		}
	}
	return h
}
