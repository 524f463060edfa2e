package governance_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// A vote from its proposal to what it does: AZT is locked, votes, and stays until the end;
// the members that are named pay, and go.
func TestAVoteSlashesAndSendsAway(t *testing.T) {
	s := newScene(t)
	rich, poor := s.address("rich"), s.address("poor")
	m := s.punishment("60000", 1, 2)
	require.Equal(t, []string{"approve", "lock", "propose"}, s.do("rich", governance.Propose(rich, m, "because", []byte("evidence"))))
	newest, err := s.reader().Newest(t.Context(), s.client, 5)
	require.NoError(t, err)
	require.Len(t, newest, 1)
	p := newest[0]
	require.Equal(t, governance.Voting, p.State)
	require.Equal(t, m.Members, p.Motion.Members)
	require.Equal(t, []any{rich, "because", "evidence", uint64(1)}, []any{p.Proposer, p.Reason, string(p.Evidence), p.Serial})
	require.Equal(t, p, s.proposal(p.ID))

	require.Equal(t, []string{"approve", "lock", "vote"}, s.do("rich", s.vote("rich", p.ID, true, "2000")), "what was locked to propose votes, too")
	require.Equal(t, []string{"approve", "lock", "vote"}, s.do("rich", s.vote("rich", p.ID, true, "")))
	require.Equal(t, []string{"approve", "lock", "vote"}, s.do("poor", s.vote("poor", p.ID, false, "")))
	s.refuse("poor", s.vote("poor", p.ID, true, ""), governance.ErrNothing)
	s.refuse("poor", s.vote("poor", p.ID, true, "1"), staking.ErrNotEnoughAZT)
	s.refuse("poor", governance.Unlock(poor, nil), governance.ErrLocked)
	s.refuse("poor", governance.Execute(s.client, p.ID, nil), governance.ErrState)

	s.sealAt(p.End)
	require.Equal(t, governance.Timelock, s.proposal(p.ID).State)
	s.refuse("poor", s.vote("poor", p.ID, false, "1"), governance.ErrState)
	s.refuse("poor", governance.Unlock(poor, nil), governance.ErrLocked)
	s.refuse("poor", governance.Execute(s.client, p.ID, nil), governance.ErrState)

	s.sealAt(p.From)
	require.Equal(t, []string{"unlock"}, s.do("poor", governance.Unlock(poor, nil)))
	s.refuse("poor", governance.Unlock(poor, nil), governance.ErrNothing)
	require.Equal(t, []string{"execute"}, s.do("poor", governance.Execute(s.client, p.ID, nil)), "by anybody")
	require.Empty(t, s.do("poor", governance.Execute(s.client, p.ID, nil)), "once")
	p = s.proposal(p.ID)
	require.Equal(t, governance.Executed, p.State)
	require.Equal(t, []string{"60000000", "10000000"}, []string{p.VotesFor.String(), p.VotesAgainst.String()})
	for i, want := range []string{"100000", "40000", "40000", "100000"} {
		stake, err := s.contracts().Of(t.Context(), l1test.Address(s.Attesters[i]))
		require.NoError(t, err)
		require.Equal(t, want, stake.Amount.String())
		require.Equal(t, want != "100000", stake.Status != stakes.Active, "who is named goes")
	}
	require.Equal(t, []string{"unlock"}, s.do("rich", governance.Unlock(rich, nil)))
	a, err := s.reader().Account(t.Context(), rich)
	require.NoError(t, err)
	require.Equal(t, "60000000", a.Balance.String())
}

// What does not pass is not executed, nor what is vetoed or too late.
func TestWhatIsNotExecuted(t *testing.T) {
	s := newScene(t)
	rejected, vetoed, late := s.proposed(s.punishment("1", 0)), s.proposed(s.punishment("2", 0)), s.proposed(s.punishment("3", 0))
	for _, p := range []governance.Proposal{vetoed, late} {
		s.do("rich", s.vote("rich", p.ID, true, ""))
	}
	s.do("poor", s.vote("poor", rejected.ID, true, ""))
	s.refuse("rich", governance.Veto(s.client, s.address("rich"), vetoed.ID), governance.ErrNotVetoer)
	require.Equal(t, []string{"veto"}, s.do("vetoer", governance.Veto(s.client, s.address("vetoer"), vetoed.ID)))
	require.Empty(t, s.do("vetoer", governance.Veto(s.client, s.address("vetoer"), vetoed.ID)))
	s.sealAt(late.Until)
	for p, want := range map[common.Hash]governance.State{
		rejected.ID: governance.Rejected, vetoed.ID: governance.Vetoed, late.ID: governance.Expired,
	} {
		require.Equal(t, want, s.proposal(p).State)
		s.refuse("rich", governance.Execute(s.client, p, nil), governance.ErrState)
	}
	s.refuse("vetoer", governance.Veto(s.client, s.address("vetoer"), late.ID), governance.ErrState)
	s.refuse("rich", governance.Execute(s.client, common.Hash{1}, nil), governance.ErrUnknown)
	newest, err := s.reader().Newest(t.Context(), s.client, 2)
	require.NoError(t, err)
	require.Equal(t, []common.Hash{late.ID, vetoed.ID}, []common.Hash{newest[0].ID, newest[1].ID})
}

// A dead chain is restarted by a vote, from the checkpoint that anyone shows.
func TestAVoteRestarts(t *testing.T) {
	s := newScene(t)
	p := s.proposed(governance.Motion{Kind: governance.Restart})
	s.do("rich", s.vote("rich", p.ID, true, ""))
	s.sealAt(max(p.From, s.contracts().Rules.SlotStart(s.Params.Windows.Restart+1)))
	header := func(context.Context) (checkpoint.Header, error) { return l1test.Genesis(), nil }
	require.Equal(t, []string{"executeRestart"}, s.do("poor", governance.Execute(s.client, p.ID, header)))
	require.Equal(t, governance.Executed, s.proposal(p.ID).State)
}
