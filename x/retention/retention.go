// Package retention says what a node may let go of as chunks are locked.
//
// One rule: what may be unwound is kept. As long as L1 prunes nothing a locked
// chunk is never unwound, so locked is final.
package retention

const (
	// finalEvery is how many chunks pass between steps of what is final: each costs
	// a synced write.
	finalEvery = 64
	// objectsKept is for how many chunks the objects of included txs are kept, for
	// nodes that catch up by execution.
	objectsKept = 20_000
)

// Final tells, when the locked tip moves between two chunks, whether the world
// state is to take the new one as final.
func Final(from, to uint64) bool { return to/finalEvery != from/finalEvery }

// Objects is the chunk whose tx objects may go once the given one is decided; none
// while the chain is young.
func Objects(decided uint64) (chunk uint64, ok bool) {
	if decided <= objectsKept {
		return 0, false
	}
	return decided - objectsKept, true
}
