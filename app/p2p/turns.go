package p2p

import (
	"errors"
	"net/netip"
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"
)

var (
	// errBusy refuses a request past what a peer may have running.
	errBusy = errors.New("too many requests at once")
	// errCrowded refuses one that would have its place if others had not taken theirs:
	// no fault of who asks.
	errCrowded = errors.New("too many requests of strangers")
)

// turns bounds what runs at once for peers. Each configured peer has places of its
// own, which nobody else takes; strangers share the rest, a few each, and no more
// for all those of one address than for a few of them. Loopback is not an address in
// this sense.
type turns struct {
	configured map[peer.ID]struct{} // never written after start
	places     places

	mu      sync.Mutex
	running map[peer.ID]int
	at      map[netip.Prefix]int // by strangers of an address
	taken   int                  // by strangers
}

// places are how many there are.
type places struct {
	own       int // of each configured peer
	each      int // of one stranger at most
	atAddress int // of all strangers of an address at most
	shared    int // of all strangers
}

func newTurns(configured map[peer.ID]struct{}, of places) *turns {
	return &turns{configured: configured, places: of, running: make(map[peer.ID]int), at: make(map[netip.Prefix]int)}
}

// enter takes a place for p, which asks from an address. It is errBusy when p has all
// that it may have, errCrowded when strangers have; each nil has its leave.
func (t *turns) enter(p peer.ID, from netip.Addr) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, configured := t.configured[p]; configured {
		if t.running[p] >= t.places.own {
			return errBusy
		}
		t.running[p]++
		return nil
	}
	block, addressed := addressBlock(from)
	switch {
	case t.running[p] >= t.places.each:
		return errBusy
	case t.taken >= t.places.shared || addressed && t.at[block] >= t.places.atAddress:
		return errCrowded
	}
	t.running[p]++
	t.taken++
	if addressed {
		t.at[block]++
	}
	return nil
}

func (t *turns) leave(p peer.ID, from netip.Addr) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.running[p]--; t.running[p] == 0 {
		delete(t.running, p)
	}
	if _, configured := t.configured[p]; configured {
		return
	}
	t.taken--
	if block, ok := addressBlock(from); ok {
		if t.at[block]--; t.at[block] == 0 {
			delete(t.at, block)
		}
	}
}

// crowded reports whether strangers have no place left.
func (t *turns) crowded() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.taken >= t.places.shared
}
