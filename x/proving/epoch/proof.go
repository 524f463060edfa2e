package epoch

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/checkpoint"
)

// ErrProof is returned for parts of an epoch proof that do not fit each other.
var ErrProof = errors.New("the parts of an epoch proof do not fit")

// Range is what L1 is shown of consecutive checkpoints, and what it holds of their blobs.
type Range struct {
	Headers     []checkpoint.Header
	Blobs       [][]kzg4844.Blob       // of effects, of each checkpoint
	Commitments [][]kzg4844.Commitment // of these
	In          []fr.Element           // leaves of the messages taken
	Out         []OutMessage
}

// Made is a proof of the range's parts: its public inputs, in the circuit's order, and itself
// in L1's encoding.
type Made struct {
	Public []fr.Element
	Proof  []byte
}

// Proof is an epoch proof as L1 takes it: EpochProof of IEpochVerifier.sol, field by field.
type Proof struct {
	Headers     []checkpoint.Header
	BlobCounts  []byte
	Commitments []byte
	Opening     kzg4844.Proof
	Y           common.Hash
	InMessages  []common.Hash
	OutMessages []byte
	World       common.Hash
	T, B        []common.Hash
	Proofs      []byte
}

// Places of the public inputs of circuit R.
const (
	placeWorld = 1
	placeT     = 2 // first, last
	placeB     = 4 // first, last
	placeSum   = 9
	placeY     = 10 // low, high
	inputsOfR  = 12
)

// Assemble puts an epoch proof together from the proofs of the steps, of the blob slices, both
// in order, and the one that closes both. It holds all of it against what L1 will compute,
// and returns ErrProof with the first thing that differs: L1 would refuse it, for its gas.
func Assemble(r Range, c Challenges, steps, slices []Made, closing Made) (*Proof, error) {
	opening, err := Open(r.Blobs, c)
	if err != nil {
		return nil, err
	}
	if len(closing.Public) != inputsOfR {
		return nil, fmt.Errorf("%d inputs of the closing proof: %w", len(closing.Public), ErrProof)
	}
	groups, err := NewOutGroups(r.Out)
	if err != nil {
		return nil, err
	}
	p := &Proof{Headers: r.Headers, Opening: opening.Proof, Y: opening.Y, OutMessages: groups.Bytes(), World: closing.Public[placeWorld].Bytes()}
	var commitments []kzg4844.Commitment
	for i := range r.Commitments {
		p.BlobCounts = append(p.BlobCounts, byte(len(r.Commitments[i])))
		commitments = append(commitments, r.Commitments[i]...)
	}
	if p.Commitments, err = EncodeCommitments(commitments); err != nil {
		return nil, err
	}
	for i := range r.In {
		p.InMessages = append(p.InMessages, r.In[i].Bytes())
	}
	if p.T, err = chain("steps", steps, closing.Public[placeT:placeT+2]); err != nil {
		return nil, err
	}
	if p.B, err = chain("blob slices", slices, closing.Public[placeB:placeB+2]); err != nil {
		return nil, err
	}
	for _, of := range [][]Made{steps, slices, {closing}} {
		for i := range of {
			p.Proofs = append(p.Proofs, of[i].Proof...)
		}
	}
	return p, compare(r, c, opening, closing.Public)
}

// chain is the accumulators between proofs, which begin and end where the closing one says.
func chain(what string, proofs []Made, ends []fr.Element) ([]common.Hash, error) {
	at := ends[0]
	out := []common.Hash{at.Bytes()}
	for i := range proofs {
		in := proofs[i].Public
		if len(in) != 2 || !in[0].Equal(&at) {
			return nil, fmt.Errorf("proof %d of the %s does not begin where the one before ends: %w", i, what, ErrProof)
		}
		at = in[1]
		out = append(out, at.Bytes())
	}
	if !at.Equal(&ends[1]) {
		return nil, fmt.Errorf("the %s end elsewhere than the closing proof says: %w", what, ErrProof)
	}
	return out, nil
}

// compare holds the closing proof's challenges, sum and y against L1's.
func compare(r Range, c Challenges, opening Opening, public []fr.Element) error {
	sum, err := Sum(c.Rho, r.Headers, r.In, r.Out)
	if err != nil {
		return err
	}
	z, gamma := c.Z.Bytes(), c.Gamma.Bytes()
	for _, part := range []struct {
		what  string
		place int
		want  fr.Element
	}{
		{"rho", 6, c.Rho},
		{"z", 7, *new(fr.Element).SetBytes(z[:])},
		{"gamma", 8, *new(fr.Element).SetBytes(gamma[:])},
		{"the sum over headers and messages", placeSum, sum},
		{"the low half of y", placeY, *new(fr.Element).SetBytes(opening.Y[16:])},
		{"the high half of y", placeY + 1, *new(fr.Element).SetBytes(opening.Y[:16])},
	} {
		if !part.want.Equal(&public[part.place]) {
			return fmt.Errorf("%s is not what L1 computes: %w", part.what, ErrProof)
		}
	}
	return nil
}
