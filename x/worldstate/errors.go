package worldstate

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

var (
	// ErrTooMany says that a delta does not fit the places a tx or a chunk has.
	ErrTooMany = errors.New("too many entries")
	// ErrTreeFull says that a tree has no room for the new leaves.
	ErrTreeFull = errors.New("tree is full")
	// ErrStale says that the fork does not extend the tip, because another fork was
	// committed or the store was unwound.
	ErrStale = errors.New("stale fork")
	// ErrFrozen says that the fork has a child or was committed and cannot change.
	ErrFrozen = errors.New("fork is frozen")
	// ErrNotNext says that the chunk to commit is not the one after the tip.
	ErrNotNext = errors.New("not the next chunk")
	// ErrUnknownChunk says that the chunk lies after the tip, or was unwound.
	ErrUnknownChunk = errors.New("unknown chunk")
	// ErrPruned says that the chunk is no longer retained.
	ErrPruned = errors.New("chunk is pruned")
	// ErrFinal says that the chunk to go back to lies before the final one.
	ErrFinal = errors.New("chunk is final")
	// ErrCorrupt says that a record is missing, damaged or contradicts another one.
	ErrCorrupt = errors.New("world state database is corrupt")
	// ErrForeign says that the database belongs to something else, to another genesis
	// or to another version of this package.
	ErrForeign = errors.New("not this world state's database")
	// ErrNoLeaf says that there is no such leaf in this version.
	ErrNoLeaf = errors.New("no such leaf")
	// ErrGenesis says that the genesis cannot be built.
	ErrGenesis = errors.New("bad genesis")
	// ErrWitness says that a witness does not lead to the root.
	ErrWitness = errors.New("witness does not match the root")
)

// DuplicateNullifierError says which nullifier of a delta exists already, in
// the state or earlier in the same delta. Tx is the index of the tx that
// repeats it.
type DuplicateNullifierError struct {
	Nullifier fr.Element
	Tx        int
}

func (e *DuplicateNullifierError) Error() string {
	return fmt.Sprintf("duplicate nullifier 0x%064s in tx %d", e.Nullifier.Text(16), e.Tx)
}
