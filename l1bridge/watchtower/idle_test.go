package watchtower_test

import (
	"testing"

	"github.com/stretchr/testify/require"
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
