package rebuild_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// threeChunks are checkpoint 1 with a chunk, and checkpoint 2 with chunks 2, of
// two txs, and 3.
func threeChunks(t testing.TB) node {
	t.Helper()
	n := newNode(t)
	n.Decide(t, 0, ledgertest.Full(10))
	n.Decide(t, 1, ledgertest.Full(20), ledgertest.Full(30))
	n.Decide(t, 1, ledgertest.Full(40))
	require.Equal(t, uint64(2), n.Checkpoint.Header.Number)
	return n
}

// node can be rebuilt, and read as L1 would have it.
type node struct{ *ledgertest.Node }

func newNode(t testing.TB) node {
	t.Helper()
	return node{ledgertest.New(t)}
}

func (n node) rebuild(p *rebuild.Published) error {
	return rebuild.Checkpoint(n.Params, &n.State, n.World, p)
}

// published is a version of a checkpoint as L1 would have it.
func (n node) published(t testing.TB, version checkpoint.Header) *rebuild.Published {
	t.Helper()
	return &rebuild.Published{Header: version, Blocks: n.Content(t, version)}
}

// whole is a checkpoint's last version.
func (n node) whole(t testing.TB, number uint64) *rebuild.Published {
	t.Helper()
	return n.published(t, n.Last(t, number))
}

// at wants the node to stand after a chunk, on disk as in memory.
func (n node) at(t testing.TB, chunk uint64) {
	t.Helper()
	require.Equal(t, chunk, n.Chunk.Number)
	tip, _ := n.World.Tip()
	require.Equal(t, chunk, tip)
	loaded, err := ledger.Load(n.World, ledgertest.Setup(t))
	require.NoError(t, err)
	require.Equal(t, n.Tips(), loaded.Tips())
}

// What L1 holds gives the same state, logs and records as execution did.
func TestRebuiltStateIsTheExecutedOne(t *testing.T) {
	n, again := threeChunks(t), newNode(t)
	for number := uint64(1); number <= 2; number++ {
		require.NoError(t, again.rebuild(n.whole(t, number)))
	}
	want, err := n.AppHash()
	require.NoError(t, err)
	got, err := again.AppHash()
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.Equal(t, n.Checkpoint.Header, again.Checkpoint.Header)
	_, executed := n.World.Tip()
	_, rebuilt := again.World.Tip()
	require.Equal(t, executed, rebuilt)
	again.at(t, 3)
	require.Equal(t, n.whole(t, 2), again.whole(t, 2))
}

// An audit that was cut off within a checkpoint, or saw a shorter version of it,
// goes on where it was.
func TestRebuildGoesOnWithinACheckpoint(t *testing.T) {
	n, again := threeChunks(t), newNode(t)
	require.NoError(t, again.rebuild(n.whole(t, 1)))
	require.NoError(t, again.rebuild(n.published(t, n.Version(t, 2))))
	again.at(t, 2)

	loaded, err := ledger.Load(again.World, ledgertest.Setup(t))
	require.NoError(t, err)
	again.State = loaded
	require.NoError(t, again.rebuild(n.whole(t, 2)))
	again.at(t, 3)
	require.NoError(t, again.rebuild(n.whole(t, 2)), "nothing is left to do")
	again.at(t, 3)
	require.Equal(t, n.Checkpoint.Header, again.Checkpoint.Header)

	var d *rebuild.Difference
	require.ErrorAs(t, again.rebuild(n.published(t, n.Version(t, 2))), &d, "what was rebuilt is longer")
	require.Equal(t, "first_chunk", d.What)
	p := n.whole(t, 2)
	p.Header.StateRoot[31]++
	require.ErrorAs(t, again.rebuild(p), &d, "the header is held against what is there")
	require.Equal(t, "state_root", d.What)
}

