package watchtower_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// Nobody published for very long, so nobody sampled: the seeds since then follow from one
// another. A chain that wakes up is published and confirmed all the same.
func TestAChainThatWasIdleForLongIsPublished(t *testing.T) {
	s := newShifts(t)
	const idle = 200 // epochs
	slot := idle * s.Params.EpochDuration
	s.SealInto(t, slot, 0)
	s.lockBy(slot, idle)
	s.SealInto(t, slot+1, 0)
	published, _ := s.all()
	require.Equal(t, []int{s.leads(slot + 1)}, published)
	require.Len(t, s.Seal(t).Transactions(), 1)
	require.EqualValues(t, 1, s.tips().Number)
	for slot += 2; s.tips().Confirmed == 0; slot++ {
		require.Less(t, slot, idle*s.Params.EpochDuration+s.Params.Windows.Confirm)
		for k := range uint64(3) {
			s.SealInto(t, slot, k)
			s.all()
		}
	}
}

// Now and then an idle chain is sampled, by one member, so that the way back to the last
// sample stays short; where somebody publishes nobody need.
func TestAnIdleChainIsSampledNowAndThen(t *testing.T) {
	s := newShifts(t)
	watch := func(from, to uint64) (acted []watchtower.Action) {
		for slot := from; slot <= to; slot++ {
			for k := range uint64(3) {
				s.SealInto(t, slot, k)
				_, now := s.all()
				acted = append(acted, now...)
			}
		}
		return acted
	}
	epoch := 16 * s.Params.EpochDuration
	require.Empty(t, watch(epoch+14, epoch+14), "there is time to publish")
	require.Equal(t, []watchtower.Action{watchtower.Sample}, watch(epoch+16, epoch+19))
	drawn, err := s.nodes[0].view.Draws().Of(t.Context(), s.nodes[0].view.Snapshot(), 18)
	require.NoError(t, err)
	require.Equal(t, 3, drawn.Committee.Size())
	require.Empty(t, watch(epoch+20, epoch+20))
	require.Empty(t, watch(epoch+s.Params.EpochDuration+16, epoch+s.Params.EpochDuration+17), "not in each epoch")
}

// beat has the committee sign what there is once more, in a slot, and the members look; none
// of them publishes. It gives what they did.
func (s *scene) beat(slot uint64) []watchtower.Action {
	s.t.Helper()
	s.Beat(slot)
	s.CloseBy(s.t, s.Params.EpochOf(slot))
	return s.watch(slot)
}

// dead tells whether L1 takes the chain for dead.
func (s *scene) dead() bool {
	s.t.Helper()
	head, err := s.Client(s.t).HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	r, err := stakes.Open(s.t.Context(), s.Client(s.t), s.Params.Rollup, head)
	require.NoError(s.t, err)
	free, err := r.CanShrink(s.t.Context())
	require.NoError(s.t, err)
	return free
}

// While the committee is there, a chain without a tx is never dead on L1: when half of the
// time is over one member shows a newer certificate, before the first checkpoint as after
// one that is confirmed or cannot be published.
func TestAnIdleChainIsNeverDead(t *testing.T) {
	s := newSceneOf(t, func(p *protocol.Params) {
		l1test.Restartable(t)(p)
		p.MinCommittee = l1test.Members
	})
	half, slot := s.Params.Windows.Restart/2, uint64(1)
	idle := func(slots uint64) (done []watchtower.Action) {
		for range slots {
			done = append(done, s.beat(slot)...)
			require.False(t, s.dead(), "slot %d", slot)
			slot++
		}
		return done
	}
	require.Empty(t, idle(half-2), "there is time")
	require.Equal(t, []watchtower.Action{watchtower.Renew, watchtower.Renew}, idle(half+2*s.Params.EpochDuration), "of checkpoint 0, one each time")
	s.Lock(t, slot, 1)
	s.publish(slot + 2)
	slot += 3
	done := idle(2 * half)
	require.Contains(t, done, watchtower.Confirm)
	require.Contains(t, done, watchtower.Renew)
	renewed := slices.DeleteFunc(done, func(a watchtower.Action) bool { return a != watchtower.Renew })
	require.LessOrEqual(t, len(renewed), 3, "nobody pays for what another one shows")
	s.Lock(t, slot, 1)
	slot++
	require.Contains(t, idle(half+s.Params.EpochDuration), watchtower.Renew, "of what L1 does not have")
}

// Nobody shows anything of a chain whose committee is gone: it dies.
func TestAChainWithoutACommitteeDies(t *testing.T) {
	s := newSceneOf(t, func(p *protocol.Params) {
		l1test.Restartable(t)(p)
		p.MinCommittee = l1test.Members
	})
	require.Empty(t, s.beat(1))
	for slot := uint64(2); slot < s.Params.Windows.Restart; slot += 3 {
		require.Empty(t, s.watch(slot))
		require.False(t, s.dead())
	}
	s.SealInto(t, s.Params.Windows.Restart, 0)
	require.True(t, s.dead())
}
