package restart

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
)

// l1Timeout bounds one call to L1.
const l1Timeout = 10 * time.Second

// L1 is where a rollup is looked at.
type L1 struct {
	// URLs are of its JSON-RPC.
	URLs   []string
	Rollup common.Address
	// FromBlock is an L1 block not after the deployment; 0 searches all of L1.
	FromBlock uint64
	// TrustedBlock is the hash of a final L1 block that the operator has from elsewhere:
	// what the contract says there is proved by it. Zero: L1's last final block, by the
	// word of an endpoint.
	TrustedBlock common.Hash
}

func (l L1) dial(ctx context.Context) (*l1client.Client, error) {
	return l1client.Dial(ctx, l.URLs, l1Timeout, slog.New(slog.DiscardHandler))
}

func (l L1) pin(ctx context.Context, c *l1client.Client) (*verify.Pin, error) {
	if l.TrustedBlock != (common.Hash{}) {
		return verify.Trusted(ctx, c, l.TrustedBlock)
	}
	return verify.Final(ctx, c)
}