// Anything altered in the content is found in its own chunk, of which nothing is
// kept; the right content then goes through.
func TestAlteredContentIsNamedAndNotKept(t *testing.T) {
	n := threeChunks(t)
	spent := n.whole(t, 1).Blocks[0].Txs[0].Nullifiers[1]
	const second, third = 0, 1 // of checkpoint 2: its chunks 2 and 3
	for name, c := range map[string]struct {
		alter func(p *rebuild.Published)
		chunk uint64 // 0: the checkpoint's header
		tx    int
		what  string
		kept  uint64
	}{
		"note hash":       {func(p *rebuild.Published) { p.Blocks[second].Txs[1].NoteHashes[0] = txtest.F(5) }, 2, -1, "note hash tree", 1},
		"note hash, last": {func(p *rebuild.Published) { p.Blocks[third].Txs[0].NoteHashes[0] = txtest.F(5) }, 3, -1, "note hash tree", 2},
		"nullifier":       {func(p *rebuild.Published) { p.Blocks[second].Txs[0].Nullifiers[1] = txtest.F(999) }, 2, -1, "nullifier tree", 1},
		"public write":    {func(p *rebuild.Published) { p.Blocks[third].Txs[0].PublicWrites[0].Value = txtest.F(5) }, 3, -1, "public data tree", 2},
		"spent before":    {func(p *rebuild.Published) { p.Blocks[third].Txs[0].Nullifiers[1] = spent }, 3, 0, "nullifier tree", 2},
		"spent in its chunk": {func(p *rebuild.Published) {
			p.Blocks[second].Txs[1].Nullifiers[1] = p.Blocks[second].Txs[0].Nullifiers[1]
		}, 2, 1, "nullifier tree", 1},
		"log":                 {func(p *rebuild.Published) { p.Blocks[second].Txs[0].PrivateLogs[0][0] = txtest.F(5) }, 2, -1, "archive tree after the chunk", 1},
		"log, last":           {func(p *rebuild.Published) { p.Blocks[third].Txs[0].PrivateLogs[0][0] = txtest.F(5) }, 0, -1, "effects_hash", 2},
		"fee":                 {func(p *rebuild.Published) { p.Blocks[second].Txs[0].TransactionFee = txtest.F(5) }, 2, -1, "archive tree after the chunk", 1},
		"message":             {func(p *rebuild.Published) { p.Blocks[third].Txs[0].L2ToL1Msgs[0] = txtest.F(5) }, 0, -1, "effects_hash", 2},
		"tx left out":         {func(p *rebuild.Published) { p.Blocks[second].Txs = p.Blocks[second].Txs[:1] }, 2, -1, "number of txs", 1},
		"order of txs":        {func(p *rebuild.Published) { txs := p.Blocks[second].Txs; txs[0], txs[1] = txs[1], txs[0] }, 2, -1, "note hash tree", 1},
		"note hash root":      {func(p *rebuild.Published) { p.Blocks[second].End.NoteHashRoot = txtest.F(5) }, 2, -1, "note hash tree", 1},
		"nullifier root":      {func(p *rebuild.Published) { p.Blocks[third].End.NullifierRoot = txtest.F(5) }, 3, -1, "nullifier tree", 2},
		"public data root":    {func(p *rebuild.Published) { p.Blocks[third].End.PublicDataRoot = txtest.F(5) }, 3, -1, "public data tree", 2},
		"message root":        {func(p *rebuild.Published) { p.Blocks[second].End.L1ToL2Root = txtest.F(5) }, 2, -1, "L1-to-L2 message tree", 1},
		"archive, first":      {func(p *rebuild.Published) { p.Blocks[second].End.LastArchive = txtest.F(5) }, 2, -1, "archive tree before the chunk", 1},
		"archive between":     {func(p *rebuild.Published) { p.Blocks[third].End.LastArchive = txtest.F(5) }, 2, -1, "archive tree after the chunk", 1},
		"size of note hashes": {func(p *rebuild.Published) { p.Blocks[second].End.NoteHashSize++ }, 2, -1, "size of the note hash tree", 1},
		"size of nullifiers":  {func(p *rebuild.Published) { p.Blocks[second].End.NullifierSize++ }, 2, -1, "size of the nullifier tree", 1},
		"size of public data": {func(p *rebuild.Published) { p.Blocks[second].End.PublicDataSize++ }, 2, -1, "size of the public data tree", 1},
		"size of messages":    {func(p *rebuild.Published) { p.Blocks[second].End.L1ToL2Size++ }, 2, -1, "size of the L1-to-L2 message tree", 1},
		"mana":                {func(p *rebuild.Published) { p.Blocks[second].End.Mana++ }, 2, -1, "archive tree after the chunk", 1},
		"mana, last":          {func(p *rebuild.Published) { p.Blocks[third].End.Mana++ }, 0, -1, "total_mana", 2},
		"number of the chunk": {func(p *rebuild.Published) { p.Blocks[second].End.Number++ }, 2, -1, "number", 1},
		"a second":            {func(p *rebuild.Published) { p.Blocks[second].End.Timestamp++ }, 2, -1, "archive tree after the chunk", 1},
		"a chunk too few":     {func(p *rebuild.Published) { p.Blocks = p.Blocks[:1] }, 0, -1, "last_chunk", 1},
	} {
		t.Run(name, func(t *testing.T) {
			p, again := n.whole(t, 2), newNode(t)
			require.NoError(t, again.rebuild(n.whole(t, 1)))
			c.alter(p)
			var d *rebuild.Difference
			require.ErrorAs(t, again.rebuild(p), &d)
			require.Equal(t, rebuild.Difference{
				Checkpoint: 2, Chunk: c.chunk, Tx: c.tx, What: c.what, Rebuilt: d.Rebuilt, Published: d.Published,
			}, *d)
			require.NotEqual(t, d.Rebuilt, d.Published)
			require.Contains(t, d.Error(), "checkpoint 2")
			again.at(t, c.kept)
			require.NoError(t, again.rebuild(n.whole(t, 2)))
			again.at(t, 3)
		})
	}
}

