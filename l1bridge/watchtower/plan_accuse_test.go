package watchtower

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// overdue is a lock of a committee, whose deadline is over since the last slot.
func overdue(number uint64) Unpublished {
	return Unpublished{Number: number, Hash: common.Hash{byte(number)}, Epoch: 2, Members: 4, Since: now - deadline - 1}
}

// accusedOf is an accusation of a committee that somebody made.
func accusedOf(number uint64, phase Phase) Accusation {
	return Accusation{
		Number: number, Hash: common.Hash{byte(number)}, Epoch: 2, Members: 4, Phase: phase, Bond: true, Known: true,
		RescueTime: now*slotSeconds - 60, RescueBlock: 1,
	}
}

// Whom is accused, and what becomes of accusations, by what L1 holds.
func TestWhatIsNotPublishedIsAccusedAndSlashed(t *testing.T) {
	accuses := func(change func(*Unpublished)) func(*Input) {
		return func(in *Input) {
			u := overdue(6)
			change(&u)
			in.L1.Unpublished = []Unpublished{u}
		}
	}
	has := func(a Accusation, change func(*Accusation)) func(*Input) {
		return func(in *Input) {
			change(&a)
			in.L1.Accusations = []Accusation{a}
		}
	}
	beside := func(a Accusation, change func(*Accusation)) func(*Input) {
		return func(in *Input) {
			in.L1.Unpublished = []Unpublished{overdue(6)}
			has(a, change)(in)
		}
	}
	for name, tc := range map[string]struct {
		change func(*Input)
		action Action
		reason Reason
		number uint64
	}{
		"past its deadline":         {accuses(func(*Unpublished) {}), Accuse, ReasonUnpublished, 6},
		"within it":                 {accuses(func(u *Unpublished) { u.Since++ }), Nothing, ReasonRight, 0},
		"the end of liability":      {accuses(func(u *Unpublished) { u.Since = now - liability }), Accuse, ReasonUnpublished, 6},
		"after it":                  {accuses(func(u *Unpublished) { u.Since = now - liability - 1 }), Nothing, ReasonRight, 0},
		"nobody can publish it":     {accuses(func(u *Unpublished) { u.Lost = 5 }), Nothing, ReasonRight, 0},
		"our own stake would pay":   {accuses(func(u *Unpublished) { u.Pays = true }), Nothing, ReasonRight, 0},
		"it would, and we say so":   {func(in *Input) { in.Rules.AccuseOwn = true; accuses(func(u *Unpublished) { u.Pays = true })(in) }, Accuse, ReasonUnpublished, 6},
		"it only lacks a confirmer": {func(in *Input) { in.L1.Records = []Record{standing(6, Own, 1)} }, Nothing, ReasonRight, 0},

		"accused already":                        {beside(accusedOf(6, PhaseRescue), func(*Accusation) {}), Nothing, ReasonRight, 0},
		"an earlier lock of the committee's is":  {beside(accusedOf(5, PhaseRescue), func(*Accusation) {}), Nothing, ReasonRight, 0},
		"one of another committee is":            {beside(accusedOf(5, PhaseRescue), func(a *Accusation) { a.Epoch = 1 }), Accuse, ReasonUnpublished, 6},
		"one that nobody here knows is":          {beside(accusedOf(5, PhaseRescue), func(a *Accusation) { a.Known = false }), Accuse, ReasonUnpublished, 6},
		"an earlier one was dropped":             {beside(accusedOf(5, PhaseDropped), func(*Accusation) {}), Accuse, ReasonUnpublished, 6},
		"an earlier one was slashed":             {beside(accusedOf(5, PhaseSlashed), func(*Accusation) {}), Accuse, ReasonUnpublished, 6},
		"it was dropped":                         {beside(accusedOf(6, PhaseDropped), func(*Accusation) {}), Accuse, ReasonUnpublished, 6},
		"an earlier one was published after all": {beside(accusedOf(5, PhaseRescue), func(a *Accusation) { a.Held = true }), Accuse, ReasonUnpublished, 6},
		"the same, and a later one is accused": {func(in *Input) {
			beside(accusedOf(5, PhaseRescue), func(a *Accusation) { a.Held = true })(in)
			in.L1.Accusations = append(in.L1.Accusations, accusedOf(7, PhaseRescue))
		}, Nothing, ReasonRight, 0},
		"the same, and another earlier one is, again": {func(in *Input) {
			beside(accusedOf(4, PhaseRescue), func(a *Accusation) { a.Held = true })(in)
			in.L1.Accusations = append(in.L1.Accusations, accusedOf(5, PhaseRescue))
		}, Accuse, ReasonUnpublished, 6},

		"somebody's, while it may be rescued":        {has(accusedOf(6, PhaseRescue), func(*Accusation) {}), Nothing, ReasonRight, 0},
		"somebody's that is due":                     {has(accusedOf(6, PhaseDue), func(*Accusation) {}), Slash, ReasonUnpublished, 6},
		"somebody's that is due since a moment":      {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.RescueTime = now*slotSeconds - 36 }), Nothing, ReasonRight, 0},
		"ours that is due since a moment":            {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.Ours, a.RescueTime = true, now*slotSeconds-36 }), Slash, ReasonUnpublished, 6},
		"due, and held":                              {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.Held = true }), Nothing, ReasonRight, 0},
		"due, and we know nothing of it":             {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.Known = false }), Nothing, ReasonRight, 0},
		"due, and our own stake would pay":           {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.Ours, a.Pays = true, true }), Nothing, ReasonRight, 0},
		"due, and L1 would not, lately":              {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.Ours, a.Refused = true, true }), Nothing, ReasonRight, 0},
		"due, and of the confirmed one's last chunk": {has(accusedOf(4, PhaseDue), func(*Accusation) {}), Slash, ReasonUnpublished, 4},

		"nobody can publish it, ours":     {has(accusedOf(6, PhaseRescue), func(a *Accusation) { a.Ours, a.Lost = true, 5 }), Excuse, ReasonOriginGone, 6},
		"nobody can, somebody's":          {has(accusedOf(6, PhaseDue), func(a *Accusation) { a.Lost = 5 }), Excuse, ReasonOriginGone, 6},
		"our confirmation answered it":    {has(accusedOf(4, PhaseRescue), func(a *Accusation) { a.Held, a.Earned = true, true }), AnswerAccusation, ReasonConfirmed, 4},
		"the same, and the bond is taken": {has(accusedOf(4, PhaseRescue), func(a *Accusation) { a.Held, a.Earned, a.Bond = true, true, false }), Nothing, ReasonRight, 0},
		"ours, and it was in vain": {has(accusedOf(4, PhaseDue), func(a *Accusation) {
			a.Ours, a.Held, a.RescueTime = true, true, (now-answer)*slotSeconds-12
		}), Reclaim, ReasonTimeIsUp, 4},
		"the same, a second too early": {has(accusedOf(4, PhaseDue), func(a *Accusation) {
			a.Ours, a.Held, a.RescueTime = true, true, (now-answer)*slotSeconds-11
		}), Nothing, ReasonRight, 0},
		"somebody's, in vain":  {has(accusedOf(4, PhaseDue), func(a *Accusation) { a.Held, a.RescueTime = true, 0 }), Nothing, ReasonRight, 0},
		"the slasher owes us":  {func(in *Input) { in.L1.Bonds = big.NewInt(1) }, WithdrawBonds, ReasonPaid, 0},
		"the chain has ended":  {has(accusedOf(6, PhaseEnded), func(*Accusation) {}), Nothing, ReasonRight, 0},
		"it was slashed":       {has(accusedOf(6, PhaseSlashed), func(a *Accusation) { a.Bond = false }), Nothing, ReasonRight, 0},
		"it was excused since": {has(accusedOf(6, PhaseNone), func(a *Accusation) { a.Bond = false }), Nothing, ReasonRight, 0},
	} {
		in := input(t)
		in.L1.Bond = big.NewInt(1e15)
		tc.change(&in)
		d := Plan(in)
		require.Equal(t, tc.action, d.Action, name)
		require.Equal(t, tc.reason, d.Reason, name)
		require.Equal(t, tc.number, d.Number, name)
		if d.Action == Accuse {
			require.Equal(t, in.L1.Bond, d.Value, name)
		}
	}
}

