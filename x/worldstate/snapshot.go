package worldstate

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Snapshot reads one committed chunk, concurrently with anything else. When the
// chunk is pruned or unwound meanwhile, reading gives ErrPruned or
// ErrUnknownChunk.
type Snapshot struct {
	version
	chunk  uint64
	record *chunkRecord
}

// At returns the state after a retained chunk.
func (s *Store) At(chunk uint64) (*Snapshot, error) {
	r, err := s.chunk(chunk)
	if err != nil {
		if _, now := s.chunk(chunk); now != nil {
			err = now // it went away while being read
		}
		return nil, err
	}
	return &Snapshot{version: s.version(r), chunk: chunk, record: r}, nil
}

// Chunk returns the chunk's number.
func (s *Snapshot) Chunk() uint64 { return s.chunk }

// Roots returns the trees after the chunk, the archive with its leaf.
func (s *Snapshot) Roots() Roots { return s.roots() }

// ChunkRoots returns the trees the chunk's state root commits to: Roots with
// the archive as it was before the chunk's own leaf.
func (s *Snapshot) ChunkRoots() Roots {
	r := s.roots()
	r[Archive] = s.record.before
	return r
}

// HasNullifier implements Reader.
func (s *Snapshot) HasNullifier(n fr.Element) (bool, error) {
	found, err := s.hasNullifier(n)
	return found, s.valid(err)
}

// PublicValue implements Reader.
func (s *Snapshot) PublicValue(slot fr.Element) (fr.Element, error) {
	value, err := s.publicValue(slot)
	return value, s.valid(err)
}

// MessageAt implements Reader.
func (s *Snapshot) MessageAt(index uint64) (fr.Element, error) {
	leaf, err := s.messageAt(index)
	return leaf, s.valid(err)
}

// Leaf proves the leaf at an index of the note hash, message or archive tree.
func (s *Snapshot) Leaf(tree TreeID, index uint64) (ProvenLeaf, error) {
	if tree >= NumTrees || tree.Indexed() {
		return ProvenLeaf{}, fmt.Errorf("%w: the %s tree is read by key", ErrNoLeaf, tree)
	}
	w, err := s.provenLeaf(tree, index)
	return w, s.valid(err)
}

// Path gives the nodes beside the way of any tree's leaf to the root, and the leaf's hash: zero
// where there is nothing but padding.
func (s *Snapshot) Path(tree TreeID, index uint64) (Path, fr.Element, error) {
	if tree >= NumTrees {
		return Path{}, fr.Element{}, fmt.Errorf("%w: %s", ErrNoLeaf, tree)
	}
	p, leaf, err := s.path(tree, index)
	return p, leaf, s.valid(err)
}

// Key proves a nullifier or a public slot to be present, or absent by the leaf
// below it: the witness has the key asked for if and only if it is present.
func (s *Snapshot) Key(tree TreeID, key fr.Element) (ProvenKey, error) {
	if !tree.Indexed() {
		return ProvenKey{}, fmt.Errorf("%w: the %s tree is read by index", ErrNoLeaf, tree)
	}
	w, err := s.provenKey(tree, key)
	return w, s.valid(err)
}

// Find returns the index of the first leaf with a hash, in the note hash or the
// message tree; ErrNoLeaf when there is none. Queries name an index so far; the
// witness of a message will be asked for by its hash.
func (s *Snapshot) Find(tree TreeID, hash fr.Element) (uint64, error) {
	if tree != NoteHash && tree != L1ToL2Message {
		return 0, fmt.Errorf("%w: the %s tree is not read by hash", ErrNoLeaf, tree)
	}
	index, err := s.find(tree, &hash)
	return index, s.valid(err)
}

// valid decides what a read is worth: whether the chunk is still there, and
// still the same, after it. Reads before that moment saw only what never
// changes.
func (s *Snapshot) valid(err error) error {
	r, now := s.store.chunk(s.chunk)
	switch {
	case now != nil:
		return now
	case r.seq != s.record.seq:
		return fmt.Errorf("%w: chunk %d was unwound", ErrUnknownChunk, s.chunk)
	case errors.Is(err, ErrCorrupt):
		return fmt.Errorf("read chunk %d: %w", s.chunk, err)
	default:
		return err
	}
}
