package worldstate_test

import (
	"iter"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// origin is a store with some chunks, and the deltas of those after the middle one.
type origin struct {
	store  *worldstate.Store
	target worldstate.Target
	leaves []worldstate.Leaf
	later  []worldstate.Delta
}

func newOrigin(t *testing.T) *origin {
	t.Helper()
	o := &origin{store: openMemory(t)}
	src := newDeltaSource(7)
	const before, after = 6, 3
	for i := range before + after {
		d := src.chunk(3, 5)
		if i == 2 || i == before {
			d.L1ToL2Messages = src.elements(2)
		}
		commitChunk(t, o.store, d)
		if i >= before {
			o.later = append(o.later, d)
		}
	}
	at, err := o.store.At(before)
	require.NoError(t, err)
	o.target = worldstate.Target{Chunk: before, Roots: at.Roots(), Before: at.ChunkRoots()[worldstate.Archive]}
	for leaf, err := range at.Leaves() {
		require.NoError(t, err)
		o.leaves = append(o.leaves, leaf)
	}
	return o
}

func given(leaves []worldstate.Leaf) iter.Seq2[worldstate.Leaf, error] {
	return func(yield func(worldstate.Leaf, error) bool) {
		for _, l := range leaves {
			if !yield(l, nil) {
				return
			}
		}
	}
}

// requireSame holds a restored store against the one its leaves come from, now and
// through the chunks that follow.
func (o *origin) requireSame(t *testing.T, s *worldstate.Store) {
	t.Helper()
	tip, roots := s.Tip()
	require.Equal(t, o.target.Chunk, tip)
	require.Equal(t, o.target.Roots, roots)
	at, err := s.At(tip)
	require.NoError(t, err)
	require.Equal(t, o.target.Before, at.ChunkRoots()[worldstate.Archive])
	var again []worldstate.Leaf
	for leaf, err := range at.Leaves() {
		require.NoError(t, err)
		again = append(again, leaf)
		if leaf.Tree.Indexed() {
			proof, err := at.Key(leaf.Tree, leaf.Key)
			require.NoError(t, err)
			require.NoError(t, proof.VerifyPresent(leaf.Key, roots))
		}
	}
	require.Equal(t, o.leaves, again)
	for _, d := range o.later {
		commitChunk(t, s, d)
	}
	_, want := o.store.Tip()
	_, got := s.Tip()
	require.Equal(t, want, got)
}

// Leaves alone give the same trees, indices, proofs and chunks to come, and a store
// that lasts.
func TestAStateIsRestoredFromItsLeaves(t *testing.T) {
	o := newOrigin(t)
	db := kvtest.Memory(t)
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	stale, err := s.Fork()
	require.NoError(t, err)
	require.NoError(t, s.Restore(o.target, given(o.leaves), func(w worldstate.Writer) error {
		return w.Set([]byte("k"), []byte("v"))
	}))
	require.ErrorIs(t, s.Commit(stale, 1, nil), worldstate.ErrNotNext)
	_, err = s.At(0)
	require.ErrorIs(t, err, worldstate.ErrPruned)
	require.ErrorIs(t, s.Unwind(o.target.Chunk-1, nil), worldstate.ErrFinal)
	require.ErrorIs(t, s.Restore(o.target, given(o.leaves), nil), worldstate.ErrNotNext)
	value, err := s.Get([]byte("k"))
	require.NoError(t, err)
	require.Equal(t, "v", string(value))

	s, err = worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{FullCheck: true, Retain: 1})
	require.NoError(t, err)
	require.Zero(t, countRecords(t, db, 'r'))
	o.requireSame(t, s)
	require.NoError(t, s.SetFinal(o.target.Chunk+2))
	commitChunk(t, s, worldstate.Delta{})
	require.Equal(t, o.target.Chunk+2, s.Oldest(), "pruning goes on from the restored chunk")
	_, err = worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{FullCheck: true})
	require.NoError(t, err)
}

