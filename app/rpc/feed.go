package rpc

import "sync"

// Feed hands values to subscribers without ever waiting for one: a subscriber
// whose buffer is full loses the oldest value. The zero value is ready to use.
type Feed[T any] struct {
	mu          sync.Mutex
	subscribers map[chan T]struct{}
	closed      bool
}

// Subscribe returns a channel with room for so many values, and the function
// that ends the subscription and closes the channel.
func (f *Feed[T]) Subscribe(room int) (<-chan T, func()) {
	ch := make(chan T, room)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		close(ch)
		return ch, func() {}
	}
	if f.subscribers == nil {
		f.subscribers = map[chan T]struct{}{}
	}
	f.subscribers[ch] = struct{}{}
	return ch, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.remove(ch)
	}
}

// Send gives v to every subscriber.
func (f *Feed[T]) Send(v T) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for ch := range f.subscribers {
		select {
		case ch <- v:
			continue
		default:
		}
		select { // Only Send writes, so there is room after this.
		case <-ch:
		default:
		}
		ch <- v
	}
}

// Close ends all subscriptions, present and future.
func (f *Feed[T]) Close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	for ch := range f.subscribers {
		f.remove(ch)
	}
}

func (f *Feed[T]) remove(ch chan T) {
	if _, ok := f.subscribers[ch]; ok {
		delete(f.subscribers, ch)
		close(ch)
	}
}
