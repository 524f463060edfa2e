package merklelog

import (
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
)

// Reader gives the hash of a stored complete subtree.
type Reader func(Position) (common.Hash, error)

// Proof shows that a leaf stands at Index of a log of Total leaves. Aunts go
// from the leaf's sibling up.
type Proof struct {
	Total, Index uint64
	LeafHash     common.Hash
	Aunts        []common.Hash
}

// Prove builds the proof for the leaf at index in the log of the given size.
func Prove(read Reader, size, index uint64) (Proof, error) {
	if index >= size {
		return Proof{}, fmt.Errorf("leaf %d of a log of %d", index, size)
	}
	leaf, err := read(Position{0, index})
	if err != nil {
		return Proof{}, err
	}
	aunts, err := path(read, 0, size, index)
	if err != nil {
		return Proof{}, err
	}
	return Proof{Total: size, Index: index, LeafHash: leaf, Aunts: aunts}, nil
}

// path gives the aunts of leaf index within the size leaves that begin at start.
func path(read Reader, start, size, index uint64) ([]common.Hash, error) {
	if size == 1 {
		return nil, nil
	}
	left := split(size)
	var aunt common.Hash
	var below []common.Hash
	var err error
	if index < left {
		if aunt, err = subtree(read, start+left, size-left); err != nil {
			return nil, err
		}
		below, err = path(read, start, left, index)
	} else {
		if aunt, err = subtree(read, start, left); err != nil {
			return nil, err
		}
		below, err = path(read, start+left, size-left, index-left)
	}
	return append(below, aunt), err
}

// subtree is the root of the size leaves that begin at start.
func subtree(read Reader, start, size uint64) (common.Hash, error) {
	if bits.OnesCount64(size) == 1 {
		level := bits.TrailingZeros64(size)
		return read(Position{uint8(level), start >> level})
	}
	left := split(size)
	l, err := subtree(read, start, left)
	if err != nil {
		return common.Hash{}, err
	}
	r, err := subtree(read, start+left, size-left)
	return inner(l, r), err
}

// split is the largest power of two below size (size > 1).
func split(size uint64) uint64 { return 1 << (bits.Len64(size-1) - 1) }
