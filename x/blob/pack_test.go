package blob_test

import (
	"bytes"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/protocol"
)

// What was packed comes out again, with zeros behind it to the blob's end.
func TestUnpackIsTheInverseOfPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fields := drawFields(t)
		blobs, err := blob.Pack(fields)
		require.NoError(t, err)
		require.Len(t, blobs, blob.Count(len(fields)))
		back, err := blob.Unpack(blobs)
		require.NoError(t, err)
		require.Len(t, back, len(blobs)*protocol.FieldsPerBlob)
		require.Equal(t, fields, back[:len(fields)])
		for _, e := range back[len(fields):] {
			require.True(t, e.IsZero())
		}
	})
}

// Six blobs are the most that one L1 tx carries.
func TestPackTakesSixBlobs(t *testing.T) {
	blobs, err := blob.Pack(make([]fr.Element, 6*protocol.FieldsPerBlob))
	require.NoError(t, err)
	require.Len(t, blobs, 6)
	_, err = blob.Pack(make([]fr.Element, 6*protocol.FieldsPerBlob+1))
	require.ErrorIs(t, err, blob.ErrTooManyFields)
	_, err = blob.Unpack(make([]kzg4844.Blob, 7))
	require.ErrorIs(t, err, blob.ErrTooManyFields)
}

// A word at or above the modulus has two readings and is refused.
func TestUnpackRefusesWordsThatAreNotCanonical(t *testing.T) {
	blobs := make([]kzg4844.Blob, 2)
	fr.Modulus().FillBytes(blobs[1][32:64])
	_, err := blob.Unpack(blobs)
	require.ErrorIs(t, err, blob.ErrNotCanonical)
	require.ErrorContains(t, err, "blob 1, word 1")
	blobs[1][63]-- // modulus minus one
	_, err = blob.Unpack(blobs)
	require.NoError(t, err)
}

func FuzzUnpack(f *testing.F) {
	f.Add([]byte{1}, uint32(0))
	f.Add(bytes.Repeat([]byte{0xff}, 32), uint32(4095*32))
	f.Fuzz(func(t *testing.T, data []byte, at uint32) {
		blobs := make([]kzg4844.Blob, 1)
		copy(blobs[0][int(at)%len(blobs[0]):], data)
		fields, err := blob.Unpack(blobs)
		if err != nil {
			require.ErrorIs(t, err, blob.ErrNotCanonical)
			return
		}
		again, err := blob.Pack(fields)
		require.NoError(t, err)
		require.Equal(t, blobs, again)
	})
}
