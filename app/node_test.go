package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
)

// A tx sent to one node is locked on all, and everyone holds the certificate.
func TestFourNodesLockChunks(t *testing.T) {
	n := newNetwork(t, 4)
	n.start(0, 1, 2, 3)
	for k := range 10 {
		hash := n.send(k%4, k)
		for i := range n.nodes {
			r := n.waitFor(i, hash, api.StatusLocked)
			require.False(t, r.Reverted)
			lock, err := n.nodes[i].Queries().GetLockCertificate(api.AtNumber(r.Chunk))
			require.NoError(t, err)
			require.GreaterOrEqual(t, len(lock.Signers), 3)
		}
	}
}
