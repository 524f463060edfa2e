package txobjects

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/tx"
)

// arrivals tells those who wait for objects of each that comes, whichever way it
// comes.
type arrivals struct {
	mu      sync.Mutex
	waiting map[common.Hash][]chan<- *tx.Tx
}

// wait makes a channel that gets each of the objects once. It has room for all,
// so that nobody is held up by a slow receiver.
func (a *arrivals) wait(ids []common.Hash) (came <-chan *tx.Tx, stop func()) {
	c := make(chan *tx.Tx, len(ids))
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.waiting == nil {
		a.waiting = make(map[common.Hash][]chan<- *tx.Tx)
	}
	for _, id := range ids {
		a.waiting[id] = append(a.waiting[id], c)
	}
	return c, func() { a.stop(ids, c) }
}

func (a *arrivals) stop(ids []common.Hash, c chan<- *tx.Tx) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, id := range ids {
		var others []chan<- *tx.Tx
		for _, o := range a.waiting[id] {
			if o != c {
				others = append(others, o)
			}
		}
		if len(others) == 0 {
			delete(a.waiting, id)
		} else {
			a.waiting[id] = others
		}
	}
}

// announce hands a checked tx to those who wait for it, and tells whether
// anybody does.
func (a *arrivals) announce(t *tx.Tx) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	waiting := a.waiting[t.ID()]
	for _, c := range waiting {
		c <- t // there is room: each id is sent once
	}
	delete(a.waiting, t.ID())
	return len(waiting) > 0
}
