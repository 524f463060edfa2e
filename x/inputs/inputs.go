package inputs

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// State are the inputs that make a block a chunk, in the order they are taken. The zero
// value has none.
type State struct {
	Messages []Message
	// Forced is how many of the forced txs that wait are taken, the oldest first. Those
	// that can be executed are the chunk's first txs; the others are without effect.
	Forced uint64
}

// Message is an L1-to-L2 message: a leaf of that tree, and its place in L1's queue.
type Message struct {
	Index uint64
	Leaf  fr.Element
}

// Empty tells whether there are none.
func (s State) Empty() bool { return len(s.Messages) == 0 && s.Forced == 0 }

// Leaves are the messages as the L1-to-L2 message tree takes them.
func (s State) Leaves() []fr.Element {
	var out []fr.Element
	for _, m := range s.Messages {
		out = append(out, m.Leaf)
	}
	return out
}

// Control is an input that changes who decides: a Committee or a Prune.
type Control interface{ control() }

// Committee hands over to the committee of the block's epoch.
type Committee struct {
	Epoch uint64
	// Members are its seats in committee order, as committee.FromSeats reads them.
	Members [][]byte
}

// Prune takes the chain back to the last checkpoint that L1 has proven.
type Prune struct {
	// Generation that begins.
	Generation uint32
	// Checkpoint is the last that stays, Hash its header's.
	Checkpoint uint64
	Hash       common.Hash
}

func (Committee) control() {}
func (Prune) control()     {}
