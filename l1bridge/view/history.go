package view

// history is what happened to the chain of checkpoints in blocks that are not final, in
// L1's order: publications, and what was undone. It is a value: what add and unwind
// return may share memory with the receiver, which stays as it was.
type history []Publication

// get finds a checkpoint as it stands after all of it. Gone says that it does not stand;
// else one that is not found stands, if at all, as final blocks left it.
func (h history) get(number uint64) (p Publication, found, gone bool) {
	for i := len(h) - 1; i >= 0; i-- {
		switch e := h[i]; {
		case e.Number < number: // what stood above it then is gone
			return Publication{}, false, true
		case e.Number == number && !e.Undone:
			return e, true, false
		}
	}
	return Publication{}, false, false
}

// add enters what happened next.
func (h history) add(p Publication) history { return append(h[:len(h):len(h)], p) }

// unwind drops what happened in blocks above a number.
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
