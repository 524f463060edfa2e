package worldstate

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrRestore says that leaves do not make the trees they were said to make.
var ErrRestore = errors.New("the leaves are not those of this state")

// restoreBatch is how many leaves one write takes.
const restoreBatch = 8 << 10

// Target is the state after a chunk that Restore is to make.
type Target struct {
	Chunk uint64
	// Roots are the trees after the chunk, the archive with its leaf; Before is the
	// archive without it. Roots and sizes must be known to be true: sizes bound what
	// is written before the roots can be compared.
	Roots  Roots
	Before TreeRef
}

// Restore makes a store that holds nothing but its genesis that of the state after a
// chunk, of the leaves that Snapshot.Leaves gave for it, together with the records
// extra writes. The leaves may come from a stranger: unless they lead to the target's
// roots the store stays what it was, and the error is ErrRestore. A restore that was
// interrupted has not happened; Open clears what it left.
func (s *Store) Restore(to Target, leaves iter.Seq2[Leaf, error], extra func(Writer) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	t := s.tip.Load()
	if t.chunk != 0 || to.Chunk == 0 {
		return fmt.Errorf("restore chunk %d: %w: the store is at chunk %d, only one at its genesis can be restored", to.Chunk, ErrNotNext, t.chunk)
	}
	err := s.restore(t, to, leaves, extra)
	if err == nil {
		return nil
	}
	return errors.Join(fmt.Errorf("restore chunk %d: %w", to.Chunk, err), s.clearRestore(t))
}

func (s *Store) restore(t *tip, to Target, leaves iter.Seq2[Leaf, error], extra func(Writer) error) error {
	if err := s.clearRestore(t); err != nil {
		return err
	}
	err := s.write(nil, func(b *writeBatch) error { b.set(restoreKey(), []byte{}); return nil })
	if err != nil {
		return err
	}
	if err := s.stage(to, leaves); err != nil {
		return err
	}
	head, err := s.grow(to)
	if err != nil {
		return err
	}
	if err := s.indexStaged(); err != nil {
		return err
	}
	next := &tip{head: *head, tipRecord: tipRecord{
		chunk: to.Chunk, oldest: to.Chunk, final: to.Chunk, unwinding: to.Chunk, sequence: head.seq,
	}}
	err = s.write(extra, func(b *writeBatch) error {
		if err := s.deleteRange(b, seqBounds(t.head.seq)); err != nil {
			return err
		}
		b.delete(chunkKey(0))
		b.delete(restoreKey())
		b.chunk(to.Chunk, &next.head)
		b.tip(&next.tipRecord)
		return nil
	})
	if err != nil {
		return err
	}
	s.tip.Store(next)
	return nil
}

// stage writes the leaves by tree and index, those of indexed trees with the leaf that
// follows, and refuses what no order or size allows.
func (s *Store) stage(to Target, leaves iter.Seq2[Leaf, error]) error {
	w := stager{store: s, to: to, batch: s.newBatch()}
	defer w.batch.close()
	for leaf, err := range leaves {
		if err != nil {
			return err
		}
		if err := w.take(leaf); err != nil {
			return err
		}
	}
	return w.end()
}

// stager holds the last leaf until the next one says what follows it.
type stager struct {
	store *Store
	to    Target
	batch *rawBatch
	last  linkedLeaf
	tree  TreeID
	some  bool
}

func (w *stager) take(l Leaf) error {
	next := linkedLeaf{entry: entry{key: l.Key, order: toOrdered(&l.Key), index: l.Index}, value: l.Value}
	if l.Tree >= NumTrees || l.Index >= w.to.Roots[l.Tree].Size {
		return fmt.Errorf("%w: leaf %d of the %s tree, which has %d", ErrRestore, l.Index, l.Tree, w.to.Roots[min(l.Tree, NumTrees-1)].Size)
	}
	if !l.Tree.Indexed() && l.Key.IsZero() {
		return fmt.Errorf("%w: leaf %d of the %s tree is zero", ErrRestore, l.Index, l.Tree)
	}
	if w.some && w.tree == l.Tree {
		ascends := w.last.index < l.Index
		if l.Tree.Indexed() {
			ascends = w.last.order.less(next.order)
			w.last.follow(&next.entry)
		}
		if !ascends {
			return fmt.Errorf("%w: leaf %d of the %s tree is out of order", ErrRestore, l.Index, l.Tree)
		}
	} else if w.some && l.Tree < w.tree {
		return fmt.Errorf("%w: the %s tree after the %s tree", ErrRestore, l.Tree, w.tree)
	}
	if err := w.put(); err != nil {
		return err
	}
	w.last, w.tree, w.some = next, l.Tree, true
	return nil
}

// put writes the last leaf.
func (w *stager) put() error {
	if !w.some {
		return nil
	}
	w.batch.set(stagedKey(w.tree, w.last.index), encodeStaged(&w.last))
	return w.batch.flush(restoreBatch)
}

