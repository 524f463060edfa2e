package view

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// window is the last headers of the canonical chain, oldest first, each the
// parent of the next. It is a value: advance gives another one.
type window []client.Header

// find returns where in the window a block is.
func (w window) find(hash common.Hash) (int, bool) {
	for i := len(w) - 1; i >= 0; i-- {
		if w[i].Hash == hash {
			return i, true
		}
	}
	return 0, false
}

// at returns the header of a number.
func (w window) at(number uint64) (client.Header, bool) {
	if len(w) == 0 || number < w[0].Number || number > w.tip().Number {
		return client.Header{}, false
	}
	return w[number-w[0].Number], true
}

func (w window) tip() client.Header { return w[len(w)-1] }

// advance puts a branch, oldest first, on the block it grows from, and keeps at
// most size headers. Blocks above the fork are dropped: returned apart.
func (w window) advance(branch []client.Header, size int) (next, dropped window) {
	keep := w[:0:0]
	if fork, ok := w.find(branch[0].Parent); ok {
		keep, dropped = w[:fork+1], w[fork+1:]
	} else {
		dropped = w
	}
	next = append(append(make(window, 0, len(keep)+len(branch)), keep...), branch...)
	if len(next) > size {
		next = next[len(next)-size:]
	}
	return next, dropped
}

// blockTime is the shortest distance of two blocks, in seconds: the length of an
// L1 slot, unless every other one was missed.
func (w window) blockTime() uint64 {
	shortest := uint64(0)
	for i := 1; i < len(w); i++ {
		if d := w[i].Time - w[i-1].Time; w[i].Time > w[i-1].Time && (shortest == 0 || d < shortest) {
			shortest = d
		}
	}
	return shortest
}
