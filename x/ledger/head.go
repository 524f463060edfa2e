package ledger

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ErrHead says that a Head is not of the block and the AppHash it was held against.
var ErrHead = errors.New("the state is not what the chain agreed on")

// Head is a State after a chunk as others can check it: against the AppHash of its
// height, and the height's block. Of the world state it has the trees' roots.
type Head struct {
	Height     uint64
	Chunk      []byte // its header
	Checkpoint []byte // the running one's header
	// Fields are the blob fields of the running checkpoint's chunks, 32 bytes each.
	Fields      []byte
	TxHashes    []common.Hash
	Generation  uint32
	Pending     []inputs.Entry // the forced txs that wait, up to those that the block knows of
	Committee   []byte
	Chunks      merklelog.Frontier
	Checkpoints merklelog.Frontier
	Trees       [worldstate.NumTrees]Tree
	Archive     Tree // before the chunk's own leaf
	// First is the number of the first header that travels with the head, Parent its
	// parent's hash: Headers reads the rest.
	First  uint64
	Parent common.Hash
}

// Tree is a tree's root, big-endian, and its size.
type Tree struct {
	Root common.Hash
	Size uint64
}

func treeOf(r worldstate.TreeRef) Tree { return Tree{r.Root.Bytes(), r.Size} }

func (t Tree) ref() (worldstate.TreeRef, error) {
	r := worldstate.TreeRef{Size: t.Size}
	err := r.Root.SetBytesCanonical(t.Root[:])
	return r, err
}

// NewHead is the head of a state at the height of its last chunk: heartbeats since then
// changed nothing that a head tells, but for who signs now. r and world must still have that chunk and its
// checkpoint's.
func NewHead(params *protocol.Params, s *State, r Reader, world *worldstate.Snapshot) (*Head, error) {
	if s.Chunk.Number == 0 || world.Chunk() != s.Chunk.Number {
		return nil, fmt.Errorf("the world state is after chunk %d, the state after chunk %d; of genesis there is no head", world.Chunk(), s.Chunk.Number)
	}
	if s.Generation != s.Chunk.Generation {
		return nil, fmt.Errorf("generation %d has no chunk yet, chunk %d is of generation %d: wait for the next checkpoint", s.Generation, s.Chunk.Number, s.Chunk.Generation)
	}
	last, err := ChunkAt(r, s.Chunk.Number)
	if err != nil {
		return nil, err
	}
	pending, err := s.pendingAt(last.Block.Known)
	if err != nil {
		return nil, err
	}
	h := &Head{
		Height: last.Block.Height, TxHashes: last.TxHashes, Chunk: s.Chunk.Encode(), Checkpoint: s.Checkpoint.Header.Encode(),
		Generation: s.Generation, Pending: pending, Committee: s.Committee, Chunks: s.Chunks, Checkpoints: s.Checkpoints,
		Archive: treeOf(world.ChunkRoots()[worldstate.Archive]),
	}
	if params.Drawn() { // that may have been handed over since
		duty, err := DutyAt(r, params.EpochOf(s.Chunk.Slot))
		if err != nil {
			return nil, err
		}
		h.Committee = duty.section()
	}
	for i, ref := range world.Roots() {
		h.Trees[i] = treeOf(ref)
	}
	for n := s.Checkpoint.Header.FirstChunk; n <= s.Chunk.Number; n++ {
		fields, err := get(r, numberKey(keyFields, n), "fields of chunk", n)
		if err != nil {
			return nil, err
		}
		h.Fields = append(h.Fields, fields...)
	}
	return h, h.begin(params, s, r)
}

// begin finds the first header that whoever goes on from here must know: the oldest
// that a tx may be anchored to, and the first of the slot.
func (h *Head) begin(params *protocol.Params, s *State, r Reader) error {
	h.First = oldestAnchor(params, s.Chunk.Number)
	for {
		record, err := ChunkAt(r, h.First)
		if err != nil {
			return err
		}
		h.Parent = record.Header.ParentHash
		if h.First == 1 || record.Header.Slot != s.Chunk.Slot {
			return nil
		}
		h.First--
	}
}

// oldestAnchor is the first chunk that whoever goes on after one must know: txs of later
// chunks may be anchored to it.
func oldestAnchor(params *protocol.Params, chunk uint64) uint64 {
	return chunk - min(chunk-1, params.AnchorMaxAge)
}

// Checked is a Head that was found to be the chain's.
type Checked struct {
	State  State
	Target worldstate.Target
	Block  BlockInfo
	head   *Head
	// oldest is the last chunk that the headers may begin with.
	oldest uint64
	// anchors are the state roots of Headers, by number from First on.
	anchors []common.Hash
}

