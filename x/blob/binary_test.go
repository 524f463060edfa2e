package blob_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
)

// After a restart a checkpoint goes on with the commitments it had.
func TestRunningSurvivesEncoding(t *testing.T) {
	for _, n := range []int{0, 1, 100, 4096, 4097} {
		r, err := blob.NewRunning(setup(t)).Append(randomFields(7, n))
		require.NoError(t, err)
		data, err := r.MarshalBinary()
		require.NoError(t, err)
		back := blob.NewRunning(setup(t))
		require.NoError(t, back.UnmarshalBinary(data))
		require.Equal(t, r, back)

		more := randomFields(8, 20)
		want, err := r.Commitments(more...)
		require.NoError(t, err)
		got, err := back.Commitments(more...)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

// Fields that are all zero have the commitment at infinity, which is kept too.
func TestRunningOfZerosSurvivesEncoding(t *testing.T) {
	r, err := blob.NewRunning(setup(t)).Append(make([]fr.Element, 10))
	require.NoError(t, err)
	data, err := r.MarshalBinary()
	require.NoError(t, err)
	back := blob.NewRunning(setup(t))
	require.NoError(t, back.UnmarshalBinary(data))
	require.Equal(t, r, back)
}

// Bytes that no Running has are refused, and change nothing.
func TestRunningRefusesBadBytes(t *testing.T) {
	r, err := blob.NewRunning(setup(t)).Append(randomFields(7, 10))
	require.NoError(t, err)
	data, err := r.MarshalBinary()
	require.NoError(t, err)
	bad := map[string][]byte{
		"nothing":         nil,
		"cut":             data[:len(data)-1],
		"trailing":        append(data[:len(data):len(data)], 0),
		"no point":        data[:4],
		"too many fields": append([]byte{0, 0, 0x50, 1}, data[4:]...),
		"not on curve":    append(append([]byte{}, data[:51]...), data[51]^1),
		"odd infinity":    append([]byte{0, 0, 0, 1, 0xe0}, make([]byte, 47)...),
	}
	for name, bytes := range bad {
		back := r
		require.ErrorIs(t, back.UnmarshalBinary(bytes), blob.ErrEncoding, name)
		require.Equal(t, r, back, name)
	}
}

func FuzzRunningUnmarshal(f *testing.F) {
	r, err := blob.NewRunning(setup(f)).Append(randomFields(7, 4100))
	require.NoError(f, err)
	data, err := r.MarshalBinary()
	require.NoError(f, err)
	f.Add(data)
	f.Add(data[:52])
	f.Add([]byte{0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		back := blob.NewRunning(setup(t))
		if back.UnmarshalBinary(data) != nil {
			return
		}
		again, err := back.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, data, again)
	})
}
