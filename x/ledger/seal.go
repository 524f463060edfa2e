package ledger

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Fork is the world state a chunk is executed on: the parent's, copy-on-write.
type Fork interface {
	Roots() worldstate.Roots
	Apply(worldstate.Delta) error
	AppendArchive(leaf fr.Element) error
}

// Proposal is what the proposer of a block decides, apart from its txs.
type Proposal struct {
	Height    uint64
	Proposer  common.Address
	Timestamp uint64 // unix milliseconds
	Origin    protocol.Origin
	// Entries of the queue of forced txs that the chain learns of.
	Entries []inputs.Entry
	Fees    protocol.GasFees
	// ByProof is set of a chunk that no committee signed: what no circuit proves is zero in its
	// header and in its checkpoint's (docs/proving.md, "Fallback"). Whoever publishes it says
	// whether it is the First of a checkpoint.
	ByProof, First bool
}

// Chunk is an executed chunk with all it leads to.
type Chunk struct {
	Header     chunk.Header
	Block      BlockInfo
	Checkpoint checkpoint.Running // with this chunk
	Effects    []effect.TxEffect
	// Fields are the chunk's blob fields with its end.
	Fields []fr.Element

	chunks  merklelog.Frontier // the log with this chunk
	nodes   []LogNode
	pending []inputs.Entry // the forced txs that still wait
}

