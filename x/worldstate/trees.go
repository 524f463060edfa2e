package worldstate

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// TreeID names one of the five trees; the order is that of StateRoot.
type TreeID uint8

// The trees.
const (
	NoteHash TreeID = iota
	Nullifier
	PublicData
	L1ToL2Message
	Archive

	// NumTrees is how many there are.
	NumTrees = 5
)

// How many leaves a transaction takes, whatever its number of them: unused places
// stay zero leaves.
const (
	NoteHashesPerTx = 64
	NullifiersPerTx = 64

	// MaxL1ToL2Messages is how many messages one chunk may bring. Each takes one leaf,
	// so that a leaf's index is the message's place in L1's queue.
	MaxL1ToL2Messages = 1024

	// InitialLeaves is the size of the nullifier and the public data tree at
	// genesis.
	InitialLeaves = 128
)

// maxHeight is the height of the highest tree.
const maxHeight = 42

// Domain separators of Aztec v5: low 32 bits of the hash of
// "az_dom_sep__merkle_hash", "..nullifier_merkle", "..public_data_merkle" and
// "..block_header_hash".
const (
	separatorMerkle      = 2982624097
	separatorNullifier   = 1157584160
	separatorPublicData  = 3756303423
	separatorBlockHeader = 4195546849
	// separatorStateRoot is our own, of "az_dom_sep__state_root".
	separatorStateRoot = 2102624373
)

func (t TreeID) String() string {
	switch t {
	case NoteHash:
		return "note hash"
	case Nullifier:
		return "nullifier"
	case PublicData:
		return "public data"
	case L1ToL2Message:
		return "l1 to l2 message"
	case Archive:
		return "archive"
	default:
		return fmt.Sprintf("tree %d", uint8(t))
	}
}

// Height returns the number of levels between a leaf and the root.
func (t TreeID) Height() int {
	switch t {
	case NoteHash, Nullifier:
		return 42
	case PublicData:
		return 40
	case L1ToL2Message:
		return 36
	default:
		return 30
	}
}

// Indexed tells whether the tree is an indexed one: leaves linked in the order
// of their keys.
func (t TreeID) Indexed() bool { return t == Nullifier || t == PublicData }

// separator returns what is hashed before the two children of a node.
func (t TreeID) separator() fr.Element {
	switch t {
	case Nullifier:
		return element(separatorNullifier)
	case PublicData:
		return element(separatorPublicData)
	default:
		return element(separatorMerkle)
	}
}

// hashNode is the hash of an inner node of the tree.
func (t TreeID) hashNode(left, right fr.Element) fr.Element {
	return poseidon2.Hash(t.separator(), left, right)
}

// TreeRef is a tree at some moment: its root and the number of leaves,
// padding included.
type TreeRef struct {
	Root fr.Element
	Size uint64
}

// Roots are the five trees at some moment.
type Roots [NumTrees]TreeRef

// StateRoot commits to all trees: Hash(separator, root0, size0, .., root4,
// size4).
func (r Roots) StateRoot() fr.Element {
	in := make([]fr.Element, 0, 1+2*NumTrees)
	in = append(in, element(separatorStateRoot))
	for _, t := range r {
		in = append(in, t.Root, element(t.Size))
	}
	return poseidon2.Hash(in...)
}

func element(n uint64) fr.Element {
	var e fr.Element
	e.SetUint64(n)
	return e
}
