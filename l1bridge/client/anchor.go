package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// ErrOtherChain means that an endpoint serves another chain than the one asked for.
var ErrOtherChain = errors.New("endpoint serves another L1")

// anchorAgain is how long an endpoint is believed to serve the chain it served.
const anchorAgain = 10 * time.Minute

// Anchor names a block that every endpoint must have on its chain before anything it
// says counts: that of the rollup's genesis. It is checked when an endpoint is first
// asked, again after each failure and from time to time, since another chain may have
// come up at the address. To be called before the client is used.
func (c *Client) Anchor(number uint64, hash common.Hash) {
	for _, e := range c.endpoints {
		e.anchor = &anchor{number: number, hash: hash}
	}
}

type anchor struct {
	number uint64
	hash   common.Hash

	mu   sync.Mutex
	held time.Time // when the endpoint had it; zero for "ask"
}

// check asks the endpoint for the block, unless it had it lately.
func (a *anchor) check(ctx context.Context, e *endpoint) error {
	if a == nil {
		return nil
	}
	a.mu.Lock()
	held := !a.held.IsZero() && time.Since(a.held) < anchorAgain
	a.mu.Unlock()
	if held {
		return nil
	}
	h, err := e.header(ctx, new(big.Int).SetUint64(a.number))
	switch {
	case errors.Is(err, ethereum.NotFound):
		return fmt.Errorf("%w, or is far behind: it has no block %d, the rollup starts from it", ErrOtherChain, a.number)
	case err != nil:
		return fmt.Errorf("look for block %d, from which the rollup starts: %w", a.number, err)
	case h.Hash != a.hash:
		return fmt.Errorf("%w: its block %d is %s, the rollup starts from %s", ErrOtherChain, a.number, h.Hash, a.hash)
	}
	a.mu.Lock()
	a.held = time.Now()
	a.mu.Unlock()
	return nil
}

// doubt has the endpoint asked again.
func (a *anchor) doubt() {
	if a == nil {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.held = time.Time{}
}
