package runtest

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/worldstate"
)

// Tree is a Merkle tree, all nodes in a map.
type Tree struct {
	tree  worldstate.TreeID
	depth int
	zeros []fr.Element
	nodes map[[2]uint64]fr.Element // level, index
}

func newTree(tree worldstate.TreeID, depth int) *Tree {
	return &Tree{tree, depth, tree.ZeroHashes(depth), make(map[[2]uint64]fr.Element)}
}

func (t *Tree) node(level int, index uint64) fr.Element {
	if n, ok := t.nodes[[2]uint64{uint64(level), index}]; ok {
		return n
	}
	return t.zeros[level]
}

// Root is the tree's.
func (t *Tree) Root() fr.Element { return t.node(t.depth, 0) }

// set changes a leaf and the nodes above it.
func (t *Tree) set(index uint64, node fr.Element) {
	for level := 0; ; level++ {
		t.nodes[[2]uint64{uint64(level), index}] = node
		if level == t.depth {
			return
		}
		left, right := node, t.node(level, index^1)
		if index&1 == 1 {
			left, right = right, left
		}
		node = t.tree.HashNode(left, right)
		index >>= 1
	}
}

// Path are the siblings on the way up from a node.
func (t *Tree) Path(level int, index uint64) []fr.Element {
	out := []fr.Element{}
	for ; level < t.depth; level++ {
		out = append(out, t.node(level, index^1))
		index >>= 1
	}
	return out
}