// Check holds a head that came from a stranger against the AppHash after its height and
// against the height's decided block, both known to be true. ErrHead says that they
// differ. The state's Use is known once its headers were read.
func (h *Head) Check(params *protocol.Params, setup *blob.Setup, appHash common.Hash, proposer common.Address, b *block.Block) (*Checked, error) {
	header, err := chunk.Decode(h.Chunk)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHead, err)
	}
	running, err := checkpoint.Decode(h.Checkpoint)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHead, err)
	}
	c := &Checked{head: h, Block: BlockInfo{Height: h.Height, Proposer: proposer, Timestamp: b.Timestamp, Origin: b.Origin, Known: b.Known}}
	c.State = State{
		Height: h.Height, Timestamp: b.Timestamp, Chunk: header, ChunkTime: b.Timestamp,
		Checkpoint: checkpoint.Running{Header: running}, Generation: h.Generation, Fees: b.Fees, Origin: b.Origin, Known: b.Known, Pending: orNil(h.Pending),
		Committee: h.Committee, Extension: lock.NewExtension(lock.Locked, running.Epoch, running.Hash()),
		Chunks: h.Chunks, Checkpoints: h.Checkpoints,
	}
	if err := c.agrees(appHash, b); err != nil {
		return nil, err
	}
	if c.oldest = oldestAnchor(params, header.Number); h.First > c.oldest {
		return nil, fmt.Errorf("%w: headers from chunk %d, a tx may be anchored to chunk %d", ErrHead, h.First, c.oldest)
	}
	if params.Drawn() {
		if c.State.Duty, err = readDuty(h.Committee); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrHead, err)
		}
	}
	if c.Target, err = h.target(header, running); err != nil {
		return nil, err
	}
	fields, err := decodeFields(h.Fields)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHead, err)
	}
	work, err := workIn(params, fields)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHead, err)
	}
	if c.State.Checkpoint, err = checkpoint.Restore(setup, running, fields, work); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHead, err)
	}
	return c, nil
}

// agrees compares what the AppHash and the block commit to.
func (c *Checked) agrees(appHash common.Hash, b *block.Block) error {
	s, h := &c.State, c.head
	for _, f := range []merklelog.Frontier{s.Chunks, s.Checkpoints} {
		if !f.Valid() || f.Size != s.Chunk.Number+1 {
			return fmt.Errorf("%w: a log of %d entries after chunk %d", ErrHead, f.Size, s.Chunk.Number)
		}
	}
	got, err := s.AppHash()
	if err != nil {
		return err
	}
	txs := make([][]byte, len(h.TxHashes))
	for i := range h.TxHashes {
		txs[i] = h.TxHashes[i][:]
	}
	running := s.Checkpoint.Header
	if known := running.Forced.WithEntries(h.Pending); known != b.Known {
		return fmt.Errorf("%w: forced txs up to %d %s wait, the block knows of %d %s", ErrHead, known.Total, known.Hash, b.Known.Total, b.Known.Hash)
	}
	for _, f := range []struct {
		what      string
		got, want common.Hash
	}{
		{"AppHash", got, appHash},
		{"chunk of the block", s.Chunk.Hash(), b.ChunkHash},
		{"checkpoint of the block", running.Hash(), b.CheckpointHash},
		{"root of the tx hashes", merklelog.Root(txs), s.Chunk.TxsRoot},
		{"state root of the checkpoint", running.StateRoot, s.Chunk.StateRoot},
	} {
		if f.got != f.want {
			return fmt.Errorf("%w: %s is %s, not %s", ErrHead, f.what, f.got, f.want)
		}
	}
	if running.LastChunk != s.Chunk.Number || h.First == 0 || h.First > s.Chunk.Number {
		return fmt.Errorf("%w: chunk %d, checkpoint up to chunk %d, headers from %d", ErrHead, s.Chunk.Number, running.LastChunk, h.First)
	}
	return nil
}

// target are the trees, which the chunk's and the checkpoint's headers commit to.
func (h *Head) target(header chunk.Header, running checkpoint.Header) (t worldstate.Target, err error) {
	t.Chunk = header.Number
	for i, tree := range h.Trees {
		if t.Roots[i], err = tree.ref(); err != nil {
			return t, fmt.Errorf("%w: %w", ErrHead, err)
		}
	}
	if t.Before, err = h.Archive.ref(); err != nil {
		return t, fmt.Errorf("%w: %w", ErrHead, err)
	}
	before := t.Roots
	before[worldstate.Archive] = t.Before
	archive := t.Roots[worldstate.Archive]
	if root := before.StateRoot(); root.Bytes() != header.StateRoot {
		return t, fmt.Errorf("%w: the trees are not those of the state root %s", ErrHead, header.StateRoot)
	}
	if archive.Root.Bytes() != running.ArchiveRoot || archive.Size != t.Before.Size+1 {
		return t, fmt.Errorf("%w: the archive is not that of the checkpoint", ErrHead)
	}
	return t, nil
}

func decodeFields(raw []byte) ([]fr.Element, error) {
	if len(raw)%fr.Bytes != 0 {
		return nil, fmt.Errorf("fields of %d bytes", len(raw))
	}
	fields := make([]fr.Element, len(raw)/fr.Bytes)
	for i := range fields {
		if err := fields[i].SetBytesCanonical(raw[i*fr.Bytes : (i+1)*fr.Bytes]); err != nil {
			return nil, fmt.Errorf("field %d: %w", i, err)
		}
	}
	return fields, nil
}

// EncodeHead and DecodeHead are its bytes (RLP).
func EncodeHead(h *Head) ([]byte, error) { return rlp.EncodeToBytes(h) }

// DecodeHead reads what EncodeHead wrote.
func DecodeHead(raw []byte) (*Head, error) {
	h := new(Head)
	if err := rlp.DecodeBytes(raw, h); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHead, err)
	}
	return h, nil
}
