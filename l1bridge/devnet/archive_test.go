package devnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// A blob leaves with the last block that carried it.
func TestBlobPublishedTwiceOutlivesTheFirstPublication(t *testing.T) {
	a, err := openArchive(t.TempDir())
	require.NoError(t, err)
	hash := common.Hash{1}
	require.NoError(t, a.put(hash, []byte("blob"), 100))
	require.NoError(t, a.put(hash, []byte("blob"), 200))

	require.NoError(t, a.drop(hash, 100))
	got, err := a.get(hash)
	require.NoError(t, err)
	require.Equal(t, []byte("blob"), got)

	require.NoError(t, a.drop(hash, 200))
	_, err = a.get(hash)
	require.ErrorIs(t, err, errNoBlob)
	require.NoError(t, a.drop(hash, 200))
}

func TestSweepRemovesWhatIsOlder(t *testing.T) {
	a, err := openArchive(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, a.put(common.Hash{1}, []byte("old"), 99))
	require.NoError(t, a.put(common.Hash{2}, []byte("new"), 100))
	require.NoError(t, a.sweep(100))
	_, err = a.get(common.Hash{1})
	require.ErrorIs(t, err, errNoBlob)
	_, err = a.get(common.Hash{2})
	require.NoError(t, err)
}
