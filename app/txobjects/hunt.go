package txobjects

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// huntPatience is for how long peers are asked for an object after the last
// block that needs it was waited for. It outlives the wait: what comes after a
// nil prevote serves the next round.
const huntPatience = 10 * time.Second

// hunts are the running questions to peers for objects of blocks. They do not end
// with a wait, so that a slow answer is not begun anew with each.
type hunts struct {
	fetch func(ctx context.Context, ids []common.Hash)

	life    context.Context //nolint:containedctx // a hunt outlives the wait that began it
	end     context.CancelFunc
	running sync.WaitGroup

	mu     sync.Mutex
	byID   map[common.Hash]*hunt
	closed bool
}

// hunt asks for several objects.
type hunt struct {
	left    int // objects that did not come yet
	patient *time.Timer
	cancel  context.CancelFunc
}

func newHunts(fetch func(ctx context.Context, ids []common.Hash)) *hunts {
	h := &hunts{fetch: fetch, byID: make(map[common.Hash]*hunt)}
	h.life, h.end = context.WithCancel(context.Background())
	return h
}

// pursue asks for objects that are not asked for yet, and prolongs the patience
// with the others.
func (h *hunts) pursue(ids []common.Hash) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return
	}
	var fresh []common.Hash
	for _, id := range ids {
		if running := h.byID[id]; running != nil {
			running.patient.Reset(huntPatience)
		} else {
			fresh = append(fresh, id)
		}
	}
	if len(fresh) == 0 {
		return
	}
	ctx, cancel := context.WithCancel(h.life)
	begun := &hunt{left: len(fresh), cancel: cancel, patient: time.AfterFunc(huntPatience, cancel)}
	for _, id := range fresh {
		h.byID[id] = begun
	}
	h.running.Go(func() {
		defer h.over(begun, fresh)
		h.fetch(ctx, fresh)
	})
}

// over forgets a hunt.
func (h *hunts) over(done *hunt, ids []common.Hash) {
	done.patient.Stop()
	done.cancel()
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, id := range ids {
		if h.byID[id] == done {
			delete(h.byID, id)
		}
	}
}

// found ends the question for an object that came, whichever way.
func (h *hunts) found(id common.Hash) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if running := h.byID[id]; running != nil {
		delete(h.byID, id)
		if running.left--; running.left == 0 {
			running.cancel()
		}
	}
}

// drop ends all questions: what they were asked for is decided.
func (h *hunts) drop() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, running := range h.byID {
		running.cancel()
	}
	clear(h.byID)
}

func (h *hunts) close() {
	h.mu.Lock()
	h.closed = true
	h.mu.Unlock()
	h.end()
	h.running.Wait()
}
