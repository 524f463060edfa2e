package committee

import (
	"maps"
	"sync"
)

// Named is a Source that is told: whoever follows L1 names each epoch's committee as
// soon as L1 has fixed it, and names it anew should L1 take that back. The zero value
// knows none. It is safe for concurrent use.
type Named struct {
	mu      sync.RWMutex
	byEpoch map[uint64]*Committee
}

// Name says which committee an epoch has, and gives the one that it was said to have
// before; nil for none.
func (n *Named) Name(epoch uint64, c *Committee) (before *Committee) {
	n.mu.Lock()
	defer n.mu.Unlock()
	before = n.byEpoch[epoch]
	if n.byEpoch == nil {
		n.byEpoch = map[uint64]*Committee{}
	}
	n.byEpoch[epoch] = c
	return before
}

// At implements Source.
func (n *Named) At(epoch uint64) *Committee {
	n.mu.RLock()
	defer n.mu.RUnlock()
	return n.byEpoch[epoch]
}

// Forget lets go of the epochs below one: nobody is asked about them any more.
func (n *Named) Forget(below uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	maps.DeleteFunc(n.byEpoch, func(epoch uint64, _ *Committee) bool { return epoch < below })
}
