package app

import (
	"context"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/mempool"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/abci"
)

// wakeRetry is how long a token that the mempool did not take is tried again
// after: an older one may be on its way out because the pool was empty when it
// was rechecked.
const wakeRetry = 10 * time.Millisecond

// Mempool is the part of CometBFT's mempool that a waker needs.
type Mempool interface {
	CheckTx(tx cmttypes.Tx, callback func(*abcitypes.ResponseCheckTx), info mempool.TxInfo) error
}

// waker keeps the wake token in the node's own mempool while there is work. It
// does so from its own goroutine, never from within an ABCI call.
type waker struct {
	mempool Mempool
	hasWork func() bool
	pokes   pokes
}

// pokes say that there may be work.
type pokes chan struct{}

// newPokes makes room for one: it says all.
func newPokes() pokes { return make(pokes, 1) }

// Poke says that there may be work. It never waits.
func (p pokes) Poke() {
	select {
	case p <- struct{}{}:
	default:
	}
}

func (w *waker) run(ctx context.Context) error {
	retry := time.NewTicker(wakeRetry)
	defer retry.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-w.pokes:
			retry.Reset(wakeRetry)
		case <-retry.C:
			if !w.hasWork() {
				retry.Stop() // the next poke starts it anew
				continue
			}
		}
		if w.hasWork() {
			// Refusals are no errors here: the token is there already, or the
			// application has taken the work in the meantime.
			_ = w.mempool.CheckTx(abci.WakeToken(), nil, mempool.TxInfo{})
		}
	}
}
