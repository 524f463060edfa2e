package ledger

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ErrRestart says that a state is not the one that a restarted chain goes on from.
var ErrRestart = errors.New("not the state that genesis restarts from")

// Restarted is the state before height 1 of the restarted chain, made of the one after the
// checkpoint that it goes on from, wherever that comes from: what neither L1 nor genesis
// tells of the old chain, heights and milliseconds, is not in it.
func (s State) Restarted(p *protocol.Params) (State, error) {
	if err := s.endsAt(p); err != nil {
		return State{}, err
	}
	first, err := committee.First(p)
	if err != nil {
		return State{}, err
	}
	r, h := p.Restart, s.Checkpoint.Header
	s = s.Regenerated(r.Generation, p.Begin())
	s.Height, s.ChunkTime = 0, s.Chunk.Timestamp*1000
	// L1 has at least what was taken; the next origin tells of the rest.
	s.Origin, s.Known, s.Pending = protocol.Origin{L1Block: r.Origin, Inbox: h.In, Forced: h.Forced}, h.Forced, nil
	if p.Proven() {
		s.Origin.Generation = r.Generation
	}
	if s.Fees = h.Fees; h.Number == 0 {
		s.Fees = p.Fees.Initial
	}
	s.Duty, s.Next = Duty{Epoch: r.Epoch, From: 1, Before: r.Epoch, Seats: first.Seats()}, nil
	s.Committee = s.Duty.section()
	s.Extension = lock.NewExtension(lock.Closed, r.Epoch, h.Hash())
	return s, nil
}

// FillRestart has a restart name the state, which is after a checkpoint: the rest of it is
// known from L1.
func (s *State) FillRestart(r *protocol.Restart) {
	h := s.Checkpoint.Header
	r.Checkpoint, r.CheckpointHash, r.Chunk, r.ChunkHash = h.Number, h.Hash(), s.Chunk.Number, s.Chunk.Hash()
	r.StateRoot, r.ArchiveRoot, r.CheckpointsRoot = h.StateRoot, h.ArchiveRoot, s.Checkpoints.Root()
}

// Regenerated is a state from which chunks of another generation follow, from a time on.
func (s State) Regenerated(generation uint32, timestamp uint64) State {
	s.Generation, s.Timestamp, s.Use = generation, timestamp, protocol.SlotUse{}
	return s
}

// endsAt wants the state to end with the checkpoint that genesis names.
func (s *State) endsAt(p *protocol.Params) error {
	r, h := p.Restart, s.Checkpoint.Header
	origin := h.Origin
	if h.Number == 0 {
		origin = p.GenesisOrigin.Ref()
	}
	for _, c := range []struct {
		what      string
		got, want any
	}{
		{"checkpoint", h.Number, r.Checkpoint},
		{"hash of the checkpoint", h.Hash(), r.CheckpointHash},
		{"last chunk", s.Chunk.Number, r.Chunk},
		{"last chunk of the checkpoint", h.LastChunk, r.Chunk},
		{"hash of the last chunk", s.Chunk.Hash(), r.ChunkHash},
		{"state root", h.StateRoot, r.StateRoot},
		{"archive root", h.ArchiveRoot, r.ArchiveRoot},
		{"root of the chunks' log", s.chunksRootOf(h), h.ChunksRoot},
		{"root of the checkpoints' log", s.Checkpoints.Root(), r.CheckpointsRoot},
		{"L1 origin", r.Origin.Ref(), origin},
	} {
		if c.got != c.want {
			return fmt.Errorf("%w: %s is %v, not %v", ErrRestart, c.what, c.got, c.want)
		}
	}
	return nil
}

// chunksRootOf is what the header of the state's checkpoint has for the root of the chunks'
// log: none where no committee signed it.
func (s *State) chunksRootOf(h checkpoint.Header) common.Hash {
	if h.ByProof() {
		return common.Hash{}
	}
	return s.Chunks.Root()
}

// CheckRestarted wants the state and its trees to be what genesis restarts from, and
// nothing beside it.
func (s *State) CheckRestarted(p *protocol.Params, world *worldstate.Store) error {
	want, err := s.Restarted(p)
	if err != nil {
		return err
	}
	trees, err := world.At(s.Chunk.Number)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRestart, err)
	}
	before, archive := trees.ChunkRoots().StateRoot(), trees.Roots()[worldstate.Archive].Root
	if before.Bytes() != p.Restart.StateRoot || archive.Bytes() != p.Restart.ArchiveRoot {
		return fmt.Errorf("%w: the trees are those of state root %s and archive %s", ErrRestart, common.Hash(before.Bytes()), common.Hash(archive.Bytes()))
	}
	same, err := s.same(&want)
	if err == nil && !same {
		err = fmt.Errorf("%w: it was not made for this chain", ErrRestart)
	}
	return err
}

func (s *State) same(other *State) (bool, error) {
	var raw [2][]byte
	for i, state := range []*State{s, other} {
		stored, err := state.stored()
		if err != nil {
			return false, err
		}
		if raw[i], err = rlp.EncodeToBytes(stored); err != nil {
			return false, fmt.Errorf("encode state: %w", err)
		}
	}
	return bytes.Equal(raw[0], raw[1]), nil
}

// SaveRestarted writes the state of Restarted, and the parameters of its chain.
func (s *State) SaveRestarted(w Writer, p *protocol.Params) error {
	encoded, err := p.Encode()
	if err != nil {
		return err
	}
	return errors.Join(saveDuty(w, &s.Duty), s.Save(w, nil, nil), PutParams(w, encoded))
}
