package abci_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// history makes a chain of chunks, heartbeats, slot changes, full checkpoints and messages of
// L1, more than a checkpoint takes, and gives its txs.
func history(t testing.TB, heights int) (*abcitest.Chain, *abcitest.Node, []*tx.Tx) {
	c := abcitest.NewChain(t, func(p *protocol.Params) { p.Limits.ChunksPerCheckpoint, p.Limits.InCap = 3, 2 })
	n := c.Node()
	l1 := c.L1Chain("one", 1, 1)
	var all []*tx.Tx
	for height := range heights {
		if height%4 != 3 {
			txs := c.Txs(10*height+1, 1+height%3)
			n.Add(txs...)
			all = append(all, txs...)
		}
		if height%5 == 4 {
			l1 = c.Send(abcitest.Grow(l1, "one", 1, 1), leaves(3*height, 3)...)
			l1 = abcitest.Grow(l1, "one", int(c.Params.L1.Depth), 1)
			n.L1.See(l1)
			n.Clock.Add(c.Params.SlotDuration)
		}
		n.Clock.Add(37)
		c.Advance(n)
	}
	return c, n, all
}

// records is all an application keeps for others to read: not what it accepted of L1 with
// proposals.
func records(t testing.TB, n *abcitest.Node) map[string]string {
	out := map[string]string{}
	require.NoError(t, n.Store.Iterate(nil, func(key, value []byte) bool {
		if key[0] != 'q' && key[0] != 'i' && key[0] != 'j' {
			out[string(key)] = string(value)
		}
		return true
	}))
	return out
}

// A node that ran through, one that was restarted after every height, on disk, one
// that executes what was decided and one that takes its effects end up the same.
func TestEveryWayToAHeightGivesTheSameState(t *testing.T) {
	c, normal, txs := history(t, 14)
	dir := filepath.Join(t.TempDir(), "world")
	db, err := kv.Open(dir)
	require.NoError(t, err)
	restarted := c.Open(db, nil)
	restarted.InitChain()
	restarted.Objects.Hold(txs...)
	restarted.L1.See(normal.L1.Blocks())
	executes := c.Node()
	executes.Objects.Hold(txs...)
	effects := c.Node()
	effects.Objects.Peers = []*abcitest.Node{normal}

	for _, b := range c.Blocks {
		restarted.Clock.Set(c.Decode(b).Timestamp)
		require.True(t, restarted.Process(b))
		for _, n := range []*abcitest.Node{restarted, executes, effects} {
			require.Equal(t, b.AppHash, n.Decide(b), "height %d", b.Height)
		}
		restarted.App.Close()
		require.NoError(t, restarted.DB.Close())
		restarted.DB, err = kv.Open(dir)
		require.NoError(t, err)
		restarted = restarted.Reopen()
		restarted.Objects.Hold(txs...)
		require.Equal(t, b.AppHash, restarted.AppHash())
		require.NoError(t, restarted.App.CertifyTip(), "nothing is missing")
	}
	want := records(t, normal)
	for name, n := range map[string]*abcitest.Node{"restarted": restarted, "executes": executes, "effects": effects} {
		require.Equal(t, want, records(t, n), name)
		_, roots := n.Store.Tip()
		_, wantRoots := normal.Store.Tip()
		require.Equal(t, wantRoots, roots, name)
	}
	alone := 0 // chunks of messages, for which there is nothing to ask anybody
	for _, b := range c.Blocks {
		if decoded := c.Decode(b); decoded.IsChunk() && len(decoded.TxHashes) == 0 {
			alone++
		}
	}
	require.Equal(t, alone, effects.Executions())
	require.NoError(t, restarted.DB.Close())
}

