package epoch

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/blob"
)

// decodeCommitments reads what EncodeCommitments wrote.
func decodeCommitments(b []byte) ([]curve.G1Affine, error) {
	const size = 2 * fp.Bytes
	if len(b)%size != 0 {
		return nil, fmt.Errorf("commitments of %d bytes, not of %d each", len(b), size)
	}
	points := make([]curve.G1Affine, len(b)/size)
	for i := range points {
		p, at := &points[i], b[i*size:]
		if err := errors.Join(p.X.SetBytesCanonical(at[:fp.Bytes]), p.Y.SetBytesCanonical(at[fp.Bytes:size])); err != nil {
			return nil, fmt.Errorf("commitment %d: %w", i, err)
		}
		if !p.IsInSubGroup() { // zeros are the point at infinity
			return nil, fmt.Errorf("commitment %d is no point of the group", i)
		}
	}
	return points, nil
}

// opens wants the commitments to be those of the headers' blobs, and their sum to open to y at z.
func (p *Proof) opens(c Challenges) error {
	points, err := decodeCommitments(p.Commitments)
	if err != nil {
		return err
	}
	if len(p.BlobCounts) != len(p.Headers) {
		return fmt.Errorf("%d numbers of blobs for %d headers", len(p.BlobCounts), len(p.Headers))
	}
	base := bls.One()
	var step bls.Element
	step.Square(&c.Gamma).Square(&step).Square(&step)
	var factors []bls.Element
	for i, rest := 0, points; i < len(p.Headers); i++ {
		count := int(p.BlobCounts[i])
		if count < 1 || count > Places || count > len(rest) {
			return fmt.Errorf("checkpoint %d has %d blobs, and %d commitments are left", p.Headers[i].Number, count, len(rest))
		}
		if got := blob.Hash(blob.VersionedHashes(compressed(rest[:count]))); got != p.Headers[i].BlobsHash {
			return fmt.Errorf("commitments of checkpoint %d have blobs hash %s, its header %s", p.Headers[i].Number, got, p.Headers[i].BlobsHash)
		}
		factor := base
		for range count {
			factors = append(factors, factor)
			factor.Mul(&factor, &c.Gamma)
		}
		base.Mul(&base, &step)
		rest = rest[count:]
	}
	if len(factors) != len(points) {
		return fmt.Errorf("%d commitments, the checkpoints have %d blobs", len(points), len(factors))
	}
	var sum curve.G1Affine
	if _, err := sum.MultiExp(points, factors, ecc.MultiExpConfig{}); err != nil {
		return fmt.Errorf("add commitments up: %w", err)
	}
	if err := kzg4844.VerifyProof(sum.Bytes(), c.Z.Bytes(), kzg4844.Claim(p.Y), p.Opening); err != nil {
		return fmt.Errorf("the blobs do not open to y: %w", err)
	}
	return nil
}

func compressed(points []curve.G1Affine) []kzg4844.Commitment {
	out := make([]kzg4844.Commitment, len(points))
	for i := range points {
		out[i] = points[i].Bytes()
	}
	return out
}
