package epoch

import (
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/protocol"
)

// Places is how many blobs a checkpoint has factors for.
const Places = 8

// Opening shows what the blobs of checkpoints, each by its factor, come to at z.
type Opening struct {
	Proof kzg4844.Proof
	Y     common.Hash
}

// Open adds up blob b of checkpoint i by gamma^(8i+b) and opens the sum at z.
func Open(blobs [][]kzg4844.Blob, c Challenges) (Opening, error) {
	words := make([]bls.Element, protocol.FieldsPerBlob)
	base := bls.One()
	var step bls.Element
	step.Square(&c.Gamma).Square(&step).Square(&step)
	for i := range blobs {
		if len(blobs[i]) > Places {
			return Opening{}, fmt.Errorf("checkpoint %d has %d blobs, more than %d", i, len(blobs[i]), Places)
		}
		factor := base
		for b := range blobs[i] {
			if err := addBlob(words, &blobs[i][b], factor); err != nil {
				return Opening{}, fmt.Errorf("checkpoint %d, blob %d: %w", i, b, err)
			}
			factor.Mul(&factor, &c.Gamma)
		}
		base.Mul(&base, &step)
	}
	var sum kzg4844.Blob
	for j := range words {
		word := words[j].Bytes()
		copy(sum[j*bls.Bytes:], word[:])
	}
	proof, y, err := kzg4844.ComputeProof(&sum, kzg4844.Point(c.Z.Bytes()))
	if err != nil {
		return Opening{}, fmt.Errorf("open the blobs' sum: %w", err)
	}
	return Opening{proof, common.Hash(y)}, nil
}

func addBlob(words []bls.Element, blob *kzg4844.Blob, factor bls.Element) error {
	for j := range words {
		var word bls.Element
		if err := word.SetBytesCanonical(blob[j*bls.Bytes:][:bls.Bytes]); err != nil {
			return fmt.Errorf("word %d: %w", j, err)
		}
		words[j].Add(&words[j], word.Mul(&word, &factor))
	}
	return nil
}

// EncodeCommitments writes commitments as the contract takes them: x and y, 48 bytes each; zeros
// for that of a blob of zeros.
func EncodeCommitments(commitments []kzg4844.Commitment) ([]byte, error) {
	out := make([]byte, 0, 2*fp.Bytes*len(commitments))
	for i := range commitments {
		var p curve.G1Affine
		if _, err := p.SetBytes(commitments[i][:]); err != nil {
			return nil, fmt.Errorf("commitment %d: %w", i, err)
		}
		x, y := p.X.Bytes(), p.Y.Bytes()
		out = append(append(out, x[:]...), y[:]...)
	}
	return out, nil
}
