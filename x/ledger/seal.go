package ledger

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
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
	Origin    protocol.L1Block
	Fees      protocol.GasFees
}

// Chunk is an executed chunk with all it leads to.
type Chunk struct {
	Header     chunk.Header
	Block      BlockInfo
	Checkpoint checkpoint.Running // with this chunk
	Effects    []effect.TxEffect
	// Fields are the chunk's blob fields with its end.
	Fields []fr.Element

	chunks merklelog.Frontier // the log with this chunk
	nodes  []LogNode
}

// Seal applies the result of executing a chunk to the fork, which must be of the
// world state after s, and makes the chunk's header and running checkpoint.
func (s *State) Seal(params *protocol.Params, fork Fork, p Proposal, r *execution.Result) (*Chunk, error) {
	if err := fork.Apply(r.Delta); err != nil {
		return nil, fmt.Errorf("apply chunk %d: %w", s.Chunk.Number+1, err)
	}
	roots := fork.Roots()
	slot := params.SlotAt(p.Timestamp)
	extends := s.Checkpoint.Continues(slot, s.Generation, len(r.Fields), params.Limits)
	end := BlockEnd(s.Chunk.Number+1, p.Timestamp, r, roots)
	if err := end.Validate(); err != nil {
		return nil, fmt.Errorf("chunk %d: %w", s.Chunk.Number+1, err)
	}
	fields := end.AppendFields(r.Fields[:len(r.Fields):len(r.Fields)], !extends)

	sponge, err := s.Checkpoint.Absorb(extends, r.Fields)
	if err != nil {
		return nil, fmt.Errorf("chunk %d: %w", s.Chunk.Number+1, err)
	}
	effectsHash, outRoot, stateRoot := sponge.Sum(), aztec.BlockOutHash(messages(r.Effects)), roots.StateRoot()
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
		TxsRoot:     txsRoot(r.Effects),
		OutRoot:     outRoot.Bytes(),
		EffectsHash: effectsHash.Bytes(),
		StateRoot:   stateRoot.Bytes(),
	}
	if !extends {
		header.Checkpoint++
	}
	if err := fork.AppendArchive(header.ArchiveLeaf()); err != nil {
		return nil, fmt.Errorf("archive chunk %d: %w", header.Number, err)
	}
	archive := fork.Roots()[worldstate.Archive]
	c := &Chunk{Header: header, Block: p.info(), Effects: r.Effects, Fields: fields}
	c.chunks, c.nodes = grow(ChunkLog, s.Chunks, header.Number, header.Encode())
	c.Checkpoint, err = s.addToCheckpoint(extends, params.EpochOf(slot), checkpoint.Addition{
		Chunk:       header,
		ChunksRoot:  c.chunks.Root(),
		ArchiveRoot: archive.Root.Bytes(),
		Origin:      p.Origin.Ref(),
		Fees:        p.Fees,
		TotalFees:   r.TotalFees,
		Fields:      fields,
		L1ToL2:      r.Inputs.Leaves(),
		Sponge:      sponge,
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

func (p Proposal) info() BlockInfo { return BlockInfo{p.Height, p.Proposer, p.Timestamp, p.Origin} }

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
	s.Fees, s.Origin = fees, c.Block.Origin
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

func txsRoot(effects []effect.TxEffect) common.Hash {
	hashes := make([][]byte, len(effects))
	for i := range effects {
		hash := effects[i].TxHash.Bytes()
		hashes[i] = hash[:]
	}
	return merklelog.Root(hashes)
}

func messages(effects []effect.TxEffect) [][]fr.Element {
	out := make([][]fr.Element, len(effects))
	for i := range effects {
		out[i] = effects[i].L2ToL1Msgs
	}
	return out
}
