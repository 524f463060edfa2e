package staking_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Six deposits enter four to an epoch, in their order; whoever leaves the queue is paid
// back at once and holds nobody up.
func TestAQueueOfMoreThanMayEnter(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "700000")
	depositor := s.actor("depositor")
	for i := range 7 {
		key := l1test.Key(t, "joining attester", i)
		d := s.deposit(key, "100000")
		require.Contains(t, s.do(depositor, s.plan(d)), "deposit")
	}
	gone, withdrawer := l1test.Address(l1test.Key(t, "joining attester", 1)), s.address("withdrawer")
	require.Equal(t, []string{"exit"}, s.do(s.actor("withdrawer"), staking.Exit(gone, withdrawer)))
	require.Equal(t, "100000", s.balance(withdrawer), "paid back at once")

	queue, err := s.reader().Queue(t.Context())
	require.NoError(t, err)
	require.Len(t, queue, 6)
	rules := s.reader().Rules
	first := queue[0].EntersAt
	require.Equal(t, queue[0].DepositedAt+rules.EntryPeriod, first)
	require.EqualValues(t, 2, queue[1].Place, "an empty place is passed over")
	require.EqualValues(t, 3, queue[1].Look)

	last := queue[3].EntersAt
	s.sealAt(last)
	require.Equal(t, []string{"enter"}, s.do(s.actor("outsider"), staking.Enter()))
	size, err := s.reader().SetSize(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, l1test.Members+4, size)

	queue, err = s.reader().Queue(t.Context())
	require.NoError(t, err)
	require.Len(t, queue, 2)
	require.Equal(t, rules.EpochStart(s.reader().Epoch()+1), queue[0].EntersAt, "the next epoch has room again")
	_, err = s.actor("outsider").Do(t.Context(), staking.Enter())
	require.ErrorIs(t, err, staking.ErrNobodyDue)
	s.sealAt(queue[0].EntersAt)

	// A deposit that may enter is let in by its own command, too.
	own := s.deposit(l1test.Key(t, "joining attester", 5), "100000")
	require.Equal(t, []string{"enter"}, s.do(depositor, s.plan(own)))
	require.Equal(t, stakes.Active, s.stake(l1test.Address(l1test.Key(t, "joining attester", 5))).Status)
}

// Whom the set cannot do without sits on until somebody has taken its place.
func TestTheLastOnesLeaveOnceTheyAreReplaced(t *testing.T) {
	s := newScene(t)
	member, withdrawer := l1test.Address(s.Attesters[1]), l1test.Address(s.Publishers[1])
	leaver := s.actorOf(s.Publishers[1])
	require.Equal(t, []string{"exit"}, s.do(leaver, staking.Exit(member, withdrawer)))
	require.Equal(t, stakes.Leaving, s.stake(member).Status)
	_, err := leaver.Do(t.Context(), staking.Exit(member, withdrawer))
	require.ErrorIs(t, err, staking.ErrSetAtMinimum)

	s.mint(s.address("depositor"), "100000")
	d := s.deposit(s.key("joining attester"), "100000")
	s.do(s.actor("depositor"), s.plan(d))
	s.sealAt(s.stake(l1test.Address(s.key("joining attester"))).Queue.EntersAt)
	s.do(s.actor("outsider"), staking.Enter())
	require.Equal(t, []string{"depart"}, s.do(s.actor("outsider"), staking.Exit(member, s.address("outsider"))), "anyone, now")
	require.Equal(t, stakes.Exiting, s.stake(member).Status)
}

// On a dead chain nobody is kept: the last stakes leave too. What is left of the set is no
// committee, whoever asks.
func TestTheLastOnesLeaveADeadChain(t *testing.T) {
	s := newScene(t)
	rules := s.reader().Rules
	s.sealAt(rules.SlotStart(s.Params.Windows.Restart))
	for i, key := range s.Publishers {
		member := l1test.Address(s.Attesters[i])
		require.Equal(t, []string{"exit"}, s.do(s.actorOf(key), staking.Exit(member, l1test.Address(key))))
		require.Equal(t, stakes.Exiting, s.stake(member).Status)
	}
	left := s.reader().Epoch()
	s.sealAt(rules.EpochStart(left + stakes.SetLag))
	head := s.reader().Head.Hash
	_, err := view.ReadCommittee(t.Context(), s.Client(t), rules.Rollup, head, left+stakes.SetLag)
	require.ErrorIs(t, err, view.ErrTooFew)
	_, err = view.ReadDraw(t.Context(), s.Client(t), rules.Rollup, head, left+stakes.SetLag)
	require.ErrorIs(t, err, view.ErrTooFew)
	_, err = view.ReadCommittee(t.Context(), s.Client(t), rules.Rollup, head, left+stakes.SetLag-1)
	require.NoError(t, err, "nothing changes a committee that is fixed")
}
