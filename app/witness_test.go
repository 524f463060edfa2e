package app_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// A witness leads from the leaf to the chunk's state root, at the tip and at an
// earlier chunk; one of absence likewise.
func TestWitnessesLeadToTheStateRoot(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	node := n.nodes[0]
	first, second := n.lock(0, 1), n.lock(0, 2)
	effect, err := node.TxEffect(first.TxHash)
	require.NoError(t, err)
	later, err := node.TxEffect(second.TxHash)
	require.NoError(t, err)

	for _, at := range []uint64{first.Chunk, second.Chunk} {
		chunk, err := node.Chunk(at)
		require.NoError(t, err)
		leads := func(w *rpc.Witness, err error) *rpc.Witness {
			t.Helper()
			require.NoError(t, err)
			require.Equal(t, at, w.Chunk)
			require.Equal(t, chunk.Header.StateRoot.Bytes(), bytesOf(stateRoot(w)))
			return w
		}
		w := leads(node.NullifierWitness(&at, effect.Nullifiers[1].Field()))
		require.True(t, w.Present)
		require.NoError(t, proven(worldstate.Nullifier, w).VerifyPresent(effect.Nullifiers[1].Field(), roots(w)))

		w = leads(node.NullifierWitness(&at, later.Nullifiers[1].Field()))
		require.Equal(t, at == second.Chunk, w.Present)
		if !w.Present {
			require.NoError(t, proven(worldstate.Nullifier, w).VerifyAbsent(later.Nullifiers[1].Field(), roots(w)))
		}
		w = leads(node.PublicDataWitness(&at, effect.PublicWrites[0].Slot.Field()))
		require.NoError(t, proven(worldstate.PublicData, w).VerifyPresent(effect.PublicWrites[0].Slot.Field(), roots(w)))
		w = leads(node.NoteHashWitness(&at, 0))
		require.Equal(t, effect.NoteHashes[0], w.Leaf)
		require.NoError(t, worldstate.ProvenLeaf{Path: path(worldstate.NoteHash, w), Leaf: w.Leaf.Field()}.Verify(roots(w)))
		w = leads(node.ArchiveWitness(&at, at-1))
		require.NoError(t, worldstate.ProvenLeaf{Path: path(worldstate.Archive, w), Leaf: w.Leaf.Field()}.Verify(roots(w)))
	}
	genesis := uint64(0)
	w, err := node.ArchiveWitness(&genesis, 0)
	require.NoError(t, err)
	require.NoError(t, worldstate.ProvenLeaf{Path: path(worldstate.Archive, w), Leaf: w.Leaf.Field()}.Verify(roots(w)))
	begin, err := node.Chunk(0)
	require.NoError(t, err)
	require.Equal(t, begin.Header.StateRoot.Bytes(), bytesOf(stateRoot(w)))

	_, err = node.NoteHashWitness(nil, 1<<30)
	require.ErrorIs(t, err, rpc.ErrNotFound)
	ahead := second.Chunk + 100
	_, err = node.NullifierWitness(&ahead, fr.Element{})
	require.ErrorIs(t, err, rpc.ErrNotFound)
}

func roots(w *rpc.Witness) (r worldstate.Roots) {
	for i, tree := range w.Trees {
		r[i] = worldstate.TreeRef{Root: tree.Root.Field(), Size: tree.Size}
	}
	return r
}

func stateRoot(w *rpc.Witness) protocol.FieldHex { return protocol.FieldHex(roots(w).StateRoot()) }

func bytesOf(f protocol.FieldHex) []byte {
	e := f.Field()
	b := e.Bytes()
	return b[:]
}

func path(tree worldstate.TreeID, w *rpc.Witness) worldstate.Path {
	p := worldstate.Path{Tree: tree, Index: w.Index}
	for _, s := range w.Path {
		p.Siblings = append(p.Siblings, s.Field())
	}
	return p
}

func proven(tree worldstate.TreeID, w *rpc.Witness) worldstate.ProvenKey {
	k := worldstate.ProvenKey{
		Path: path(tree, w), Key: w.Preimage.Key.Field(),
		NextKey: w.Preimage.NextKey.Field(), NextIndex: w.Preimage.NextIndex,
	}
	if w.Preimage.Value != nil {
		k.Value = w.Preimage.Value.Field()
	}
	return k
}
