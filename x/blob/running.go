package blob

import (
	"errors"
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/protocol"
)

// MaxFields is how many fields a checkpoint's effects may have, end marker
// included.
const MaxFields = protocol.MaxEffectBlobs * protocol.FieldsPerBlob

// ErrNoSetup is returned when fields are appended to a Running without a setup.
var ErrNoSetup = errors.New("trusted setup is not loaded")

// Running holds the commitments to the blobs of a checkpoint that still grows.
// It is a value: Append returns another one and leaves it as it is, so several
// candidates can extend the same checkpoint.
type Running struct {
	setup  *Setup
	fields int
	points [protocol.MaxEffectBlobs]bls.G1Affine // commitments so far; infinity for an untouched blob
}

// NewRunning returns the commitments of a checkpoint without fields.
func NewRunning(setup *Setup) Running {
	return Running{setup: setup}
}

// Fields returns how many fields were appended.
func (r Running) Fields() int { return r.fields }

// Room returns how many more fields fit with an end marker behind them.
func (r Running) Room() int { return MaxFields - 1 - r.fields }

// Append returns the commitments after fields are added behind those already
// there. It returns ErrTooManyFields beyond MaxFields. On error it returns the
// receiver unchanged.
func (r Running) Append(fields []fr.Element) (Running, error) {
	if len(fields) > MaxFields-r.fields {
		return r, fmt.Errorf("append %d to %d: %w", len(fields), r.fields, ErrTooManyFields)
	}
	if r.setup == nil && len(fields) > 0 {
		return r, ErrNoSetup
	}
	for len(fields) > 0 {
		blob, place := r.fields/protocol.FieldsPerBlob, r.fields%protocol.FieldsPerBlob
		n := min(len(fields), protocol.FieldsPerBlob-place)
		sum := r.setup.product(place, fields[:n])
		sum.AddMixed(&r.points[blob])
		r.points[blob].FromJacobian(&sum)
		r.fields += n
		fields = fields[n:]
	}
	return r, nil
}

// Commitments returns the commitments of the blobs that hold the fields so far
// and the end marker behind them, which is not kept: it moves as the checkpoint
// grows. It returns ErrTooManyFields if the marker does not fit.
func (r Running) Commitments(end ...fr.Element) ([]kzg4844.Commitment, error) {
	r, err := r.Append(end)
	if err != nil {
		return nil, err
	}
	out := make([]kzg4844.Commitment, Count(r.fields))
	for i := range out {
		out[i] = r.points[i].Bytes()
	}
	return out, nil
}

// VersionedHashes returns the hashes of Commitments.
func (r Running) VersionedHashes(end ...fr.Element) ([]common.Hash, error) {
	commitments, err := r.Commitments(end...)
	if err != nil {
		return nil, err
	}
	return VersionedHashes(commitments), nil
}

// BlobsHash returns the checkpoint header's blobsHash with end behind the
// fields so far.
func (r Running) BlobsHash(end ...fr.Element) (common.Hash, error) {
	hashes, err := r.VersionedHashes(end...)
	if err != nil {
		return common.Hash{}, err
	}
	return Hash(hashes), nil
}
