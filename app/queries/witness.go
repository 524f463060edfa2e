package queries

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// snapshot is the world state after a chunk, nil for the locked tip.
func (q *Queries) snapshot(number *uint64) (*worldstate.Snapshot, error) {
	if number == nil {
		locked := q.cfg.Tips.LockedChunk()
		number = &locked
	}
	return q.cfg.World.At(*number)
}

// GetPublicStorageAt returns the value of a contract's public storage slot.
func (q *Queries) GetPublicStorageAt(contract, slot protocol.FieldHex, chunk *uint64) (*protocol.FieldHex, error) {
	s, err := q.snapshot(chunk)
	if err != nil {
		return nil, answer(err)
	}
	value, err := s.PublicValue(aztec.PublicDataSlot(contract.Field(), slot.Field()))
	if err != nil {
		return nil, answer(err)
	}
	hex := protocol.FieldHex(value)
	return &hex, nil
}

// GetNoteHashWitness proves a leaf of the note hash tree.
func (q *Queries) GetNoteHashWitness(index uint64, chunk *uint64) (*api.Witness, error) {
	return q.leafWitness(worldstate.NoteHash, chunk, index)
}

// GetArchiveWitness proves a leaf of the archive tree. The archive it proves in is
// the one the chunk's state root commits to: before the chunk's own leaf, so after
// the chunk before.
func (q *Queries) GetArchiveWitness(index uint64, chunk *uint64) (*api.Witness, error) {
	s, err := q.snapshot(chunk)
	if err != nil {
		return nil, answer(err)
	}
	before := s
	if s.Chunk() > 0 {
		previous := s.Chunk() - 1
		if before, err = q.snapshot(&previous); err != nil {
			return nil, answer(err)
		}
	}
	w, err := before.Leaf(worldstate.Archive, index)
	if err != nil {
		return nil, answer(err)
	}
	return witness(s, w.Path, w.Leaf, true), nil
}

// GetL1ToL2MessageWitness proves a leaf of the L1-to-L2 message tree.
func (q *Queries) GetL1ToL2MessageWitness(index uint64, chunk *uint64) (*api.Witness, error) {
	return q.leafWitness(worldstate.L1ToL2Message, chunk, index)
}

// GetNullifierWitness proves a siloed nullifier present, or absent by the leaf
// below it.
func (q *Queries) GetNullifierWitness(nullifier protocol.FieldHex, chunk *uint64) (*api.Witness, error) {
	return q.keyWitness(worldstate.Nullifier, chunk, nullifier.Field())
}

// GetPublicDataWitness proves a leaf slot's value, or its absence by the leaf
// below it.
func (q *Queries) GetPublicDataWitness(leafSlot protocol.FieldHex, chunk *uint64) (*api.Witness, error) {
	return q.keyWitness(worldstate.PublicData, chunk, leafSlot.Field())
}

func (q *Queries) leafWitness(tree worldstate.TreeID, number *uint64, index uint64) (*api.Witness, error) {
	s, err := q.snapshot(number)
	if err != nil {
		return nil, answer(err)
	}
	w, err := s.Leaf(tree, index)
	if err != nil {
		return nil, answer(err)
	}
	return witness(s, w.Path, w.Leaf, true), nil
}

func (q *Queries) keyWitness(tree worldstate.TreeID, number *uint64, key fr.Element) (*api.Witness, error) {
	s, err := q.snapshot(number)
	if err != nil {
		return nil, answer(err)
	}
	w, err := s.Key(tree, key)
	if err != nil {
		return nil, answer(err)
	}
	out := witness(s, w.Path, w.LeafHash(), w.Key == key)
	out.Preimage = &api.LeafPreimage{
		Key: protocol.FieldHex(w.Key), NextIndex: w.NextIndex, NextKey: protocol.FieldHex(w.NextKey),
	}
	if tree == worldstate.PublicData {
		value := protocol.FieldHex(w.Value)
		out.Preimage.Value = &value
	}
	return out, nil
}

func witness(s *worldstate.Snapshot, p worldstate.Path, leaf fr.Element, present bool) *api.Witness {
	roots := s.ChunkRoots()
	w := &api.Witness{
		Chunk: s.Chunk(), Root: protocol.FieldHex(roots[p.Tree].Root), Index: p.Index,
		Leaf: protocol.FieldHex(leaf), Path: api.Fields(p.Siblings), Present: present,
		StateRoot: protocol.FieldHex(roots.StateRoot()),
	}
	for id := range roots {
		w.Trees = append(w.Trees, api.Tree{
			Name: worldstate.TreeID(id).String(), Root: protocol.FieldHex(roots[id].Root), Size: roots[id].Size,
		})
	}
	return w
}
