package txobjects_test

import (
	"errors"
	"log/slog"
	"sync/atomic"
	"testing"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/kv/kvtest"
)

// lines are what was logged; those past its room are dropped.
type lines chan string

// Write implements io.Writer.
func (l lines) Write(line []byte) (int, error) {
	select {
	case l <- string(line):
	default:
	}
	return len(line), nil
}

// Whether a tx that peers list is in a chunk can't be told while the disk fails: the
// node says so, fetches nothing on a guess, and has the tx once the disk answers.
func TestAFailingDiskIsToldAndSettlesNoTx(t *testing.T) {
	told := make(lines, 1)
	r := newRig(t, func(c *txobjects.Config) {
		c.Logger = slog.New(slog.NewTextHandler(told, &slog.HandlerOptions{Level: slog.LevelError}))
	})
	x := r.chain.Tx(1)
	r.peers.give(x.ID(), x.Encode())
	r.peers.give(common.Hash(p2p.PendingKey), list(x))
	var broken atomic.Bool
	broken.Store(true)
	r.disk.Err = errors.New("input/output error")
	r.disk.Unreadable = func([]byte) bool { return broken.Load() }
	r.reconcile()
	select {
	case line := <-told:
		require.Contains(t, line, "input/output error")
	case <-time.After(patience):
		require.Fail(t, "nothing is told")
	}
	require.False(t, r.peers.wasAsked(x.ID()))
	broken.Store(false)
	require.Eventually(t, func() bool { return r.pool.Has(x.ID()) }, patience, time.Millisecond)
}

// badObjects is a disk that does not tell whether it holds an object.
type badObjects struct{ dbm.DB }

func (badObjects) Has([]byte) (bool, error) { return false, errors.New("input/output error") }

// An object that can't be looked up is told of, and had from peers like one that is
// missing.
func TestAFailingDiskIsToldWhenObjectsAreLookedUp(t *testing.T) {
	told := make(lines, 1)
	r := newRig(t, func(c *txobjects.Config) {
		c.Store = txobjects.NewStore(badObjects{kvtest.Memory(t)})
		c.Logger = slog.New(slog.NewTextHandler(told, &slog.HandlerOptions{Level: slog.LevelError}))
	})
	x := r.chain.Tx(1)
	r.peers.give(x.ID(), x.Encode())
	require.Empty(t, r.intake.Await(t.Context(), idsOf(x)))
	select {
	case line := <-told:
		require.Contains(t, line, "input/output error")
	case <-time.After(patience):
		require.Fail(t, "nothing is told")
	}
}
