// Package retention says what a node may let go of as chunks are locked.
//
// One rule: what may be unwound is kept. Where nobody proves the chain L1 prunes nothing: a
// locked chunk is never unwound, so locked is final. Else final is what is proven in an L1
// block that is itself final; how much waits for that, L1's ring of checkpoints bounds.
package retention

const (
	// finalEvery is how many chunks pass between steps of what is final: each costs
	// a synced write.
	finalEvery = 64
	// Kept is for how many chunks at least the objects of included txs are kept, for
	// nodes that catch up by execution.
	Kept = 20_000
)

// Final tells, when the last chunk that is never unwound moves from one to another, whether
// the world state is to take that as final.
func Final(from, to uint64) bool { return to/finalEvery != from/finalEvery }

// Objects is the chunk whose tx objects may go once the given one, which is never unwound
// below, is decided, or final where it may be, on a node that keeps them for so many chunks,
// 0 for ever; none while the chain is young.
func Objects(chunk, kept uint64) (old uint64, ok bool) {
	if kept == 0 || chunk <= kept {
		return 0, false
	}
	return chunk - kept, true
}

// Blocks is the lowest height whose block is still to be kept, at a height and by a node that
// keeps so many, 0 for all; what is needed from `needed` on stays whatever is asked for. 0: all.
func Blocks(height, kept, needed uint64) uint64 {
	if kept == 0 || height <= kept {
		return 0
	}
	return min(height-kept, needed)
}
