package witness

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Source is a world state that witnesses are taken from: a worldstate.Snapshot.
type Source interface {
	Roots() worldstate.Roots
	// Path gives the nodes beside a leaf's way to the root, and its hash.
	Path(tree worldstate.TreeID, index uint64) (worldstate.Path, fr.Element, error)
	// Key gives an indexed tree's last leaf at or below a key.
	Key(tree worldstate.TreeID, key fr.Element) (worldstate.ProvenKey, error)
}

// ErrDepth is returned for a tree that has outgrown the depth that circuits work at.
var ErrDepth = errors.New("tree deeper than the circuits")

// WorldOf is the world of a chain whose state, after the last chunk of a checkpoint, is the
// source's: what L1 keeps the hash of. ErrDepth when a tree has outgrown the shape.
func WorldOf(shape run.Shape, s Source, checkpoint, chunk uint64) (run.World, error) {
	w := run.World{Checkpoint: checkpoint, Chunk: chunk}
	for _, t := range []struct {
		tree  worldstate.TreeID
		depth int
		into  *run.Grown
	}{
		{worldstate.NoteHash, shape.Depth, &w.Notes},
		{worldstate.L1ToL2Message, shape.Depth, &w.Messages},
		{worldstate.Archive, shape.ArchiveDepth, &w.Archive},
	} {
		var err error
		if *t.into, err = grownOf(s, t.tree, t.depth); err != nil {
			return run.World{}, err
		}
	}
	for _, t := range []struct {
		tree worldstate.TreeID
		into *run.Linked
	}{{worldstate.Nullifier, &w.Nullifiers}, {worldstate.PublicData, &w.Public}} {
		x, err := newIndexed(s, t.tree, shape.Depth)
		if err != nil {
			return run.World{}, err
		}
		*t.into = run.Linked{Root: x.root(), Size: x.size}
	}
	return w, nil
}

// grownOf is a tree that only grows, at a depth.
func grownOf(s Source, tree worldstate.TreeID, depth int) (run.Grown, error) {
	frontier, err := frontierOf(s, tree, depth)
	if err != nil {
		return run.Grown{}, err
	}
	g := run.Grown{Size: s.Roots()[tree].Size, Frontier: frontier}
	zeros := tree.ZeroHashes(tree.Height())
	for level := range depth { // from the empty place behind the last leaf
		if g.Size>>level&1 == 1 {
			g.Root = tree.HashNode(frontier[level], g.Root)
		} else {
			g.Root = tree.HashNode(g.Root, zeros[level])
		}
	}
	return g, nil
}

// frontierOf are the roots of the complete subtrees of a tree that only grows: that of each
// level whose bit is set in the size. The others are zero.
func frontierOf(s Source, tree worldstate.TreeID, depth int) ([]fr.Element, error) {
	size := s.Roots()[tree].Size
	frontier := make([]fr.Element, depth)
	if size == 0 {
		return frontier, nil
	}
	if err := fits(tree, size, depth); err != nil {
		return nil, err
	}
	path, node, err := s.Path(tree, size-1)
	if err != nil {
		return nil, fmt.Errorf("last leaf of the %s tree: %w", tree, err)
	}
	// The last leaf lies in the smallest of them; the others are beside its way.
	smallest := bits.TrailingZeros64(size)
	for level := range smallest {
		node = tree.HashNode(path.Siblings[level], node)
	}
	if smallest == depth {
		return nil, fmt.Errorf("%w: the %s tree is full at %d levels", ErrDepth, tree, depth)
	}
	frontier[smallest] = node
	for level := smallest + 1; level < depth; level++ {
		if size>>level&1 == 1 {
			frontier[level] = path.Siblings[level]
		}
	}
	return frontier, nil
}

// fits demands that so many leaves leave room at a depth.
func fits(tree worldstate.TreeID, size uint64, depth int) error {
	if size>>depth != 0 {
		return fmt.Errorf("%w: %d leaves in the %s tree, the circuits take less than 2^%d", ErrDepth, size, tree, depth)
	}
	return nil
}
