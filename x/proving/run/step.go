package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// Step is the witness of one step. The zero Step changes nothing.
type Step struct {
	// Messages are leaves for the message tree, as many as State.TakeMessages says at
	// most. A step with messages takes no fields.
	Messages []fr.Element

	Parts  Parts
	Fields []fr.Element // blob fields of one tx, Parts.Fields() of them

	LowLeaves []LowLeaf // one for each nullifier
	// Group are the siblings of the nullifiers' group, from the level of its root up.
	Group []fr.Element

	Write *Upsert   // Parts.Write
	Fee   *FeeWrite // Parts.Fee

	Chunk *ChunkEnd // nil: no chunk ends
	// Checkpoint ends, too.
	Checkpoint bool
}

// Parts says what a step's fields are, in their order.
type Parts struct {
	Begin      bool // start marker, hash and fee
	NoteHashes int
	Nullifiers int
	Messages   int
	Write      bool // slot and value
	Fee        bool // slot and value of the last write
	Logs       int  // fields of logs
}

// Fields is how many fields the parts are.
func (p Parts) Fields() int {
	return headFields*int(bit(p.Begin)) + p.items()
}

func (p Parts) items() int {
	return p.NoteHashes + p.Nullifiers + p.Messages + 2*int(bit(p.Write)) + 2*int(bit(p.Fee)) + p.Logs
}

// fit tells whether a step of the shape has room for the parts.
func (p Parts) fit(s Shape) bool {
	for _, c := range [][2]int{{p.NoteHashes, s.NoteHashes}, {p.Nullifiers, s.Nullifiers}, {p.Messages, MaxMessages}, {p.Logs, s.Fields}} {
		if c[0] < 0 || c[0] > c[1] {
			return false
		}
	}
	return p.Fields() <= s.Fields
}

// LowLeaf is the leaf after which a nullifier is linked in.
type LowLeaf struct {
	Key, NextKey fr.Element
	NextIndex    uint64
	// Index and Path are the leaf's in the tree. Without a path the leaf is nullifier
	// number Pending of the same step, and nothing else here is read.
	Index   uint64
	Path    []fr.Element
	Pending int
}

// Upsert is a public write. Leaf, Index and Path are of the slot's own leaf, or with Insert
// of its low leaf. Place are the siblings of the first empty place, with Insert alone.
type Upsert struct {
	Insert bool
	Leaf   PublicLeaf
	Index  uint64
	Path   []fr.Element
	Place  []fr.Element
}

// PublicLeaf is a leaf of the public data tree.
type PublicLeaf struct {
	Slot, Value, NextSlot fr.Element
	NextIndex             uint64
}

// FeeWrite is the last write of a tx: value = old + claim - withdrawal - fee, in the fee
// juice slot of the payer.
type FeeWrite struct {
	Upsert
	Payer             fr.Element
	Claim, Withdrawal protocol.Amount
}

// ChunkEnd is what a chunk's header has that follows from nothing else: what the
// certificate attests.
type ChunkEnd struct {
	ParentHash, TxsRoot common.Hash
	OutRoot             fr.Element
	Generation          uint32
	Slot, Timestamp     uint64 // seconds
	Mana                uint64
}
