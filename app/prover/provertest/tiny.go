// Package provertest has the circuit that tests of the fleet prove: a real one, of a few
// constraints. Its main type is Tiny.
//
// One rule: nothing outside tests imports it, as its circuit proves nothing of a chain.
package provertest

import (
	"bytes"
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// power is a circuit that holds when Power is Root to the fifth.
type power struct {
	Power frontend.Variable `gnark:",public"`
	Root  frontend.Variable
}

// Define asks for the one thing.
func (p *power) Define(api frontend.API) error {
	square := api.Mul(p.Root, p.Root)
	api.AssertIsEqual(p.Power, api.Mul(square, square, p.Root))
	return nil
}

// Tiny proves fifth powers, of kind "t", and of kind "b" just the same.
type Tiny struct {
	system constraint.ConstraintSystem
	pk     groth16.ProvingKey
	vk     groth16.VerifyingKey
	// Before, if set, is called before each proof; its error is the proof's.
	Before func(ctx context.Context, job *jobs.Job) error
	// Loads counts what was loaded, in order.
	Loads []jobs.Kind
	// Need of each kind.
	Need jobs.Need
}

// T and B are the kinds.
var (
	T = jobs.Kind{Name: "t", Circuit: common.HexToHash("0x5e")}
	B = jobs.Kind{Name: "b", Circuit: common.HexToHash("0x5f")}
)

// New sets up the circuit.
func New() (*Tiny, error) {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &power{})
	if err != nil {
		return nil, err
	}
	t := &Tiny{system: system, Need: jobs.Need{Loaded: 1, Proving: 1}}
	t.pk, t.vk, err = groth16.Setup(system)
	return t, err
}

// Job asks for the proof of a fifth power.
func Job(kind jobs.Kind, root uint64) *jobs.Job {
	x := fr.NewElement(root)
	var y fr.Element
	y.Square(&x).Square(&y).Mul(&y, &x)
	return &jobs.Job{Kind: kind, Public: []fr.Element{y}, Secret: []fr.Element{x}}
}

// Needs implements jobs.Provers.
func (t *Tiny) Needs() map[jobs.Kind]jobs.Need {
	return map[jobs.Kind]jobs.Need{T: t.Need, B: t.Need}
}

// Load implements jobs.Provers.
func (t *Tiny) Load(_ context.Context, kind jobs.Kind) (jobs.Prover, error) {
	t.Loads = append(t.Loads, kind)
	return t, nil
}

// Prove implements jobs.Prover.
func (t *Tiny) Prove(ctx context.Context, job *jobs.Job) ([]byte, error) {
	if t.Before != nil {
		if err := t.Before(ctx, job); err != nil {
			return nil, err
		}
	}
	w, err := witness.New(ecc.BN254.ScalarField())
	if err != nil {
		return nil, err
	}
	values := make(chan any, len(job.Public)+len(job.Secret))
	for _, part := range [][]fr.Element{job.Public, job.Secret} {
		for i := range part {
			values <- part[i]
		}
	}
	close(values)
	if err := w.Fill(len(job.Public), len(job.Secret), values); err != nil {
		return nil, err
	}
	proof, err := groth16.Prove(t.system, t.pk, w)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	_, err = proof.WriteTo(&out)
	return out.Bytes(), err
}

// Verify implements jobs.Verifier.
func (t *Tiny) Verify(kind jobs.Kind, public []fr.Element, proof []byte) error {
	if kind != T && kind != B {
		return fmt.Errorf("no key for kind %s", kind)
	}
	p := groth16.NewProof(ecc.BN254)
	if _, err := p.ReadFrom(bytes.NewReader(proof)); err != nil {
		return err
	}
	w, err := witness.New(ecc.BN254.ScalarField())
	if err != nil {
		return err
	}
	values := make(chan any, len(public))
	for i := range public {
		values <- public[i]
	}
	close(values)
	if err := w.Fill(len(public), 0, values); err != nil {
		return err
	}
	return groth16.Verify(p, t.vk, w)
}
