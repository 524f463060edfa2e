package ledger_test

import (
	"iter"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// told is a node whose state was told as a head.
type told struct {
	*ledgertest.Node
	short   *protocol.Params // with anchors of two chunks
	head    *ledger.Head
	appHash common.Hash
	block   *block.Block
	world   *worldstate.Snapshot
}

// tell decides chunks in three slots and tells the state after the last.
func tell(t *testing.T) *told {
	t.Helper()
	return tellOf(t, ledgertest.New(t))
}

func tellOf(t *testing.T, n *ledgertest.Node) *told {
	t.Helper()
	seed := uint64(0)
	for _, slot := range []uint64{0, 0, 2, 3, 3, 3, 3} {
		seed++
		n.Decide(t, slot, ledgertest.Full(seed))
	}
	world, err := n.World.At(n.Chunk.Number)
	require.NoError(t, err)
	short := *n.Params
	short.AnchorMaxAge = 2
	head, err := ledger.NewHead(&short, &n.State, n.World, world)
	require.NoError(t, err)
	appHash, err := n.AppHash()
	require.NoError(t, err)
	b := &block.Block{Preamble: block.Preamble{
		Timestamp: n.Timestamp, Origin: n.Origin, Fees: n.Fees, ChunkHash: n.Chunk.Hash(), CheckpointHash: n.Checkpoint.Header.Hash(),
	}}
	return &told{n, &short, head, appHash, b, world}
}

func (o *told) certificate() *lock.Certificate {
	return &lock.Certificate{Height: o.Height, Extension: o.Extension, Signers: []byte{3}, Signatures: [][lock.SignatureSize]byte{{1}, {2}}}
}

func headers(t *testing.T, o *told) [][]byte {
	t.Helper()
	var out [][]byte
	for raw, err := range o.head.Headers(o.World) {
		require.NoError(t, err)
		out = append(out, raw)
	}
	return out
}

func each(raw [][]byte) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for _, r := range raw {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// What the running checkpoint takes of a proof is in its fields: who goes on from a head of a
// chain that is proven finds it full when all others do.
func TestAHeadTellsTheWorkOfItsCheckpoint(t *testing.T) {
	n := ledgertest.New(t)
	n.Params.Proving = protocol.StandardProving(n.Params.EpochDuration)
	o := tellOf(t, n)
	require.Positive(t, o.Checkpoint.Work.Steps)
	require.Positive(t, o.Checkpoint.Work.Messages)
	checked, err := o.head.Check(o.short, ledgertest.Setup(t), o.appHash, common.Address{byte(o.Chunk.Number)}, o.block)
	require.NoError(t, err)
	require.Equal(t, o.Checkpoint.Work, checked.State.Checkpoint.Work)
}

// A store made of a head, its headers and its leaves has the state, and decides the
// same chunks as one with all the history.
func TestAHeadIsAStateToGoOnFrom(t *testing.T) {
	o := tell(t)
	require.Equal(t, uint64(3), o.head.First, "the chunk before the slot's first")
	raw, err := ledger.EncodeHead(o.head)
	require.NoError(t, err)
	head, err := ledger.DecodeHead(raw)
	require.NoError(t, err)

	again := ledgertest.New(t)
	checked, err := head.Check(o.short, ledgertest.Setup(t), o.appHash, common.Address{byte(o.Chunk.Number)}, o.block)
	require.NoError(t, err)
	require.NoError(t, checked.ReadHeaders(each(headers(t, o))))
	require.Equal(t, o.State, checked.State)
	require.NoError(t, again.World.Restore(checked.Target, o.world.Leaves(), func(w worldstate.Writer) error {
		return checked.Save(w, o.certificate())
	}))
	again.State, err = ledger.Load(again.World, ledgertest.Setup(t))
	require.NoError(t, err)
	require.Equal(t, o.State, again.State)

	for number := uint64(3); number <= o.Chunk.Number; number++ {
		want, known, err := ledger.Anchors{Reader: o.World}.StateRootOf(number)
		require.NoError(t, err)
		require.True(t, known)
		got, known, err := ledger.Anchors{Reader: again.World}.StateRootOf(number)
		require.NoError(t, err)
		require.True(t, known)
		require.Equal(t, want, got)
	}
	_, known, err := ledger.Anchors{Reader: again.World}.StateRootOf(2)
	require.NoError(t, err)
	require.False(t, known)
	_, err = ledger.ChunkAt(again.World, 3)
	require.ErrorIs(t, err, ledger.ErrNoRecord, "a state root is no record of a chunk")
	want, err := ledger.ChunkAt(o.World, o.Chunk.Number)
	require.NoError(t, err)
	got, err := ledger.ChunkAt(again.World, o.Chunk.Number)
	require.NoError(t, err)
	require.Equal(t, want, got)

	running := o.Checkpoint.Header
	require.Less(t, running.FirstChunk, running.LastChunk)
	for number := running.FirstChunk; number <= running.LastChunk; number++ {
		want, err := ledger.FieldsAt(o.World, number)
		require.NoError(t, err)
		got, err := ledger.FieldsAt(again.World, number)
		require.NoError(t, err, "the checkpoint that runs can be published")
		require.Equal(t, want, got)
	}

	for _, slot := range []uint64{3, 4} {
		o.Decide(t, slot, ledgertest.Full(100+slot))
		again.Decide(t, slot, ledgertest.Full(100+slot))
	}
	require.Equal(t, o.State, again.State)
}

// Nothing in a head can be changed unnoticed.
func TestAFalseHeadIsRefused(t *testing.T) {
	o := tell(t)
	other := common.Hash{1}
	for name, change := range map[string]func(h *ledger.Head){
		"chunk":            func(h *ledger.Head) { h.Chunk[5] ^= 1 },
		"chunk cut":        func(h *ledger.Head) { h.Chunk = h.Chunk[1:] },
		"checkpoint":       func(h *ledger.Head) { h.Checkpoint[63] ^= 1 },
		"checkpoint cut":   func(h *ledger.Head) { h.Checkpoint = nil },
		"fields":           func(h *ledger.Head) { h.Fields[100] ^= 1 },
		"a field less":     func(h *ledger.Head) { h.Fields = h.Fields[32:] },
		"half a field":     func(h *ledger.Head) { h.Fields = h.Fields[1:] },
		"no field element": func(h *ledger.Head) { copy(h.Fields, common.MaxHash[:]) },
		"tx hashes":        func(h *ledger.Head) { h.TxHashes[0] = other },
		"a tx hash more":   func(h *ledger.Head) { h.TxHashes = append(h.TxHashes, other) },
		"generation":       func(h *ledger.Head) { h.Generation++ },
		"committee":        func(h *ledger.Head) { h.Committee[3] ^= 1 },
		"log of chunks":    func(h *ledger.Head) { h.Chunks.Peaks[0] = other },
		"size of a log":    func(h *ledger.Head) { h.Chunks.Size ^= 6 },
		"peaks of a log":   func(h *ledger.Head) { h.Checkpoints.Peaks = nil },
		"tree":             func(h *ledger.Head) { h.Trees[worldstate.Nullifier].Root = other },
		"size of a tree":   func(h *ledger.Head) { h.Trees[worldstate.NoteHash].Size++ },
		"archive":          func(h *ledger.Head) { h.Trees[worldstate.Archive].Root = other },
		"size of archive":  func(h *ledger.Head) { h.Trees[worldstate.Archive].Size++ },
		"archive before":   func(h *ledger.Head) { h.Archive.Size++ },
		"no tree":          func(h *ledger.Head) { h.Trees[0].Root = common.MaxHash },
		"no first header":  func(h *ledger.Head) { h.First = 0 },
		"first beyond":     func(h *ledger.Head) { h.First = 100 },
	} {
		t.Run(name, func(t *testing.T) {
			raw, err := ledger.EncodeHead(o.head)
			require.NoError(t, err)
			h, err := ledger.DecodeHead(raw)
			require.NoError(t, err)
			change(h)
			_, err = h.Check(o.short, ledgertest.Setup(t), o.appHash, common.Address{}, o.block)
			require.ErrorIs(t, err, ledger.ErrHead)
		})
	}
	for name, change := range map[string]func(b *block.Block){
		"another chunk":      func(b *block.Block) { b.ChunkHash = other },
		"another checkpoint": func(b *block.Block) { b.CheckpointHash = other },
	} {
		t.Run(name, func(t *testing.T) {
			b := *o.block
			change(&b)
			_, err := o.head.Check(o.short, ledgertest.Setup(t), o.appHash, common.Address{}, &b)
			require.ErrorIs(t, err, ledger.ErrHead)
		})
	}
	_, err := o.head.Check(o.short, ledgertest.Setup(t), other, common.Address{}, o.block)
	require.ErrorIs(t, err, ledger.ErrHead)
	_, err = ledger.DecodeHead([]byte{1, 2, 3})
	require.ErrorIs(t, err, ledger.ErrHead)
}

// The headers behind a head lead to it, from before its slot on.
func TestFalseHeadersAreRefused(t *testing.T) {
	o := tell(t)
	check := func(h *ledger.Head, raw [][]byte) error {
		c, err := h.Check(o.short, ledgertest.Setup(t), o.appHash, common.Address{}, o.block)
		require.NoError(t, err)
		return c.ReadHeaders(each(raw))
	}
	all := headers(t, o)
	require.NoError(t, check(o.head, all))
	late := *o.head
	late.First++
	header, err := chunk.Decode(o.head.Chunk)
	require.NoError(t, err)
	record, err := ledger.ChunkAt(o.World, 3)
	require.NoError(t, err)
	late.Parent = record.Header.Hash()
	require.ErrorContains(t, check(&late, all[1:]), "within the last chunk's slot")
	wrong := append([][]byte{}, all...)
	wrong[1] = all[0]
	parent := *o.head
	parent.Parent = header.Hash()
	for name, err := range map[string]error{
		"one less":       check(o.head, all[:len(all)-1]),
		"one more":       check(o.head, append(append([][]byte{}, all...), all[0])),
		"another":        check(o.head, wrong),
		"no header":      check(o.head, [][]byte{{1}}),
		"none":           check(o.head, nil),
		"another parent": check(&parent, all),
	} {
		require.ErrorIs(t, err, ledger.ErrHead, name)
	}
}

// The headers are neither fewer than whoever goes on needs, or the first block with an older
// anchor would end it, nor more, which would cost memory without end.
func TestHeadersAreAsManyAsAreNeeded(t *testing.T) {
	o := tell(t)
	from := func(first uint64) (*ledger.Head, [][]byte) {
		h := *o.head
		h.First = first
		record, err := ledger.ChunkAt(o.World, first)
		require.NoError(t, err)
		h.Parent = record.Header.ParentHash
		told := *o
		told.head = &h
		return &h, headers(t, &told)
	}
	for first := uint64(1); first <= o.Chunk.Number; first++ {
		for _, age := range []uint64{2, 4, 5} { // chunks 5, 3 and 2; the slot's first is 4
			params := *o.Params
			params.AnchorMaxAge = age
			h, raw := from(first)
			c, err := h.Check(&params, ledgertest.Setup(t), o.appHash, common.Address{}, o.block)
			if err == nil {
				err = c.ReadHeaders(each(raw))
			}
			if first == min(3, o.Chunk.Number-age) {
				require.NoError(t, err, "%d of %d", first, age)
			} else {
				require.ErrorIs(t, err, ledger.ErrHead, "%d of %d", first, age)
			}
		}
	}
}

// A head is of its chunk's height, however many heartbeats came since.
func TestAHeartbeatLeavesTheHead(t *testing.T) {
	o := tell(t)
	later := protocol.Origin{L1Block: protocol.L1Block{Number: o.Origin.Number + 1, Hash: common.Hash{9}, Timestamp: o.Origin.Timestamp + 12}}
	s := o.Heartbeat(o.Params, ledger.Proposal{Height: o.Height + 1, Timestamp: o.Timestamp + 1, Fees: o.Fees, Origin: later, Entries: []inputs.Entry{{Due: 9}}})
	require.Equal(t, later, s.Origin)
	require.Len(t, s.Pending, 1)
	head, err := ledger.NewHead(o.short, &s, o.World, o.world)
	require.NoError(t, err)
	require.Equal(t, o.head, head)

	genesis, err := o.World.At(0)
	require.NoError(t, err)
	_, err = ledger.NewHead(o.Params, &s, o.World, genesis)
	require.ErrorContains(t, err, "of genesis there is no head")
}

// A restarted chain begins without forced txs that wait: of the last chunk before, whose block
// may have known of others, there is no head.
func TestNoHeadOfAnotherCountOfForcedTxs(t *testing.T) {
	o := tell(t)
	s := o.State
	record, err := ledger.ChunkAt(o.World, s.Chunk.Number)
	require.NoError(t, err)
	for _, taken := range []uint64{record.Block.Known.Total + 1, record.Block.Known.Total - 1} { // maybe 2^64-1
		s.Pending, s.Checkpoint.Header.Forced.Total = nil, taken
		_, err = ledger.NewHead(o.short, &s, o.World, o.world)
		require.ErrorContains(t, err, "forced txs were known")
	}
}
