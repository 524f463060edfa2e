package client

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// settled takes logs that one endpoint gave and holds those of the others against them.
// Where they differ a block's receipts prove who is right, and who is wrong there counts
// no longer; blocks that nobody can prove any more are as the fullest answer has them.
func (c *Client) settled(ctx context.Context, f Filter, by *endpoint, first []types.Log, q ethereum.FilterQuery) ([]types.Log, error) {
	if len(c.endpoints) == 1 {
		return first, nil
	}
	answers := [][]types.Log{first}
	for _, r := range soon(ctx, c, grace, func(ctx context.Context, e *endpoint) ([]types.Log, error) {
		if e == by || e.span.quiet() {
			return first, nil
		}
		logs, err := e.eth.FilterLogs(ctx, q)
		if err == nil {
			err = within(logs, q)
		}
		if refused(err) || ctx.Err() != nil {
			e.span.refuses()
		}
		return logs, err
	}) {
		if r.err == nil {
			answers = append(answers, r.value)
		}
	}
	for {
		block, differ := difference(answers)
		if !differ {
			return answers[0], ctx.Err()
		}
		proof, err := c.logsOfBlock(ctx, f, block)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			c.log.Warn("L1 endpoints differ on events, and none can prove them: believe who knows most", "block", block, "err", err)
			return fullest(answers), nil
		}
		answers = slices.DeleteFunc(answers, func(a []types.Log) bool { return !slices.EqualFunc(inBlock(a, block), proof, sameLog) })
		if len(answers) == 0 {
			return nil, fmt.Errorf("read logs: %w: no endpoint has those of block %d as they are", ErrUnavailable, block)
		}
	}
}

// logsOfBlock proves the logs of a block that most endpoints have.
func (c *Client) logsOfBlock(ctx context.Context, f Filter, number uint64) ([]types.Log, error) {
	headers := c.HeadersSoon(ctx, new(big.Int).SetUint64(number))
	if len(headers) == 0 {
		return nil, fmt.Errorf("read block %d: %w", number, ErrUnavailable)
	}
	return c.provenLogs(ctx, f, mostOf(headers, func(h Header) common.Hash { return h.Hash }))
}

// difference finds the lowest block on which some of the answers differ.
func difference(answers [][]types.Log) (block uint64, differ bool) {
	for _, other := range answers[1:] {
		for i := range max(len(other), len(answers[0])) {
			var at uint64
			switch {
			case i >= len(other):
				at = answers[0][i].BlockNumber
			case i >= len(answers[0]):
				at = other[i].BlockNumber
			case !sameLog(other[i], answers[0][i]) || other[i].BlockNumber != answers[0][i].BlockNumber:
				at = min(other[i].BlockNumber, answers[0][i].BlockNumber)
			default:
				continue
			}
			if !differ || at < block {
				block, differ = at, true
			}
			break
		}
	}
	return block, differ
}

func inBlock(logs []types.Log, block uint64) (out []types.Log) {
	for _, l := range logs {
		if l.BlockNumber == block {
			out = append(out, l)
		}
	}
	return out
}

func fullest(answers [][]types.Log) []types.Log {
	return slices.MaxFunc(answers, func(a, b []types.Log) int { return len(a) - len(b) })
}

// sameLog compares what receipts prove of a log.
func sameLog(a, b types.Log) bool {
	return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && slices.Equal(a.Data, b.Data)
}
