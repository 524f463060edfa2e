package txpool

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"
)

// BadObjects remembers objects that were found invalid, by the hash of the
// whole object, proof included: a bad twin has the tx hash of a good tx, and
// only the twin must be refused. It is bounded and safe for concurrent use.
type BadObjects struct {
	verdicts *lru.Cache[common.Hash, error]
}

// NewBadObjects remembers up to size verdicts, the latest used.
func NewBadObjects(size int) (*BadObjects, error) {
	verdicts, err := lru.New[common.Hash, error](size)
	if err != nil {
		return nil, fmt.Errorf("bad objects: %w", err)
	}
	return &BadObjects{verdicts: verdicts}, nil
}

// Mark remembers that the object is invalid, and why. Only verdicts that never
// change and that cost much to come by belong here: those of the proof.
func (b *BadObjects) Mark(objectHash common.Hash, reason error) { b.verdicts.Add(objectHash, reason) }

// Verdict returns why the object is invalid, nil when nothing is known.
func (b *BadObjects) Verdict(objectHash common.Hash) error {
	reason, _ := b.verdicts.Get(objectHash)
	return reason
}