// Effects that are not the decided ones are refused, and the next peer is asked.
func TestWrongEffectsAreNotApplied(t *testing.T) {
	for name, distort := range map[string]func([]byte) []byte{
		"nothing":           func([]byte) []byte { return nil },
		"mana":              func(raw []byte) []byte { raw[7]++; return raw },
		"cut short":         func(raw []byte) []byte { return raw[:len(raw)-32] },
		"cut in a field":    func(raw []byte) []byte { return raw[:len(raw)-1] },
		"a tx twice":        func(raw []byte) []byte { return append(raw, raw[8:]...) },
		"another value":     func(raw []byte) []byte { raw[len(raw)-1] ^= 1; return raw },
		"no field elements": func(raw []byte) []byte { copy(raw[8:], common.MaxHash[:]); return raw },
	} {
		c, normal, _ := history(t, 1)
		liar, late := c.Node(), c.Node()
		liar.Objects.Peers = []*abcitest.Node{normal}
		for _, b := range c.Blocks {
			liar.Decide(b)
		}
		liar.Objects.Distort = distort
		late.Objects.Peers = []*abcitest.Node{liar, normal}
		for _, b := range c.Blocks {
			require.Equal(t, b.AppHash, late.Decide(b), name)
		}
		require.Equal(t, records(t, normal), records(t, late), name)
	}
}

// replay brings a restarted node to the height of the chain as CometBFT does: from
// the height the application says it has.
func replay(t *testing.T, c *abcitest.Chain, n *abcitest.Node) error {
	for _, b := range c.Blocks[n.App.State().Height:] {
		hash, err := n.Finalize(b)
		if err != nil {
			return err
		}
		require.Equal(t, b.AppHash, hash, "height %d", b.Height)
		if err := n.Commit(); err != nil {
			return err
		}
	}
	return nil
}

var errCrash = errors.New("crash")

// A node killed before or after any of its database writes restarts at a height it
// committed and goes on to the same state; nothing it committed is lost.
func TestACrashAtAnyWriteLosesNothing(t *testing.T) {
	c, normal, txs := history(t, 8)
	want := records(t, normal)
	for _, after := range []bool{false, true} {
		crashed := 0
		for write := 1; ; write++ {
			faulty := &abcitest.FaultyDB{DB: kvtest.Memory(t), FailAt: write, After: after, Err: errCrash}
			objects := abcitest.NewObjects()
			objects.Hold(txs...)
			var committed uint64
			n, err := c.TryOpen(faulty, objects)
			if err == nil {
				err = replay(t, c, n)
				committed = n.App.State().Height
				n.App.Close()
			}
			if err == nil {
				break // more writes than there are
			}
			require.ErrorIs(t, err, errCrash)
			if committed > 0 {
				require.NotEmpty(t, n.Fatal, "a node that can't write stops")
			}
			crashed++

			again := c.Open(faulty.DB, objects)
			height := again.App.State().Height
			require.Contains(t, []uint64{committed, committed + 1}, height)
			if height > 0 {
				require.Equal(t, c.Blocks[height-1].AppHash, again.AppHash())
				_, err := ledger.CertificateAt(again.Store, height)
				require.NoError(t, err, "the certificate is written with the height")
			}
			require.NoError(t, replay(t, c, again))
			require.Equal(t, want, records(t, again), "write %d", write)
		}
		require.GreaterOrEqual(t, crashed, len(c.Blocks), "every commit was hit")
	}
}

// A data directory whose parts are not of one node is refused at start.
func TestAForeignStoreIsRefused(t *testing.T) {
	c, n, _ := history(t, 2)
	fork, err := n.Store.Fork()
	require.NoError(t, err)
	require.NoError(t, n.Store.Commit(fork, n.App.State().Chunk.Number+1, func(worldstate.Writer) error { return nil }))
	_, err = c.TryOpen(n.DB, nil)
	require.ErrorContains(t, err, "mixes two nodes")

	require.NoError(t, n.Store.Write(func(w worldstate.Writer) error { return w.Set([]byte{'s'}, common.Hash{}.Bytes()) }))
	_, err = c.TryOpen(n.DB, nil)
	require.ErrorContains(t, err, "damaged")
}
