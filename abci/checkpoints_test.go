package abci_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// A checkpoint runs through the chunks of its slot, heartbeats between them
// included, and the first chunk of a later slot starts the next.
func TestASlotsChunksAreOneCheckpoint(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	var running []checkpoint.Header
	for i := range 9 {
		if i%3 == 2 {
			n.Clock.Add(c.Params.SlotDuration) // and a heartbeat in the new slot
		} else {
			n.Add(c.Tx(i + 1))
		}
		c.Advance(n)
		running = append(running, n.App.State().Checkpoint.Header)
	}
	for i, h := range running {
		require.Equal(t, uint64(i/3+1), h.Number)
		require.Equal(t, uint64(i/3), h.Slot)
		require.Equal(t, uint64(2*(i/3)+1), h.FirstChunk)
		require.Equal(t, uint64(2*(i/3)+1+min(i%3, 1)), h.LastChunk)
		switch {
		case i%3 == 2:
			require.Equal(t, running[i-1], h, "a heartbeat leaves it alone")
		case i >= 3 && i%3 == 0:
			require.Equal(t, running[i-1].Hash(), h.ParentHash)
		}
		at, err := ledger.RunningAt(n.Store, h.LastChunk)
		require.NoError(t, err)
		require.Equal(t, h, at)
	}
	for number := range uint64(4) {
		h, err := ledger.CheckpointAt(n.Store, number)
		require.NoError(t, err)
		require.Equal(t, number, h.Number)
	}
}

// A checkpoint full of chunks is followed by another of the same slot.
func TestAFullCheckpointIsFollowedInTheSameSlot(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.Limits.ChunksPerCheckpoint = 2 })
	n := c.Node()
	for i := range 5 {
		n.Add(c.Tx(i + 1))
		c.Advance(n)
		s := n.App.State()
		require.Equal(t, uint64(i/2+1), s.Checkpoint.Header.Number)
		require.Zero(t, s.Checkpoint.Header.Slot)
	}
}

// A checkpoint whose blobs have no room for a chunk is followed by another, and its
// blobs decode to the chunks that were decided.
func TestAChunkThatDoesNotFitTheBlobsStartsACheckpoint(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.Limits.EffectBlobs, p.Limits.MaxDAFields = 1, 4000 })
	n := c.Node()
	large := func(b *tx.Body) {
		log := tx.Log{Contract: txtest.F(3), Fields: make([]fr.Element, 1300)}
		for i := range log.Fields {
			log.Fields[i] = txtest.F(uint64(i + 1))
		}
		b.App.PublicLogs = []tx.Log{log}
	}
	fields := map[uint64][]fr.Element{}
	hash := common.Hash{}
	for i := range 7 {
		n.Add(c.Tx(i+1, large))
		c.Advance(n)
		s := n.App.State()
		header := s.Checkpoint.Header
		require.Equal(t, uint64(i/3+1), header.Number, "three chunks of 1,3xx fields fit 4,096")
		require.NotEqual(t, hash, header.BlobsHash)
		hash = header.BlobsHash
		of, err := ledger.FieldsAt(n.Store, s.Chunk.Number)
		require.NoError(t, err)
		require.Len(t, of, int(s.Chunk.DAFields))
		fields[header.Number] = append(fields[header.Number], of...)
	}
	for number, all := range fields {
		all = append(all, effect.CheckpointEnd(uint32(len(all)+1)))
		require.LessOrEqual(t, len(all), 4096)
		blocks, err := effect.DecodeCheckpoint(all)
		require.NoError(t, err)
		header, err := ledger.CheckpointAt(n.Store, number)
		require.NoError(t, err)
		require.Len(t, blocks, int(header.LastChunk-header.FirstChunk+1))
	}
}

// What a chunk and a checkpoint say of each other holds for a long slot too.
func TestALongSlotOfSmallChunks(t *testing.T) {
	c := abcitest.NewChain(t)
	a, b := c.Node(), c.Node()
	content := uint64(0)
	messages := func(b *tx.Body) {
		content++
		b.App.Messages = []tx.Message{{Contract: txtest.F(4), Recipient: common.Address{1}, Content: txtest.F(content)}}
	}
	roots := map[common.Hash]bool{}
	for i := range 70 {
		give([]*tx.Tx{c.Tx(i+1, messages)}, a, b)
		c.Advance(a, b)
		s := a.App.State()
		require.Equal(t, uint64(1), s.Checkpoint.Header.Number)
		require.Equal(t, uint64(1), s.Chunk.Checkpoint)
		require.NotZero(t, s.Chunk.OutRoot)
		require.False(t, roots[s.Chunk.OutRoot], "each chunk has its own messages")
		roots[s.Chunk.OutRoot] = true
	}
	reopened := a.Reopen()
	require.Equal(t, a.App.State(), reopened.App.State())
	give([]*tx.Tx{c.Tx(100)}, reopened, b)
	c.Advance(reopened, b)
}
