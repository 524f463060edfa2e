package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// endChunk ends a chunk, and its checkpoint if the step says so.
func (s *State) endChunk(shape Shape, step *Step) error {
	end := s.blockEnd(shape, step.Chunk)
	switch {
	case s.Tx.Open:
		return breaks(RuleClosed, "tx %d is", s.Chunking.Txs)
	case s.Chunking.Txs>>16 != 0, (s.Chunk+1)>>32 != 0, s.Fields>>31 != 0, end.Validate() != nil:
		return breaks(RuleBits, "chunk %d of %d txs and %d mana", s.Chunk+1, s.Chunking.Txs, step.Chunk.Mana)
	}
	c := &s.Checkpointing
	first := c.FirstChunk == 0
	if !first && (c.Slot != step.Chunk.Slot || c.Generation != uint64(step.Chunk.Generation)) {
		return breaks(RuleSlots, "slot %d of generation %d after slot %d of %d", step.Chunk.Slot, step.Chunk.Generation, c.Slot, c.Generation)
	}
	if first {
		c.Slot, c.Generation, c.FirstChunk = step.Chunk.Slot, uint64(step.Chunk.Generation), s.Chunk+1
	}
	c.Mana += step.Chunk.Mana
	c.Taken = false
	stateRoot := s.Roots(shape).StateRoot()
	fields := end.AppendFields(nil, first)
	leaf := s.header(step.Chunk, len(fields), stateRoot).ArchiveLeaf()
	if err := s.Archive.push(worldstate.Archive, leaf); err != nil {
		return err
	}
	s.Archive.rehash(worldstate.Archive)
	s.absorb(fields)
	s.Chunk++
	s.Chunking = Chunking{Start: s.Fields}
	if step.Checkpoint {
		s.endCheckpoint(shape, stateRoot)
	}
	return nil
}

// Roots are the trees' at Aztec's heights.
func (s *State) Roots(shape Shape) (r worldstate.Roots) {
	for tree, at := range map[worldstate.TreeID]worldstate.TreeRef{
		worldstate.NoteHash:      {Root: s.Notes.Root, Size: s.Notes.Size},
		worldstate.Nullifier:     {Root: s.Nullifiers.Root, Size: s.Nullifiers.Size},
		worldstate.PublicData:    {Root: s.Public.Root, Size: s.Public.Size},
		worldstate.L1ToL2Message: {Root: s.Messages.Root, Size: s.Messages.Size},
	} {
		r[tree] = worldstate.TreeRef{Root: full(tree, at.Root, shape.Depth), Size: at.Size}
	}
	r[worldstate.Archive] = worldstate.TreeRef{Root: full(worldstate.Archive, s.Archive.Root, shape.ArchiveDepth), Size: s.Archive.Size}
	return r
}

// blockEnd is the chunk's end marker.
func (s *State) blockEnd(shape Shape, e *ChunkEnd) *effect.BlockEnd {
	r := s.Roots(shape)
	return &effect.BlockEnd{
		Timestamp: e.Timestamp, Number: uint32(s.Chunk + 1), TxCount: uint16(s.Chunking.Txs),
		L1ToL2Size: r[worldstate.L1ToL2Message].Size, NoteHashSize: r[worldstate.NoteHash].Size,
		NullifierSize: r[worldstate.Nullifier].Size, PublicDataSize: r[worldstate.PublicData].Size,
		Mana:        e.Mana,
		LastArchive: r[worldstate.Archive].Root, NoteHashRoot: r[worldstate.NoteHash].Root,
		NullifierRoot: r[worldstate.Nullifier].Root, PublicDataRoot: r[worldstate.PublicData].Root,
		L1ToL2Root: r[worldstate.L1ToL2Message].Root,
	}
}

// Header is that of the chunk in progress if it ends like this.
func (s *State) Header(shape Shape, e *ChunkEnd) chunk.Header {
	fields := s.blockEnd(shape, e).AppendFields(nil, s.Checkpointing.FirstChunk == 0)
	return s.header(e, len(fields), s.Roots(shape).StateRoot())
}

func (s *State) header(e *ChunkEnd, endFields int, stateRoot fr.Element) chunk.Header {
	effects := s.sponge().Squeeze()
	return chunk.Header{
		Number: s.Chunk + 1, ParentHash: e.ParentHash, Generation: e.Generation, Slot: e.Slot,
		Timestamp: e.Timestamp, Checkpoint: s.Checkpoint + 1, TxCount: uint32(s.Chunking.Txs),
		ManaUsed: e.Mana, DAFields: uint32(s.Fields - s.Chunking.Start + uint64(endFields)),
		TxsRoot: e.TxsRoot, OutRoot: e.OutRoot.Bytes(),
		EffectsHash: effects.Bytes(), StateRoot: stateRoot.Bytes(),
	}
}

// endCheckpoint ends the checkpoint after its last chunk.
func (s *State) endCheckpoint(shape Shape, stateRoot fr.Element) {
	s.absorb([]fr.Element{effect.CheckpointEnd(uint32(s.Fields + effect.CheckpointEndFields))})
	effects, fields := s.sponge().Squeeze(), fr.NewElement(s.Fields)
	s.Checkpoint++
	c := s.Checkpointing
	s.Sums.head(fr.NewElement(s.Checkpoint), fr.NewElement(c.Slot), fr.NewElement(c.Generation),
		fr.NewElement(c.FirstChunk), fr.NewElement(s.Chunk),
		full(worldstate.Archive, s.Archive.Root, shape.ArchiveDepth), stateRoot, effects,
		fr.NewElement(s.Messages.Size), fr.NewElement(c.Mana), c.Fees)
	s.Sums.Effects = poseidon2.Hash(s.Sums.Effects, effects, fields)
	s.Sponge, s.Held, s.Fields = [4]fr.Element{}, 0, 0
	s.Chunking, s.Checkpointing = Chunking{}, Checkpointing{}
}
