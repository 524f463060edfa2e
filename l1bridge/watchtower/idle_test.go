package watchtower_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/watchtower"
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
