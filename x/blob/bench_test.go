package blob_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/protocol"
)

func BenchmarkRunningAppend65(b *testing.B)  { benchmarkAppend(b, 65) }
func BenchmarkRunningAppend200(b *testing.B) { benchmarkAppend(b, 200) }
func BenchmarkRunningAppend650(b *testing.B) { benchmarkAppend(b, 650) }

func benchmarkAppend(b *testing.B, n int) {
	base, err := blob.NewRunning(setup(b)).Append(randomFields(1, 100))
	require.NoError(b, err)
	fields := randomFields(2, n)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := base.Append(fields); err != nil {
			b.Fatal(err)
		}
	}
}

// The end marker's share of each running header.
func BenchmarkRunningBlobsHash(b *testing.B) {
	base, err := blob.NewRunning(setup(b)).Append(randomFields(1, 1000))
	require.NoError(b, err)
	end := fr.NewElement(2355328067<<32 + 1001)
	for b.Loop() {
		if _, err := base.BlobsHash(end); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWholeBlobCommitment(b *testing.B) {
	blobs, err := blob.Pack(randomFields(1, protocol.FieldsPerBlob))
	require.NoError(b, err)
	_, err = kzg4844.BlobToCommitment(&blobs[0]) // loads the library's own setup
	require.NoError(b, err)
	for b.Loop() {
		if _, err := kzg4844.BlobToCommitment(&blobs[0]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadSetup(b *testing.B) {
	for b.Loop() {
		if _, err := blob.MakeSetup(); err != nil {
			b.Fatal(err)
		}
	}
}
