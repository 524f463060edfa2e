package watchtower_test

import (
	"crypto/sha256"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/blob"
)

// forgedBlobs are those of a checkpoint that nobody made, with what is in the blob for
// certificates.
func forgedBlobs(t *testing.T, m *txmgr.Manager, attestation *kzg4844.Blob) *types.BlobTxSidecar {
	t.Helper()
	blobs := []kzg4844.Blob{{31: 7}, *attestation}
	sender, err := m.Sender("forger", nil)
	require.NoError(t, err)
	sidecar, err := sender.Prove(blobs)
	require.NoError(t, err)
	return sidecar
}

// forgedHash is the blobs hash of what was forged.
func forgedHash(t *testing.T) common.Hash {
	t.Helper()
	commitment, err := kzg4844.BlobToCommitment(&kzg4844.Blob{31: 7})
	require.NoError(t, err)
	return blob.Hash([]common.Hash{kzg4844.CalcBlobHashV1(sha256.New(), &commitment)})
}
