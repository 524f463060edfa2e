package circuit

import (
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// AssignBlob returns the witness of a slice read where before stands. It returns
// run.ErrSlice for what is no slice of so many runs there.
func AssignBlob(runs int, before run.Blobs, slice run.BlobSlice) (*Blob, error) {
	c, err := NewBlob(runs)
	if err != nil {
		return nil, err
	}
	n := len(slice.Fields)
	if n > len(c.Fields) || (n < len(c.Fields) && !slice.End) {
		return nil, fmt.Errorf("%d fields for a slice of %d: %w", n, len(c.Fields), run.ErrSlice)
	}
	after := before
	if err := after.Apply(slice); err != nil {
		return nil, err
	}
	c.In, c.Out = before.Hash(), after.Hash()
	c.State = assignBlobs(&before)
	for i := range c.Fields {
		c.Fields[i], c.Active[i] = 0, 0
		if i < n {
			c.Fields[i], c.Active[i] = slice.Fields[i], 1
		}
	}
	c.End = 0
	if slice.End {
		c.End = 1
	}
	return c, nil
}

func assignBlobs(b *run.Blobs) BlobState {
	s := BlobState{
		Phase: b.Phase, Blob: b.Blob, Place: b.Place,
		E: b.E, Z: b.Z, Gamma: b.Gamma,
		Power: assignLimbs(b.Power), Y: assignLimbs(b.Y),
	}
	for i, e := range b.Sponge {
		s.Sponge[i] = e
	}
	return s
}

func assignLimbs(e bls.Element) (out [4]frontend.Variable) {
	for i, limb := range run.Limbs(e) {
		out[i] = fr.NewElement(limb)
	}
	return out
}
