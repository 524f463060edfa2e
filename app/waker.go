package app

import (
	"context"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/mempool"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/abci"
)

const (
	// wakeRetry is how long a token that the mempool did not take is tried again
	// after: an older one may be on its way out because the pool was empty when it
	// was rechecked.
	wakeRetry = 10 * time.Millisecond
	// wakeLook bounds how long the time of the next work is relied on: clocks are put
	// right meanwhile.
	wakeLook = time.Second
)

// Mempool is the part of CometBFT's mempool that a waker needs.
type Mempool interface {
	CheckTx(tx cmttypes.Tx, callback func(*abcitypes.ResponseCheckTx), info mempool.TxInfo) error
}

// waker keeps the wake token in the node's own mempool while there is work. It
// does so from its own goroutine, never from within an ABCI call.
type waker struct {
	mempool Mempool
	// next is how long it is until there is work, 0 and less while there is.
	next  func() time.Duration
	pokes pokes
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
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-w.pokes:
		case <-timer.C:
		}
		wait := w.next()
		if wait <= 0 {
			// Refusals are no errors here: the token is there already, or the
			// application has taken the work in the meantime.
			_ = w.mempool.CheckTx(abci.WakeToken(), nil, mempool.TxInfo{})
		}
		timer.Reset(min(max(wait, wakeRetry), wakeLook))
	}
}

// untilWork is how long it is until the application has work.
func (n *Node) untilWork() time.Duration {
	next, now := n.app.NextWork(), uint64(n.now().UnixMilli())
	switch {
	case next <= now:
		return 0
	case next-now > uint64(wakeLook.Milliseconds()):
		return wakeLook
	}
	return time.Duration(next-now) * time.Millisecond
}
