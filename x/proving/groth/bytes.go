package groth

import (
	"errors"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

const (
	g1Bytes = 2 * fp.Bytes
	g2Bytes = 4 * fp.Bytes

	// ProofBytes is the length of a proof: A, B, C.
	ProofBytes = 2*g1Bytes + g2Bytes
	// CommittedProofBytes is that of a circuit with a commitment: D and its proof of
	// knowledge behind them.
	CommittedProofBytes = ProofBytes + 2*g1Bytes

	keyBytes       = g1Bytes + 3*g2Bytes
	commitmentKeys = 2 * g2Bytes
)

// ErrEncoding is returned for bytes that are no proof or key.
var ErrEncoding = errors.New("no point of BN254 in L1's encoding")

// Proof is a Groth16 proof.
type Proof struct{ groth16.Proof }

// Bytes returns the proof as L1 takes it.
func (p *Proof) Bytes() []byte {
	b := appendG1(nil, &p.Ar)
	b = appendG2(b, &p.Bs)
	b = appendG1(b, &p.Krs)
	for i := range p.Commitments {
		b = appendG1(b, &p.Commitments[i])
		b = appendG1(b, &p.CommitmentPok)
	}
	return b
}

// ParseProof reads what Bytes wrote, of either length. It returns ErrEncoding for
// anything else: another length, a coordinate that is not below the field's order, a
// point off the curve or its group.
func ParseProof(b []byte) (*Proof, error) {
	if len(b) != ProofBytes && len(b) != CommittedProofBytes {
		return nil, fmt.Errorf("a proof of %d bytes: %w", len(b), ErrEncoding)
	}
	r := reader{rest: b}
	p := &Proof{groth16.Proof{Commitments: []curve.G1Affine{}}}
	p.Ar, p.Bs, p.Krs = r.g1(), r.g2(), r.g1()
	if len(b) == CommittedProofBytes {
		p.Commitments = append(p.Commitments, r.g1())
		p.CommitmentPok = r.g1()
	}
	return p, r.err
}

// Bytes returns the key as L1 keeps it: alpha, beta, gamma, delta, for a circuit with a
// commitment the key of its proof of knowledge (G, then -sigma G), then one point for
// the constant, one for each public input and one for the commitment's challenge.
func (vk *VerifyingKey) Bytes() []byte {
	b := appendG1(nil, &vk.G1.Alpha)
	for _, p := range []*curve.G2Affine{&vk.G2.Beta, &vk.G2.Gamma, &vk.G2.Delta} {
		b = appendG2(b, p)
	}
	for i := range vk.CommitmentKeys {
		b = appendG2(b, &vk.CommitmentKeys[i].G)
		b = appendG2(b, &vk.CommitmentKeys[i].GSigmaNeg)
	}
	for i := range vk.G1.K {
		b = appendG1(b, &vk.G1.K[i])
	}
	return b
}

// ParseVerifyingKey reads what Bytes wrote for a circuit with so many public inputs,
// with or without a commitment. It returns ErrEncoding for anything else.
func ParseVerifyingKey(b []byte, public int, committed bool) (*VerifyingKey, error) {
	want, points := keyBytes+(1+public)*g1Bytes, 1+public
	if committed {
		want, points = want+commitmentKeys+g1Bytes, points+1
	}
	if len(b) != want {
		return nil, fmt.Errorf("a key of %d bytes, not %d: %w", len(b), want, ErrEncoding)
	}
	r, vk := reader{rest: b}, new(VerifyingKey)
	vk.G1.Alpha = r.g1()
	vk.G2.Beta, vk.G2.Gamma, vk.G2.Delta = r.g2(), r.g2(), r.g2()
	vk.PublicAndCommitmentCommitted = [][]int{}
	if committed {
		vk.CommitmentKeys = []pedersen.VerifyingKey{{G: r.g2(), GSigmaNeg: r.g2()}}
		vk.PublicAndCommitmentCommitted = [][]int{{}}
	}
	for range points {
		vk.G1.K = append(vk.G1.K, r.g1())
	}
	if r.err != nil {
		return nil, r.err
	}
	return vk, vk.Precompute()
}

func appendG1(b []byte, p *curve.G1Affine) []byte {
	return appendCoordinates(b, &p.X, &p.Y)
}

// appendG2 writes a point as EIP-197 does: the imaginary part of a coordinate first.
func appendG2(b []byte, p *curve.G2Affine) []byte {
	return appendCoordinates(b, &p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0)
}

func appendCoordinates(b []byte, of ...*fp.Element) []byte {
	for _, e := range of {
		word := e.Bytes()
		b = append(b, word[:]...)
	}
	return b
}

// reader takes points off bytes; it remembers the first error.
type reader struct {
	rest []byte
	read int
	err  error
}

func (r *reader) coordinate(e *fp.Element) {
	if err := e.SetBytesCanonical(r.rest[:fp.Bytes]); err != nil && r.err == nil {
		r.err = fmt.Errorf("word %d: %w", r.read, ErrEncoding)
	}
	r.rest, r.read = r.rest[fp.Bytes:], r.read+1
}

func (r *reader) g1() (p curve.G1Affine) {
	r.coordinate(&p.X)
	r.coordinate(&p.Y)
	r.check(p.IsInSubGroup(), 2)
	return p
}

func (r *reader) g2() (p curve.G2Affine) {
	for _, e := range []*fp.Element{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0} {
		r.coordinate(e)
	}
	r.check(p.IsInSubGroup(), 4)
	return p
}

func (r *reader) check(ok bool, words int) {
	if !ok && r.err == nil {
		r.err = fmt.Errorf("the point of words %d to %d: %w", r.read-words, r.read-1, ErrEncoding)
	}
}
