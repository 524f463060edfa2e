package forced

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/inputs"
)

// ErrContent says that bytes are not those of an entry.
var ErrContent = errors.New("not what the entry of the queue was made with")

const (
	lengthSize = 8
	wordBytes  = 31 // of 32: the first is zero, so that any bytes are field elements
	// BlobBytes is how much of an object a blob holds.
	BlobBytes = len(kzg4844.Blob{}) / 32 * wordBytes
)

// Raw are the bytes that an entry's content names: of one in calldata the object itself, of
// one in blobs the object's length (8 bytes, big-endian) and the blobs, whole, as many as that
// length takes: L1 sees to it.

// MaxRaw is how long they may be, for objects of so many bytes.
func MaxRaw(maxObject int) int { return lengthSize + count(maxObject)*len(kzg4844.Blob{}) }

// InBlobs are the raw bytes of an object in blobs.
func InBlobs(length uint64, blobs []kzg4844.Blob) []byte {
	raw := binary.BigEndian.AppendUint64(nil, length)
	for i := range blobs {
		raw = append(raw, blobs[i][:]...)
	}
	return raw
}

// Check holds raw bytes against an entry. With blobs it takes some 100 ms for each.
func Check(e inputs.Entry, raw []byte) error {
	if e.Kind == inputs.Calldata {
		if crypto.Keccak256Hash(raw) != e.Content {
			return ErrContent
		}
		return nil
	}
	length, blobs, err := split(raw)
	if err != nil {
		return err
	}
	hashes, err := versioned(blobs)
	if err != nil {
		return err
	}
	if Content(hashes, length) != e.Content {
		return ErrContent
	}
	return nil
}

// Object is what raw bytes that were checked hold. Blobs that hold none, since they are not as
// Pack fills them, are those of an empty object.
func Object(kind inputs.Kind, raw []byte) ([]byte, error) {
	if kind == inputs.Calldata {
		return raw, nil
	}
	length, blobs, err := split(raw)
	if err != nil {
		return nil, err
	}
	return unpack(length, blobs), nil
}

// Content is that of an entry in blobs: keccak256 of their versioned hashes and the object's
// length in 8 bytes.
func Content(hashes []common.Hash, length uint64) common.Hash {
	var data []byte
	for i := range hashes {
		data = append(data, hashes[i][:]...)
	}
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(data, length))
}

// split takes raw bytes of an entry in blobs apart.
func split(raw []byte) (length uint64, blobs []kzg4844.Blob, err error) {
	const size = len(kzg4844.Blob{})
	if len(raw) < lengthSize || (len(raw)-lengthSize)%size != 0 {
		return 0, nil, fmt.Errorf("%w: %d bytes are no length and blobs", ErrContent, len(raw))
	}
	length = binary.BigEndian.Uint64(raw)
	if blobs := uint64(len(raw) / size); length > blobs*uint64(BlobBytes) || length+uint64(BlobBytes) <= blobs*uint64(BlobBytes) {
		return 0, nil, fmt.Errorf("%w: %d blobs for %d bytes", ErrContent, blobs, length)
	}
	for rest := raw[lengthSize:]; len(rest) > 0; rest = rest[size:] {
		blobs = append(blobs, kzg4844.Blob(rest[:size]))
	}
	return length, blobs, nil
}

func versioned(blobs []kzg4844.Blob) ([]common.Hash, error) {
	commitments := make([]kzg4844.Commitment, len(blobs))
	for i := range blobs {
		var err error
		if commitments[i], err = kzg4844.BlobToCommitment(&blobs[i]); err != nil {
			return nil, fmt.Errorf("%w: blob %d: %w", ErrContent, i, err)
		}
	}
	return blob.VersionedHashes(commitments), nil
}

func count(length int) int { return (length + BlobBytes - 1) / BlobBytes }

// Pack puts an object into blobs: 31 bytes to a word, behind a zero byte.
func Pack(object []byte) []kzg4844.Blob {
	blobs := make([]kzg4844.Blob, count(len(object)))
	for word := 0; len(object) > 0; word++ {
		at := word * 32
		b := &blobs[at/len(kzg4844.Blob{})]
		at %= len(kzg4844.Blob{})
		n := copy(b[at+1:at+32], object)
		object = object[n:]
	}
	return blobs
}

// unpack reads what Pack wrote; anything else is an empty object.
func unpack(length uint64, blobs []kzg4844.Blob) []byte {
	data := make([]byte, 0, len(blobs)*BlobBytes)
	for i := range blobs {
		for at := 0; at < len(blobs[i]); at += 32 {
			if blobs[i][at] != 0 {
				return nil
			}
			data = append(data, blobs[i][at+1:at+32]...)
		}
	}
	for _, c := range data[length:] {
		if c != 0 {
			return nil
		}
	}
	return data[:length]
}
