package p2p

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

const (
	// firstRetry and lastRetry bound the pause after a round in which all peers
	// lacked something; it doubles in between.
	firstRetry = 50 * time.Millisecond
	lastRetry  = time.Second
)

// ErrMore is what a Fetch's got returns for an answer that is as good as that peer can
// give and not all that is wanted: others are asked too, and nobody is blamed.
var ErrMore = errors.New("more is wanted")

// ErrClosed ends calls on a Network that was closed.
var ErrClosed = errors.New("p2p network is closed")

// Fetch asks connected peers for the objects of keys until all are there or ctx
// ends: peers that lack an object now may have it in a moment, and peers connect.
// The error then says how many are missing and wraps the end of ctx or ErrClosed.
//
// Nothing is verified here. Each object goes to got with the key it was asked
// for; got returns nil if it is that object and keeps it, else an error, and then
// another peer is asked: the error counts against the one that sent it. got is
// called by one goroutine at a time, at most once with success for a key.
//
// Configured peers are asked at once, strangers for what these lack or are late
// with, and within each kind those that were silent or lied lately come last.
func (n *Network) Fetch(ctx context.Context, kind Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error {
	asker, err := n.asker(kind)
	if err != nil {
		return fmt.Errorf("fetch objects: %w", err)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(n.ctx, cancel)()

	f := &fetch{network: n, asker: asker, kind: kind, got: got, book: newBook(keys, kind.maxKeys()), complete: make(chan struct{})}
	err = f.run(ctx)
	if err != nil && n.ctx.Err() != nil {
		err = ErrClosed
	}
	cancel()
	f.asks.Wait()
	if err != nil {
		return fmt.Errorf("fetch objects, %d of %d missing: %w", f.missing(), len(keys), err)
	}
	return nil
}

// fetch is one running Fetch.
type fetch struct {
	network  *Network
	asker    asker
	kind     Kind
	got      func(key [32]byte, raw []byte) error
	asks     sync.WaitGroup
	complete chan struct{} // closed when nothing is missing

	mu   sync.Mutex
	book *book
}

func (f *fetch) run(ctx context.Context) error {
	if f.missing() == 0 {
		return nil
	}
	settled := make(chan struct{}, 1) // one wake-up is as good as many
	tick := time.NewTicker(f.network.cfg.Stagger / silentTicks)
	defer tick.Stop()
	retry := firstRetry
	missing := f.missing()
	var again <-chan time.Time // ends the pause before a new round
	for {
		changed := f.network.arrivals.next()
		switch exhausted := f.askAround(ctx, settled); {
		case !exhausted:
			again = nil
		case again == nil:
			again = time.After(retry)
		}
		select {
		case <-f.complete:
		case <-settled:
		case <-changed:
		case <-tick.C:
			f.onTick()
		case <-again:
			again = nil
			retry = min(2*retry, lastRetry)
			f.newRound()
		case <-ctx.Done():
		}
		left := f.missing()
		switch {
		case left == 0:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case left < missing:
			missing, retry = left, firstRetry
		}
	}
}

// askAround starts the questions that the book plans. It reports whether all free
// peers were asked for everything, so that only time can help.
func (f *fetch) askAround(ctx context.Context, settled chan<- struct{}) bool {
	peers := f.network.ranked()
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, q := range f.book.plan(peers) {
		f.asks.Go(func() { f.ask(ctx, q, settled) })
	}
	return f.book.exhausted(peers)
}

func (f *fetch) ask(ctx context.Context, q *question, settled chan<- struct{}) {
	answered, err := f.asker.ask(ctx, q.peer, f.kind, q.hashes,
		func() { f.onMoved(q) },
		func(key [32]byte, raw []byte) error { return f.deliver(q, key, raw) })
	if err != nil && ctx.Err() == nil {
		f.network.onBadAnswer(q.peer, err)
		answered = len(q.hashes) // not again in this round
	}
	f.mu.Lock()
	f.book.settle(q, answered, isLie(err))
	f.mu.Unlock()
	select {
	case settled <- struct{}{}:
	default:
	}
}

func (f *fetch) onMoved(q *question) {
	f.mu.Lock()
	defer f.mu.Unlock()
	q.moved = true
}

func (f *fetch) deliver(q *question, hash [32]byte, raw []byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	q.gave = true
	if !f.book.wants(hash) {
		return nil // another peer was faster
	}
	if err := f.got(hash, raw); errors.Is(err, ErrMore) {
		return nil
	} else if err != nil {
		return err
	}
	f.network.metrics.fetched.Inc()
	f.book.got(hash)
	if f.book.done() {
		close(f.complete)
	}
	return nil
}

func (f *fetch) onTick() {
	f.mu.Lock()
	silent := f.book.tick()
	f.mu.Unlock()
	for _, p := range silent {
		f.network.standing.lapse(p, silentFor)
	}
}

func (f *fetch) newRound() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.book.newRound()
}

func (f *fetch) missing() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.book.missing)
}
