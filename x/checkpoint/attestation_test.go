package checkpoint_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
)

func attestations() []checkpoint.Attestation {
	a := checkpoint.Attestation{
		Certificate: &lock.Certificate{
			Height: 7, Round: 2, Extension: lock.NewExtension(lock.Locked, 3, common.Hash{5}),
			Signers: []byte{0b1101}, Signatures: [][lock.SignatureSize]byte{{1}, {2}, {3}},
		},
	}
	linked := checkpoint.Attestation{Certificate: a.Certificate, Links: []checkpoint.Header{{Number: 5}, {Number: 6}}}
	return []checkpoint.Attestation{a, linked, {}}
}

func TestAttestationsDecodeToWhatWasEncoded(t *testing.T) {
	for n := range 4 {
		want := attestations()[:n]
		got, err := checkpoint.DecodeAttestations(checkpoint.EncodeAttestations(want))
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

func TestMalformedAttestationsAreRefused(t *testing.T) {
	good := checkpoint.EncodeAttestations(attestations())
	for n := range good {
		_, err := checkpoint.DecodeAttestations(good[:n])
		require.ErrorIs(t, err, checkpoint.ErrAttestation, "cut at %d", n)
	}
	for name, spoil := range map[string]func([]byte) []byte{
		"trailing byte":    func(b []byte) []byte { return append(b, 0) },
		"another version":  func(b []byte) []byte { b[0] = 1; return b },
		"two certificates": func(b []byte) []byte { b[2] = 2; return b },
		"one fewer":        func(b []byte) []byte { b[1]--; return b },
		"one more":         func(b []byte) []byte { b[1]++; return b },
		"signatures without end": func(b []byte) []byte {
			binary.BigEndian.PutUint16(b[3+12+41+2:], 0xffff)
			return b
		},
		"links without end": func(b []byte) []byte {
			binary.BigEndian.PutUint16(b[3+12+41+2+2+3*65:], 0xffff)
			return b
		},
	} {
		_, err := checkpoint.DecodeAttestations(spoil(append([]byte{}, good...)))
		require.ErrorIs(t, err, checkpoint.ErrAttestation, name)
	}
}

// Whatever DecodeAttestations accepts encodes to the same bytes.
func FuzzDecodeAttestations(f *testing.F) {
	f.Add(checkpoint.EncodeAttestations(attestations()))
	f.Add(checkpoint.EncodeAttestations(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		as, err := checkpoint.DecodeAttestations(b)
		if err != nil {
			require.ErrorIs(t, err, checkpoint.ErrAttestation)
			return
		}
		require.Equal(t, b, checkpoint.EncodeAttestations(as))
	})
}
