package committee

import (
	"errors"
	"fmt"
	"maps"
	"sync"
)

// Named is a Source that is told: whoever follows L1 names each epoch's committee as
// soon as L1 has fixed it. The zero value knows none. It is safe for concurrent use.
type Named struct {
	mu      sync.RWMutex
	byEpoch map[uint64]*Committee
}

// ErrRenamed says that an epoch was given another committee than before: nothing changes
// one that L1 has fixed.
var ErrRenamed = errors.New("an epoch has one committee")

// Name says which committee an epoch has.
func (n *Named) Name(epoch uint64, c *Committee) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if known, ok := n.byEpoch[epoch]; ok {
		if !known.Same(c) {
			return fmt.Errorf("%w: epoch %d was named another before", ErrRenamed, epoch)
		}
		return nil
	}
	if n.byEpoch == nil {
		n.byEpoch = map[uint64]*Committee{}
	}
	n.byEpoch[epoch] = c
	return nil
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
