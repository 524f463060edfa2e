package txobjects

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Only the one form of a list of pending txs is read, whatever a peer sends.
func TestPendingListsAreReadStrictly(t *testing.T) {
	hash := common.Hash{7}
	ids, err := decodePending(append([]byte{pendingVersion}, hash[:]...))
	require.NoError(t, err)
	require.Equal(t, []common.Hash{hash}, ids)
	ids, err = decodePending([]byte{pendingVersion})
	require.NoError(t, err)
	require.Empty(t, ids)
	for name, bad := range map[string][]byte{
		"nothing":         nil,
		"another version": {2},
		"half a hash":     append([]byte{pendingVersion}, hash[:16]...),
		"too many":        append([]byte{pendingVersion}, make([]byte, 32*(maxPending+1))...),
	} {
		_, err := decodePending(bad)
		require.ErrorIs(t, err, errPending, name)
	}
}

func FuzzDecodePending(f *testing.F) {
	f.Add([]byte{pendingVersion})
	f.Fuzz(func(t *testing.T, raw []byte) {
		if ids, err := decodePending(raw); err == nil {
			require.Len(t, raw, 1+32*len(ids))
		}
	})
}
