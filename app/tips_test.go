package app

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv/kvtest"
)

// A tip that can't be read is no tip without a hash: the question fails, and a node
// that would tell it stops.
func TestATipThatCannotBeReadIsAnError(t *testing.T) {
	c := abcitest.NewChain(t)
	broken := errors.New("input/output error")
	disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), Err: broken}
	n := c.Open(disk, nil)
	n.InitChain()
	n.Add(c.Tx(1))
	c.Advance(n)
	var fatal []error
	tips := &tips{world: n.Store, fatal: func(err error) { fatal = append(fatal, err) }}
	tips.Proposed(2)
	tips.locked = 1
	now, err := tips.Tips()
	require.NoError(t, err)
	require.Equal(t, n.App.State().Chunk.Hash(), now.Locked.Hash)
	require.Zero(t, now.Proposed.Hash, "not decided here yet")

	disk.Unreadable = func([]byte) bool { return true }
	_, err = tips.Tips()
	require.ErrorIs(t, err, broken)
	tips.SetL1(L1Tips{Checkpointed: 1})
	require.Len(t, fatal, 1)
	require.ErrorIs(t, fatal[0], broken)
}
