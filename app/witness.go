package app

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// snapshot is the world state after a chunk, nil for the locked tip.
func (n *Node) snapshot(number *uint64) (*worldstate.Snapshot, error) {
	if number == nil {
		_, locked, _ := n.chain.numbers()
		number = &locked
	}
	s, err := n.stores.world.At(*number)
	if errors.Is(err, worldstate.ErrUnknownChunk) || errors.Is(err, worldstate.ErrPruned) {
		return nil, fmt.Errorf("%w: %w", rpc.ErrNotFound, err)
	}
	return s, err
}

// PublicStorage implements rpc.Backend.
func (n *Node) PublicStorage(number *uint64, contract, slot fr.Element) (fr.Element, error) {
	s, err := n.snapshot(number)
	if err != nil {
		return fr.Element{}, err
	}
	return s.PublicValue(aztec.PublicDataSlot(contract, slot))
}

// NoteHashWitness implements rpc.Backend.
func (n *Node) NoteHashWitness(number *uint64, index uint64) (*rpc.Witness, error) {
	return n.leafWitness(worldstate.NoteHash, number, index)
}

// ArchiveWitness implements rpc.Backend. The archive it proves in is the one the
// chunk's state root commits to: before the chunk's own leaf, so after the chunk
// before.
func (n *Node) ArchiveWitness(number *uint64, index uint64) (*rpc.Witness, error) {
	s, err := n.snapshot(number)
	if err != nil {
		return nil, err
	}
	before := s
	if s.Chunk() > 0 {
		previous := s.Chunk() - 1
		if before, err = n.snapshot(&previous); err != nil {
			return nil, err
		}
	}
	w, err := before.Leaf(worldstate.Archive, index)
	if err != nil {
		return nil, leafError(err)
	}
	return witness(s, w.Path, w.Leaf, true), nil
}

// L1ToL2MessageWitness implements rpc.Backend.
func (n *Node) L1ToL2MessageWitness(number *uint64, index uint64) (*rpc.Witness, error) {
	return n.leafWitness(worldstate.L1ToL2Message, number, index)
}

// NullifierWitness implements rpc.Backend.
func (n *Node) NullifierWitness(number *uint64, nullifier fr.Element) (*rpc.Witness, error) {
	return n.keyWitness(worldstate.Nullifier, number, nullifier)
}

// PublicDataWitness implements rpc.Backend.
func (n *Node) PublicDataWitness(number *uint64, leafSlot fr.Element) (*rpc.Witness, error) {
	return n.keyWitness(worldstate.PublicData, number, leafSlot)
}

func (n *Node) leafWitness(tree worldstate.TreeID, number *uint64, index uint64) (*rpc.Witness, error) {
	s, err := n.snapshot(number)
	if err != nil {
		return nil, err
	}
	w, err := s.Leaf(tree, index)
	if err != nil {
		return nil, leafError(err)
	}
	return witness(s, w.Path, w.Leaf, true), nil
}

func (n *Node) keyWitness(tree worldstate.TreeID, number *uint64, key fr.Element) (*rpc.Witness, error) {
	s, err := n.snapshot(number)
	if err != nil {
		return nil, err
	}
	w, err := s.Key(tree, key)
	if err != nil {
		return nil, leafError(err)
	}
	out := witness(s, w.Path, w.LeafHash(), w.Key == key)
	out.Preimage = &rpc.LeafPreimage{
		Key: protocol.FieldHex(w.Key), NextIndex: w.NextIndex, NextKey: protocol.FieldHex(w.NextKey),
	}
	if tree == worldstate.PublicData {
		value := protocol.FieldHex(w.Value)
		out.Preimage.Value = &value
	}
	return out, nil
}

func witness(s *worldstate.Snapshot, p worldstate.Path, leaf fr.Element, present bool) *rpc.Witness {
	roots := s.ChunkRoots()
	w := &rpc.Witness{
		Chunk: s.Chunk(), Root: protocol.FieldHex(roots[p.Tree].Root), Index: p.Index,
		Leaf: protocol.FieldHex(leaf), Path: rpc.Fields(p.Siblings), Present: present,
		StateRoot: protocol.FieldHex(roots.StateRoot()),
	}
	for id := range roots {
		w.Trees = append(w.Trees, rpc.Tree{
			Name: worldstate.TreeID(id).String(), Root: protocol.FieldHex(roots[id].Root), Size: roots[id].Size,
		})
	}
	return w
}

func leafError(err error) error {
	if errors.Is(err, worldstate.ErrNoLeaf) {
		return fmt.Errorf("%w: %w", rpc.ErrNotFound, err)
	}
	return err
}
