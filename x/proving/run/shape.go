package run

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/aztecd/aztecd/x/aztec"
)

// MaxMessages is how many L2-to-L1 messages a step takes: all that a tx may have.
const MaxMessages = aztec.MaxL2ToL1Msgs

// ErrShape is returned for a shape no circuit has.
var ErrShape = errors.New("bad shape of a proof's steps")

// Shape is what a slice has room for: the parameters of circuit T.
type Shape struct {
	Steps      int // of a slice
	NoteHashes int // or messages, of a step; a power of two
	Nullifiers int // of a step; a power of two
	Fields     int // of effects, of a step
	Depth      int // of the four state trees, in use; those of Aztec are higher
	// ArchiveDepth is that of the archive in use.
	ArchiveDepth int
}

// Production is the shape of deployments.
func Production() Shape {
	return Shape{Steps: 4, NoteHashes: 4, Nullifiers: 4, Fields: 48, Depth: 32, ArchiveDepth: 30}
}

// Tiny is the shape of tests and of the networks they run.
func Tiny() Shape {
	return Shape{Steps: 1, NoteHashes: 2, Nullifiers: 2, Fields: 32, Depth: 16, ArchiveDepth: 16}
}

// headFields are those of a tx before its note hashes: marker, hash, fee.
const headFields = 3

// Validate returns an error that wraps ErrShape.
func (s Shape) Validate() error {
	least := headFields + s.NoteHashes + s.Nullifiers + MaxMessages + 4
	switch {
	case s.Steps < 1:
		return fmt.Errorf("%d steps: %w", s.Steps, ErrShape)
	case !group(s.NoteHashes) || !group(s.Nullifiers):
		return fmt.Errorf("groups of %d note hashes and %d nullifiers, want powers of two up to %d: %w", s.NoteHashes, s.Nullifiers, placesPerTx, ErrShape)
	case s.Fields < least:
		return fmt.Errorf("%d fields a step, at least %d: %w", s.Fields, least, ErrShape)
	case s.Depth <= placeLevels || s.Depth > aztec.L1ToL2TreeHeight:
		return fmt.Errorf("trees of depth %d: %w", s.Depth, ErrShape)
	case s.ArchiveDepth < 1 || s.ArchiveDepth > archiveHeight:
		return fmt.Errorf("an archive of depth %d: %w", s.ArchiveDepth, ErrShape)
	}
	return nil
}

// A tx takes placesPerTx places in the trees of note hashes and nullifiers, a subtree of
// placeLevels levels.
const (
	placeLevels = 6
	placesPerTx = 1 << placeLevels
)

const archiveHeight = 30

func group(n int) bool { return n > 0 && n < placesPerTx && bits.OnesCount(uint(n)) == 1 }
