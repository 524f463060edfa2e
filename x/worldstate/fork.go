package worldstate

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Reader reads one state: a fork's, or a committed chunk's.
type Reader interface {
	Roots() Roots
	// HasNullifier tells whether the nullifier is in the tree.
	HasNullifier(fr.Element) (bool, error)
	// PublicValue returns the value of a slot, zero when it was never written.
	PublicValue(slot fr.Element) (fr.Element, error)
	// MessageAt returns the leaf at an index of the L1-to-L2 message tree, zero when
	// there is none.
	MessageAt(index uint64) (fr.Element, error)
}

// Fork is a copy-on-write state on top of a committed chunk or of another
// fork. It costs nothing until it is written to, and may simply be dropped. A
// fork is for one goroutine at a time; different forks are independent.
type Fork struct {
	version
	layer *layer
	// parent is the sequence of the state the fork extends.
	parent uint64
	// before is the archive at that state: a chunk's state root commits to it.
	before TreeRef
	// ground is the committed chunk below all layers.
	ground ground
	frozen bool
	failed error
}

// ground names a committed chunk; the sequence tells it from another one with
// the same number, made after an Unwind.
type ground struct{ chunk, seq uint64 }

func newFork(base version, parent uint64, on ground) *Fork {
	l := newLayer(base.store.sequence.Add(1))
	f := &Fork{version: base, layer: l, parent: parent, before: base.roots()[Archive], ground: on}
	f.layers = append([]*layer{l}, base.layers...)
	return f
}

// Fork returns a child: a candidate for the chunk after this one. This fork is
// frozen from now on.
func (f *Fork) Fork() *Fork {
	f.freeze()
	base, on := f.version, f.ground
	for i, l := range base.layers {
		if l.committed.Load() { // it and all below are in the database
			base.layers, base.stored = base.layers[:i:i], l.sizes
			on = ground{chunk: l.chunk, seq: l.seq}
			break
		}
	}
	return newFork(base, f.layer.seq, on)
}

func (f *Fork) freeze() {
	if !f.frozen {
		f.frozen = true
		for i := range f.trees {
			f.layer.sizes[i] = f.trees[i].size
		}
	}
}

// Roots returns the trees as they are now.
func (f *Fork) Roots() Roots { return f.roots() }

// StateRoot is the state root of the fork as a chunk: the four state trees as
// they are now and the archive before the chunk's own leaf.
func (f *Fork) StateRoot() fr.Element { return f.chunkRoots().StateRoot() }

func (f *Fork) chunkRoots() Roots {
	r := f.roots()
	r[Archive] = f.before
	return r
}

// HasNullifier implements Reader.
func (f *Fork) HasNullifier(n fr.Element) (bool, error) {
	found, err := f.hasNullifier(n)
	return found, f.explain(err)
}

// PublicValue implements Reader.
func (f *Fork) PublicValue(slot fr.Element) (fr.Element, error) {
	value, err := f.publicValue(slot)
	return value, f.explain(err)
}

// MessageAt implements Reader.
func (f *Fork) MessageAt(index uint64) (fr.Element, error) {
	leaf, err := f.messageAt(index)
	return leaf, f.explain(err)
}

// Apply adds a delta. Each changed node is hashed once. A nullifier that exists
// already gives a *DuplicateNullifierError and leaves the fork as it was; after
// an error of the database the fork is of no more use.
func (f *Fork) Apply(d Delta) error {
	if err := f.writable(); err != nil {
		return err
	}
	if err := d.check(); err != nil {
		return err
	}
	changes, err := f.plan(&d)
	if err != nil {
		return fmt.Errorf("plan delta: %w", f.explain(err))
	}
	return f.change(changes)
}

// AppendArchive adds a chunk's header hash to the archive.
func (f *Fork) AppendArchive(leaf fr.Element) error {
	if err := f.writable(); err != nil {
		return err
	}
	c := change{tree: Archive, size: f.trees[Archive].size}
	c.place([]fr.Element{leaf})
	c.size++
	return f.change([]change{c})
}

func (f *Fork) writable() error {
	switch {
	case f.failed != nil:
		return fmt.Errorf("fork failed before: %w", f.failed)
	case f.frozen:
		return ErrFrozen
	default:
		return nil
	}
}

func (f *Fork) change(changes []change) error {
	trees, err := f.execute(f.layer, changes)
	if err != nil {
		f.failed = f.explain(err)
		return fmt.Errorf("apply: %w", f.failed)
	}
	f.trees = trees
	return nil
}

// explain turns what looks like a damaged database into ErrStale when it is
// only that the chunk below the fork was unwound or pruned.
func (f *Fork) explain(err error) error {
	if !errors.Is(err, ErrCorrupt) {
		return err
	}
	if r, gone := f.store.chunk(f.ground.chunk); gone != nil || r.seq != f.ground.seq {
		return fmt.Errorf("%w: chunk %d below it is gone", ErrStale, f.ground.chunk)
	}
	return err
}
