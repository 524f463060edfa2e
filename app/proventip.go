package app

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// provenTip follows which of the chunks that L1 has proven it has proven in a block that is final:
// no prune ever takes those back.
type provenTip struct {
	chunk   uint64     // the last proven in a final block
	waiting []provenAt // in blocks that are not final, oldest first
}

// provenAt is a chunk that L1 had proven at a block, and not at one before.
type provenAt struct {
	block uint64
	hash  common.Hash
	chunk uint64
}

// look gives the last chunk proven in a final block, where proven is the last as of a head; 0 for
// none.
func (t *provenTip) look(proven uint64, head client.Header, finalized uint64, canonical func(uint64, common.Hash) bool) (final uint64) {
	last := t.chunk
	if n := len(t.waiting); n > 0 {
		last = t.waiting[n-1].chunk
	}
	if proven > last {
		t.waiting = append(t.waiting, provenAt{head.Number, head.Hash, proven})
	}
	for i := 0; i < len(t.waiting); {
		at := t.waiting[i]
		switch {
		case !canonical(at.block, at.hash) || at.chunk > proven: // it is proven no more, or was on another branch
			t.waiting = t.waiting[:i]
		case at.block <= finalized:
			t.chunk, t.waiting = at.chunk, t.waiting[i+1:]
			i = 0
		default:
			i++
		}
	}
	return t.chunk
}
