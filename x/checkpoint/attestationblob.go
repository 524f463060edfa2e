package checkpoint

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// wordBytes of each 32-byte word are used: the first stays zero, so that any
	// bytes are field elements.
	wordBytes = 31
	// lengthSize is the length that stands before the bytes.
	lengthSize = 4
	// MaxAttestationBytes is how many bytes the attestation blob holds.
	MaxAttestationBytes = protocol.FieldsPerBlob*wordBytes - lengthSize
)

// ErrAttestationBlob means that a blob does not hold attestations.
var ErrAttestationBlob = errors.New("malformed attestation blob")

// PackAttestations puts the attestations of a publication, one for each header,
// into its last blob: their encoding behind its length, 31 bytes to a word.
func PackAttestations(as []Attestation) (*kzg4844.Blob, error) {
	data := EncodeAttestations(as)
	if len(data) > MaxAttestationBytes {
		return nil, fmt.Errorf("%w: %d bytes, %d fit", ErrAttestationBlob, len(data), MaxAttestationBytes)
	}
	data = append(binary.BigEndian.AppendUint32(nil, uint32(len(data))), data...)
	var b kzg4844.Blob
	for word := 0; len(data) > 0; word++ {
		n := copy(b[word*32+1:(word+1)*32], data)
		data = data[n:]
	}
	return &b, nil
}

// UnpackAttestations reads what PackAttestations wrote, and nothing else.
func UnpackAttestations(b *kzg4844.Blob) ([]Attestation, error) {
	data := make([]byte, 0, protocol.FieldsPerBlob*wordBytes)
	for word := 0; word < len(b); word += 32 {
		if b[word] != 0 {
			return nil, fmt.Errorf("%w: word %d is too large", ErrAttestationBlob, word/32)
		}
		data = append(data, b[word+1:word+32]...)
	}
	size, data := int(binary.BigEndian.Uint32(data)), data[lengthSize:]
	if size > len(data) {
		return nil, fmt.Errorf("%w: %d bytes claimed, %d fit", ErrAttestationBlob, size, len(data))
	}
	for i, c := range data[size:] {
		if c != 0 {
			return nil, fmt.Errorf("%w: byte %d behind the end is not zero", ErrAttestationBlob, i)
		}
	}
	as, err := DecodeAttestations(data[:size])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAttestationBlob, err)
	}
	return as, nil
}
