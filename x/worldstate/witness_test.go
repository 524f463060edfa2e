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

// mustLeaf returns an archive leaf; commitChunk archives state roots.
func mustLeaf(t *testing.T, at *worldstate.Snapshot, index uint64) fr.Element {
	t.Helper()
	w, err := at.Leaf(worldstate.Archive, index)
	require.NoError(t, err)
	require.NoError(t, w.Verify(at.Roots()))
	return w.Leaf
}
