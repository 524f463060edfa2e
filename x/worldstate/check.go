package worldstate

import (
	"errors"
	"fmt"
	"math"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// How much Open verifies by default: all of a small database, and of a large
// one what takes about a quarter of a second. Whatever it does not reach is
// verified when it is read: each record has a checksum over its key too, and
// each linked leaf is compared with its index before it changes.
const (
	checkedChunks  = 64
	checkedPages   = 8 << 10
	checkedEntries = 8 << 10
)

// check verifies the tip: the latest chunk records and journals, the pages from
// the roots downwards, and the indexed trees' leaves from their first key on.
func (s *Store) check() error {
	chunks, pages, entries := uint64(checkedChunks), checkedPages, checkedEntries
	if s.options.FullCheck {
		chunks, pages, entries = math.MaxUint64, math.MaxInt, math.MaxInt
	}
	t := s.tip.Load()
	if err := s.checkChunks(t, chunks); err != nil {
		return err
	}
	v := s.version(&t.head)
	for tree := range TreeID(NumTrees) {
		if err := v.checkTree(tree, pages/NumTrees); err != nil {
			return err
		}
		if !tree.Indexed() {
			continue
		}
		if err := v.checkIndex(tree, entries/2); err != nil {
			return err
		}
	}
	return nil
}

// checkChunks follows the latest chunks' records back by their sequences.
func (s *Store) checkChunks(t *tip, limit uint64) error {
	record := &t.head
	if record.seq > t.sequence {
		return fmt.Errorf("%w: chunk %d has sequence %d, the last was %d", ErrCorrupt, t.chunk, record.seq, t.sequence)
	}
	for n := t.chunk; n > t.oldest && t.chunk-n < limit; n-- {
		if _, err := s.readJournal(n); err != nil {
			return err
		}
		before, err := s.readChunk(n - 1)
		if err != nil {
			return err
		}
		if before.seq != record.parent || before.trees[Archive].root != record.before.Root {
			return fmt.Errorf("%w: chunk %d does not follow chunk %d", ErrCorrupt, n, n-1)
		}
		record = before
	}
	return nil
}

// checkTree verifies up to limit pages of a tree, top tiers first.
func (v *version) checkTree(tree TreeID, limit int) error {
	t := &v.trees[tree]
	tier := tiers(t.size) - 1
	root := t.top
	if t.topSeq == 0 {
		root = v.store.zeros[tree][pageLevels*(tier+1)]
	}
	for level := pageLevels * (tier + 1); level < tree.Height(); level++ {
		root = tree.hashNode(root, v.store.zeros[tree][level])
	}
	if root != t.root {
		return fmt.Errorf("%w: %s tree: the top page does not lead to the root", ErrCorrupt, tree)
	}
	if t.topSeq == 0 {
		return nil
	}
	todo := []child{{key: pageKey{seq: t.topSeq, pageID: pageID{tree: tree, tier: uint8(tier)}}, hash: t.top}}
	for ; len(todo) > 0 && limit > 0; limit-- {
		next := todo[0]
		todo = todo[1:]
		p, err := v.store.page(next.key)
		if err != nil {
			return fmt.Errorf("check %s tree: %w", tree, err)
		}
		children, err := v.checkPage(p, next.hash)
		if err != nil {
			return err
		}
		if len(todo) < limit {
			todo = append(todo, children...)
		}
	}
	return nil
}

// child is a page to be verified and the node above it.
type child struct {
	key  pageKey
	hash fr.Element
}

// checkPage recomputes a page from its children and returns the pages below.
func (v *version) checkPage(p *page, top fr.Element) ([]child, error) {
	tree := p.key.tree
	nodes := append(p.nodes[:len(p.nodes):len(p.nodes)], top)
	var left, right, out [pageChildren - 1]fr.Element
	for i := range out {
		left[i], right[i] = nodes[2*i], nodes[2*i+1]
	}
	poseidon2.HashPairs(tree.separator(), left[:], right[:], out[:])
	for i := range out {
		if out[i] != nodes[pageChildren+i] {
			return nil, fmt.Errorf("%w: %s tree, tier %d, page %d: a node is not the hash of its children", ErrCorrupt, tree, p.key.tier, p.key.index)
		}
	}
	if p.key.tier == 0 {
		return nil, nil
	}
	var below []child
	zero := v.store.zeros[tree][pageLevels*int(p.key.tier)]
	for i, seq := range p.seqs {
		if (seq == 0) != (p.nodes[i] == zero) {
			return nil, fmt.Errorf("%w: %s tree, tier %d, page %d: child %d", ErrCorrupt, tree, p.key.tier, p.key.index, i)
		}
		if seq != 0 {
			id := pageID{tree: tree, tier: p.key.tier - 1, index: p.key.index*pageChildren + uint64(i)}
			below = append(below, child{key: pageKey{seq: seq, pageID: id}, hash: p.nodes[i]})
		}
	}
	return below, nil
}

// indexWindow is how many index entries are verified at a time.
const indexWindow = 4096

// checkIndex compares up to limit leaves of an indexed tree, in the order of
// keys, with the index: a missing entry shows in the leaf before it.
func (v *version) checkIndex(tree TreeID, limit int) error {
	from := indexKey(tree, new(fr.Element))
	for first := true; limit > 0; limit -= indexWindow {
		entries, complete, err := v.entriesFrom(tree, from, indexWindow)
		if err != nil {
			return err
		}
		if first && (len(entries) == 0 || !entries[0].key.IsZero()) {
			return fmt.Errorf("%w: the %s index has no first leaf", ErrCorrupt, tree)
		}
		if err := v.checkLeaves(tree, entries, complete); err != nil {
			return err
		}
		if complete {
			return nil
		}
		first = false
		from = indexKey(tree, &entries[len(entries)-1].key)
	}
	return nil
}

// checkLeaves compares entries that follow one another with their leaves; the
// last one is compared when it is the last of all.
func (v *version) checkLeaves(tree TreeID, entries []entry, last bool) error {
	leaves := make([]linkedLeaf, len(entries))
	found := make([]fr.Element, len(entries))
	for i := range entries {
		p, err := v.leafPage(tree, entries[i].index)
		if err != nil {
			return fmt.Errorf("check %s index: %w", tree, err)
		}
		if p == nil {
			return fmt.Errorf("%w: %s leaf %d is empty", ErrCorrupt, tree, entries[i].index)
		}
		slot := entries[i].index % pageChildren
		leaves[i].entry, found[i] = entries[i], p.nodes[slot]
		if p.values != nil {
			leaves[i].value = p.values[slot]
		}
		if i > 0 {
			leaves[i-1].follow(&entries[i])
		}
	}
	if !last {
		leaves = leaves[:len(leaves)-1]
	}
	for i, hash := range hashLeaves(tree, leaves) {
		if hash != found[i] {
			return fmt.Errorf("%w: %s leaf %d is not what its index says", ErrCorrupt, tree, leaves[i].index)
		}
	}
	return nil
}

// entriesFrom reads up to limit entries of an index, and tells whether there
// are no more.
func (v *version) entriesFrom(tree TreeID, from []byte, limit int) (out []entry, complete bool, err error) {
	complete = true
	err = v.store.scan(from, []byte{spaceIndex, byte(tree) + 1}, func(key, value []byte) error {
		e, err := decodeEntry(key, value)
		switch {
		case err != nil:
			return err
		case e.index >= v.stored[tree]:
			return fmt.Errorf("%w: the %s index has leaf %d of %d", ErrCorrupt, tree, e.index, v.stored[tree])
		case len(out) == limit:
			complete = false
			return errStop
		}
		out = append(out, *e)
		return nil
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return out, complete, err
}
