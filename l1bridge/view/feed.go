package view

import "sync"

// feed wakes subscribers. A channel holds one wake-up: a slow reader misses
// intermediate ones, and finds the latest state in the snapshot.
type feed struct {
	mu   sync.Mutex
	subs map[chan struct{}]struct{}
}

func (f *feed) subscribe() (wake <-chan struct{}, end func()) {
	c := make(chan struct{}, 1)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.subs == nil {
		f.subs = map[chan struct{}]struct{}{}
	}
	f.subs[c] = struct{}{}
	return c, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.subs, c)
	}
}

func (f *feed) wake() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for c := range f.subs {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}
