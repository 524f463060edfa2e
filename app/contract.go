package app

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// lookAgain is how often the contract is held against genesis while it fits, and
	// lookSoon while it does not: whoever mends it waits for that.
	lookAgain = 10 * time.Minute
	lookSoon  = 5 * time.Second
	// sayAgain is how often a contract that does not fit is logged.
	sayAgain = 10 * time.Minute
)

// contract is what is known of the Rollup contract. Nothing that another contract at
// its address says counts, and the node is not ready while one is there.
type contract struct {
	params *protocol.Params
	l1     *l1client.Client
	log    *slog.Logger
	// genesis is the hash of checkpoint 0.
	genesis common.Hash
	// start is the hash of the words that proofs start from at checkpoint 0; zero on a chain
	// that is not proven.
	start common.Hash

	deployment atomic.Pointer[view.Deployment] // nil until it was read and fits
	mismatch   atomic.Pointer[error]           // why it does not fit

	looked, said time.Time // of the goroutine that checks
}

// check reads what the contract was deployed with when it is time, and tells whether
// it is the one of genesis.
func (c *contract) check(ctx context.Context, now time.Time) bool {
	every := lookSoon
	if c.deployment.Load() != nil {
		every = lookAgain
	}
	if c.looked.IsZero() || now.Sub(c.looked) >= every {
		c.looked = now
		c.look(ctx, now)
	}
	return c.deployment.Load() != nil
}

func (c *contract) look(ctx context.Context, now time.Time) {
	d, err := view.ReadDeployment(ctx, c.l1, c.params.Rollup)
	if err == nil {
		err = errors.Join(d.Check(c.params), d.CheckGenesis(c.genesis), d.CheckStart(c.start))
	}
	switch was := c.mismatch.Load(); {
	case ctx.Err() != nil:
	case err == nil:
		c.deployment.Store(d)
		if c.mismatch.Store(nil); was != nil {
			c.said = time.Time{}
			c.log.Info("The Rollup contract is the one of genesis again")
		}
	case errors.Is(err, view.ErrMismatch) || errors.Is(err, view.ErrNoContract):
		c.deployment.Store(nil)
		c.mismatch.Store(&err)
		if was == nil || (*was).Error() != err.Error() || now.Sub(c.said) >= sayAgain {
			c.said = now
			c.log.Error("The Rollup contract is not the one of genesis: nothing is published until it is", "err", err)
		}
	default:
		c.log.Debug("Cannot read the Rollup contract", "err", err) // what was known of it stands
	}
}

// wrong is why the contract does not fit genesis; nil when it does, or is not known.
func (c *contract) wrong() error {
	if err := c.mismatch.Load(); err != nil {
		return *err
	}
	return nil
}
