package witness

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
)

// BodyStepJob is a slice of steps with bodies and the state that it goes on from: what one
// proof of circuit F is made of.
type BodyStepJob struct {
	Before run.Bodies
	Steps  []run.BodyStep
}

// BodyJobs are all proofs that a fallback checkpoint needs.
type BodyJobs struct {
	Steps   []BodyStepJob
	Blobs   []BlobJob
	Closing run.BodyClosing
}

// NewBodyJobs ties the steps and the blob slices of a checkpoint together at the challenges.
func NewBodyJobs(shape run.BodyShape, world run.World, context run.Context, c epoch.Challenges, steps []run.BodyStep, blobs []run.BlobSlice) (*BodyJobs, error) {
	z, gamma := c.Z.Bytes(), c.Gamma.Bytes() // both below 2^248
	j := &BodyJobs{Closing: run.BodyClosing{
		Before: world, Last: run.FreshBodies(world, c.Rho, context),
		Blobs: run.NewBlobs(*new(fr.Element).SetBytes(z[:]), *new(fr.Element).SetBytes(gamma[:])),
	}}
	last := &j.Closing.Last
	for slice := range slices.Chunk(steps, shape.Steps) {
		j.Steps = append(j.Steps, BodyStepJob{last.Clone(), slice})
		for i := range slice {
			if err := last.Apply(shape, &slice[i]); err != nil {
				return nil, fmt.Errorf("slice %d, step %d: %w", len(j.Steps)-1, i, err)
			}
		}
	}
	for i := range blobs {
		j.Blobs = append(j.Blobs, BlobJob{j.Closing.Blobs, blobs[i]})
		if err := j.Closing.Blobs.Apply(blobs[i]); err != nil {
			return nil, fmt.Errorf("blob slice %d: %w", i, err)
		}
	}
	return j, j.Closing.Check()
}
