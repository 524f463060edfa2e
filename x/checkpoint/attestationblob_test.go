package checkpoint_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
)

// attestationsOf brings a certificate with so many links, twice.
func attestationsOf(links int) []checkpoint.Attestation {
	a := checkpoint.Attestation{
		Certificate: &lock.Certificate{
			Height: 9, Round: 1, Extension: lock.NewExtension(lock.Closed, 2, [32]byte{4}), Signers: []byte{0b111},
			Signatures: make([][lock.SignatureSize]byte, 3),
		},
		Links: make([]checkpoint.Header, links),
	}
	for i := range a.Links {
		a.Links[i].Number = uint64(i)
	}
	return []checkpoint.Attestation{a, a}
}

// What fills one blob comes back; a byte more is refused, and so is every blob
// that packing cannot have made.
func TestAttestationsFitOneBlobExactly(t *testing.T) {
	want := attestationsOf(3)
	b, err := checkpoint.PackAttestations(want)
	require.NoError(t, err)
	got, err := checkpoint.UnpackAttestations(b)
	require.NoError(t, err)
	require.Equal(t, want, got)
	_, err = kzg4844.BlobToCommitment(b)
	require.NoError(t, err, "every word is a field element")

	_, err = checkpoint.PackAttestations(attestationsOf(100))
	require.ErrorIs(t, err, checkpoint.ErrAttestationBlob)

	for name, spoil := range map[string]func(*kzg4844.Blob){
		"a word too large":   func(b *kzg4844.Blob) { b[32*100] = 1 },
		"a byte behind":      func(b *kzg4844.Blob) { b[len(b)-1] = 1 },
		"a length too large": func(b *kzg4844.Blob) { b[1] = 0xff },
		"a length too small": func(b *kzg4844.Blob) { b[4]-- },
		"a wrong version":    func(b *kzg4844.Blob) { b[5] = 9 },
	} {
		t.Run(name, func(t *testing.T) {
			bad := *b
			spoil(&bad)
			_, err := checkpoint.UnpackAttestations(&bad)
			require.ErrorIs(t, err, checkpoint.ErrAttestationBlob)
		})
	}
}

// Unpacking reads what packing writes, and nothing else.
func FuzzUnpackAttestations(f *testing.F) {
	b, err := checkpoint.PackAttestations(attestationsOf(2))
	require.NoError(f, err)
	f.Add(b[:1024])
	f.Add([]byte{0, 0, 0, 0, 3, 3, 1, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		var b kzg4844.Blob
		copy(b[:], data)
		as, err := checkpoint.UnpackAttestations(&b)
		if err != nil {
			require.ErrorIs(t, err, checkpoint.ErrAttestationBlob)
			return
		}
		again, err := checkpoint.PackAttestations(as)
		require.NoError(t, err)
		require.Equal(t, b, *again)
	})
}
