package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// ErrNotPublished means that L1 has no event of a checkpoint.
var ErrNotPublished = errors.New("checkpoint is not on L1")

// Between reads what was published in the blocks from one to another, both included,
// in order; Locate tells more of each. Servers bound how many blocks they look at.
func Between(ctx context.Context, c *client.Client, rollup common.Address, from, to uint64) ([]Publication, error) {
	return events(ctx, c, rollup, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
	})
}

// Find looks for a checkpoint's latest publication in L1's logs, from a block on.
func Find(ctx context.Context, c *client.Client, rollup common.Address, number, from uint64) (Publication, error) {
	head, err := c.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return Publication{}, err
	}
	for to := head.Number; to+1 > from; {
		low := from
		if to-from >= logRange {
			low = to - logRange + 1
		}
		found, err := Between(ctx, c, rollup, low, to)
		if err != nil {
			return Publication{}, err
		}
		for i := len(found) - 1; i >= 0; i-- {
			if found[i].Number == number {
				return found[i], nil
			}
		}
		if low == 0 {
			break
		}
		to = low - 1
	}
	return Publication{}, fmt.Errorf("%w: %d, in blocks %d to %d", ErrNotPublished, number, from, head.Number)
}
