package jobs

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Prover makes proofs of one kind; it holds the circuit and its proving key.
type Prover interface {
	// Prove returns a proof in L1's encoding, or an error that says what of the witness is
	// wrong. A proof that has begun may go on behind an ended context.
	Prove(ctx context.Context, job *Job) ([]byte, error)
}

// Provers has those of all kinds that a worker can be asked for.
type Provers interface {
	// Needs says what memory each kind takes.
	Needs() map[Kind]Need
	// Load reads circuit and key of a kind, which may take minutes. Who drops the prover
	// gives the memory back.
	Load(ctx context.Context, kind Kind) (Prover, error)
}

// Need is memory in bytes.
type Need struct {
	// Loaded is what a circuit and its key take, Proving what a proof takes besides.
	Loaded, Proving uint64
}

// Total is what a proof needs, all in all.
func (n Need) Total() uint64 { return n.Loaded + n.Proving }

// Verifier checks proofs of all kinds.
type Verifier interface {
	// Verify returns an error that says what is wrong with a proof of these public inputs.
	Verify(kind Kind, public []fr.Element, proof []byte) error
}
