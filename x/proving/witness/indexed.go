package witness

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// indexed is an indexed tree at the circuits' depth, to be written leaf by leaf: between the
// chunks of a store there are no trees to read. It keeps the nodes on the way of each leaf
// that it wrote or looked at over those of its source.
//
// One rule: a node that is not kept is that of the source, since whatever is written keeps
// all nodes above it.
type indexed struct {
	tree   worldstate.TreeID
	depth  int
	zeros  []fr.Element
	source Source
	stored uint64 // leaves of the source
	size   uint64
	nodes  map[place]fr.Element
	leaves map[uint64]leaf
	added  sorted
}

// place is a node: its level in the upper bits, its index in the lower ones.
type place uint64

func at(level int, index uint64) place { return place(uint64(level)<<58 | index) }

// leaf is one of an indexed tree; nullifiers have no value.
type leaf struct {
	key, value, next fr.Element
	nextIndex        uint64
}

func (l *leaf) hash(tree worldstate.TreeID) fr.Element {
	next := fr.NewElement(l.nextIndex)
	if tree == worldstate.PublicData {
		return poseidon2.Hash(l.key, l.value, l.next, next)
	}
	return poseidon2.Hash(l.key, l.next, next)
}

func newIndexed(source Source, tree worldstate.TreeID, depth int) (*indexed, error) {
	size := source.Roots()[tree].Size
	t := &indexed{
		tree: tree, depth: depth, zeros: tree.ZeroHashes(tree.Height()), source: source, stored: size, size: size,
		nodes: map[place]fr.Element{}, leaves: map[uint64]leaf{},
	}
	if err := fits(tree, size, depth); err != nil {
		return nil, err
	}
	// All that is beside the way of a new leaf is on or beside the way of the last one, or
	// without leaves.
	path, hash, err := source.Path(tree, size-1)
	if err != nil {
		return nil, fmt.Errorf("last leaf of the %s tree: %w", tree, err)
	}
	t.keep(path)
	t.nodes[at(0, size-1)] = hash
	t.climb(0, size-1)
	return t, nil
}

// root at the circuits' depth.
func (t *indexed) root() fr.Element { return t.node(t.depth, 0) }

// node is one that is kept, or has no leaves below it.
func (t *indexed) node(level int, index uint64) fr.Element {
	if n, ok := t.nodes[at(level, index)]; ok {
		return n
	}
	return t.zeros[level]
}

// keep takes the nodes of a path of the source, but for those written since.
func (t *indexed) keep(p worldstate.Path) {
	for level := range t.depth {
		at := at(level, p.Index>>level^1)
		if _, ok := t.nodes[at]; !ok {
			t.nodes[at] = p.Siblings[level]
		}
	}
}

// find is the last leaf at or below a key, and its index.
func (t *indexed) find(key *fr.Element) (uint64, leaf, error) {
	low, err := t.source.Key(t.tree, *key)
	if err != nil {
		return 0, leaf{}, fmt.Errorf("%s 0x%s: %w", t.tree, key.Text(16), err)
	}
	if k, ok := t.added.floor(key); ok && k.key.Cmp(&low.Key) >= 0 {
		return k.index, t.leaves[k.index], nil
	}
	t.keep(low.Path)
	l, written := t.leaves[low.Index]
	if !written {
		l = leaf{low.Key, low.Value, low.NextKey, low.NextIndex}
	}
	return low.Index, l, nil
}

// path are the nodes beside a leaf's way to the root, from a level up: a leaf that find gave,
// or a place behind all leaves.
func (t *indexed) path(index uint64, from int) []fr.Element {
	out := make([]fr.Element, t.depth-from)
	for i := range out {
		level := from + i
		out[i] = t.node(level, index>>level^1)
	}
	return out
}

// set writes a leaf where find found it, or behind all leaves.
func (t *indexed) set(index uint64, l leaf) {
	t.enter(index, l)
	t.climb(0, index)
}

// enter writes a leaf, but none of the nodes above it.
func (t *indexed) enter(index uint64, l leaf) {
	if _, there := t.leaves[index]; !there && index >= t.stored {
		t.added.add(keyed{l.key, index})
	}
	t.leaves[index] = l
	t.nodes[at(0, index)] = l.hash(t.tree)
}

// climb makes the nodes above one anew.
func (t *indexed) climb(level int, index uint64) {
	for ; level < t.depth; level++ {
		index >>= 1
		t.join(level+1, index)
	}
}

// join makes a node of the two below it.
func (t *indexed) join(level int, index uint64) {
	t.nodes[at(level, index)] = t.tree.HashNode(t.node(level-1, 2*index), t.node(level-1, 2*index+1))
}
