package view

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// ErrNotPublished means that L1 has no event of a checkpoint.
var ErrNotPublished = errors.New("checkpoint is not on L1")

// Between reads what was published in the blocks from one to another, both included,
// in order; Locate tells more of each. It asks in as many parts as endpoints want.
func Between(ctx context.Context, c *client.Client, rollup common.Address, from, to uint64) ([]Publication, error) {
	var all []Publication
	for from <= to {
		logs, through, err := c.LogsFrom(ctx, proposals(rollup), from, to)
		if err != nil {
			return nil, err
		}
		found, err := parsePublications(rollup, logs)
		if err != nil {
			return nil, err
		}
		all, from = append(all, found...), through+1
	}
	return all, nil
}

// Find looks for a checkpoint's latest publication in L1's logs, from a block on.
func Find(ctx context.Context, c *client.Client, rollup common.Address, number, from uint64) (Publication, error) {
	head, err := c.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return Publication{}, err
	}
	for to := head.Number; to+1 > from; {
		logs, since, err := c.LogsBefore(ctx, proposals(rollup), from, to)
		if err != nil {
			return Publication{}, err
		}
		found, err := parsePublications(rollup, logs)
		if err != nil {
			return Publication{}, err
		}
		for i := len(found) - 1; i >= 0; i-- {
			if found[i].Number == number {
				return found[i], nil
			}
		}
		if since == 0 {
			break
		}
		to = since - 1
	}
	return Publication{}, fmt.Errorf("%w: %d, in blocks %d to %d", ErrNotPublished, number, from, head.Number)
}
