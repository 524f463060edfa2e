package view

import "sort"

// history is what was published in blocks that are not final, in order; a version that superseded another
// stands behind it. It is a value: what add and unwind return may share memory
// with the receiver, which stays as it was.
type history []Publication

// get finds the latest version of a checkpoint.
func (h history) get(number uint64) (Publication, bool) {
	i := h.above(number) - 1
	if i < 0 || h[i].Number != number {
		return Publication{}, false
	}
	return h[i], true
}

// above is where checkpoints after the given one begin.
func (h history) above(number uint64) int {
	return sort.Search(len(h), func(i int) bool { return h[i].Number > number })
}

// add enters what was published next. A number below the last one means that L1
// went back: what came after it no longer counts.
func (h history) add(p Publication) history {
	if at := h.above(p.Number); at < len(h) {
		h = h[:at:at]
	}
	return append(h, p)
}

// unwind drops what was published in blocks above a number.
func (h history) unwind(block uint64) history {
	n := len(h)
	for n > 0 && h[n-1].BlockNumber > block {
		n--
	}
	if n == len(h) {
		return h
	}
	return h[:n:n]
}
