package bench

import (
	"context"
	"errors"
	"fmt"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	cmttypes "github.com/cometbft/cometbft/types"
)

// sampledBlocks bounds how many blocks are read back.
const sampledBlocks = 60

// sizes are means over blocks, in bytes: of the block without its tx entries,
// and of a tx entry with the bytes that frame it.
type sizes struct{ besides, entry float64 }

// blockSizes reads the blocks up to a height. The first so many entries of a
// block are no txs; a block without txs is passed over.
func blockSizes(ctx context.Context, c *cmthttp.HTTP, last int64, noTxs int) (sizes, error) {
	var besides, entries, blocks, txs int
	for height := last; height > max(1, last-sampledBlocks); height-- {
		found, err := c.Block(ctx, &height)
		if err != nil {
			return sizes{}, fmt.Errorf("read block %d: %w", height, err)
		}
		if len(found.Block.Txs) <= noTxs {
			continue
		}
		listed := found.Block.Txs[noTxs:]
		bytes := int(cmttypes.ComputeProtoSizeForTxs(listed))
		besides += found.Block.Size() - bytes
		entries += bytes
		blocks++
		txs += len(listed)
	}
	if blocks == 0 {
		return sizes{}, errors.New("no block with txs")
	}
	return sizes{besides: float64(besides) / float64(blocks), entry: float64(entries) / float64(txs)}, nil
}
