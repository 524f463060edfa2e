package witness

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
)

// StepJob is a slice of steps and the state that it goes on from: what one proof of circuit T
// is made of.
type StepJob struct {
	Before run.State
	Steps  []run.Step
}

// BlobJob is a slice of a blob and the state that it goes on from: what one proof of circuit
// B is made of.
type BlobJob struct {
	Before run.Blobs
	Slice  run.BlobSlice
}

// Jobs are all proofs that an epoch proof needs: both chains and what closes them.
type Jobs struct {
	Steps   []StepJob
	Blobs   []BlobJob
	Closing run.Closing
}

// NewJobs ties slices together at the challenges, which are known once the last header is. The
// steps begin in a world and are slices of whole checkpoints; the blob slices are of the same.
func NewJobs(shape run.Shape, world run.World, c epoch.Challenges, steps [][]run.Step, blobs []run.BlobSlice) (*Jobs, error) {
	z, gamma := c.Z.Bytes(), c.Gamma.Bytes() // both below 2^248
	j := &Jobs{Closing: run.Closing{
		Before: world, Last: run.Fresh(world, c.Rho),
		Blobs: run.NewBlobs(*new(fr.Element).SetBytes(z[:]), *new(fr.Element).SetBytes(gamma[:])),
	}}
	last := &j.Closing.Last
	for i := range steps {
		j.Steps = append(j.Steps, StepJob{last.Clone(), steps[i]})
		for k := range steps[i] {
			if err := last.Apply(shape, &steps[i][k]); err != nil {
				return nil, fmt.Errorf("slice %d, step %d: %w", i, k, err)
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

// BlobSlices cuts the blobs of a checkpoint, of so many runs each, as circuit B reads them.
func (cp *Checkpoint) BlobSlices(runs int) (out []run.BlobSlice, err error) {
	fields, err := effect.EncodeCheckpoint(cp.Blocks)
	if err != nil {
		return nil, fmt.Errorf("checkpoint %d: %w", cp.Header.Number, err)
	}
	size := runs * run.BlobRunFields
	for len(fields) > size {
		out, fields = append(out, run.BlobSlice{Fields: fields[:size:size]}), fields[size:]
	}
	return append(out, run.BlobSlice{Fields: fields, End: true}), nil
}

// OutMessages are the messages to L1 of the checkpoint, in order.
func (cp *Checkpoint) OutMessages() (out []epoch.OutMessage) {
	for i := range cp.Blocks {
		for j := range cp.Blocks[i].Txs {
			for _, hash := range cp.Blocks[i].Txs[j].L2ToL1Msgs {
				out = append(out, epoch.OutMessage{Chunk: uint64(cp.Blocks[i].End.Number), Tx: uint32(j), Hash: hash})
			}
		}
	}
	return out
}
