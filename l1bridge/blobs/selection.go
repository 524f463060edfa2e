package blobs

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// selection picks the wanted blobs out of what a source returns.
type selection struct {
	order   []common.Hash // Distinct, in the order asked.
	found   map[common.Hash]*kzg4844.Blob
	strange int // Blobs that nobody asked for.
}

func newSelection(want []common.Hash) *selection {
	s := &selection{found: map[common.Hash]*kzg4844.Blob{}}
	for _, hash := range want {
		if _, twice := s.found[hash]; !twice {
			s.found[hash] = nil
			s.order = append(s.order, hash)
		}
	}
	return s
}

func (s *selection) distinct() []common.Hash { return s.order }

// offer takes one returned blob and says whether all wanted ones are there. A
// blob of the same block that was not asked for is no error: some sources ignore
// the filter.
func (s *selection) offer(text string) (enough bool, err error) {
	blob, err := parseBlob(text)
	if err != nil {
		return false, err
	}
	hash, err := VersionedHash(blob)
	if err != nil {
		return false, err
	}
	if _, wanted := s.found[hash]; wanted {
		s.found[hash] = blob
	} else {
		s.strange++
	}
	for _, blob := range s.found {
		if blob == nil {
			return false, nil
		}
	}
	return true, nil
}

// inOrder returns the blobs as asked. If one is missing, the source either did
// not have it or gave another in its place.
func (s *selection) inOrder(want []common.Hash) ([]kzg4844.Blob, error) {
	out := make([]kzg4844.Blob, 0, len(want))
	for _, hash := range want {
		blob := s.found[hash]
		switch {
		case blob != nil:
			out = append(out, *blob)
		case s.strange > 0:
			return nil, fmt.Errorf("%w: %s missing among %d others", ErrWrongBlob, hash, s.strange)
		default:
			return nil, fmt.Errorf("%w: %s", ErrNotFound, hash)
		}
	}
	return out, nil
}

// VersionedHash commits to a blob and returns its versioned hash (EIP-4844), or
// ErrWrongBlob when the bytes are not field elements.
func VersionedHash(blob *kzg4844.Blob) (common.Hash, error) {
	commitment, err := kzg4844.BlobToCommitment(blob)
	if err != nil {
		return common.Hash{}, fmt.Errorf("%w: commit: %w", ErrWrongBlob, err)
	}
	return kzg4844.CalcBlobHashV1(sha256.New(), &commitment), nil
}

// parseBlob decodes 0x-prefixed hexadecimal of exactly one blob.
func parseBlob(text string) (*kzg4844.Blob, error) {
	var blob kzg4844.Blob
	digits, prefixed := strings.CutPrefix(text, "0x")
	if !prefixed || len(digits) != hex.EncodedLen(len(blob)) {
		return nil, fmt.Errorf("%w: %d characters are not a blob", ErrWrongBlob, len(text))
	}
	if _, err := hex.Decode(blob[:], []byte(digits)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongBlob, err)
	}
	return &blob, nil
}
