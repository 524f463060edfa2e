package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
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
	effect, err := node.Queries().GetTxEffect(first.TxHash)
	require.NoError(t, err)
	later, err := node.Queries().GetTxEffect(second.TxHash)
	require.NoError(t, err)

	for _, at := range []uint64{first.Chunk, second.Chunk} {
		chunk, err := node.Queries().GetChunk(api.AtNumber(at))
		require.NoError(t, err)
		leads := func(w *api.Witness, err error) *api.Witness {
			t.Helper()
			require.NoError(t, err)
			require.Equal(t, at, w.Chunk)
			require.Equal(t, chunk.Header.StateRoot.Bytes(), bytesOf(stateRoot(w)))
			return w
		}
		w := leads(node.Queries().GetNullifierWitness(api.AtNumber(at), effect.Nullifiers[1]))
		require.True(t, w.Present)
		require.NoError(t, proven(worldstate.Nullifier, w).VerifyPresent(effect.Nullifiers[1].Field(), roots(w)))

		w = leads(node.Queries().GetNullifierWitness(api.AtNumber(at), later.Nullifiers[1]))
		require.Equal(t, at == second.Chunk, w.Present)
		if !w.Present {
			require.NoError(t, proven(worldstate.Nullifier, w).VerifyAbsent(later.Nullifiers[1].Field(), roots(w)))
		}
		w = leads(node.Queries().GetPublicDataWitness(api.AtHash(chunk.Hash), effect.PublicWrites[0].Slot))
		require.NoError(t, proven(worldstate.PublicData, w).VerifyPresent(effect.PublicWrites[0].Slot.Field(), roots(w)))
		w = leads(node.Queries().GetNoteHashWitness(api.AtNumber(at), 0))
		require.Equal(t, effect.NoteHashes[0], w.Leaf)
		require.NoError(t, worldstate.ProvenLeaf{Path: path(worldstate.NoteHash, w), Leaf: w.Leaf.Field()}.Verify(roots(w)))
		w = leads(node.Queries().GetArchiveWitness(api.AtNumber(at), at-1))
		require.NoError(t, worldstate.ProvenLeaf{Path: path(worldstate.Archive, w), Leaf: w.Leaf.Field()}.Verify(roots(w)))
	}
	w, err := node.Queries().GetArchiveWitness(api.AtNumber(0), 0)
	require.NoError(t, err)
	require.NoError(t, worldstate.ProvenLeaf{Path: path(worldstate.Archive, w), Leaf: w.Leaf.Field()}.Verify(roots(w)))
	begin, err := node.Queries().GetChunk(api.AtNumber(0))
	require.NoError(t, err)
	require.Equal(t, begin.Header.StateRoot.Bytes(), bytesOf(stateRoot(w)))

	_, err = node.Queries().GetNoteHashWitness(api.At{}, 1<<30)
	require.ErrorIs(t, err, api.ErrNotFound)
	_, err = node.Queries().GetNullifierWitness(api.AtNumber(second.Chunk+100), protocol.FieldHex{})
	require.ErrorIs(t, err, api.ErrNotFound)
}

func roots(w *api.Witness) (r worldstate.Roots) {
	for i, tree := range w.Trees {
		r[i] = worldstate.TreeRef{Root: tree.Root.Field(), Size: tree.Size}
	}
	return r
}

func stateRoot(w *api.Witness) protocol.FieldHex { return protocol.FieldHex(roots(w).StateRoot()) }

func bytesOf(f protocol.FieldHex) []byte {
	e := f.Field()
	b := e.Bytes()
	return b[:]
}

func path(tree worldstate.TreeID, w *api.Witness) worldstate.Path {
	p := worldstate.Path{Tree: tree, Index: w.Index}
	for _, s := range w.Path {
		p.Siblings = append(p.Siblings, s.Field())
	}
	return p
}

func proven(tree worldstate.TreeID, w *api.Witness) worldstate.ProvenKey {
	k := worldstate.ProvenKey{
		Path: path(tree, w), Key: w.Preimage.Key.Field(),
		NextKey: w.Preimage.NextKey.Field(), NextIndex: w.Preimage.NextIndex,
	}
	if w.Preimage.Value != nil {
		k.Value = w.Preimage.Value.Field()
	}
	return k
}
