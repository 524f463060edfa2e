package txobjects_test

import (
	"context"
	"errors"
	"testing"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
)

// pass decides heights that take none of what was forced.
func (r *rig) pass(heights int) {
	r.t.Helper()
	for seed := range heights {
		r.include(r.chain.Tx(10*int(r.node.App.State().Height) + seed))
	}
}

// Two entries alike have the same leaf: the second is fetched and kept as the first was, long
// after that was let go of.
func TestAnEntryAlikeIsFetchedAnew(t *testing.T) {
	e := abcitest.Entry([]byte("none"), 3)
	r := newRig(t, func(c *txobjects.Config) { c.Queue = l1Queue{e: []byte("none")} })
	r.intake.Foresee([]inputs.Entry{e})
	r.awaitForced(e)
	require.NoError(t, r.intake.KeepForced([]inputs.Entry{e}))
	r.intake.Foresee(nil)
	r.pass(3)
	_, here := r.intake.Forced(e)
	require.False(t, here)
	r.awaitForced(e)
	_, here = r.intake.Forced(e)
	require.True(t, here)
	require.NoError(t, r.intake.KeepForced([]inputs.Entry{e}))
}

// What was looked at for a block stays until the block is kept, whatever is decided meanwhile.
func TestAForcedTxThatIsUsedStays(t *testing.T) {
	e := abcitest.Entry([]byte("none"), 3)
	r := newRig(t)
	r.peers.give(e.Leaf(), []byte("none"))
	r.awaitForced(e)
	r.pass(1)
	for range 3 {
		_, here := r.intake.Forced(e)
		require.True(t, here)
		r.pass(1)
		require.NoError(t, r.intake.KeepForced([]inputs.Entry{e}))
	}
}

// An object that is gone or damaged on disk does not stand in the way: it is had from peers
// anew, by who waits for it and by who would keep it.
func TestAForcedTxLostOnDiskIsFetchedAnew(t *testing.T) {
	e := abcitest.Entry([]byte("none"), 3)
	key := append([]byte("forced/raw/"), e.Leaf().Bytes()...)
	for name, harm := range map[string]func(*testing.T, dbm.DB){
		"gone":    func(t *testing.T, db dbm.DB) { require.NoError(t, db.Delete(key)) },
		"damaged": func(t *testing.T, db dbm.DB) { require.NoError(t, db.Set(key, make([]byte, 40))) },
	} {
		t.Run(name, func(t *testing.T) {
			db := kvtest.Memory(t)
			r := newRig(t, func(c *txobjects.Config) { c.Store = txobjects.NewStore(db) })
			r.peers.give(e.Leaf(), []byte("none"))
			r.awaitForced(e)
			harm(t, db)
			r.intake.Sources()[p2p.Forced].Objects([][32]byte{e.Leaf()}) // a peer asks
			require.Eventually(t, func() bool { return r.intake.KeepForced([]inputs.Entry{e}) == nil }, patience, time.Millisecond)

			again := newRig(t, func(c *txobjects.Config) { c.Store = txobjects.NewStore(db) })
			again.peers.give(e.Leaf(), []byte("none"))
			harm(t, db)
			again.awaitForced(e)
			_, here := again.intake.Forced(e)
			require.True(t, here)
			require.NoError(t, again.intake.KeepForced([]inputs.Entry{e}))
		})
	}
}

// On a full disk objects wait in memory, as long as somebody waits for them; a vote writes
// them all the same, since others voted before it.
func TestForcedTxsOnAFullDisk(t *testing.T) {
	full := errors.New("full")
	r := newRig(t, func(c *txobjects.Config) { c.Room = func() error { return full } })
	a, b := abcitest.Entry([]byte("a"), 3), abcitest.Entry([]byte("b"), 3)
	r.peers.give(a.Leaf(), []byte("a"))
	r.peers.give(b.Leaf(), []byte("b"))
	onDisk := func(e inputs.Entry) bool {
		has, err := r.store.HasForced(e.Leaf())
		require.NoError(t, err)
		return has
	}
	r.intake.Foresee([]inputs.Entry{a})
	r.awaitForced(a, b)
	require.False(t, onDisk(a) || onDisk(b))
	objects := func() [][]byte {
		return r.intake.Sources()[p2p.Forced].Objects([][32]byte{a.Leaf(), b.Leaf()})
	}
	require.Equal(t, [][]byte{[]byte("a"), []byte("b")}, objects(), "peers have them from here")
	require.NoError(t, r.intake.KeepForced([]inputs.Entry{b}))
	require.True(t, onDisk(b))
	r.pass(4)
	require.Equal(t, [][]byte{[]byte("a"), nil}, objects())
	full = nil
	r.pass(1)
	require.True(t, onDisk(a))
	r.intake.Foresee(nil)
	full = errors.New("full")
	r.awaitForced(b)
	r.pass(4)
	require.Equal(t, [][]byte{nil, nil}, objects(), "of what nobody waits for nothing stays in memory")
}

// Memory for what the disk has no room for is bounded.
func TestAFullDiskDoesNotFillMemory(t *testing.T) {
	r := newRig(t, func(c *txobjects.Config) { c.Room = func() error { return errors.New("full") } })
	held := 0
	var entries []inputs.Entry
	for n := range 5 {
		object := make([]byte, 16<<20)
		object[0] = byte(n)
		entries = append(entries, abcitest.Entry(object, 3))
		r.peers.give(entries[n].Leaf(), object)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.intake.AwaitForced(ctx, entries)
	}()
	count := func() (n int) {
		for _, e := range entries {
			if _, here := r.intake.Forced(e); here {
				n++
			}
		}
		return n
	}
	require.Eventually(t, func() bool { held = count(); return held >= 4 }, patience, time.Millisecond)
	for _, e := range entries {
		require.Eventually(t, func() bool { return r.peers.wasAsked(e.Leaf()) }, patience, time.Millisecond)
	}
	require.Eventually(t, func() bool { return r.peers.running() == 0 }, patience, time.Millisecond)
	require.Equal(t, 4, count(), "64 MiB")
	cancel()
	<-done
}
