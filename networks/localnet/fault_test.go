package localnet

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAFaultSaysWhatAndWhen(t *testing.T) {
	for text, want := range map[string]Fault{
		"":                  {},
		"no-publish@3":      {NoPublish, 3, 0},
		"no-publish@30/12":  {NoPublish, 30, 12},
		"no-publish@1/1":    {NoPublish, 1, 1},
		"no-publish@999999": {NoPublish, 999_999, 0},
		"no-l1@4/10":        {NoL1, 4, 10},
		"members-away@4/8":  {MembersAway, 4, 8},
	} {
		got, err := ParseFault(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got)
		require.Equal(t, text, got.String())
	}
	for _, text := range []string{
		"no-publish", "no-publish@", "no-publish@0", "no-publish@-1", "no-publish@3/", "no-publish@3/0", "no-publish@3/x", "no-publish@x/3",
		"no-publish@4294967296", "publish@3", "@3", " no-publish@3", "no-publish@3/4/5", "no-l1@3", "members-away@3",
	} {
		_, err := ParseFault(text)
		require.ErrorIs(t, err, ErrFault, text)
	}
}

func TestAFaultNeedsSomethingLocked(t *testing.T) {
	o := options(t)
	o.Fault = Fault{NoPublish, 3, 0}
	require.NoError(t, o.Check())
	o.TPS = 0
	require.ErrorContains(t, o.Check(), "--tps above 0")
}

func TestAFaultIsForADevelopmentL1(t *testing.T) {
	n := &network{o: &Options{Fault: Fault{NoPublish, 3, 0}}, m: &Manifest{L1: L1{ChainID: 1}}}
	require.ErrorIs(t, n.checkFault(), ErrNoFault)
	n.m.L1.ChainID = 31337
	require.NoError(t, n.checkFault())
	n.m.L1.ChainID, n.o.Fault = 1, Fault{}
	require.NoError(t, n.checkFault())
}

// A run with a fault is right when exactly those paid who had to, and exactly that.
func TestTheVerdictOfAFaultCountsEveryStake(t *testing.T) {
	report := func(change func(r *Report)) *Report {
		r := &Report{
			Slashed:     map[string]string{"0xa": "2", "0xb": "2"},
			StakeBefore: map[string]string{"0xa": "10", "0xb": "10", "0xc": "10"},
			StakeAfter:  map[string]string{"0xa": "8", "0xb": "8", "0xc": "10"},
		}
		change(r)
		return r
	}
	want := map[string]string{"0xa": "2", "0xb": "2"}
	require.NoError(t, verdictOf(want, report(func(*Report) {})))
	for what, change := range map[string]func(r *Report){
		"0xa was to lose":       func(r *Report) { delete(r.Slashed, "0xa") },
		"0xb was to lose":       func(r *Report) { r.Slashed["0xb"] = "4" },
		"was to lose nothing":   func(r *Report) { r.Slashed["0xc"] = "2" },
		"the stake of 0xc":      func(r *Report) { r.StakeAfter["0xc"] = "9" },
		"the stake of 0xa":      func(r *Report) { r.StakeAfter["0xa"] = "10" },
		"L1 did not tell":       func(r *Report) { r.Slashed = nil },
		"the stake of 0xb is ?": func(r *Report) { delete(r.StakeAfter, "0xb") },
	} {
		require.ErrorContains(t, verdictOf(want, report(change)), what)
	}
	none := &Report{Slashed: map[string]string{}, StakeBefore: map[string]string{"0xa": "10"}, StakeAfter: map[string]string{"0xa": "10"}}
	require.NoError(t, verdictOf(nil, none))
	require.Error(t, verdictOf(nil, report(func(*Report) {})), "with publishers back in time nobody pays")
}
