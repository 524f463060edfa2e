package publisher

import (
	"errors"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Most is how many checkpoints are published at once from one on, after L1 refused more of
// them: one that it refuses keeps back nothing that stands before it. It holds until L1 has
// the first. The zero value bounds nothing.
type Most struct {
	// From is the number of the first, Count at least 1.
	From, Count uint64
}

// of is the bound for what was decided.
func (m Most) of(d Decision) uint64 {
	if n := uint64(len(d.Batch)); m.Count == 0 || d.Batch[0].Header.Number != m.From {
		return n
	}
	return m.Count
}

// after halves what L1 refused.
func (m *Most) after(d Decision, err error) {
	if refusal := new(txmgr.Refusal); errors.As(err, &refusal) {
		*m = Most{From: d.Batch[0].Header.Number, Count: max(1, uint64(len(d.Batch))/2)}
	}
}
