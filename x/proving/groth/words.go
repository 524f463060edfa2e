package groth

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrWords is returned for a witness that has other inputs than the circuit.
var ErrWords = errors.New("not a witness of this circuit")

// Words are the values of a witness, public ones and others, in the circuit's order: all that
// somebody else needs to prove it.
func Words(assigned frontend.Circuit) (public, secret []fr.Element, err error) {
	full, err := frontend.NewWitness(assigned, ecc.BN254.ScalarField())
	if err != nil {
		return nil, nil, fmt.Errorf("read a witness: %w", err)
	}
	only, err := full.Public()
	if err != nil {
		return nil, nil, fmt.Errorf("read a witness: %w", err)
	}
	all, ok := full.Vector().(fr.Vector)
	n, okPublic := only.Vector().(fr.Vector)
	if !ok || !okPublic {
		return nil, nil, fmt.Errorf("read a witness: its words are a %T", full.Vector())
	}
	return all[:len(n):len(n)], all[len(n):], nil
}

// ProveWords proves a witness that Words gave. It returns ErrWords when it is of another
// circuit, and an error that names the constraint that the words break.
func ProveWords(c *Circuit, pk *ProvingKey, public, secret []fr.Element) (*Proof, error) {
	if p, s := c.PublicInputs(), c.system.GetNbSecretVariables(); len(public) != p || len(secret) != s {
		return nil, fmt.Errorf("%d public and %d other inputs, the circuit has %d and %d: %w", len(public), len(secret), p, s, ErrWords)
	}
	full, err := witness.New(ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("make a witness: %w", err)
	}
	values := make(chan any, len(public)+len(secret))
	for _, part := range [][]fr.Element{public, secret} {
		for i := range part {
			values <- part[i]
		}
	}
	close(values)
	if err := full.Fill(len(public), len(secret), values); err != nil {
		return nil, fmt.Errorf("make a witness: %w", err)
	}
	p, err := groth16.Prove(c.system, &pk.ProvingKey, full, backend.WithProverHashToFieldFunction(crypto.NewKeccakState()))
	if err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	return &Proof{*p}, nil
}
