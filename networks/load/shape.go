package load

import (
	"fmt"

	"github.com/aztecd/aztecd/x/aztec"
)

// Shape is what the txs look like.
type Shape struct {
	NoteHashes, Nullifiers int
	// ProofBytes of random proof.
	ProofBytes int
}

// DefaultShape is a private transfer with a proof of the size Aztec's have.
func DefaultShape() Shape { return Shape{NoteHashes: 4, Nullifiers: 4, ProofBytes: 60_000} }

// maxProofBytes is more than any genesis takes, and what a mistyped number may
// allocate.
const maxProofBytes = 16 << 20

// Check refuses what no tx can be.
func (s Shape) Check() error {
	for _, f := range []struct {
		what       string
		count, max int
	}{
		{"note hashes", s.NoteHashes, aztec.MaxNoteHashes},
		{"nullifiers", s.Nullifiers, aztec.MaxNullifiers - 1},
		{"bytes of proof", s.ProofBytes, maxProofBytes},
	} {
		if f.count < 0 || f.count > f.max {
			return fmt.Errorf("%d %s: a tx has 0 to %d", f.count, f.what, f.max)
		}
	}
	return nil
}
