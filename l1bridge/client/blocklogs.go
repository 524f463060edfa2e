package client

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
)

// Logs returns the logs of one block, which the server must have. No endpoint is believed
// on what another one says otherwise: the block's receipts prove who is right.
func (c *Client) Logs(ctx context.Context, f Filter, h Header) ([]types.Log, error) {
	q := f.query()
	q.BlockHash = &h.Hash
	var by *endpoint
	logs, err := ask(ctx, c, "read logs", func(ctx context.Context, e *endpoint) ([]types.Log, error) {
		by = e
		return e.eth.FilterLogs(ctx, q)
	})
	if err != nil || len(c.endpoints) == 1 {
		return logs, err
	}
	for _, r := range soon(ctx, c, grace, func(ctx context.Context, e *endpoint) ([]types.Log, error) {
		if e == by {
			return logs, nil
		}
		return e.eth.FilterLogs(ctx, q)
	}) {
		if r.err == nil && !slices.EqualFunc(r.value, logs, sameLog) {
			return c.provenLogs(ctx, f, h)
		}
	}
	return logs, ctx.Err()
}

// provenLogs takes logs from receipts that the block's hash covers. What stands around a
// log's content, its transaction above all, is the server's word.
func (c *Client) provenLogs(ctx context.Context, f Filter, h Header) ([]types.Log, error) {
	receipts, err := c.ReceiptsOf(ctx, h)
	var out []types.Log
	for _, r := range receipts {
		for _, l := range r.Logs {
			if f.matches(l) {
				l.BlockNumber, l.BlockHash = h.Number, h.Hash
				out = append(out, *l)
			}
		}
	}
	return out, err
}

// matches tells whether a log is asked for.
func (f Filter) matches(l *types.Log) bool {
	if l.Address != f.Contract || len(l.Topics) < len(f.Topics) {
		return false
	}
	for i, any := range f.Topics {
		if len(any) > 0 && !slices.Contains(any, l.Topics[i]) {
			return false
		}
	}
	return true
}
