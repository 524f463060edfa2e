package circuits

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/witness"
)

// Jobs are those of an epoch proof in the order in which it lists their proofs: of the steps,
// of the blob slices, and the one that closes both chains.
func (c *Circuits) Jobs(all *witness.Jobs) ([]*jobs.Job, error) {
	var out []*jobs.Job
	add := func(kind string, assigned frontend.Circuit, err error) error {
		if err == nil {
			var job *jobs.Job
			job, err = c.job(kind, assigned)
			out = append(out, job)
		}
		if err != nil {
			return fmt.Errorf("job %d of an epoch proof, of kind %s: %w", len(out), kind, err)
		}
		return nil
	}
	for i := range all.Steps {
		assigned, _, err := circuit.AssignStep(c.opts.Set.Steps, all.Steps[i].Before, all.Steps[i].Steps)
		if err := add(keys.KindT, assigned, err); err != nil {
			return nil, err
		}
	}
	for i := range all.Blobs {
		assigned, err := circuit.AssignBlob(c.opts.Set.BlobRuns, all.Blobs[i].Before, all.Blobs[i].Slice)
		if err := add(keys.KindB, assigned, err); err != nil {
			return nil, err
		}
	}
	assigned, err := circuit.AssignClose(&all.Closing)
	err = add(keys.KindR, assigned, err)
	return out, err
}

func (c *Circuits) job(kind string, assigned frontend.Circuit) (*jobs.Job, error) {
	public, secret, err := groth.Words(assigned)
	if err != nil {
		return nil, err
	}
	return &jobs.Job{Kind: c.kinds[kind].kind, Public: public, Secret: secret}, nil
}
