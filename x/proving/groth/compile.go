package groth

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
)

// Circuit is a compiled circuit.
type Circuit struct {
	system *cs.R1CS
	hash   [32]byte
}

// quiet silences gnark, which else writes what it does to standard output, where
// commands print JSON.
var quiet = sync.OnceFunc(logger.Disable)

// Compile turns a circuit into constraints. It returns an error for one that L1 could
// not check: with more than one commitment, or with public inputs in its commitment.
func Compile(shape frontend.Circuit) (*Circuit, error) {
	quiet()
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, shape)
	if err != nil {
		return nil, fmt.Errorf("compile a circuit: %w", err)
	}
	system, ok := compiled.(*cs.R1CS)
	if !ok {
		return nil, fmt.Errorf("compile a circuit: a system of type %T, want BN254's", compiled)
	}
	c := &Circuit{system: system}
	infos := c.Commitments()
	if len(infos) > 1 {
		return nil, fmt.Errorf("a circuit with %d commitments: L1 takes one at most", len(infos))
	}
	for _, info := range infos {
		if n := len(info.PublicAndCommitmentCommitted); n > 0 {
			return nil, fmt.Errorf("a circuit that commits to %d public inputs: L1's challenge has none", n)
		}
	}
	c.hash = hashOf(c.system)
	return c, nil
}

// Hash tells circuits apart: two with the same hash have the same constraints, and a
// key for one is a key for the other.
func (c *Circuit) Hash() [32]byte { return c.hash }

// Constraints is how many constraints the circuit has.
func (c *Circuit) Constraints() int { return c.system.GetNbConstraints() }

// PublicInputs is how many words a proof of the circuit is checked against.
func (c *Circuit) PublicInputs() int { return c.system.GetNbPublicVariables() - 1 } // one is the constant

// Committed says whether proofs of the circuit carry a commitment.
func (c *Circuit) Committed() bool { return len(c.Commitments()) > 0 }

// Commitments are what a proof's commitments hold.
func (c *Circuit) Commitments() constraint.Groth16Commitments { return commitments(c.system) }

// System is what gnark's ceremony takes.
func (c *Circuit) System() *cs.R1CS { return c.system }

func commitments(s *cs.R1CS) constraint.Groth16Commitments {
	infos, _ := s.CommitmentInfo.(constraint.Groth16Commitments) // nil has none
	return infos
}

// hashOf hashes all that a key depends on: the wires' numbers, the coefficients, the
// constraints and what the commitment holds.
func hashOf(s *cs.R1CS) (out [32]byte) {
	h := &numbers{to: sha256.New()}
	h.bytes([]byte("aztecd circuit 1"))
	h.put(s.GetNbPublicVariables(), s.GetNbSecretVariables(), s.GetNbInternalVariables(), s.GetNbConstraints())
	h.put(len(s.Coefficients))
	for i := range s.Coefficients {
		b := s.Coefficients[i].Bytes()
		h.bytes(b[:])
	}
	it := s.GetR1CIterator()
	for c := it.Next(); c != nil; c = it.Next() {
		for _, side := range []constraint.LinearExpression{c.L, c.R, c.O} {
			h.put(len(side))
			for _, term := range side {
				h.put(term.WireID(), term.CoeffID())
			}
		}
	}
	for _, c := range commitments(s) {
		h.put(c.CommitmentIndex, len(c.PrivateCommitted))
		h.put(c.PrivateCommitted...)
	}
	h.flush()
	h.to.Sum(out[:0])
	return out
}

// numbers hashes numbers in batches.
type numbers struct {
	to    hash.Hash
	waits []byte
}

func (h *numbers) put(ns ...int) {
	for _, n := range ns {
		h.waits = binary.BigEndian.AppendUint32(h.waits, uint32(n))
	}
	if len(h.waits) > 1<<16 {
		h.flush()
	}
}

func (h *numbers) bytes(b []byte) { h.waits = append(h.waits, b...) }

func (h *numbers) flush() {
	h.to.Write(h.waits)
	h.waits = h.waits[:0]
}
