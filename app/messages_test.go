package app_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// A witness leads from a message to L1 up to its chunk's out_root, and from the chunk to the
// chunks_root of a checkpoint, its own and a later one.
func TestMessagesToL1AreShownBelowACheckpoint(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	queries := n.nodes[0].Queries()
	body := n.body(0, 1)
	for i := range uint64(3) {
		body.App.Messages = append(body.App.Messages, tx.Message{Contract: fr.NewElement(7), Recipient: common.Address{1}, Content: fr.NewElement(i)})
	}
	sent, err := tx.New(body, []byte("proof"))
	require.NoError(t, err)
	_, err = queries.SendTx(t.Context(), sent.Encode())
	require.NoError(t, err)
	r := n.waitFor(0, sent.ID(), api.StatusLocked)
	own, err := queries.GetChunk(api.AtNumber(r.Chunk))
	require.NoError(t, err)
	var later *api.ChunkInfo
	for seed := 2; later == nil || later.Header.Checkpoint == own.Header.Checkpoint; seed++ {
		later, err = queries.GetChunk(api.AtNumber(n.lock(0, seed).Chunk))
		require.NoError(t, err)
	}
	for i, leaf := range sent.Derived().Messages {
		for _, at := range []*uint64{nil, &later.Header.Checkpoint} {
			w, err := queries.GetL2ToL1MessageWitness(sent.ID(), i, at)
			require.NoError(t, err)
			require.Equal(t, protocol.FieldHex(leaf), w.Leaf)
			path := aztec.OutPath{Position: w.Position.ToInt()}
			for _, s := range w.Path {
				path.Siblings = append(path.Siblings, s.Field())
			}
			root := path.Root(leaf)
			require.Equal(t, w.Chunk.OutRoot, common.Hash(root.Bytes()))
			require.Equal(t, own.Header, w.Chunk)
			require.NoError(t, w.Inclusion.Verify())
			if at != nil {
				require.Equal(t, *at, w.Checkpoint.Number)
			}
		}
	}
	_, err = queries.GetL2ToL1MessageWitness(sent.ID(), 3, nil)
	require.ErrorIs(t, err, api.ErrNotFound)
	_, err = queries.GetL2ToL1MessageWitness(common.Hash{1}, 0, nil)
	require.ErrorIs(t, err, api.ErrNotFound)
	before := own.Header.Checkpoint - 1
	_, err = queries.GetL2ToL1MessageWitness(sent.ID(), 0, &before)
	require.ErrorIs(t, err, api.ErrNotFound)
}

// What no message from L1 has is not synced, and has no index.
func TestAMessageThatL1DidNotSendIsNotSynced(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	queries, leaf := n.nodes[0].Queries(), protocol.FieldHex(fr.NewElement(9))
	synced, err := queries.IsL1ToL2MessageSynced(leaf)
	require.NoError(t, err)
	require.False(t, synced)
	index, err := queries.GetL1ToL2MessageIndex(api.At{}, leaf)
	require.NoError(t, err)
	require.Nil(t, index)
	_, err = queries.GetL1ToL2MessageMembershipWitness(api.At{}, leaf)
	require.ErrorIs(t, err, api.ErrNotFound)
}
