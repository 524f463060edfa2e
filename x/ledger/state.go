package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// State is what the application agreed on after a height. World state itself is
// in x/worldstate; StateRoot of the chunk commits to it. It is a value.
type State struct {
	Height     uint64
	Timestamp  uint64       // of the last block, unix milliseconds
	Chunk      chunk.Header // the last; at genesis only its state root is set
	ChunkTime  uint64       // of the last chunk's block, unix milliseconds
	Checkpoint checkpoint.Running
	Generation uint32
	Fees       protocol.GasFees // of the last block
	Use        protocol.SlotUse // of the slot of the last chunk
	Origin     protocol.Origin  // of the last block
	Known      inputs.Queue     // L1's queue of forced txs, as far as the chain knows its entries
	Pending    []inputs.Entry   // those known entries that no chunk took, oldest first
	Committee  []byte           // what the AppHash says of the committee that was handed over to last
	// Duty is the committee that signs the next height, where committees are drawn.
	Duty Duty
	// Next signs from the height after the next one on; nil but after a handover.
	Next *Duty
	// Extension is what the committee signs of the last block.
	Extension lock.Extension

	// Chunks and Checkpoints are authenticated logs with an entry for each chunk,
	// genesis included: its header, and the running checkpoint's after it.
	Chunks, Checkpoints merklelog.Frontier
}

// Genesis is the state before height 1.
func Genesis(p *protocol.Params, members *committee.Committee, setup *blob.Setup, roots worldstate.Roots) (State, []LogNode) {
	header := GenesisCheckpoint(roots)
	s := State{
		Timestamp:  p.GenesisTime,
		Checkpoint: checkpoint.NewGenesis(setup, header.ChunksRoot, header.ArchiveRoot, header.StateRoot),
		Fees:       p.Fees.Initial,
		Origin:     protocol.Origin{L1Block: p.GenesisOrigin},
		Committee:  members.Addresses(),
		Extension:  lock.NewExtension(lock.Closed, 0, header.Hash()),
	}
	s.Chunk.StateRoot = header.StateRoot
	if p.Drawn() {
		s.Duty = Duty{From: 1, Seats: members.Seats()}
		s.Committee = s.Duty.section()
	}
	var nodes []LogNode
	s.Chunks, nodes = grow(ChunkLog, s.Chunks, 0, s.Chunk.Encode())
	return s, append(nodes, s.logCheckpoint()...)
}

// GenesisCheckpoint is checkpoint 0 of a world state; the contract is deployed with
// its hash.
func GenesisCheckpoint(roots worldstate.Roots) checkpoint.Header {
	stateRoot := roots.StateRoot()
	chunks, _ := grow(ChunkLog, merklelog.Frontier{}, 0, chunk.Header{StateRoot: stateRoot.Bytes()}.Encode())
	return checkpoint.Genesis(chunks.Root(), roots[worldstate.Archive].Root.Bytes(), stateRoot.Bytes())
}

// LogID names one of the authenticated logs.
type LogID byte

// The logs; their names are those of the AppHash's sections.
const (
	ChunkLog      LogID = 'c'
	CheckpointLog LogID = 'k'
)

// LogNode is a node that a new entry added to a log.
type LogNode struct {
	Log LogID
	merklelog.Node
}

// grow appends a chunk's entry to a log.
func grow(id LogID, f merklelog.Frontier, number uint64, value []byte) (merklelog.Frontier, []LogNode) {
	next, added := f.Append(merklelog.Leaf(LogKey(number), value))
	nodes := make([]LogNode, len(added))
	for i, n := range added {
		nodes[i] = LogNode{id, n}
	}
	return next, nodes
}

// logCheckpoint appends the running checkpoint after the last chunk to its log.
func (s *State) logCheckpoint() (nodes []LogNode) {
	s.Checkpoints, nodes = grow(CheckpointLog, s.Checkpoints, s.Chunk.Number, s.Checkpoint.Header.Encode())
	return nodes
}

// LogKey is the key of a chunk's entries in the logs.
func LogKey(number uint64) []byte { return binary.BigEndian.AppendUint64(nil, number) }

// Tips is the part of the tips that consensus agrees on.
type Tips struct {
	Chunk          uint64
	ChunkHash      common.Hash
	Checkpoint     uint64
	CheckpointHash common.Hash
	Generation     uint32
}

// Tips of the state.
func (s *State) Tips() Tips {
	return Tips{
		s.Chunk.Number, s.Chunk.Hash(),
		s.Checkpoint.Header.Number, s.Checkpoint.Header.Hash(), s.Generation,
	}
}

// Section is an entry of the AppHash's tree.
type Section struct {
	Name  string
	Value []byte
}

// Sections of the AppHash, in order.
func (s *State) Sections() ([]Section, error) {
	tips, err := rlp.EncodeToBytes(s.Tips())
	if err != nil {
		return nil, fmt.Errorf("encode tips: %w", err)
	}
	return []Section{
		{"checkpoints", s.Checkpoints.Root().Bytes()},
		{"chunks", s.Chunks.Root().Bytes()},
		{"committee", s.Committee},
		{"tips", tips},
	}, nil
}

// AppHash changes with a chunk, a handover or a prune, and with nothing else:
// every change costs a block that proves it.
func (s *State) AppHash() (common.Hash, error) {
	sections, err := s.Sections()
	if err != nil {
		return common.Hash{}, err
	}
	var f merklelog.Frontier
	for _, section := range sections {
		f, _ = f.Append(merklelog.Leaf([]byte(section.Name), section.Value))
	}
	return f.Root(), nil
}

// ProveSection proves a section's value against the AppHash.
func (s *State) ProveSection(name string) (merklelog.Proof, error) {
	sections, err := s.Sections()
	if err != nil {
		return merklelog.Proof{}, err
	}
	var f merklelog.Frontier
	index := len(sections)
	nodes := map[merklelog.Position]common.Hash{}
	for i, section := range sections {
		if section.Name == name {
			index = i
		}
		next, added := f.Append(merklelog.Leaf([]byte(section.Name), section.Value))
		for _, n := range added {
			nodes[n.Position] = n.Hash
		}
		f = next
	}
	read := func(p merklelog.Position) (common.Hash, error) { return nodes[p], nil }
	return merklelog.Prove(read, f.Size, uint64(index))
}

// Heartbeat is the state after a block without a chunk. One of a later slot closes the
// running checkpoint; that of genesis is closed from the start, and so is one of an earlier
// generation: no chunk can be added to it.
func (s State) Heartbeat(params *protocol.Params, p Proposal) State {
	s.Height, s.Timestamp, s.Fees, s.Origin = p.Height, p.Timestamp, p.Fees, p.Origin
	s.Pending, s.Known = s.Waiting(p.Entries), s.Known.WithEntries(p.Entries)
	slot, running, kind := params.SlotAt(p.Timestamp), s.Checkpoint.Header, lock.Locked
	if slot > running.Slot || running.Number == 0 || running.Generation != s.Generation {
		kind = lock.Closed
	}
	s.Extension = lock.NewExtension(kind, s.signingEpoch(params, slot), running.Hash())
	if s.Next != nil {
		s.Duty, s.Next = *s.Next, nil
	}
	return s
}
