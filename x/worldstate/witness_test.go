package worldstate_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/worldstate"
)

// A witness with anything changed does not verify.
func TestWitnessesReject(t *testing.T) {
	s := openMemory(t)
	src := newDeltaSource(1)
	d := src.chunk(2, 3)
	roots := commitChunk(t, s, d)
	at, err := s.At(1)
	require.NoError(t, err)
	w, err := at.Leaf(worldstate.NoteHash, 65)
	require.NoError(t, err)
	require.Equal(t, d.Txs[1].NoteHashes[1], w.Leaf)
	require.NoError(t, w.Verify(roots))
	for name, change := range map[string]func(*worldstate.ProvenLeaf){
		"leaf":    func(w *worldstate.ProvenLeaf) { w.Leaf.SetOne() },
		"index":   func(w *worldstate.ProvenLeaf) { w.Index ^= 4 },
		"beyond":  func(w *worldstate.ProvenLeaf) { w.Index += 128 },
		"tree":    func(w *worldstate.ProvenLeaf) { w.Tree = worldstate.Nullifier },
		"no tree": func(w *worldstate.ProvenLeaf) { w.Tree = 9 },
		"short":   func(w *worldstate.ProvenLeaf) { w.Siblings = w.Siblings[:41] },
		"sibling": func(w *worldstate.ProvenLeaf) { w.Siblings = append([]fr.Element{field(1)}, w.Siblings[1:]...) },
	} {
		c := w
		change(&c)
		require.ErrorIs(t, c.Verify(roots), worldstate.ErrWitness, name)
	}
	key := d.Txs[0].Nullifiers[0]
	k, err := at.Key(worldstate.Nullifier, key)
	require.NoError(t, err)
	require.NoError(t, k.VerifyPresent(key, roots))
	for name, change := range map[string]func(*worldstate.ProvenKey){
		"value":      func(w *worldstate.ProvenKey) { w.Value.SetOne() },
		"next":       func(w *worldstate.ProvenKey) { w.NextKey.SetOne() },
		"next index": func(w *worldstate.ProvenKey) { w.NextIndex++ },
		"tree":       func(w *worldstate.ProvenKey) { w.Tree = worldstate.NoteHash },
	} {
		c := k
		change(&c)
		require.ErrorIs(t, c.VerifyPresent(key, roots), worldstate.ErrWitness, name)
	}
	_, err = at.Leaf(worldstate.NoteHash, 128)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	_, err = at.Leaf(worldstate.Nullifier, 0)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	_, err = at.Key(worldstate.Archive, key)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	_, err = at.Find(worldstate.NoteHash, key)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	require.Equal(t, at.ChunkRoots().StateRoot(), mustLeaf(t, at, 1))
}

// The path of every leaf leads to the root, whatever the tree, padding included.
func TestPathsLeadToTheRoot(t *testing.T) {
	s := openMemory(t)
	roots := commitChunk(t, s, newDeltaSource(1).chunk(2, 3))
	at, err := s.At(1)
	require.NoError(t, err)
	for tree := range worldstate.TreeID(worldstate.NumTrees) {
		for _, index := range []uint64{0, roots[tree].Size / 2, roots[tree].Size - 1} {
			if roots[tree].Size == 0 {
				continue
			}
			p, leaf, err := at.Path(tree, index)
			require.NoError(t, err)
			require.Equal(t, roots[tree].Root, p.Root(leaf), "%s %d", tree, index)
		}
		_, _, err := at.Path(tree, roots[tree].Size)
		require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	}
	_, _, err = at.Path(worldstate.NumTrees, 0)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
}

// A tree without leaves has the hash of as much nothing for its root.
func TestZeroHashesAreRootsOfNothing(t *testing.T) {
	_, roots := openMemory(t).Tip()
	zeros := worldstate.NoteHash.ZeroHashes(worldstate.NoteHash.Height())
	require.Len(t, zeros, worldstate.NoteHash.Height()+1)
	require.Equal(t, roots[worldstate.NoteHash].Root, zeros[worldstate.NoteHash.Height()])
	for level, zero := range zeros[:len(zeros)-1] {
		require.Equal(t, zeros[level+1], worldstate.NoteHash.HashNode(zero, zero))
	}
}

// mustLeaf returns an archive leaf; commitChunk archives state roots.
func mustLeaf(t *testing.T, at *worldstate.Snapshot, index uint64) fr.Element {
	t.Helper()
	w, err := at.Leaf(worldstate.Archive, index)
	require.NoError(t, err)
	require.NoError(t, w.Verify(at.Roots()))
	return w.Leaf
}
