package worldstate

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// change is what a delta does to one tree: leaves to write, in order of index,
// and the size afterwards. Plain trees come with hashes, indexed ones with
// linked leaves.
type change struct {
	tree   TreeID
	size   uint64
	leaves []uint64
	hashes []fr.Element
	linked []linkedLeaf
	added  entryList
}

// plan turns a delta into the changes of the four state trees. It reads the
// index and changes nothing.
func (v *version) plan(d *Delta) ([]change, error) {
	nullifiers, err := v.planNullifiers(d.Txs)
	if err != nil {
		return nil, err
	}
	public, err := v.planPublic(d.Txs)
	if err != nil {
		return nil, err
	}
	return []change{v.planNotes(d.Txs), nullifiers, public, v.planMessages(d.L1ToL2Messages)}, nil
}

func (v *version) planNotes(txs []TxDelta) change {
	c := change{tree: NoteHash, size: v.trees[NoteHash].size}
	for i := range txs {
		c.place(txs[i].NoteHashes)
		c.size += NoteHashesPerTx
	}
	return c
}

func (v *version) planMessages(messages []fr.Element) change {
	c := change{tree: L1ToL2Message, size: v.trees[L1ToL2Message].size}
	c.place(messages)
	c.size += uint64(len(messages))
	return c
}

// place writes hashes at the end of the tree; zeros leave their place empty.
func (c *change) place(hashes []fr.Element) {
	for i := range hashes {
		if !hashes[i].IsZero() {
			c.leaves = append(c.leaves, c.size+uint64(i))
			c.hashes = append(c.hashes, hashes[i])
			c.added = append(c.added, entry{key: hashes[i], index: c.size + uint64(i)})
		}
	}
}

func (v *version) planNullifiers(txs []TxDelta) (change, error) {
	c := change{tree: Nullifier, size: v.trees[Nullifier].size}
	var ups []upsert
	first := c.size
	for i := range txs {
		for j := range txs[i].Nullifiers {
			if n := &txs[i].Nullifiers[j]; !n.IsZero() {
				ups = append(ups, upsert{entry: entry{key: *n, order: toOrdered(n), index: c.size + uint64(j)}})
			}
		}
		c.size += NullifiersPerTx
	}
	slices.SortFunc(ups, func(a, b upsert) int {
		if n := a.order.compare(b.order); n != 0 {
			return n
		}
		if a.index < b.index {
			return -1
		}
		return 1
	})
	duplicate := func(u *upsert) error {
		return &DuplicateNullifierError{Nullifier: u.key, Tx: int((u.index - first) / NullifiersPerTx)}
	}
	for i := 1; i < len(ups); i++ {
		if ups[i].order == ups[i-1].order {
			return change{}, duplicate(&ups[i])
		}
	}
	if err := v.locate(Nullifier, ups); err != nil {
		return change{}, err
	}
	for i := range ups {
		if ups[i].exists() {
			return change{}, duplicate(&ups[i])
		}
	}
	c.take(ups)
	return c, nil
}

func (v *version) planPublic(txs []TxDelta) (change, error) {
	c := change{tree: PublicData, size: v.trees[PublicData].size}
	last := make(map[orderedKey]int) // slot -> place in ups
	var ups []upsert
	for i := range txs {
		for _, w := range txs[i].PublicWrites {
			order := toOrdered(&w.Slot)
			at, seen := last[order]
			if !seen {
				at = len(ups)
				last[order] = at
				// Until it is known whether the slot exists, index is the
				// order of first writes.
				ups = append(ups, upsert{entry: entry{key: w.Slot, order: order, index: uint64(at)}})
			}
			ups[at].value = w.Value
		}
	}
	slices.SortFunc(ups, func(a, b upsert) int { return a.order.compare(b.order) })
	if err := v.locate(PublicData, ups); err != nil {
		return change{}, err
	}
	byWrite := make([]*upsert, len(ups))
	for i := range ups {
		byWrite[ups[i].index] = &ups[i]
	}
	for _, u := range byWrite {
		if u.exists() {
			u.index = u.low.index
		} else {
			u.index = c.size
			c.size++
		}
	}
	c.take(ups)
	return c, nil
}

// locate finds the neighbours of sorted keys in the version's index.
func (v *version) locate(tree TreeID, ups []upsert) (err error) {
	if len(ups) == 0 {
		return nil
	}
	r, err := v.indexReader(tree)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := r.close(); err == nil {
			err = cerr
		}
	}()
	return r.locate(ups)
}

// take links the located keys and remembers which are new.
func (c *change) take(ups []upsert) {
	c.linked = link(ups)
	c.leaves = make([]uint64, len(c.linked))
	for i := range c.linked {
		c.leaves[i] = c.linked[i].index
	}
	for i := range ups {
		if !ups[i].exists() {
			c.added = append(c.added, ups[i].entry)
		}
	}
}

// execute writes the changes into the layer and returns the trees afterwards.
// After an error the layer is of no use.
func (v *version) execute(l *layer, changes []change) ([NumTrees]treeState, error) {
	trees := v.trees
	var updates []*treeUpdate
	for i := range changes {
		c := &changes[i]
		trees[c.tree].size = c.size
		old := &v.trees[c.tree]
		if err := requireRoom(c.tree, c.size); err != nil {
			return trees, err
		}
		if len(c.leaves) == 0 && (old.topSeq == 0 || tiers(c.size) == tiers(old.size)) {
			continue // nothing but padding: the root stays
		}
		u, err := newTreeUpdate(v, l, c.tree, c.leaves, c.size)
		if err != nil {
			return trees, err
		}
		if err := u.verify(c); err != nil {
			return trees, err
		}
		u.write(c)
		if c.tree.Indexed() {
			l.added[c.tree] = l.added[c.tree].merge(c.added)
		} else if c.tree != Archive {
			l.added[c.tree] = append(l.added[c.tree], c.added...)
		}
		updates = append(updates, u)
	}
	rehash(updates)
	for _, u := range updates {
		trees[u.tree] = u.state()
	}
	return trees, nil
}

// verify compares the leaves about to change with what index and values say
// they are: a damaged index must not pass unnoticed.
func (u *treeUpdate) verify(c *change) error {
	if !c.tree.Indexed() {
		return nil
	}
	var old []linkedLeaf
	var found []fr.Element
	u.leafPages(c.leaves, func(i int, p *page, slot int) {
		l := &c.linked[i]
		if !l.exists {
			return
		}
		was := linkedLeaf{entry: l.entry}
		was.follow(l.was)
		if p.values != nil {
			was.value = p.values[slot]
		}
		old, found = append(old, was), append(found, p.nodes[slot])
	})
	for i, hash := range hashLeaves(c.tree, old) {
		if hash != found[i] {
			return fmt.Errorf("%w: %s leaf %d is not what its index says", ErrCorrupt, c.tree, old[i].index)
		}
	}
	return nil
}

// write sets the leaves of a change.
func (u *treeUpdate) write(c *change) {
	if c.tree == PublicData {
		u.leafPages(c.leaves, func(i int, p *page, slot int) {
			if c.linked[i].keepValue {
				c.linked[i].value = p.values[slot]
			}
			p.values[slot] = c.linked[i].value
		})
	}
	if c.tree.Indexed() {
		c.hashes = hashLeaves(c.tree, c.linked)
	}
	u.leafPages(c.leaves, func(i int, p *page, slot int) { p.nodes[slot] = c.hashes[i] })
}
