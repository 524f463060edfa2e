package forced_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/forced"
	"github.com/aztecd/aztecd/x/inputs"
)

// entry is the one that L1 makes of blobs.
func entry(t testing.TB, length int, blobs []kzg4844.Blob) inputs.Entry {
	t.Helper()
	commitments := make([]kzg4844.Commitment, len(blobs))
	for i := range blobs {
		var err error
		commitments[i], err = kzg4844.BlobToCommitment(&blobs[i])
		require.NoError(t, err)
	}
	return inputs.Entry{Kind: inputs.Blobs, Content: forced.Content(blob.VersionedHashes(commitments), uint64(length))}
}

// An object comes out of its raw bytes, whichever way it lies on L1; other bytes are refused.
func TestAnObjectComesOutOfWhatItsEntryNames(t *testing.T) {
	for _, length := range []int{1, 32, forced.BlobBytes, forced.BlobBytes + 1} {
		object := bytes.Repeat([]byte{0xab, 0xcd, 0}, length)[:length]
		object[length-1] = 7
		blobs := forced.Pack(object)
		require.Len(t, blobs, (length+forced.BlobBytes-1)/forced.BlobBytes)
		raw := forced.InBlobs(uint64(length), blobs)
		require.LessOrEqual(t, len(raw), forced.MaxRaw(length))
		for e, raw := range map[inputs.Entry][]byte{
			{Content: crypto.Keccak256Hash(object)}: object,
			entry(t, length, blobs):                 raw,
		} {
			require.NoError(t, forced.Check(e, raw))
			got, err := forced.Object(e.Kind, raw)
			require.NoError(t, err)
			require.Equal(t, object, got)
			for name, bad := range map[string][]byte{
				"nothing": nil, "cut": raw[:len(raw)-1], "longer": append(bytes.Clone(raw), 0), "another": append([]byte{raw[0] ^ 1}, raw[1:]...),
			} {
				require.ErrorIs(t, forced.Check(e, bad), forced.ErrContent, name)
			}
		}
	}
}

// Blobs that are not as Pack fills them hold no object: all agree on that, whatever else could
// be read out of them.
func TestBlobsThatHoldNoObject(t *testing.T) {
	for name, spoil := range map[string]func(*kzg4844.Blob) int{
		"a word's first byte": func(b *kzg4844.Blob) int { b[32] = 1; return 40 },
		"behind the end":      func(b *kzg4844.Blob) int { b[32*100+5] = 1; return 40 },
	} {
		blobs := forced.Pack(bytes.Repeat([]byte{1}, 40))
		length := spoil(&blobs[0])
		raw := forced.InBlobs(uint64(length), blobs)
		require.NoError(t, forced.Check(entry(t, length, blobs), raw), name)
		got, err := forced.Object(inputs.Blobs, raw)
		require.NoError(t, err, name)
		require.Empty(t, got, name)
	}
	blobs := forced.Pack([]byte{1})
	for _, length := range []int{0, forced.BlobBytes + 1, 1 << 60} {
		require.ErrorIs(t, forced.Check(entry(t, length, blobs), forced.InBlobs(uint64(length), blobs)), forced.ErrContent, "L1 counts the blobs")
	}
	full := append([]byte{7: 1}, bytes.Repeat([]byte{0xff}, len(kzg4844.Blob{}))...)
	require.ErrorIs(t, forced.Check(inputs.Entry{Kind: inputs.Blobs}, full), forced.ErrContent, "no field element")
}
