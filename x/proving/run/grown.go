package run

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/worldstate"
)

// zeros[tree][level] is the root of an all-zero subtree.
var zeros = sync.OnceValue(func() (out [worldstate.NumTrees][]fr.Element) {
	for tree := range worldstate.TreeID(worldstate.NumTrees) {
		out[tree] = tree.ZeroHashes(tree.Height())
	}
	return out
})

// NewGrown is the tree of that depth with these leaves.
func NewGrown(tree worldstate.TreeID, depth int, leaves ...fr.Element) (Grown, error) {
	g := Grown{Frontier: make([]fr.Element, depth)}
	if err := g.push(tree, leaves...); err != nil {
		return Grown{}, err
	}
	g.rehash(tree)
	return g, nil
}

// push appends leaves; the root is that of before until rehash.
func (g *Grown) push(tree worldstate.TreeID, leaves ...fr.Element) error {
	for _, leaf := range leaves {
		if err := g.put(tree, 0, leaf); err != nil {
			return err
		}
	}
	return nil
}

// put appends a full subtree of that height, of which the size must be a multiple.
func (g *Grown) put(tree worldstate.TreeID, level int, node fr.Element) error {
	size := g.Size + 1<<level
	for ; level < len(g.Frontier) && g.Size>>level&1 == 1; level++ {
		node = tree.HashNode(g.Frontier[level], node)
		g.Frontier[level] = fr.Element{}
	}
	if level == len(g.Frontier) {
		return breaks(RuleDepth, "the %s tree is full at depth %d", tree, level)
	}
	g.Frontier[level], g.Size = node, size
	return nil
}

// fill takes the rest of a tx's places as zeros.
func (g *Grown) fill(tree worldstate.TreeID) error {
	node := g.fold(tree, placeLevels)
	g.Size &^= placesPerTx - 1
	for level := range placeLevels {
		g.Frontier[level] = fr.Element{}
	}
	return g.put(tree, placeLevels, node)
}

// fold is the root of the subtree of that height that the next leaf would be in: what has
// not come is zero.
func (g *Grown) fold(tree worldstate.TreeID, height int) fr.Element {
	var node fr.Element
	for level, zero := range zeros()[tree][:height] {
		if g.Size>>level&1 == 1 {
			node = tree.HashNode(g.Frontier[level], node)
		} else {
			node = tree.HashNode(node, zero)
		}
	}
	return node
}

func (g *Grown) rehash(tree worldstate.TreeID) { g.Root = g.fold(tree, len(g.Frontier)) }

// full is the root at Aztec's height of a tree whose root is at the given depth.
func full(tree worldstate.TreeID, root fr.Element, depth int) fr.Element {
	for _, zero := range zeros()[tree][depth:tree.Height()] {
		root = tree.HashNode(root, zero)
	}
	return root
}
