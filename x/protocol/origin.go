package protocol

import (
	"fmt"

	"github.com/aztecd/aztecd/x/inputs"
)

// Origin is the L1 block that a block names, and what L1 says at it that the chain goes
// by. It follows from the L1 block's hash, but not by this chain's rules: each validator
// asks its own view of L1, of a proposal alone.
type Origin struct {
	L1Block
	// BaseFee and BlobBaseFee are the prices of L1's gas and blob gas in the L1 block, wei;
	// what is more than 64 bits hold counts as the most they do.
	BaseFee, BlobBaseFee uint64
	// Inbox and Forced are L1's queues as of the L1 block: all their entries.
	Inbox, Forced inputs.Queue
	// Generation is that of what may be published after the L1 block: each prune on L1
	// begins another one. 0 where checkpoints are not proven.
	Generation uint32 `rlp:"optional"`
}

// CheckOrigin holds a block's L1 origin against the one before it (design 4.2). It repeats
// that, or it is a later L1 block: of a higher number, at least a second of L1's time later
// for each block between them, and OriginLag old when the block was made. timestamp is
// the block's, unix milliseconds. Whether L1 has the block no rule can tell: each
// validator asks its own view of L1, of a proposal alone. What the chain has of L1's queues
// the block's state is held against, too (ledger.State.CheckOrigin).
func (p *Params) CheckOrigin(before, origin Origin, timestamp uint64) error {
	if origin == before {
		return nil
	}
	switch {
	case origin.Number <= before.Number:
		return fmt.Errorf("L1 block %d %s does not come after block %d %s", origin.Number, origin.Hash, before.Number, before.Hash)
	case origin.Timestamp < before.Timestamp || origin.Timestamp-before.Timestamp < origin.Number-before.Number:
		return fmt.Errorf("L1 block %d of %d s cannot come after block %d of %d s: each is a second later at least",
			origin.Number, origin.Timestamp, before.Number, before.Timestamp)
	case timestamp < p.L1.OriginLag || origin.Timestamp > (timestamp-p.L1.OriginLag)/1000:
		return fmt.Errorf("L1 block %d of %d s is less than %d ms old at %d ms", origin.Number, origin.Timestamp, p.L1.OriginLag, timestamp)
	}
	return nil
}

// MaxOriginAge is how long before a chunk its L1 origin may be, milliseconds.
func (p *Params) MaxOriginAge() uint64 {
	return p.L1.MaxOriginAge * p.EpochDuration * p.SlotDuration
}

// OriginAge is how long before a time, unix milliseconds, an L1 block was made.
func OriginAge(origin L1Block, timestamp uint64) uint64 {
	return timestamp - min(timestamp, origin.Timestamp*1000)
}

// FreshOrigin tells whether a chunk of a time may have an L1 origin. Heartbeats may have
// any: a committee that never looks at L1 makes no chunks, and goes on.
func (p *Params) FreshOrigin(origin L1Block, timestamp uint64) bool {
	return OriginAge(origin, timestamp) <= p.MaxOriginAge()
}

// AtDepth tells whether a block of the chain that ends with a head has so many blocks built
// on it that it may be an origin. The head itself never has.
func (p *Params) AtDepth(number, head uint64) bool {
	return head >= p.L1.Depth && number <= head-p.L1.Depth
}

// NewestOrigin is the L1 block that an honest proposer names at a time, unix milliseconds:
// the newest that had Depth blocks built on it OriginLag ago, by L1's own times. So two that
// see the same L1 name the same block, though one of them hears of its head sooner. at gives
// the blocks of one chain, as far as they are known.
func (p *Params) NewestOrigin(head uint64, at func(number uint64) (L1Block, bool), timestamp uint64) (L1Block, bool) {
	for ; head >= p.L1.Depth; head-- {
		b, ok := at(head)
		if !ok {
			return L1Block{}, false
		}
		if timestamp >= p.L1.OriginLag && b.Timestamp <= (timestamp-p.L1.OriginLag)/1000 {
			return at(head - p.L1.Depth)
		}
	}
	return L1Block{}, false
}