// Seal applies the result of executing a chunk to the fork, which must be of the
// world state after s, and makes the chunk's header and running checkpoint.
func (s *State) Seal(params *protocol.Params, fork Fork, p Proposal, r *execution.Result) (*Chunk, error) {
	if err := fork.Apply(r.Delta); err != nil {
		return nil, fmt.Errorf("apply chunk %d: %w", s.Chunk.Number+1, err)
	}
	roots := fork.Roots()
	if err := checkDepth(params, roots); err != nil {
		return nil, fmt.Errorf("chunk %d: %w", s.Chunk.Number+1, err)
	}
	waiting := s.Waiting(p.Entries)
	if r.Inputs.Forced > uint64(len(waiting)) {
		return nil, fmt.Errorf("chunk %d takes %d forced txs of %d", s.Chunk.Number+1, r.Inputs.Forced, len(waiting))
	}
	taken, pending := waiting[:r.Inputs.Forced], orNil(waiting[r.Inputs.Forced:])
	slot := params.SlotAt(p.Timestamp)
	work := run.WorkOfChunk(params, r.Effects)
	extends := !s.Begins(params, p.Timestamp, len(r.Fields), work)
	if p.ByProof {
		extends = !p.First
	}
	end := BlockEnd(s.Chunk.Number+1, p.Timestamp, r, roots)
	if err := end.Validate(); err != nil {
		return nil, fmt.Errorf("chunk %d: %w", s.Chunk.Number+1, err)
	}
	fields := end.AppendFields(r.Fields[:len(r.Fields):len(r.Fields)], !extends)

	sponge, err := s.Checkpoint.Absorb(extends, r.Fields)
	if err != nil {
		return nil, fmt.Errorf("chunk %d: %w", s.Chunk.Number+1, err)
	}
	effectsHash, outRoot, stateRoot := sponge.Sum(), effect.OutRoot(r.Effects), roots.StateRoot()
	header := chunk.Header{
		Number:      s.Chunk.Number + 1,
		ParentHash:  s.Chunk.Hash(),
		Generation:  s.Generation,
		Slot:        slot,
		Timestamp:   end.Timestamp,
		Checkpoint:  s.Checkpoint.Header.Number,
		TxCount:     uint32(len(r.Effects)),
		ManaUsed:    r.ManaUsed,
		DAFields:    uint32(len(fields)),
		TxsRoot:     effect.TxsRoot(r.Effects),
		OutRoot:     outRoot.Bytes(),
		EffectsHash: effectsHash.Bytes(),
		StateRoot:   stateRoot.Bytes(),
	}
	if !extends {
		header.Checkpoint++
	}
	if p.ByProof {
		header.ParentHash, header.TxsRoot, header.OutRoot = common.Hash{}, common.Hash{}, common.Hash{}
	}
	if err := fork.AppendArchive(header.ArchiveLeaf()); err != nil {
		return nil, fmt.Errorf("archive chunk %d: %w", header.Number, err)
	}
	archive := fork.Roots()[worldstate.Archive]
	c := &Chunk{Header: header, Effects: r.Effects, Fields: fields, pending: pending}
	c.Block = BlockInfo{p.Height, p.Proposer, p.Timestamp, p.Origin, s.Known.WithEntries(p.Entries)}
	c.chunks, c.nodes = grow(ChunkLog, s.Chunks, header.Number, header.Encode())
	root := c.chunks.Root()
	if p.ByProof {
		root = common.Hash{}
	}
	c.Checkpoint, err = s.addToCheckpoint(extends, params.EpochOf(slot), checkpoint.Addition{
		Chunk:       header,
		ChunksRoot:  root,
		ArchiveRoot: archive.Root.Bytes(),
		Origin:      p.Origin.Ref(),
		Fees:        p.Fees,
		TotalFees:   r.TotalFees,
		Fields:      fields,
		In:          s.Checkpoint.Header.In.WithMessages(r.Inputs.Messages),
		Forced:      s.Checkpoint.Header.Forced.WithEntries(taken),
		Work:        work,
		Sponge:      sponge,
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Begins tells whether the next chunk is the first of a checkpoint, if it is of that time and
// its txs take so many blob fields and so much of a proof. That one takes the messages that
// wait.
func (s *State) Begins(params *protocol.Params, timestamp uint64, fields int, work protocol.Work) bool {
	return !s.Checkpoint.Continues(params.SlotAt(timestamp), s.Generation, fields, params.Limits) ||
		!s.Checkpoint.Work.Plus(work).Fits(params.WorkRoom())
}

// checkDepth refuses trees that no proof could go on from.
func checkDepth(params *protocol.Params, roots worldstate.Roots) error {
	if params.Proving == nil {
		return nil
	}
	c := params.Proving.Circuit
	for tree := range roots {
		depth := c.Depth
		size := roots[tree].Size
		if worldstate.TreeID(tree) == worldstate.Archive {
			depth, size = c.ArchiveDepth, size+1 // the chunk's own leaf
		}
		if size>>depth != 0 {
			return fmt.Errorf("%w: %d leaves in the %s tree, what is proven has less than 2^%d", worldstate.ErrTreeFull, size, worldstate.TreeID(tree), depth)
		}
	}
	return nil
}

// pendingAt are the forced txs that waited at the last chunk, whose block knew of so many:
// heartbeats since then told of more. An error says that the chain does not go back so far,
// as after a restart, which begins with none.
func (s *State) pendingAt(known inputs.Queue) ([]inputs.Entry, error) {
	taken := s.Checkpoint.Header.Forced.Total
	if known.Total < taken || known.Total-taken > uint64(len(s.Pending)) {
		return nil, fmt.Errorf("%d forced txs were known at chunk %d, %d were taken and %d wait", known.Total, s.Chunk.Number, taken, len(s.Pending))
	}
	return orNil(s.Pending[:known.Total-taken]), nil
}

// Waiting are the forced txs that the chain knows and no chunk took, oldest first, where
// the next block tells of these too. It is a copy.
func (s *State) Waiting(entries []inputs.Entry) []inputs.Entry {
	return append(slices.Clip(slices.Clone(s.Pending)), entries...)
}

// orNil has states with nothing in a list alike.
func orNil[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return list
}

func (s *State) addToCheckpoint(extends bool, epoch uint64, a checkpoint.Addition) (checkpoint.Running, error) {
	if extends {
		return s.Checkpoint.Extend(a)
	}
	return s.Checkpoint.Next(epoch, a)
}

// WithChunk is the state after a block with c, and the log nodes it adds.
func (s State) WithChunk(c *Chunk, fees protocol.GasFees) (State, []LogNode) {
	s.Height, s.Timestamp, s.ChunkTime = c.Block.Height, c.Block.Timestamp, c.Block.Timestamp
	s.Chunk, s.Checkpoint, s.Chunks = c.Header, c.Checkpoint, c.chunks
	s.Fees, s.Origin, s.Known, s.Pending = fees, c.Block.Origin, c.Block.Known, c.pending
	s.Use = s.Use.With(c.Header.Slot, c.Header.ManaUsed, uint64(c.Header.DAFields))
	running := c.Checkpoint.Header // of the block's own slot, so its epoch is the block's
	s.Extension = lock.NewExtension(lock.Locked, running.Epoch, running.Hash())
	return s, append(c.nodes[:len(c.nodes):len(c.nodes)], s.logCheckpoint()...)
}

// BlockEnd is the end of a chunk's blob fields, of the trees after it but for the
// archive: it has that from before.
func BlockEnd(number, timestamp uint64, r *execution.Result, roots worldstate.Roots) effect.BlockEnd {
	return effect.BlockEnd{
		Timestamp:      timestamp / 1000,
		Number:         uint32(number),
		TxCount:        uint16(len(r.Effects)),
		L1ToL2Size:     roots[worldstate.L1ToL2Message].Size,
		NoteHashSize:   roots[worldstate.NoteHash].Size,
		NullifierSize:  roots[worldstate.Nullifier].Size,
		PublicDataSize: roots[worldstate.PublicData].Size,
		Mana:           r.ManaUsed,
		LastArchive:    roots[worldstate.Archive].Root,
		NoteHashRoot:   roots[worldstate.NoteHash].Root,
		NullifierRoot:  roots[worldstate.Nullifier].Root,
		PublicDataRoot: roots[worldstate.PublicData].Root,
		L1ToL2Root:     roots[worldstate.L1ToL2Message].Root,
	}
}
