package txobjects

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/aztecd/aztecd/x/tx"
)

// origin is where a tx comes from. Lower ones go first when workers are short.
type origin int

const (
	ofProposal origin = iota // consensus waits for it
	ofWallet                 // somebody waits for the answer
	ofGossip                 // another peer will send it as well
	origins
)

// waitingTxs is how many of each origin may wait for a worker. There are more only
// when the node is overrun; then it says so at once.
var waitingTxs = [origins]int{ofProposal: 1024, ofWallet: 256, ofGossip: 256}

// errBusy refuses what could not be looked at in time.
var errBusy = &tx.Refusal{Code: "node_busy", Reason: "the node has too many txs to check; send it again later, or to another node"}

// workers bounds how many txs are hashed and proved at once.
type workers struct {
	mu      sync.Mutex
	free    int
	reserve int // gossip leaves so many free, for who may come next
	waiting [origins][]chan struct{}
}

func newWorkers(n int) *workers {
	w := &workers{free: n}
	if n > 1 {
		w.reserve = 1
	}
	return w
}

// take waits for a worker; done gives it back.
func (w *workers) take(ctx context.Context, from origin) (done func(), err error) {
	turn, err := w.queue(from)
	if err != nil {
		return nil, err
	}
	select {
	case <-turn:
		return w.give, nil
	case <-ctx.Done():
	}
	if !w.leave(from, turn) {
		w.give() // the turn came at the same time
	}
	return nil, fmt.Errorf("wait for a proof worker: %w", ctx.Err())
}

// queue gives a channel that is closed when it is the caller's turn.
func (w *workers) queue(from origin) (chan struct{}, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.waiting[from]) >= waitingTxs[from] {
		return nil, errBusy
	}
	turn := make(chan struct{})
	w.waiting[from] = append(w.waiting[from], turn)
	w.serve()
	return turn, nil
}

// leave takes a turn out of its queue; false when it was served already.
func (w *workers) leave(from origin, turn chan struct{}) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	at := slices.Index(w.waiting[from], turn)
	if at < 0 {
		return false
	}
	w.waiting[from] = slices.Delete(w.waiting[from], at, at+1)
	return true
}

func (w *workers) give() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.free++
	w.serve()
}

// serve gives free workers to those who wait, in order of origin, then arrival.
func (w *workers) serve() {
	for from := range origins {
		keep := 0
		if from == ofGossip {
			keep = w.reserve
		}
		for len(w.waiting[from]) > 0 && w.free > keep {
			w.free--
			close(w.waiting[from][0])
			w.waiting[from] = w.waiting[from][1:]
		}
	}
}
