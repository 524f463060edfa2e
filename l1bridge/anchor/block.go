package anchor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// ErrDisagree means that the endpoints do not name one finalized block.
var ErrDisagree = errors.New("the L1 endpoints do not agree")

// agreed is the newest block that every endpoint calls finalized. More than half of them
// must answer, and those that do must agree on its hash: with one endpoint, that one is
// believed in this.
func agreed(ctx context.Context, l1 *client.Client) (client.Header, error) {
	finalized := l1.HeadersByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if 2*len(finalized) <= l1.Endpoints() {
		return client.Header{}, fmt.Errorf("%w: %d of %d tell what is finalized; name others, or a block you trust", ErrDisagree, len(finalized), l1.Endpoints())
	}
	lowest := finalized[0]
	for _, h := range finalized {
		if h.Number < lowest.Number {
			lowest = h
		}
	}
	return agreedAt(ctx, l1, lowest.Number)
}

// agreedAt is the block of a number, if it is the same for all that answer, and they are
// more than half.
func agreedAt(ctx context.Context, l1 *client.Client, number uint64) (client.Header, error) {
	same := l1.HeadersByNumber(ctx, new(big.Int).SetUint64(number))
	hashes := map[common.Hash]int{}
	for _, h := range same {
		hashes[h.Hash]++
	}
	if len(hashes) != 1 || 2*len(same) <= l1.Endpoints() {
		return client.Header{}, fmt.Errorf("%w on block %d: %s; one of them lies or follows another chain: leave it out, or name a block you trust", ErrDisagree, number, tally(hashes))
	}
	return same[0], nil
}

func tally(hashes map[common.Hash]int) string {
	if len(hashes) == 0 {
		return "none has it"
	}
	var out []string
	for hash, n := range hashes {
		out = append(out, fmt.Sprintf("%d say %s", n, hash))
	}
	return strings.Join(out, ", ")
}

// trusted is the block of a hash.
func trusted(ctx context.Context, l1 *client.Client, hash common.Hash) (client.Header, error) {
	block, err := l1.HeaderByHash(ctx, hash)
	if errors.Is(err, ethereum.NotFound) {
		return block, fmt.Errorf("no L1 endpoint has the trusted block %s: %w", hash, err)
	}
	return block, err
}
