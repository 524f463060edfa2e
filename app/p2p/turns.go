package p2p

import (
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"
)

// turns bounds what runs at once for peers. Each configured peer has places of its
// own, which nobody else takes; strangers share the rest, a few each.
type turns struct {
	configured map[peer.ID]struct{} // never written after start
	own        int                  // of each configured peer
	each       int                  // of one stranger at most
	shared     int                  // of all strangers

	mu      sync.Mutex
	running map[peer.ID]int
	taken   int // by strangers
}

func newTurns(configured map[peer.ID]struct{}, own, each, shared int) *turns {
	return &turns{configured: configured, own: own, each: each, shared: shared, running: make(map[peer.ID]int)}
}

// enter takes a place for p, not ok when there is none; each ok has its leave.
func (t *turns) enter(p peer.ID) (ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, configured := t.configured[p]; configured {
		if t.running[p] >= t.own {
			return false
		}
		t.running[p]++
		return true
	}
	if t.running[p] >= t.each || t.taken >= t.shared {
		return false
	}
	t.running[p]++
	t.taken++
	return true
}

func (t *turns) leave(p peer.ID) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.running[p]--; t.running[p] == 0 {
		delete(t.running, p)
	}
	if _, configured := t.configured[p]; !configured {
		t.taken--
	}
}