func (w *stager) end() error {
	if err := w.put(); err != nil {
		return err
	}
	return w.batch.flush(0)
}

// grow makes the trees of the staged leaves, and compares them with the target.
func (s *Store) grow(to Target) (*chunkRecord, error) {
	v := version{store: s}
	for t := range TreeID(NumTrees) {
		v.trees[t] = treeState{root: s.zeros[t][t.Height()], size: to.Roots[t].Size}
		if err := requireRoom(t, to.Roots[t].Size); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrRestore, err)
		}
	}
	for t := range TreeID(NumTrees) {
		if err := s.growTree(&v, t); err != nil {
			return nil, err
		}
		if got := v.trees[t].root; got != to.Roots[t].Root {
			return nil, fmt.Errorf("%w: the root of the %s tree is 0x%s, not 0x%s", ErrRestore, t, got.Text(16), to.Roots[t].Root.Text(16))
		}
	}
	return &chunkRecord{seq: s.sequence.Add(1), trees: v.trees, before: to.Before}, nil
}

// growTree adds a tree's staged leaves, a batch at a time.
func (s *Store) growTree(v *version, tree TreeID) error {
	c := change{tree: tree, size: v.trees[tree].size}
	add := func() error {
		if len(c.leaves) == 0 {
			return nil
		}
		l := newLayer(s.sequence.Add(1))
		trees, err := v.execute(l, []change{c})
		if err != nil {
			return err
		}
		v.trees = trees
		c = change{tree: tree, size: c.size}
		return s.write(nil, func(b *writeBatch) error {
			for _, p := range l.sortedPages() {
				key := p.key.bytes()
				b.set(key, p.encode(key, s.zeros))
			}
			for _, k := range l.stale {
				b.delete(k.bytes())
			}
			return nil
		})
	}
	from := []byte{spaceRestore, byte(tree)}
	err := s.scan(from, prefixEnd(from), func(key, data []byte) error {
		leaf, err := decodeStaged(key, data)
		if err != nil {
			return err
		}
		c.leaves = append(c.leaves, leaf.index)
		if tree.Indexed() {
			c.linked = append(c.linked, *leaf)
		} else {
			c.hashes = append(c.hashes, leaf.key)
		}
		if len(c.leaves) < restoreBatch {
			return nil
		}
		return add()
	})
	if err != nil {
		return err
	}
	return add()
}

// indexStaged gives the indices what was staged, now that it is known to be true.
func (s *Store) indexStaged() error {
	b := s.newBatch()
	defer b.close()
	from := []byte{spaceRestore}
	err := s.scan(from, prefixEnd(from), func(key, data []byte) error {
		leaf, err := decodeStaged(key, data)
		if err != nil {
			return err
		}
		if tree := TreeID(key[1]); tree != Archive {
			at := entryKey(tree, &leaf.entry)
			b.set(at, encodeIndex(at, leaf.index))
		}
		b.delete(bytes.Clone(key))
		return b.flush(restoreBatch)
	})
	if err != nil {
		return err
	}
	return b.flush(0)
}

// clearRestore removes what a restore left that did not end, t being the genesis it
// began at.
func (s *Store) clearRestore(t *tip) error {
	if marked, err := s.db.Has(restoreKey()); err != nil || !marked {
		return err
	}
	b := s.newBatch()
	defer b.close()
	later := func(tree byte, index uint64) bool {
		return tree >= NumTrees || index >= t.head.trees[tree].size
	}
	spaces := []struct {
		from, to []byte
		goes     func(key, data []byte) bool
	}{
		{[]byte{spaceRestore}, prefixEnd([]byte{spaceRestore}), func(_, _ []byte) bool { return true }},
		{pagesAfter(t.head.seq), prefixEnd([]byte{spacePage}), func(_, _ []byte) bool { return true }},
		{[]byte{spaceIndex}, prefixEnd([]byte{spaceIndex}), func(key, data []byte) bool {
			index, err := decodeIndex(key, data)
			return err == nil && later(key[1], index)
		}},
		{[]byte{spaceLeaf}, prefixEnd([]byte{spaceLeaf}), func(key, _ []byte) bool {
			return later(key[1], binary.BigEndian.Uint64(key[2+fr.Bytes:]))
		}},
	}
	for _, space := range spaces {
		err := s.scan(space.from, space.to, func(key, data []byte) error {
			if space.goes(key, data) {
				b.delete(bytes.Clone(key))
			}
			return b.flush(restoreBatch)
		})
		if err != nil {
			return fmt.Errorf("clear what an interrupted restore left: %w", err)
		}
	}
	b.delete(restoreKey())
	if err := b.flush(0); err != nil {
		return fmt.Errorf("clear what an interrupted restore left: %w", err)
	}
	return nil
}
