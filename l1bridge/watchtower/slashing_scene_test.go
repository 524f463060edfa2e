package watchtower_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// A lock that nobody publishes costs each member of the committee that signed it what it
// is worth, and nobody else anything. One accuses, of those whose stake is not in question,
// and has bond and reward.
func TestAnUnpublishedLockCostsItsCommittee(t *testing.T) {
	s := newBlame(t)
	before := s.stakes()
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	slot := uint64(2)
	accuser := s.until(&slot, watchtower.Accuse)
	require.False(t, s.sits(0)[accuser[0]])
	require.Greater(t, slot, 1+s.Params.Windows.PublishDeadline+1, "publishers have another slot")
	s.slashed(before, 0, 0)

	state := s.nodes[accuser[0]].tower.State()
	require.Equal(t, watchtower.Passed, state.Oldest.Alarm)
	require.EqualValues(t, 1, state.Oldest.Number)
	accused := slot
	require.Equal(t, slices.Repeat(accuser, 2), s.until(&slot, watchtower.Slash, watchtower.WithdrawBonds), "the accuser has the reward")
	require.GreaterOrEqual(t, slot, accused+s.Params.Windows.Rescue)
	s.slashed(before, 0, 1)
	require.Len(t, s.acts, 3)
}

// What is published while it may be rescued costs nobody: it is confirmed at once, and the
// accuser gets the bond back.
func TestWhatIsRescuedCostsNobody(t *testing.T) {
	s := newBlame(t)
	before := s.stakes()
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	slot := uint64(2)
	accuser := s.until(&slot, watchtower.Accuse)
	s.rescue(&slot)
	s.until(&slot, watchtower.Confirm)
	require.Equal(t, slices.Repeat(accuser, 2), s.until(&slot, watchtower.Reclaim, watchtower.WithdrawBonds), "it was published after it was accused")
	s.slashed(before, 0, 0)
	require.Len(t, s.acts, 4)
}

// What was published and only lacks a confirmation is not accused by anybody who knows it.
// Somebody does all the same: then it is confirmed at once, and the bond is for that.
func TestWhoConfirmsWhatWasPublishedHasTheBond(t *testing.T) {
	s := newBlame(t)
	before := s.stakes()
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	slot := uint64(7) // its deadline
	s.rescue(&slot)
	require.EqualValues(t, 8, slot)
	s.SealInto(t, 11, 0)
	s.accuseByHand(1)
	slot = 12
	by := s.until(&slot, watchtower.Confirm, watchtower.AnswerAccusation, watchtower.WithdrawBonds)
	require.Equal(t, slices.Repeat(by[:1], 3), by)
	s.slashed(before, 0, 0)
	require.Len(t, s.acts, 3)
}

// Each lock of a committee is a promise of its own. It is accused of one at a time, the last
// one overdue: a slash drops what else it is accused of. Another committee is accused beside
// it.
func TestACommitteeIsAccusedOfOneLockAtATime(t *testing.T) {
	s := newBlame(t)
	before := s.stakes()
	for slot := uint64(1); slot < 4; slot++ {
		s.SealInto(t, slot, 0)
		s.lockBy(slot, 0)
	}
	slot := uint64(12)
	s.until(&slot, watchtower.Accuse, watchtower.Slash)
	require.Equal(t, 1, s.times(watchtower.Accuse))
	s.until(&slot, watchtower.Accuse, watchtower.Slash, watchtower.Accuse)
	s.slashed(before, 0, 2)
	s.rescue(&slot)
	s.until(&slot, watchtower.Confirm, watchtower.Reclaim)
	s.slashed(before, 0, 2)
	require.Equal(t, 3, s.times(watchtower.Accuse))
}

// What somebody forged in the place of a lock neither answers an accusation nor ends it;
// what is locked is published over it in time.
func TestAForgeryInItsPlaceRescuesNothing(t *testing.T) {
	s := newBlame(t)
	before := s.stakes()
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	s.forge(3, false)
	forger := s.leads(3)
	slot := uint64(4)
	s.until(&slot, watchtower.Accuse)
	s.rescued(&slot, 1)
	s.until(&slot, watchtower.Settle, watchtower.Reclaim)
	require.Zero(t, s.times(watchtower.Slash))
	before[forger] = new(big.Int).Sub(before[forger], s.Stakes.Penalty)
	s.slashed(before, 0, 0)
}
