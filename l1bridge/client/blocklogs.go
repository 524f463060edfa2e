package client

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
)

// Logs returns the logs of one block, which the server must have. An endpoint that says
// that there are none is believed only as long as no other one knows of some; then the
// block's receipts prove who is right.
func (c *Client) Logs(ctx context.Context, f Filter, h Header) ([]types.Log, error) {
	q := f.query()
	q.BlockHash = &h.Hash
	read := func(ctx context.Context, e *endpoint) ([]types.Log, error) { return e.eth.FilterLogs(ctx, q) }
	logs, err := ask(ctx, c, "read logs", read)
	if err != nil || len(logs) > 0 || len(c.endpoints) == 1 {
		return logs, err
	}
	for _, r := range all(ctx, c, read) {
		if r.err == nil && len(r.value) > 0 {
			return c.provenLogs(ctx, f, h)
		}
	}
	return nil, ctx.Err()
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
