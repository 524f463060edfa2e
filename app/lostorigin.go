package app

import (
	"errors"
	"fmt"
	"sync"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// lostOrigin keeps whether the next checkpoint to publish names an L1 block that L1 has no
// longer: nobody can publish it then, nor what is above, until L1 has forgotten the block.
type lostOrigin struct {
	mu   sync.Mutex
	next checkpoint.Header // zero for none
	lost bool
}

// look holds the next checkpoint's origin against the recent blocks of L1. Of one that is
// older than these it knows what it saw while it was not.
func (l *lostOrigin) look(next checkpoint.Header, at func(number uint64) (client.Header, bool)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.next.Number != next.Number || l.next.Origin != next.Origin {
		l.lost = false
	}
	l.next = next
	if h, known := at(next.Origin.Number); known && next.Number > 0 {
		l.lost = h.Hash != next.Origin.Hash
	}
}

// notes say so.
func (l *lostOrigin) notes() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.lost {
		return nil
	}
	return []string{fmt.Sprintf("checkpoint %d names L1 block %d, which L1 has no longer: what is locked from there on cannot be published until L1 has forgotten that block, 8,191 blocks on",
		l.next.Number, l.next.Origin.Number)}
}

// nextToPublish is the checkpoint after one, zero when there is none yet.
func nextToPublish(r ledger.Reader, after uint64) (checkpoint.Header, error) {
	h, err := ledger.CheckpointAt(r, after+1)
	if errors.Is(err, ledger.ErrNoRecord) {
		return checkpoint.Header{}, nil
	}
	return h, err
}
