package view

import "sort"

// ledger is everything published, in order; a version that superseded another
// stands behind it. It is a value: what add and unwind return may share memory
// with the receiver, which stays as it was.
type ledger []Publication

// get finds the latest version of a checkpoint.
func (l ledger) get(number uint64) (Publication, bool) {
	i := l.above(number) - 1
	if i < 0 || l[i].Number != number {
		return Publication{}, false
	}
	return l[i], true
}

// above is where checkpoints after the given one begin.
func (l ledger) above(number uint64) int {
	return sort.Search(len(l), func(i int) bool { return l[i].Number > number })
}

// add enters what was published next. A number below the last one means that L1
// went back: what came after it no longer counts.
func (l ledger) add(p Publication) ledger {
	if at := l.above(p.Number); at < len(l) {
		l = l[:at:at]
	}
	return append(l, p)
}

// unwind drops what was published in blocks above a number.
func (l ledger) unwind(block uint64) ledger {
	n := len(l)
	for n > 0 && l[n-1].BlockNumber > block {
		n--
	}
	if n == len(l) {
		return l
	}
	return l[:n:n]
}
