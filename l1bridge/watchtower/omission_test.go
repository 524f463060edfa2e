package watchtower

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// omits is an attester that published less than it signed, by what came of it.
func omits(phase Phase, change func(*Omission)) func(*Input) {
	o := Omission{
		Number: 6, Hash: common.Hash{6}, Attester: common.Address{1}, Phase: phase, Known: true, Possible: true, Owes: true,
		RescueTime: now*slotSeconds - 60, RescueBlock: 1, Links: 2, Members: 4, Since: now - deadline - 1,
	}
	change(&o)
	return func(in *Input) { in.L1.Omissions = []Omission{o} }
}

// Who is accused of publishing less than it signed, and who is slashed for it.
func TestOmissionsAreAccusedAndSlashed(t *testing.T) {
	as := func(*Omission) {}
	own := func(next func(*Input)) func(*Input) {
		return func(in *Input) { in.Rules.AccuseOwn = true; next(in) }
	}
	for name, tc := range map[string]struct {
		change func(*Input)
		action Action
	}{
		"past its deadline":             {omits(PhaseNone, as), AccuseOmission},
		"within it":                     {omits(PhaseNone, func(o *Omission) { o.Since++ }), Nothing},
		"L1 would not take the rest":    {omits(PhaseNone, func(o *Omission) { o.Possible = false }), Nothing},
		"it has paid for the lock":      {omits(PhaseNone, func(o *Omission) { o.Owes = false }), Nothing},
		"it is our own attester":        {omits(PhaseNone, func(o *Omission) { o.Pays = true }), Nothing},
		"it is, and we say so":          {own(omits(PhaseNone, func(o *Omission) { o.Pays = true })), AccuseOmission},
		"L1 refused it lately":          {omits(PhaseNone, func(o *Omission) { o.Refused = true }), Nothing},
		"the rest stands":               {omits(PhaseNone, func(o *Omission) { o.Standing = true }), Nothing},
		"while the rest may come":       {omits(PhaseRescue, as), Nothing},
		"somebody's that is due":        {omits(PhaseDue, as), SlashOmission},
		"ours that is due":              {omits(PhaseDue, func(o *Omission) { o.Ours, o.RescueTime = true, now*slotSeconds+30 }), SlashOmission},
		"due, within the accuser's":     {omits(PhaseDue, func(o *Omission) { o.RescueTime = now * slotSeconds }), Nothing},
		"due, of another chain":         {omits(PhaseDue, func(o *Omission) { o.Known = false }), Nothing},
		"due, and confirmed":            {omits(PhaseDue, func(o *Omission) { o.Held = true }), Nothing},
		"due, and L1 would not take it": {omits(PhaseDue, func(o *Omission) { o.Possible = false }), Nothing},
		"due, and paid for":             {omits(PhaseDue, func(o *Omission) { o.Owes = false }), Nothing},
		"due, and ours to lose":         {omits(PhaseDue, func(o *Omission) { o.Pays = true }), Nothing},
		"slashed":                       {omits(PhaseSlashed, as), Nothing},
		"ended by a restart":            {omits(PhaseEnded, as), Nothing},
		"the rest only lacks a confirmation": {func(in *Input) {
			omits(PhaseRescue, func(o *Omission) { o.Standing = true })(in)
			in.L1.Records = []Record{standing(5, Own, 1), standing(6, Own, 1)}
		}, Confirm},
	} {
		t.Run(name, func(t *testing.T) {
			in := input(t)
			tc.change(&in)
			d := Plan(in)
			require.Equal(t, tc.action, d.Action, d.Reason)
			if tc.action == AccuseOmission || tc.action == SlashOmission {
				require.Equal(t, ReasonOmitted, d.Reason)
				require.EqualValues(t, 6, d.Number)
				require.Equal(t, omittedBy(common.Hash{6}, common.Address{1}), d.Record)
				require.Nil(t, d.Value, "it takes no bond")
			}
		})
	}
}

// Accusations cost their makers no bond: of many, each is looked at in its turn, and no step
// asks about more than so many.
func TestOmissionsAreLookedAtInTurn(t *testing.T) {
	o, s := omissions{known: map[common.Hash]*omitted{}}, &view.Snapshot{}
	const rounds = 3
	for i := range byte(rounds * maxOmissions) {
		o.tell(uint64(i), common.Hash{i}, common.Address{1})
	}
	looked := map[common.Hash]bool{}
	for round := range uint64(rounds) {
		due := o.due(s)
		require.Len(t, due, maxOmissions)
		for _, id := range due {
			require.False(t, looked[id], "again before others")
			looked[id], o.known[id].at = true, client.Header{Number: round + 1, Hash: common.Hash{1}}
		}
	}
	require.Len(t, looked, rounds*maxOmissions)
	require.Same(t, o.tell(0, common.Hash{0}, common.Address{1}), o.tell(0, common.Hash{0}, common.Address{1}))
}