// Whatever a stranger changes is found before the store is touched for good: it stays
// at its genesis, and goes on from there.
func TestFalseLeavesRestoreNothing(t *testing.T) {
	o := newOrigin(t)
	find := func(tree worldstate.TreeID, skip int) int {
		return skip + slices.IndexFunc(o.leaves, func(l worldstate.Leaf) bool { return l.Tree == tree })
	}
	notes, nullifiers, public := find(worldstate.NoteHash, 3), find(worldstate.Nullifier, 140), find(worldstate.PublicData, 130)
	cases := map[string]func(l []worldstate.Leaf) []worldstate.Leaf{
		"another note hash": func(l []worldstate.Leaf) []worldstate.Leaf { l[notes].Key = field(5); return l },
		"another value":     func(l []worldstate.Leaf) []worldstate.Leaf { l[public].Value = field(5); return l },
		"another nullifier": func(l []worldstate.Leaf) []worldstate.Leaf {
			one := fr.One()
			l[nullifiers].Key.Add(&l[nullifiers].Key, &one)
			return l
		},
		"a nullifier less": func(l []worldstate.Leaf) []worldstate.Leaf { return slices.Delete(l, nullifiers, nullifiers+1) },
		"a note hash less": func(l []worldstate.Leaf) []worldstate.Leaf { return slices.Delete(l, notes, notes+1) },
		"two places swapped": func(l []worldstate.Leaf) []worldstate.Leaf {
			l[nullifiers].Index, l[nullifiers+1].Index = l[nullifiers+1].Index, l[nullifiers].Index
			return l
		},
		"two in one place": func(l []worldstate.Leaf) []worldstate.Leaf { l[nullifiers].Index = l[nullifiers+1].Index; return l },
		"out of order":     func(l []worldstate.Leaf) []worldstate.Leaf { l[notes], l[notes+1] = l[notes+1], l[notes]; return l },
		"a key twice":      func(l []worldstate.Leaf) []worldstate.Leaf { l[nullifiers].Key = l[nullifiers+1].Key; return l },
		"beyond the tree": func(l []worldstate.Leaf) []worldstate.Leaf {
			l[notes].Index = o.target.Roots[worldstate.NoteHash].Size
			return l
		},
		"no such tree":     func(l []worldstate.Leaf) []worldstate.Leaf { l[len(l)-1].Tree = worldstate.NumTrees; return l },
		"trees reversed":   func(l []worldstate.Leaf) []worldstate.Leaf { slices.Reverse(l); return l },
		"a value too much": func(l []worldstate.Leaf) []worldstate.Leaf { l[0].Key = field(1); l[1].Key = field(2); return l },
		"a zero in a gap": func(l []worldstate.Leaf) []worldstate.Leaf {
			last := find(worldstate.Nullifier, -1) // before it the note hash tree's last leaf
			return slices.Insert(l, last+1, worldstate.Leaf{Tree: worldstate.NoteHash, Index: l[last].Index + 1})
		},
		"nothing": func([]worldstate.Leaf) []worldstate.Leaf { return nil },
	}
	db := kvtest.Memory(t)
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	clean := records(t, db)
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			err := s.Restore(o.target, given(change(slices.Clone(o.leaves))), nil)
			require.ErrorIs(t, err, worldstate.ErrRestore)
			require.Equal(t, clean, records(t, db))
		})
	}
	broken := func(yield func(worldstate.Leaf, error) bool) {
		if yield(o.leaves[0], nil) {
			yield(worldstate.Leaf{}, errRead)
		}
	}
	require.ErrorIs(t, s.Restore(o.target, broken, nil), errRead)
	require.ErrorIs(t, s.Restore(o.target, given(o.leaves), func(worldstate.Writer) error { return errRead }), errRead)
	require.Equal(t, clean, records(t, db))
	require.NoError(t, s.Restore(o.target, given(o.leaves), nil))
	o.requireSame(t, s)
}

// A restore killed at any of its writes has not happened, and can be done again.
func TestARestoreIsWholeOrNothing(t *testing.T) {
	o := newOrigin(t)
	for kill := int64(0); ; kill++ {
		db := kvtest.Memory(t)
		_, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
		require.NoError(t, err)
		clean := records(t, db)
		var budget atomic.Int64
		budget.Store(unlimited)
		dying, err := worldstate.Open(crashDB{db, &budget}, worldstate.Genesis{}, worldstate.Options{})
		require.NoError(t, err)
		budget.Store(kill)
		err = dying.Restore(o.target, given(o.leaves), nil)
		if err == nil {
			require.Greater(t, kill, int64(5), "it took fewer writes than there are trees")
			return
		}
		require.ErrorIs(t, err, errCrash)
		s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{FullCheck: true})
		require.NoError(t, err)
		require.Equal(t, clean, records(t, db))
		require.NoError(t, s.Restore(o.target, given(o.leaves), nil))
		o.requireSame(t, s)
	}
}

// More leaves than one write takes.
func TestARestoreInManyWrites(t *testing.T) {
	if testing.Short() {
		t.Skip("hashes some 30,000 leaves")
	}
	from := openMemory(t)
	src := newDeltaSource(3)
	for range 3 {
		commitChunk(t, from, src.chunk(60, 64))
	}
	at, err := from.At(3)
	require.NoError(t, err)
	s, err := worldstate.Open(kvtest.Memory(t), worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	target := worldstate.Target{Chunk: 3, Roots: at.Roots(), Before: at.ChunkRoots()[worldstate.Archive]}
	require.NoError(t, s.Restore(target, at.Leaves(), nil))
	d := src.chunk(4, 4)
	require.Equal(t, commitChunk(t, from, d), commitChunk(t, s, d))
}

// Reading the leaves of a chunk that is pruned or unwound meanwhile says so.
func TestLeavesOfAChunkThatGoes(t *testing.T) {
	s := openMemory(t)
	src := newDeltaSource(2)
	commitChunk(t, s, src.chunk(1, 4))
	at, err := s.At(1)
	require.NoError(t, err)
	require.NoError(t, s.Unwind(0, nil))
	var last error
	for _, last = range at.Leaves() { //nolint:revive // the last error is what counts
	}
	require.ErrorIs(t, last, worldstate.ErrUnknownChunk)
	for range at.Leaves() {
		break
	}
}
