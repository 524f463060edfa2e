package fallback

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
)

// Shapes are those of the circuits.
type Shapes struct {
	Steps    run.BodyShape // of F
	BlobRuns int           // of B, in a slice
}

// Work is what a checkpoint's proof is made of, and what L1 is shown beside it.
type Work struct {
	Jobs       *witness.BodyJobs
	Range      epoch.Range
	Bodies     epoch.Bodies
	Challenges epoch.Challenges
}

// Plan makes the proofs' jobs of a checkpoint that Build made on the world state at the proven
// tip, which the source is of. Genesis is the state root of chunk 0.
func Plan(p *protocol.Params, shapes Shapes, source witness.Source, headers witness.Headers, genesis fr.Element, cp *witness.BodyCheckpoint) (*Work, error) {
	context := run.NewContext(p, cp.Header.Slot, cp.Header.Fees, genesis)
	steps, world, err := witness.CutBodies(shapes.Steps, source, headers, context, cp)
	if err != nil {
		return nil, err
	}
	w := &Work{}
	for i := range cp.Txs {
		for j, t := range cp.Txs[i] {
			w.Bodies.Add(t, cp.Blocks[i].Txs[j].RevertCode > 0)
		}
	}
	blobs, err := Blobs(&cp.Checkpoint)
	if err != nil {
		return nil, err
	}
	commitments, err := Commitments(blobs)
	if err != nil {
		return nil, err
	}
	w.Range = epoch.Range{
		Headers: []checkpoint.Header{cp.Header}, Blobs: [][]kzg4844.Blob{blobs}, Commitments: [][]kzg4844.Commitment{commitments},
		In: cp.Messages, Out: cp.OutMessages(),
	}
	groups, err := epoch.NewOutGroups(w.Range.Out)
	if err != nil {
		return nil, err
	}
	w.Challenges = epoch.NewBodyChallenges(p.L1ChainID, p.Rollup, cp.Header.Number, cp.Header.Hash(), groups, &w.Bodies)
	slices, err := cp.BlobSlices(shapes.BlobRuns)
	if err != nil {
		return nil, err
	}
	if w.Jobs, err = witness.NewBodyJobs(shapes.Steps, world, context, w.Challenges, steps, slices); err != nil {
		return nil, fmt.Errorf("checkpoint %d: %w", cp.Header.Number, err)
	}
	return w, nil
}
