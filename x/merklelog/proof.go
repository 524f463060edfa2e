package merklelog

import (
	"errors"
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

// ProvePlain builds the proof for an item in the log of items whose root Root gives.
func ProvePlain(items [][]byte, index uint64) (Proof, error) {
	var f Frontier
	nodes := map[Position]common.Hash{}
	for _, item := range items {
		next, added := f.Append(PlainLeaf(item))
		for _, n := range added {
			nodes[n.Position] = n.Hash
		}
		f = next
	}
	return Prove(func(p Position) (common.Hash, error) { return nodes[p], nil }, f.Size, index)
}

// ErrProof says that a proof has not the form of any.
var ErrProof = errors.New("malformed inclusion proof")

// Root is the root that the proof leads to (RFC 9162, 2.1.3.2).
func (p Proof) Root() (common.Hash, error) {
	if p.Index >= p.Total {
		return common.Hash{}, fmt.Errorf("%w: leaf %d of a log of %d", ErrProof, p.Index, p.Total)
	}
	at, last, root := p.Index, p.Total-1, p.LeafHash
	for _, aunt := range p.Aunts {
		if last == 0 {
			return common.Hash{}, fmt.Errorf("%w: too many hashes", ErrProof)
		}
		if at&1 == 1 || at == last {
			root = inner(aunt, root)
			for at&1 == 0 && at != 0 {
				at, last = at>>1, last>>1
			}
		} else {
			root = inner(root, aunt)
		}
		at, last = at>>1, last>>1
	}
	if last != 0 {
		return common.Hash{}, fmt.Errorf("%w: too few hashes", ErrProof)
	}
	return root, nil
}

// Prefix is the root of the log that ends with the leaf, in which the log of Total leaves
// began: of what stands before a leaf its path has whole subtrees.
func (p Proof) Prefix() (common.Hash, error) {
	if _, err := p.Root(); err != nil {
		return common.Hash{}, err
	}
	at, last, root := p.Index, p.Total-1, p.LeafHash
	for _, aunt := range p.Aunts {
		if at&1 == 1 || at == last {
			root = inner(aunt, root)
			for at&1 == 0 && at != 0 {
				at, last = at>>1, last>>1
			}
		}
		at, last = at>>1, last>>1
	}
	return root, nil
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
