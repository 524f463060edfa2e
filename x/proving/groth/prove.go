package groth

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	gnark "github.com/consensys/gnark/backend/groth16"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrRefused is returned for a proof that does not hold.
var ErrRefused = errors.New("proof is refused")

// ProvingKey makes proofs of one circuit.
type ProvingKey struct{ groth16.ProvingKey }

// VerifyingKey checks proofs of one circuit.
type VerifyingKey struct{ groth16.VerifyingKey }

// Setup makes keys of a circuit with secrets of this machine. Whoever has seen them can
// prove anything: such keys are for tests and for chains of one's own.
func Setup(c *Circuit) (*ProvingKey, *VerifyingKey, error) {
	pk, vk := new(ProvingKey), new(VerifyingKey)
	if err := groth16.Setup(c.system, &pk.ProvingKey, &vk.VerifyingKey); err != nil {
		return nil, nil, fmt.Errorf("set up a circuit's keys: %w", err)
	}
	return pk, vk, nil
}

// Prove proves a witness. It returns an error that names the constraint that the
// witness breaks.
func Prove(c *Circuit, pk *ProvingKey, witness frontend.Circuit) (*Proof, error) {
	full, err := frontend.NewWitness(witness, ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("read a witness: %w", err)
	}
	p, err := groth16.Prove(c.system, &pk.ProvingKey, full, backend.WithProverHashToFieldFunction(crypto.NewKeccakState()))
	if err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	return &Proof{*p}, nil
}

// Verify checks a proof against a circuit's public inputs, in the circuit's order. It
// returns ErrRefused with the reason.
func Verify(vk *VerifyingKey, p *Proof, public []fr.Element) error {
	quiet()
	opt := backend.WithVerifierHashToFieldFunction(crypto.NewKeccakState())
	if err := groth16.Verify(&p.Proof, &vk.VerifyingKey, public, opt); err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return nil
}

// KeysOf returns keys that gnark's ceremony made. It returns an error for keys of
// another curve.
func KeysOf(pk gnark.ProvingKey, vk gnark.VerifyingKey) (*ProvingKey, *VerifyingKey, error) {
	p, okP := pk.(*groth16.ProvingKey)
	v, okV := vk.(*groth16.VerifyingKey)
	if !okP || !okV {
		return nil, nil, fmt.Errorf("keys of types %T and %T: want BN254's", pk, vk)
	}
	return &ProvingKey{*p}, &VerifyingKey{*v}, nil
}
