package client

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
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
			return ask(ctx, c, "read receipts", func(ctx context.Context, e *endpoint) ([]types.Log, error) {
				return e.provenLogs(ctx, f, h)
			})
		}
	}
	return nil, ctx.Err()
}

// provenLogs takes logs from receipts that the block's hash covers. What stands around a
// log's content, its transaction above all, is the server's word.
func (e *endpoint) provenLogs(ctx context.Context, f Filter, h Header) ([]types.Log, error) {
	receipts, err := e.eth.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(h.Hash, false))
	if err != nil {
		return nil, err
	}
	if slices.Contains(receipts, nil) || types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)) != h.receipts {
		return nil, fmt.Errorf("%w: receipts of block %s", ErrMalformed, h.Hash)
	}
	var out []types.Log
	for _, r := range receipts {
		for _, l := range r.Logs {
			if f.matches(l) {
				l.BlockNumber, l.BlockHash = h.Number, h.Hash
				out = append(out, *l)
			}
		}
	}
	return out, nil
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
