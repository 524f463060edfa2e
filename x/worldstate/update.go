package worldstate

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// treeUpdate writes leaves to one tree: it opens the pages on their paths, then
// every node above a changed one is hashed once, level by level from the
// leaves. rehash drives several updates in step, so that they share batches.
type treeUpdate struct {
	tree  TreeID
	zeros *zeroHashes
	seq   uint64
	size  uint64
	tiers int
	// touched[t] are the pages of tier t being written, in order of index.
	touched [maxTiers][]touchedPage
	top     fr.Element // the node above the top page
	root    fr.Element
}

// touchedPage is a page being written. dirty has a bit for each node of the
// current level that changed, parent is the place of the page above in its
// tier's list.
type touchedPage struct {
	page   *page
	dirty  uint8
	parent int
}

// newTreeUpdate opens the pages above the leaves, whose indices come in
// ascending order, of a tree that grows to size.
func newTreeUpdate(v *version, l *layer, tree TreeID, leaves []uint64, size uint64) (*treeUpdate, error) {
	old := &v.trees[tree]
	u := &treeUpdate{tree: tree, zeros: v.store.zeros, seq: l.seq, size: size, tiers: tiers(size)}
	oldTiers := tiers(old.size)
	for tier := u.tiers - 1; tier >= 0; tier-- {
		grown := tier >= oldTiers && old.topSeq != 0
		indices := pagesAbove(leaves, tier, grown)
		u.touched[tier] = make([]touchedPage, len(indices))
		parent := 0
		for i, index := range indices {
			seq := uint64(0)
			switch {
			case tier < u.tiers-1:
				above := u.touched[tier+1]
				for above[parent].page.key.index != index/pageChildren {
					parent++
				}
				seq = above[parent].page.seqs[index%pageChildren]
			case !grown:
				seq = old.topSeq
			}
			if grown {
				seq = 0
			}
			p, err := l.open(v, pageKey{seq: seq, pageID: pageID{tree: tree, tier: uint8(tier), index: index}})
			if err != nil {
				return nil, fmt.Errorf("%s tree: %w", tree, err)
			}
			u.touched[tier][i] = touchedPage{page: p, parent: parent}
			if grown && tier == oldTiers && index == 0 {
				p.nodes[0], p.seqs[0] = old.top, old.topSeq
				u.touched[tier][i].dirty = 1
			}
		}
	}
	return u, nil
}

// requireRoom refuses a size the tree, or whole pages in it, cannot have.
func requireRoom(tree TreeID, size uint64) error {
	if tiers(size)*pageLevels > tree.Height() {
		return fmt.Errorf("%w: %s tree, %d leaves", ErrTreeFull, tree, size)
	}
	return nil
}

// pagesAbove lists the pages of a tier above the leaves; page 0 is among them
// when the tier is new in a tree that has leaves already.
func pagesAbove(leaves []uint64, tier int, grown bool) []uint64 {
	shift := pageLevels * (tier + 1)
	var out []uint64
	if grown {
		out = append(out, 0)
	}
	for _, leaf := range leaves {
		if i := leaf >> shift; len(out) == 0 || out[len(out)-1] != i {
			out = append(out, i)
		}
	}
	return out
}

// open returns a page the layer may write: its own, or a copy of the version
// named by key, or an empty one when key has no sequence.
func (l *layer) open(v *version, key pageKey) (*page, error) {
	if key.seq == l.seq {
		if p := l.pages[key.pageID]; p != nil {
			return p, nil
		}
		return nil, fmt.Errorf("%w: page of an open fork is missing", ErrCorrupt)
	}
	var p *page
	if key.seq == 0 {
		p = newPage(pageKey{seq: l.seq, pageID: key.pageID}, v.store.zeros)
	} else {
		old, err := v.page(key)
		if err != nil {
			return nil, err
		}
		p = old.copyAs(l.seq)
		l.stale = append(l.stale, key)
	}
	l.pages[key.pageID] = p
	return p, nil
}

// leafPages calls set for each leaf with the page it is on, and marks it as
// changed. The leaves are those given to newTreeUpdate.
func (u *treeUpdate) leafPages(leaves []uint64, set func(i int, p *page, slot int)) {
	at := 0
	for i, leaf := range leaves {
		for u.touched[0][at].page.key.index != leaf/pageChildren {
			at++
		}
		slot := int(leaf % pageChildren)
		u.touched[0][at].dirty |= 1 << slot
		set(i, u.touched[0][at].page, slot)
	}
}

// gather adds the nodes above a level's changed ones to the batch.
func (u *treeUpdate) gather(level int, b *batch) {
	if level >= u.tree.Height() {
		return
	}
	tier := level / pageLevels
	if tier >= u.tiers {
		b.add(u.tree, &u.root, &u.zeros[u.tree][level])
		return
	}
	start := levelStart[level%pageLevels]
	for i := range u.touched[tier] {
		t := &u.touched[tier][i]
		for pair := range pageChildren / 2 {
			if t.dirty>>(2*pair)&3 != 0 {
				n := start + 2*pair
				b.add(u.tree, &t.page.nodes[n], &t.page.nodes[n+1])
			}
		}
	}
}

// scatter takes the hashes gather asked for from the front of out and returns
// the rest.
func (u *treeUpdate) scatter(level int, out []fr.Element) []fr.Element {
	if level >= u.tree.Height() {
		return out
	}
	tier, step := level/pageLevels, level%pageLevels
	if tier >= u.tiers {
		u.root = out[0]
		return out[1:]
	}
	for i := range u.touched[tier] {
		t := &u.touched[tier][i]
		var dirty uint8
		for pair := range pageChildren / 2 {
			if t.dirty>>(2*pair)&3 == 0 {
				continue
			}
			if step < pageLevels-1 {
				t.page.nodes[levelStart[step+1]+pair] = out[0]
				dirty |= 1 << pair
			} else {
				u.finish(tier, t, out[0])
			}
			out = out[1:]
		}
		t.dirty = dirty
	}
	return out
}

// finish hands a page's top node to the page above.
func (u *treeUpdate) finish(tier int, t *touchedPage, node fr.Element) {
	if tier == u.tiers-1 {
		u.top, u.root = node, node
		return
	}
	above := &u.touched[tier+1][t.parent]
	slot := t.page.key.index % pageChildren
	above.page.nodes[slot], above.page.seqs[slot] = node, u.seq
	above.dirty |= 1 << slot
}

// state is the tree after rehash.
func (u *treeUpdate) state() treeState {
	return treeState{root: u.root, size: u.size, top: u.top, topSeq: u.seq}
}
