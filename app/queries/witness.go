package queries

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// snapshot is the world state after a chunk.
func (q *Queries) snapshot(at api.At) (*worldstate.Snapshot, error) {
	number, err := q.number(at)
	if err != nil {
		return nil, err
	}
	return q.cfg.World.At(number)
}

// GetPublicStorageAt returns the value of a contract's public storage slot.
func (q *Queries) GetPublicStorageAt(at api.At, contract, slot protocol.FieldHex) (*protocol.FieldHex, error) {
	s, err := q.snapshot(at)
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
func (q *Queries) GetNoteHashWitness(at api.At, index uint64) (*api.Witness, error) {
	return q.leafWitness(worldstate.NoteHash, at, index)
}

// GetArchiveWitness proves a leaf of the archive tree. The archive it proves in is
// the one the chunk's state root commits to: before the chunk's own leaf, so after
// the chunk before.
func (q *Queries) GetArchiveWitness(at api.At, index uint64) (*api.Witness, error) {
	s, err := q.snapshot(at)
	if err != nil {
		return nil, answer(err)
	}
	before := s
	if s.Chunk() > 0 {
		if before, err = q.snapshot(api.AtNumber(s.Chunk() - 1)); err != nil {
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
func (q *Queries) GetL1ToL2MessageWitness(at api.At, index uint64) (*api.Witness, error) {
	return q.leafWitness(worldstate.L1ToL2Message, at, index)
}

// GetNullifierWitness proves a siloed nullifier present, or absent by the leaf
// below it.
func (q *Queries) GetNullifierWitness(at api.At, nullifier protocol.FieldHex) (*api.Witness, error) {
	return q.keyWitness(worldstate.Nullifier, at, nullifier.Field())
}

// GetPublicDataWitness proves a leaf slot's value, or its absence by the leaf
// below it.
func (q *Queries) GetPublicDataWitness(at api.At, leafSlot protocol.FieldHex) (*api.Witness, error) {
	return q.keyWitness(worldstate.PublicData, at, leafSlot.Field())
}

func (q *Queries) leafWitness(tree worldstate.TreeID, at api.At, index uint64) (*api.Witness, error) {
	s, err := q.snapshot(at)
	if err != nil {
		return nil, answer(err)
	}
	w, err := s.Leaf(tree, index)
	if err != nil {
		return nil, answer(err)
	}
	return witness(s, w.Path, w.Leaf, true), nil
}

func (q *Queries) keyWitness(tree worldstate.TreeID, at api.At, key fr.Element) (*api.Witness, error) {
	s, err := q.snapshot(at)
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
