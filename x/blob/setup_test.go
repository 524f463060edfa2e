package blob

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

var update = flag.Bool("update", false, "write lagrange.bin anew")

// The embedded points are the library's commitments to the unit blobs.
func TestSetupFileIsTheLibrarys(t *testing.T) {
	if *update {
		writeLagrange(t)
		return
	}
	points, err := decodeLagrange(lagrangeFile)
	require.NoError(t, err)
	for _, place := range []int{0, 1, 2, 3, 1000, 2047, 2048, 4094, 4095} {
		require.Equal(t, unitCommitment(t, place), points[place].Bytes(), "place %d", place)
	}
}

// A damaged file is refused, not used.
func TestDamagedSetupIsRefused(t *testing.T) {
	data := []byte(lagrangeFile)
	data[77] ^= 1
	_, err := decodeLagrange(string(data))
	require.ErrorIs(t, err, ErrBadSetup)
	_, err = decodeLagrange(lagrangeFile[1:])
	require.ErrorIs(t, err, ErrBadSetup)
}

func unitCommitment(t *testing.T, place int) [48]byte {
	t.Helper()
	var b kzg4844.Blob
	b[place*32+31] = 1
	c, err := kzg4844.BlobToCommitment(&b)
	require.NoError(t, err)
	return c
}

func writeLagrange(t *testing.T) {
	t.Helper()
	var data []byte
	for place := range protocol.FieldsPerBlob {
		c := unitCommitment(t, place)
		var p bls.G1Affine
		_, err := p.SetBytes(c[:])
		require.NoError(t, err)
		raw := p.RawBytes()
		data = append(data, raw[:]...)
	}
	require.NoError(t, os.WriteFile("lagrange.bin", data, 0o644))
	sum := sha256.Sum256(data)
	t.Logf("lagrangeSHA256 = %s", hex.EncodeToString(sum[:]))
}
