package worldstate

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// treeState is one tree of one version: its root and where its pages start.
type treeState struct {
	root fr.Element
	size uint64
	// top is the node above the top page, topSeq the version of that page;
	// zero for a tree without pages.
	top    fr.Element
	topSeq uint64
}

// tiers returns how many tiers of pages hold size leaves.
func tiers(size uint64) int {
	n := 1
	for size > pageChildren {
		size = (size + pageChildren - 1) / pageChildren
		n++
	}
	return n
}

// version is an immutable state of all trees and what is needed to read it:
// layers of forks not yet committed, newest first, over the database.
type version struct {
	store  *Store
	trees  [NumTrees]treeState
	layers []*layer
	// stored are the tree sizes below the layers: an index entry of the
	// database counts when its leaf index is smaller.
	stored [NumTrees]uint64
}

func (v *version) roots() Roots {
	var r Roots
	for i := range v.trees {
		r[i] = TreeRef{Root: v.trees[i].root, Size: v.trees[i].size}
	}
	return r
}

// page returns one version of a page, from the layer that made it, the cache
// or the database.
func (v *version) page(key pageKey) (*page, error) {
	for _, l := range v.layers {
		if l.seq == key.seq {
			if p := l.pages[key.pageID]; p != nil {
				return p, nil
			}
		}
	}
	return v.store.page(key)
}

// leafPage returns the page that holds a leaf, nil when the leaf lies in a
// zero subtree.
func (v *version) leafPage(tree TreeID, index uint64) (*page, error) {
	var found *page
	err := v.walk(tree, index, func(p *page) { found = p })
	if found != nil && found.key.tier != 0 {
		found = nil
	}
	return found, err
}

// walk visits the pages on the way from the top to a leaf; it ends early at a
// zero subtree.
func (v *version) walk(tree TreeID, index uint64, visit func(*page)) error {
	t := &v.trees[tree]
	seq := t.topSeq
	for tier := tiers(t.size) - 1; tier >= 0 && seq != 0; tier-- {
		id := pageID{tree: tree, tier: uint8(tier), index: index >> (pageLevels * (tier + 1))}
		p, err := v.page(pageKey{seq: seq, pageID: id})
		if err != nil {
			return fmt.Errorf("%s tree: %w", tree, err)
		}
		visit(p)
		seq = p.seqs[(index>>(pageLevels*tier))&(pageChildren-1)]
	}
	return nil
}

// layer is what one fork adds: its new pages, the pages they replace and the
// new index entries.
type layer struct {
	seq   uint64
	pages map[pageID]*page
	stale []pageKey
	added [NumTrees]entryList
	// sizes are the tree sizes with the layer, set when it is frozen.
	sizes [NumTrees]uint64
	// chunk is the layer's number, set before committed is.
	chunk     uint64
	committed atomic.Bool
}

func newLayer(seq uint64) *layer {
	return &layer{seq: seq, pages: make(map[pageID]*page)}
}

// sortedPages returns the layer's pages in the order of their keys.
func (l *layer) sortedPages() []*page {
	out := slices.Collect(maps.Values(l.pages))
	slices.SortFunc(out, func(a, b *page) int {
		return cmp.Or(cmp.Compare(a.key.tree, b.key.tree), cmp.Compare(a.key.tier, b.key.tier), cmp.Compare(a.key.index, b.key.index))
	})
	return out
}
