package blob_test

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/blob"
)

func setup(t testing.TB) *blob.Setup {
	t.Helper()
	s, err := blob.LoadSetup()
	require.NoError(t, err)
	return s
}

// However a checkpoint's fields are cut into chunks, the running commitments
// are the library's commitments to the whole blobs.
func TestRunningEqualsWholeBlobs(t *testing.T) {
	s := setup(t)
	rapid.Check(t, func(t *rapid.T) {
		r := blob.NewRunning(s)
		var all []fr.Element
		for range rapid.IntRange(1, 4).Draw(t, "chunks") {
			chunk := drawFields(t)
			var err error
			r, err = r.Append(chunk)
			require.NoError(t, err)
			all = append(all, chunk...)
			require.Equal(t, len(all), r.Fields())
		}
		end := fr.NewElement(rapid.Uint64().Draw(t, "end"))
		got, err := r.Commitments(end)
		require.NoError(t, err)
		require.Equal(t, library(t, append(all, end)), got)
	})
}

// Appending to a Running leaves it as it was: two candidates may extend one.
func TestAppendLeavesTheReceiver(t *testing.T) {
	s := setup(t)
	base, err := blob.NewRunning(s).Append(randomFields(1, 100))
	require.NoError(t, err)
	before, err := base.Commitments()
	require.NoError(t, err)
	a, err := base.Append(randomFields(2, 50))
	require.NoError(t, err)
	b, err := base.Append(randomFields(3, 50))
	require.NoError(t, err)
	after, err := base.Commitments()
	require.NoError(t, err)
	require.Equal(t, before, after)
	require.NotEqual(t, a, b)
}

// A checkpoint never outgrows its five effect blobs.
func TestRunningRefusesTooManyFields(t *testing.T) {
	r, err := blob.NewRunning(setup(t)).Append(make([]fr.Element, blob.MaxFields-1))
	require.NoError(t, err)
	require.Zero(t, r.Room())
	_, err = r.Commitments(fr.NewElement(1))
	require.NoError(t, err)
	_, err = r.Append(make([]fr.Element, 2))
	require.ErrorIs(t, err, blob.ErrTooManyFields)
	_, err = r.BlobsHash(make([]fr.Element, 2)...)
	require.ErrorIs(t, err, blob.ErrTooManyFields)
}

// While the setup still loads in the background, appending is an error.
func TestRunningWithoutSetupRefuses(t *testing.T) {
	_, err := blob.NewRunning(nil).Append(make([]fr.Element, 1))
	require.ErrorIs(t, err, blob.ErrNoSetup)
	got, err := blob.NewRunning(nil).Commitments()
	require.NoError(t, err)
	require.Empty(t, got)
}

// Scalars whose points meet in one bucket, cancel or repeat are added rightly.
func TestAppendOfExtremeFields(t *testing.T) {
	var minusOne, half fr.Element
	minusOne.SetInt64(-1)
	half.SetUint64(2)
	half.Inverse(&half)
	fields := []fr.Element{
		{},
		fr.NewElement(1), fr.NewElement(512), fr.NewElement(513), fr.NewElement(1023), fr.NewElement(1024),
		minusOne, half, fr.NewElement(1<<64 - 1), minusOne, half,
	}
	// lambda and its neighbours: one half of the scalar is all there is.
	var lambda, one fr.Element
	lambda.SetString("228988810152649578064853576960394133503")
	one.SetOne()
	for range 3 {
		fields = append(fields, lambda)
		lambda.Sub(&lambda, &one)
	}
	r, err := blob.NewRunning(setup(t)).Append(fields)
	require.NoError(t, err)
	got, err := r.Commitments()
	require.NoError(t, err)
	require.Equal(t, library(t, fields), got)
}

func library(t require.TestingT, fields []fr.Element) []kzg4844.Commitment {
	blobs, err := blob.Pack(fields)
	require.NoError(t, err)
	out := make([]kzg4844.Commitment, len(blobs))
	for i := range blobs {
		out[i], err = kzg4844.BlobToCommitment(&blobs[i])
		require.NoError(t, err)
	}
	return out
}

func drawFields(t *rapid.T) []fr.Element {
	n := rapid.IntRange(0, 70).Draw(t, "fields")
	if rapid.IntRange(0, 7).Draw(t, "large") == 7 {
		n = rapid.SampledFrom([]int{511, 513, 4095, 4096, 4097}).Draw(t, "fields")
	}
	fields := randomFields(rapid.Uint64().Draw(t, "seed"), n)
	switch rapid.IntRange(0, 2).Draw(t, "kind") {
	case 1: // small ones
		for i := range fields {
			fields[i].SetUint64(fields[i].Uint64() % 3)
		}
	case 2: // all the same
		for i := range fields {
			fields[i] = fields[0]
		}
	}
	return fields
}

func randomFields(seed uint64, n int) []fr.Element {
	random := rand.New(rand.NewPCG(seed, 1))
	fields := make([]fr.Element, n)
	for i := range fields {
		var word [32]byte
		for j := range word {
			word[j] = byte(random.Uint32())
		}
		fields[i].SetBytes(word[:])
	}
	return fields
}
