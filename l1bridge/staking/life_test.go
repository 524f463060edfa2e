package staking_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
)

// A stake from its deposit to its withdrawal: it waits in the queue, enters, is drawn from
// the third epoch after that on, has its publisher changed, leaves, is drawn no more from
// the third epoch after that on, and goes back to its withdrawer.
func TestALifeOfAStake(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "150000")
	joiner, withdrawer := s.key("joining attester"), s.address("withdrawer")
	attester := l1test.Address(joiner)
	d := s.deposit(joiner, "120000")
	depositor := s.actor("depositor")
	rules := s.reader().Rules
	require.Equal(t, stakes.None, s.stake(attester).Status)

	// It waits.
	require.Equal(t, []string{"approve", "deposit"}, s.do(depositor, s.plan(d)))
	stake := s.stake(attester)
	require.Equal(t, stakes.Queued, stake.Status)
	require.Equal(t, "120000", stake.Amount.String())
	require.Equal(t, withdrawer, *stake.Withdrawer)
	require.Equal(t, d.Terms.Publisher, *stake.Publisher)
	require.Equal(t, stake.DepositedAt+rules.EntryPeriod, stake.Queue.EntersAt)
	require.Equal(t, "30000", s.balance(s.address("depositor")))
	require.Empty(t, s.do(depositor, s.plan(d)), "the same deposit again has nothing to do")
	_, err := s.actor("outsider").Do(t.Context(), staking.Enter())
	require.ErrorIs(t, err, staking.ErrNobodyDue)
	require.ErrorContains(t, err, "may from")

	// It enters, by anyone's call.
	s.sealAt(stake.Queue.EntersAt)
	require.Equal(t, []string{"enter"}, s.do(s.actor("outsider"), staking.Enter()))
	in := s.reader()
	entry, err := in.EntryOf(t.Context(), s.client, attester)
	require.NoError(t, err)
	require.Equal(t, stakes.Entry{Epoch: in.Epoch(), First: in.Epoch() + 3}, entry)
	require.Equal(t, stakes.Active, s.stake(attester).Status)

	// It is drawn: of five validators four sit.
	s.sealAt(rules.EpochStart(entry.First + 40))
	require.False(t, s.inSet(entry.First-1, attester), "not yet")
	require.True(t, s.inSet(entry.First, attester))
	sat := 0
	for epoch := entry.First; epoch < entry.First+40; epoch++ {
		require.Len(t, s.committee(epoch), l1test.Members)
		sat += count(s.committee(epoch), attester)
	}
	require.Greater(t, sat, 20, "about four times of five")
	require.Less(t, sat, 40, "not every time")

	// Its publisher changes.
	other := common.Address{0x70}
	require.Equal(t, []string{"setPublisher"}, s.do(s.actor("withdrawer"), staking.SetPublisher(attester, withdrawer, other)))
	require.Equal(t, other, *s.stake(attester).Publisher)
	require.Empty(t, s.do(s.actor("withdrawer"), staking.SetPublisher(attester, withdrawer, other)), "it is that already")

	// It leaves.
	require.Equal(t, []string{"exit"}, s.do(s.actor("withdrawer"), staking.Exit(attester, withdrawer)))
	stake = s.stake(attester)
	require.Equal(t, stakes.Exiting, stake.Status)
	free := s.reader().Epoch() + 3
	require.Equal(t, free, stake.Exit.FreeFrom)
	require.Equal(t, free*rules.EpochDuration+rules.ExitDelay, stake.Exit.Release)
	_, err = s.actor("outsider").Do(t.Context(), staking.Finalize(attester))
	require.ErrorIs(t, err, staking.ErrStillBonded)
	require.ErrorContains(t, err, "not before slot")
	s.sealAt(rules.EpochStart(free + 1))
	require.True(t, s.inSet(free-1, attester), "still")
	require.False(t, s.inSet(free, attester))

	// Its stake comes back. Nobody has confirmed anything: the chain counts as dead.
	s.sealAt(stake.Exit.At)
	require.True(t, s.stake(attester).Exit.Now)
	require.Equal(t, []string{"finalize"}, s.do(s.actor("outsider"), staking.Finalize(attester)))
	require.Equal(t, "120000", s.balance(withdrawer))
	require.Equal(t, stakes.None, s.stake(attester).Status)
}

// sealAt seals a block at a time, or at the next L1 slot after it.
func (s *scene) sealAt(time uint64) {
	s.t.Helper()
	_, err := s.Node.SealAt(s.t.Context(), time)
	require.NoError(s.t, err)
	s.Seal(s.t)
}

func count(all []common.Address, one common.Address) (n int) {
	for _, a := range all {
		if a == one {
			n++
		}
	}
	return n
}
