package shares

import (
	"bytes"
	"errors"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/lock"
)

// What can't be read is not "not here": the node's log says so, and the peer that asks
// gets whatever else covers the height.
func TestAFailingDiskIsToldWhenPeersAskAboutAHeight(t *testing.T) {
	c := abcitest.NewChain(t)
	disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), Err: errors.New("input/output error")}
	n := c.Open(disk, nil)
	n.InitChain()
	for i := range 3 {
		n.Add(c.Tx(i))
		c.Advance(n)
	}
	tip := n.App.State().Height
	require.True(t, n.App.Certified(tip))
	ask := func(height uint64) (a *lock.Answer, told string) {
		var out bytes.Buffer
		e := exchangeOf(t, c, n)
		e.cfg.Logger = slog.New(slog.NewTextHandler(&out, nil))
		for range 2 { // a peer that asks again fills no log
			raw := e.Source().Objects([][32]byte{p2p.HeightKey(height)})[0]
			if raw == nil {
				continue
			}
			decoded, err := lock.DecodeAnswer(raw, c.Schedule.Largest())
			require.NoError(t, err)
			a = &decoded
		}
		return a, out.String()
	}

	answer, told := ask(tip + 1)
	require.Nil(t, answer)
	require.Empty(t, told, "that it is not here yet is no trouble")
	answer, told = ask(1)
	require.EqualValues(t, 1, answer.Certificate.Height)
	require.Empty(t, told)

	disk.Unreadable = func([]byte) bool { return true }
	for _, height := range []uint64{1, tip, newestHeight} {
		answer, told = ask(height)
		require.Nil(t, answer)
		require.Equal(t, 1, bytes.Count([]byte(told), []byte("input/output error")), "height %d: %s", height, told)
	}

	for height, covers := range map[uint64]uint64{1: 2, newestHeight: tip - 1} {
		var bad []byte // the record that is looked at first
		disk.Unreadable = func(key []byte) bool {
			if bad == nil {
				bad = bytes.Clone(key)
			}
			return bytes.Equal(key, bad)
		}
		answer, told = ask(height)
		require.EqualValues(t, covers, answer.Certificate.Height)
		require.Contains(t, told, "input/output error")
	}
}