// Each field of the header that the content leads to is held against it.
func TestAlteredHeaderIsNamedByItsField(t *testing.T) {
	n := threeChunks(t)
	for what, alter := range map[string]func(p *rebuild.Published){
		"number":       func(p *rebuild.Published) { p.Header.Number++ },
		"parent_hash":  func(p *rebuild.Published) { p.Header.ParentHash = common.Hash{} },
		"slot":         func(p *rebuild.Published) { p.Header.Slot++ },
		"epoch":        func(p *rebuild.Published) { p.Header.Epoch++ },
		"generation":   func(p *rebuild.Published) { p.Header.Generation++ },
		"last_chunk":   func(p *rebuild.Published) { p.Header.LastChunk++ },
		"chunks_root":  func(p *rebuild.Published) { p.Header.ChunksRoot[0]++ },
		"archive_root": func(p *rebuild.Published) { p.Header.ArchiveRoot[31]++ },
		"state_root":   func(p *rebuild.Published) { p.Header.StateRoot[31]++ },
		"effects_hash": func(p *rebuild.Published) { p.Header.EffectsHash[31]++ },
		"blobs_hash":   func(p *rebuild.Published) { p.Header.BlobsHash[0]++ },
		"in":           func(p *rebuild.Published) { p.Header.In.Total++ },
		"forced":       func(p *rebuild.Published) { p.Header.Forced.Hash[0]++ },
		"total_fees":   func(p *rebuild.Published) { p.Header.TotalFees.Lo++ },
		"total_mana":   func(p *rebuild.Published) { p.Header.TotalMana-- },
	} {
		t.Run(what, func(t *testing.T) {
			p, again := n.whole(t, 2), newNode(t)
			require.NoError(t, again.rebuild(n.whole(t, 1)))
			alter(p)
			var d *rebuild.Difference
			require.ErrorAs(t, again.rebuild(p), &d)
			require.Equal(t, what, d.What)
			require.Zero(t, d.Chunk)
			again.at(t, 2)
		})
	}
}

// Where genesis has no way on by proof alone, a header without the chunks' root is none that nobody had to sign.
func TestNothingIsByProofWithoutAFallback(t *testing.T) {
	n := threeChunks(t)
	p, again := n.whole(t, 2), newNode(t)
	require.NoError(t, again.rebuild(n.whole(t, 1)))
	require.Nil(t, n.Params.FallbackOf())
	p.Header.ChunksRoot = common.Hash{}
	var d *rebuild.Difference
	require.ErrorAs(t, again.rebuild(p), &d)
	require.Equal(t, "chunks_root", d.What)
}

// Chunks follow each other: a checkpoint that begins elsewhere is not touched.
func TestCheckpointsAreRebuiltInOrder(t *testing.T) {
	n, again := threeChunks(t), newNode(t)
	var d *rebuild.Difference
	require.ErrorAs(t, again.rebuild(n.whole(t, 2)), &d)
	require.Equal(t, rebuild.Difference{Checkpoint: 2, Chunk: 1, Tx: -1, What: "first_chunk", Rebuilt: "1", Published: "2"}, *d)
	again.at(t, 0)

	require.NoError(t, again.rebuild(n.whole(t, 1)))
	for _, first := range []uint64{0, 1, 3} {
		p := n.whole(t, 2)
		p.Header.FirstChunk = first
		require.ErrorAs(t, again.rebuild(p), &d, "first chunk %d", first)
	}
	again.at(t, 1)
}
