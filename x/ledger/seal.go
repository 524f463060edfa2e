package ledger

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
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

// Proposal is what the proposer of a chunk decides, apart from its txs.
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
	Checkpoint checkpoint.Running // with this chunk
	Effects    []effect.TxEffect
	// Fields are the chunk's blob fields with its end.
	Fields []fr.Element
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

	effectsHash, stateRoot := effect.Hash(r.Fields), roots.StateRoot()
	header := chunk.Header{
		Number:      s.Chunk.Number + 1,
		Height:      p.Height,
		ParentHash:  s.Chunk.Hash(),
		Generation:  s.Generation,
		Slot:        slot,
		Timestamp:   p.Timestamp,
		Origin:      p.Origin,
		Proposer:    p.Proposer,
		TxCount:     uint32(len(r.Effects)),
		ManaUsed:    r.ManaUsed,
		DAFields:    uint32(len(fields)),
		TxsRoot:     txsRoot(r.Effects),
		EffectsHash: effectsHash.Bytes(),
		StateRoot:   stateRoot.Bytes(),
	}
	if err := fork.AppendArchive(header.ArchiveLeaf()); err != nil {
		return nil, fmt.Errorf("archive chunk %d: %w", header.Number, err)
	}
	archive := fork.Roots()[worldstate.Archive]
	addition := checkpoint.Addition{
		Chunk:       header,
		ArchiveRoot: archive.Root.Bytes(),
		Fees:        p.Fees,
		Fields:      fields,
		L1ToL2:      r.Inputs.Leaves(),
		L2ToL1:      messages(r.Effects),
	}
	running, err := s.addToCheckpoint(extends, params.EpochOf(slot), addition)
	if err != nil {
		return nil, err
	}
	return &Chunk{Header: header, Checkpoint: running, Effects: r.Effects, Fields: fields}, nil
}

func (s *State) addToCheckpoint(extends bool, epoch uint64, a checkpoint.Addition) (checkpoint.Running, error) {
	if extends {
		return s.Checkpoint.Extend(a)
	}
	return s.Checkpoint.Next(epoch, a)
}

// WithChunk is the state after a block with c, and the log nodes it adds.
func (s State) WithChunk(c *Chunk, fees protocol.GasFees) (State, []LogNode) {
	s.Height, s.Timestamp = c.Header.Height, c.Header.Timestamp
	s.Chunk, s.Checkpoint = c.Header, c.Checkpoint
	s.Fees, s.Origin = fees, c.Header.Origin
	s.Use = s.Use.With(c.Header.Slot, c.Header.ManaUsed, uint64(c.Header.DAFields))
	return s, s.log()
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
