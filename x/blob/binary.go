package blob

import (
	"encoding/binary"
	"errors"
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// ErrEncoding is returned for bytes that MarshalBinary can't have written.
var ErrEncoding = errors.New("bad encoding of running commitments")

const (
	countSize      = 4
	compressedSize = bls.SizeOfG1AffineCompressed
)

// MarshalBinary encodes the number of fields, 4 bytes big-endian, and each
// blob's commitment, 48 bytes. It returns no error.
func (r Running) MarshalBinary() ([]byte, error) {
	out := binary.BigEndian.AppendUint32(nil, uint32(r.fields))
	for i := range Count(r.fields) {
		point := r.points[i].Bytes()
		out = append(out, point[:]...)
	}
	return out, nil
}

// UnmarshalBinary decodes what MarshalBinary wrote; points are checked to be in
// the right group. The receiver keeps its setup, so start from NewRunning. On
// error, which wraps ErrEncoding, the receiver is unchanged.
func (r *Running) UnmarshalBinary(data []byte) error {
	if len(data) < countSize {
		return fmt.Errorf("%d bytes: %w", len(data), ErrEncoding)
	}
	fields := binary.BigEndian.Uint32(data)
	if fields > MaxFields {
		return fmt.Errorf("%d fields: %w", fields, ErrEncoding)
	}
	out := Running{setup: r.setup, fields: int(fields)}
	data = data[countSize:]
	if len(data) != Count(out.fields)*compressedSize {
		return fmt.Errorf("%d bytes of points for %d fields: %w", len(data), fields, ErrEncoding)
	}
	for i := range Count(out.fields) {
		at := data[i*compressedSize:][:compressedSize]
		if _, err := out.points[i].SetBytes(at); err != nil {
			return fmt.Errorf("point %d: %w: %w", i, ErrEncoding, err)
		}
		if out.points[i].Bytes() != [compressedSize]byte(at) {
			return fmt.Errorf("point %d is not canonical: %w", i, ErrEncoding)
		}
	}
	*r = out
	return nil
}