// What is on L1 and only waits to be confirmed answers an accusation when it is confirmed:
// that does not wait for half a window, and nobody is slashed meanwhile.
func TestWhatIsAccusedAndStandsIsConfirmed(t *testing.T) {
	for _, phase := range []Phase{PhaseRescue, PhaseDue} {
		in := input(t)
		in.L1.Records = []Record{standing(5, Own, 1), standing(6, Own, 1)}
		a := accusedOf(6, phase)
		a.Standing, a.Ours = true, true
		in.L1.Accusations = []Accusation{a}
		d := Plan(in)
		require.Equal(t, Confirm, d.Action)
		require.Equal(t, ReasonAccused, d.Reason)
		require.EqualValues(t, 6, d.Number)

		in.Lock = nil
		require.Equal(t, wait(ReasonUncovered), Plan(in), "whoever has what covers it will")

		in.L1.Accusations[0].Standing = false
		in.L1.Accusations[0].Number = 7
		in.L1.Records = in.L1.Records[:0]
		want := map[Phase]Action{PhaseRescue: Nothing, PhaseDue: Slash}[phase]
		require.Equal(t, want, Plan(in).Action, "it is not there")
	}
}

// Publishers have a slot of L1 blocks before they are accused, whatever the time: L1 may
// have stood still. Whichever lock of the committee is the last one overdue meanwhile.
func TestPublishersComeBeforeAccusers(t *testing.T) {
	in := input(t)
	in.L1.Unpublished, in.L1.SlotBlocks = []Unpublished{overdue(6)}, 3
	for known, want := range []Action{Wait, Wait, Wait, Accuse} {
		in.Known = func(Decision) uint64 { return uint64(known) }
		require.Equal(t, want, Plan(in).Action, "%d blocks", known)
	}
	six, seven := overdue(6), overdue(7)
	of := func(u Unpublished) note { return note{Accuse, u.Number, u.Hash, u.Epoch} }
	require.Equal(t, of(six).matter(), of(seven).matter())
	seven.Epoch++
	require.NotEqual(t, of(six).matter(), of(seven).matter())
}

