package merklelog

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
)

// Position names a complete subtree: 2^Level leaves starting at Index<<Level.
type Position struct {
	Level uint8
	Index uint64
}

// Node is a complete subtree and its hash.
type Node struct {
	Position
	Hash common.Hash
}

// Frontier is what the log needs to grow: its size and the roots of its
// complete subtrees, largest first, one for each set bit of Size.
type Frontier struct {
	Size  uint64
	Peaks []common.Hash
}

// Append adds a leaf hash. It returns the new frontier and every subtree the
// leaf completed, itself first; the receiver is left as it was.
func (f Frontier) Append(leaf common.Hash) (Frontier, []Node) {
	pos := Position{0, f.Size}
	nodes := []Node{{pos, leaf}}
	keep := len(f.Peaks)
	for hash := leaf; pos.Index&1 == 1; {
		keep--
		hash = inner(f.Peaks[keep], hash)
		pos = Position{pos.Level + 1, pos.Index >> 1}
		nodes = append(nodes, Node{pos, hash})
	}
	peaks := append(make([]common.Hash, 0, keep+1), f.Peaks[:keep]...)
	return Frontier{f.Size + 1, append(peaks, nodes[len(nodes)-1].Hash)}, nodes
}

// Root is the log's RFC 6962 root.
func (f Frontier) Root() common.Hash {
	if len(f.Peaks) == 0 {
		return sha256.Sum256(nil)
	}
	root := f.Peaks[len(f.Peaks)-1]
	for i := len(f.Peaks) - 2; i >= 0; i-- {
		root = inner(f.Peaks[i], root)
	}
	return root
}

// Valid tells whether there is one peak for each set bit of Size.
func (f Frontier) Valid() bool { return bits.OnesCount64(f.Size) == len(f.Peaks) }

// Nodes are the complete subtrees that the peaks are; f must be Valid.
func (f Frontier) Nodes() []Node {
	nodes := make([]Node, 0, len(f.Peaks))
	var before uint64 // leaves
	for level := 63; level >= 0; level-- {
		if f.Size>>level&1 == 1 {
			nodes = append(nodes, Node{Position{uint8(level), before >> level}, f.Peaks[len(nodes)]})
			before += 1 << level
		}
	}
	return nodes
}

// Leaf is the hash of a key-value leaf: key and sha256(value), each behind its
// length, as CometBFT's ValueOp has it.
func Leaf(key, value []byte) common.Hash {
	sum := sha256.Sum256(value)
	buf := []byte{0}
	buf = append(binary.AppendUvarint(buf, uint64(len(key))), key...)
	buf = append(binary.AppendUvarint(buf, uint64(len(sum))), sum[:]...)
	return sha256.Sum256(buf)
}

// PlainLeaf is the hash of a leaf that is a plain byte string.
func PlainLeaf(item []byte) common.Hash { return sha256.Sum256(append([]byte{0}, item...)) }

// Root is the RFC 6962 root over plain byte strings.
func Root(items [][]byte) common.Hash {
	var f Frontier
	for _, item := range items {
		f, _ = f.Append(PlainLeaf(item))
	}
	return f.Root()
}

func inner(left, right common.Hash) common.Hash {
	var buf [65]byte
	buf[0] = 1
	copy(buf[1:], left[:])
	copy(buf[33:], right[:])
	return sha256.Sum256(buf[:])
}
