package run

import (
	"errors"
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// BlobRunFields is the unit in which a blob is read: what a proof of blobs takes
	// is one or two runs of so many fields.
	BlobRunFields = 256
	// RunsPerBlob is how many runs a blob has.
	RunsPerBlob = protocol.FieldsPerBlob / BlobRunFields
	// MaxCheckpointBlobs is how many powers of gamma each checkpoint has: blob b of
	// checkpoint i weighs gamma^(8i+b).
	MaxCheckpointBlobs = 8
)

// ErrSlice is returned for fields that are no slice where a run of blobs stands.
var ErrSlice = errors.New("no slice of a blob here")

// Blobs is where the chain of blob proofs stands between two slices: what B's
// accumulators hash (docs/proving.md, "Blob slices"). Between checkpoints all but the
// challenges, E, Power and Y is as in NewBlobs.
type Blobs struct {
	// Sponge is the checkpoint's sponge, permuted as soon as three elements wait, and
	// Phase how many wait: 0, 1 or 2.
	Sponge [4]fr.Element
	Phase  int
	// Blob is the number of the blob within its checkpoint, Place how many of its runs
	// are read.
	Blob, Place int
	// E ties the list of checkpoints that these slices give to the list that the
	// steps give, see Tie.
	E fr.Element
	// Z is the place at which all blobs are evaluated, Gamma what tells them apart.
	// Both are below 2^248.
	Z, Gamma fr.Element
	// Power is gamma^(8i+Blob) for the i-th checkpoint, and Y the sum so far of each
	// blob's power times its value at Z.
	Power, Y bls.Element
}

// BlobSlice is what one proof of the chain reads.
type BlobSlice struct {
	Fields []fr.Element // of the checkpoint: without the zeros behind its end
	End    bool         // whether the checkpoint ends with them
}

// NewBlobs returns the state before the first checkpoint.
func NewBlobs(z, gamma fr.Element) Blobs {
	b := Blobs{Z: z, Gamma: gamma}
	b.Power.SetOne()
	b.open()
	return b
}

// open starts a checkpoint.
func (b *Blobs) open() {
	b.Sponge, _ = poseidon2.NewSponge(effect.MaxSpongeFields).State()
	b.Phase, b.Blob, b.Place = 0, 0, 0
}

// Boundary reports whether the state stands between two checkpoints.
func (b *Blobs) Boundary() bool { return b.Blob == 0 && b.Place == 0 }

// Behind is how many fields of the checkpoint are read.
func (b *Blobs) Behind() int {
	return b.Blob*protocol.FieldsPerBlob + b.Place*BlobRunFields
}

// Apply reads a slice. It returns ErrSlice, and is then unchanged, for one that no
// proof can read: without fields, across a blob's end, of broken runs although the
// checkpoint goes on, or behind the last blob that has a power of its own.
func (b *Blobs) Apply(s BlobSlice) error {
	if err := b.check(s); err != nil {
		return err
	}
	b.evaluate(s.Fields)
	b.absorb(s.Fields)
	if s.End {
		b.close(b.Behind() + len(s.Fields))
		return nil
	}
	if b.Place += len(s.Fields) / BlobRunFields; b.Place == RunsPerBlob {
		b.Blob, b.Place = b.Blob+1, 0
		b.raise(1)
	}
	return nil
}

func (b *Blobs) check(s BlobSlice) error {
	n, room := len(s.Fields), (RunsPerBlob-b.Place)*BlobRunFields
	switch {
	case n == 0:
		return fmt.Errorf("no fields: %w", ErrSlice)
	case b.Blob >= MaxCheckpointBlobs:
		return fmt.Errorf("blob %d of a checkpoint: %w", b.Blob, ErrSlice)
	case n > room:
		return fmt.Errorf("%d fields where a blob has room for %d: %w", n, room, ErrSlice)
	case !s.End && n%BlobRunFields != 0:
		return fmt.Errorf("%d fields, and the checkpoint does not end: %w", n, ErrSlice)
	}
	return nil
}

// absorb adds fields to the sponge.
func (b *Blobs) absorb(fields []fr.Element) {
	for i := range fields {
		b.Sponge[b.Phase].Add(&b.Sponge[b.Phase], &fields[i])
		if b.Phase++; b.Phase == 3 {
			poseidon2.Permute(&b.Sponge)
			b.Phase = 0
		}
	}
}

// close ends a checkpoint of so many fields.
func (b *Blobs) close(fields int) {
	if b.Phase != 0 {
		poseidon2.Permute(&b.Sponge)
	}
	b.E = Tie(b.E, b.Sponge[0], fields)
	b.raise(MaxCheckpointBlobs - b.Blob)
	b.open()
}

// raise multiplies the power by gamma, n times.
func (b *Blobs) raise(n int) {
	gamma := scalar(b.Gamma)
	for range n {
		b.Power.Mul(&b.Power, &gamma)
	}
}

// Tie returns E after a checkpoint with these effects and so many fields. Steps and
// blob slices of the same checkpoints give the same E, and nothing else does: the
// sponge does not know its length, so the number of fields goes in too.
func Tie(e, effectsHash fr.Element, fields int) fr.Element {
	return poseidon2.Hash(e, effectsHash, fr.NewElement(uint64(fields)))
}
