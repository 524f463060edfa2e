package blob

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/protocol"
)

// ErrTooManyFields is returned for more fields than the blobs at hand can hold.
var ErrTooManyFields = errors.New("too many fields for the blobs")

// ErrNotCanonical is returned for a blob word that is not below the BN254
// scalar field's modulus.
var ErrNotCanonical = errors.New("blob word is not a canonical field")

// Count returns how many blobs the given number of fields takes.
func Count(fields int) int {
	return (fields + protocol.FieldsPerBlob - 1) / protocol.FieldsPerBlob
}

// Pack puts fields into blobs, 32 bytes big-endian each, the last blob padded
// with zeros. It takes protocol.MaxBlobs blobs of fields at most, else ErrTooManyFields.
func Pack(fields []fr.Element) ([]kzg4844.Blob, error) {
	if Count(len(fields)) > protocol.MaxBlobs {
		return nil, fmt.Errorf("pack %d: %w", len(fields), ErrTooManyFields)
	}
	blobs := make([]kzg4844.Blob, Count(len(fields)))
	for i := range fields {
		word := fields[i].Bytes()
		copy(blobs[i/protocol.FieldsPerBlob][i%protocol.FieldsPerBlob*fr.Bytes:], word[:])
	}
	return blobs, nil
}

// Unpack returns all fields of blobs, padding included. It returns
// ErrTooManyFields for more than protocol.MaxBlobs blobs and ErrNotCanonical for a word
// that Pack can't have written.
func Unpack(blobs []kzg4844.Blob) ([]fr.Element, error) {
	if len(blobs) > protocol.MaxBlobs {
		return nil, fmt.Errorf("unpack %d blobs: %w", len(blobs), ErrTooManyFields)
	}
	fields := make([]fr.Element, len(blobs)*protocol.FieldsPerBlob)
	for i := range fields {
		word := blobs[i/protocol.FieldsPerBlob][i%protocol.FieldsPerBlob*fr.Bytes:][:fr.Bytes]
		if err := fields[i].SetBytesCanonical(word); err != nil {
			return nil, fmt.Errorf("blob %d, word %d: %w", i/protocol.FieldsPerBlob, i%protocol.FieldsPerBlob, ErrNotCanonical)
		}
	}
	return fields, nil
}
