package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// Grown is a tree that only grows. Its root is at the working depth, and its frontier has
// one node a level: where bit l of the size is set, the root of the full subtree of height
// l that ends the leaves so far and has not been merged; zero elsewhere.
type Grown struct {
	Root     fr.Element
	Size     uint64
	Frontier []fr.Element
}

// Linked is an indexed tree: its root at the working depth, and how many places are taken.
type Linked struct {
	Root fr.Element
	Size uint64
}

// World is a chain at a checkpoint's boundary, as far as proofs go.
type World struct {
	Checkpoint uint64 // number of the last
	Chunk      uint64 // number of the last

	Notes, Messages    Grown
	Nullifiers, Public Linked
	Archive            Grown
}

// Words are what Hash hashes, in order: number of the checkpoint, of the chunk; of notes
// and of messages root, size, frontier; of nullifiers and of public data root, size; of the
// archive root, size, frontier.
func (w *World) Words() []fr.Element {
	out := []fr.Element{fr.NewElement(w.Checkpoint), fr.NewElement(w.Chunk)}
	out = w.Messages.appendTo(w.Notes.appendTo(out))
	out = append(out, w.Nullifiers.Root, fr.NewElement(w.Nullifiers.Size))
	out = append(out, w.Public.Root, fr.NewElement(w.Public.Size))
	return w.Archive.appendTo(out)
}

// WorldWords is how many words a world of the shape has.
func (s Shape) WorldWords() int { return 2 + 2*(2+s.Depth) + 2*2 + 2 + s.ArchiveDepth }

// Hash is what L1 keeps of the proven tip.
func (w *World) Hash() fr.Element { return poseidon2.Hash(w.Words()...) }

// Check demands that the frontiers are those of the shape.
func (w *World) Check(s Shape) error {
	for _, t := range []struct {
		name  string
		tree  *Grown
		depth int
	}{{"note hash", &w.Notes, s.Depth}, {"message", &w.Messages, s.Depth}, {"archive", &w.Archive, s.ArchiveDepth}} {
		if len(t.tree.Frontier) != t.depth || t.tree.Size>>t.depth != 0 {
			return breaks(RuleDepth, "%s tree of %d leaves with a frontier of %d levels, want %d", t.name, t.tree.Size, len(t.tree.Frontier), t.depth)
		}
	}
	return nil
}

func (g *Grown) appendTo(out []fr.Element) []fr.Element {
	return append(append(out, g.Root, fr.NewElement(g.Size)), g.Frontier...)
}
