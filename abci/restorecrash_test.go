package abci_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/snapshot"
)

// Killed before or after any write of a restore, or on a disk that got full there, a node
// begins with the same snapshot again, which it kept before: nobody need offer it once more.
func TestARestoreThatEndsAnywhereIsDoneAgain(t *testing.T) {
	c, old, m := told(t)
	block := c.Blocks[m.Height-1]
	trusted := abci.Trusted{Txs: block.Txs, Proposer: common.BytesToAddress(c.Address(block.Proposer)), AppHash: block.AppHash}
	crash := errors.New("no space left on device")
	ended := 0
	for write := 1; ; write++ {
		var done bool
		for _, after := range []bool{false, true} {
			disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), FailAt: write, After: after, Err: crash}
			young, err := c.TryOpen(disk, nil)
			if err != nil {
				continue // it had no genesis yet
			}
			hold(t, young, old, m)
			if err = young.App.RestoreFrom(m, trusted); err == nil {
				done = true
				continue
			}
			require.ErrorIs(t, err, crash)
			ended++
			require.Equal(t, []*snapshot.Manifest{m}, young.Snapshots.Manifests)
			again := c.Open(disk.DB, nil)
			*again.Snapshots = *young.Snapshots
			require.NoError(t, again.App.RestoreFrom(again.Snapshots.Manifests[0], trusted), "write %d, after it: %t", write, after)
			require.Equal(t, m.Height, again.App.State().Height)
		}
		if done {
			break
		}
	}
	require.Greater(t, ended, 5)
}

// hold gives a node the parts of another's snapshot.
func hold(t *testing.T, n, from *abcitest.Node, m *snapshot.Manifest) {
	t.Helper()
	for i := range m.Parts() {
		hash, _ := m.Part(i)
		part, err := from.Snapshots.Part(hash)
		require.NoError(t, err)
		_, err = n.Snapshots.Put(part)
		require.NoError(t, err)
	}
}
