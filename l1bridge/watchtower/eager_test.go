package watchtower_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// Where certificates are checked eagerly there is nothing to confirm, to void or to
// charge; what was published while it could still grow is closed, once.
func TestEagerlyOnlyClosingIsLeft(t *testing.T) {
	s := newSceneOf(t, func(p *protocol.Params) { p.Eager = true })
	whole := func(from uint64) (done []watchtower.Action) {
		for slot := from; slot <= from+s.Params.Windows.Confirm; slot++ {
			done = append(done, s.watch(slot)...)
		}
		return done
	}
	s.Lock(t, 0, 1)
	s.Close(t)
	s.publish(2)
	require.True(t, s.tips().Closed)
	require.Empty(t, whole(3))

	slot := 3 + s.Params.Windows.Confirm
	s.Lock(t, slot, 1)
	s.publish(slot + 2)
	tips := s.tips()
	require.EqualValues(t, 2, tips.Confirmed)
	require.False(t, tips.Closed)
	s.Close(t)
	require.Equal(t, []watchtower.Action{watchtower.Confirm}, whole(slot+3))
	require.True(t, s.tips().Closed)
}

// Where certificates are checked eagerly, one member has the committee of an epoch stored,
// once, in an epoch in which more is to be published; in an idle one, and where it would not
// pay any more, nobody does. Elsewhere nobody ever does.
func TestAnEagerChainsCommitteeIsStoredOnceAnEpoch(t *testing.T) {
	for _, eager := range []bool{true, false} {
		s := newBlameOf(t, func(p *protocol.Params) { p.Eager, p.EpochDuration = eager, 16 })
		s.watch(1)
		slot := uint64(2)
		done := append(s.watch(slot), s.watch(slot+1)...) // idle
		slot += 2
		require.NotContains(t, done, watchtower.StoreCommittee)
		for done = nil; slot < 12; slot++ {
			s.lockBy(slot, 0)
			done = append(done, s.watch(slot+1)...)
		}
		stored := len(slices.DeleteFunc(done, func(a watchtower.Action) bool { return a != watchtower.StoreCommittee }))
		if !eager {
			require.Zero(t, stored)
			continue
		}
		require.Equal(t, 1, stored)
		abi := bindings.NewRollup()
		hash, err := abi.UnpackStoredCommitteeHash(s.read(s.Params.Rollup, abi.PackStoredCommitteeHash(0)))
		require.NoError(t, err)
		require.NotZero(t, hash)
		slot = 16 + 13 // too late in the next epoch
		s.SealInto(t, slot, 0)
		s.lockBy(slot, 1)
		done = append(s.watch(slot+1), s.watch(slot+2)...)
		require.NotContains(t, done, watchtower.StoreCommittee)
	}
}
