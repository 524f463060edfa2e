package watchtower_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/blob"
)

// forgedBlobs are those of a checkpoint that nobody made, and their hash; the blob with
// certificates has none.
func forgedBlobs(t *testing.T, m *txmgr.Manager) (*types.BlobTxSidecar, common.Hash) {
	t.Helper()
	blobs := make([]kzg4844.Blob, 2)
	blobs[0][31] = 7
	sender, err := m.Sender("forger", nil)
	require.NoError(t, err)
	sidecar, err := sender.Prove(blobs)
	require.NoError(t, err)
	return sidecar, blob.Hash(sidecar.BlobHashes()[:1])
}