// Bonds leave the account what publication costs for a while, as those of charges do.
func TestAccusationsLeaveMoneyForPublication(t *testing.T) {
	in := input(t)
	in.L1.Unpublished, in.L1.Bond = []Unpublished{overdue(6)}, big.NewInt(1e17)
	in.Account.Market, in.Account.Caps = txmgr.Market{Base: 1e9, Tip: 1e8, Blob: 1e9}, txmgr.Fees{Tip: 1e10, Gas: 1e11, Blob: 1e11}
	in.Account.Balance = big.NewInt(3e17)
	require.Equal(t, Accuse, Plan(in).Action)
	in.Account.Balance = big.NewInt(11e16)
	d := Plan(in)
	require.Equal(t, Wait, d.Action)
	require.Equal(t, txmgr.ReasonBalance, txmgr.Reason(d.Reason))
}

// Two who know of the same accuse in turn, as they confirm.
func TestAccusersTakeTurns(t *testing.T) {
	in := input(t)
	in.L1.Unpublished = []Unpublished{overdue(6)}
	in.Rules.Account = ranked(t, 4, now, 2)
	require.Equal(t, wait(ReasonNotOurTurn), Plan(in))
	a := accusedOf(6, PhaseDue)
	in.L1.Unpublished, in.L1.Accusations = nil, []Accusation{a}
	require.Equal(t, wait(ReasonNotOurTurn), Plan(in))
	in.L1.Accusations[0].Ours = true
	require.Equal(t, Slash, Plan(in).Action, "the reward is ours")
}
