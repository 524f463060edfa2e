package publisher

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// L1 is the view as the planner needs it.
type L1 struct {
	Ready bool
	// Age of the head; from StaleAfter on nothing is decided by it.
	Age, StaleAfter time.Duration
	Number          uint64
	// Time of the head, unix seconds; BlockTime is the distance to the next slot.
	Time, BlockTime uint64
	// Now is our clock, unix seconds.
	Now uint64
	// BlocksInSlot is how many L1 blocks our current slot has had.
	BlocksInSlot int
	Tips         view.Tips
	// Base is the highest checkpoint on L1 that is this node's own, in the version that
	// it has: checkpoint 0 when none is. What stands above it is somebody else's.
	Base Base
}

// Base is what a node's checkpoints go on from on L1.
type Base struct {
	Number, LastChunk, Slot uint64
	Hash                    common.Hash
	// Unknown: it is the one before the first that this node has records of, and L1 does
	// not have it, or not yet: nothing here follows on what L1 has.
	Unknown bool
}

func baseOf(h checkpoint.Header) Base {
	return Base{Number: h.Number, LastChunk: h.LastChunk, Slot: h.Slot, Hash: h.Hash()}
}

// foreign tells whether something stands on L1 that is not this node's own: only a
// certificate replaces it.
func (l L1) foreign() bool { return l.Tips.Number > l.Base.Number }

// next is when the next block is expected, unix seconds. Missed L1 slots show by
// the head's age; a block time is allowed for a head that is merely late, since
// to publish a slot before it is over costs a revert.
func (l L1) next() uint64 {
	missed := uint64(max(l.Age, 0)/time.Second) / max(l.BlockTime, 1)
	return l.Time + max(missed, 1)*l.BlockTime
}

func (l L1) stale() bool { return l.StaleAfter > 0 && l.Age >= l.StaleAfter }
