package economics_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

// example is that of seeds 004: 37 members of 1,000 holders.
var (
	alike = economics.Vote{Holders: 1_000, For: 0.15 * 0.9 * 0.963, Against: 0.15*0.1*0.963 + 0.037, Turnout: 0.15, Majority: 0.6}
	fixed = economics.Vote{Holders: 963, For: 0.135, Against: 0.015, Certain: 37, Turnout: 0.15, Majority: 0.6}
)

// Seeds 004: "the probability that the committee is slashed/kicked in this scenario is 99.6%".
func TestTheExampleOf004(t *testing.T) {
	p, err := alike.Passes()
	require.NoError(t, err)
	require.InDelta(t, 0.996, p, 0.0005)
	require.InDelta(t, 0.9959162, p, 1e-7)
	q, err := fixed.Passes()
	require.NoError(t, err)
	require.InDelta(t, 0.9984, q, 0.0002)
	require.Greater(t, q, p)
}

// The same with a fifth of the holders, counted another way.
func TestVotesAreCountedOneByOne(t *testing.T) {
	for _, v := range []economics.Vote{alike, fixed} {
		v.Holders, v.Certain = v.Holders/5, v.Certain/5
		p, err := v.Passes()
		require.NoError(t, err)
		require.InDelta(t, oneByOne(v), p, 1e-9)
		require.Less(t, p, 0.99)
	}
}

// oneByOne adds holder after holder to a table of how likely so many votes are: no factorial, no logarithm.
func oneByOne(v economics.Vote) (passes float64) {
	table := [][]float64{{1}}
	for n := 1; n <= v.Holders; n++ {
		next := make([][]float64, n+1)
		for yes := range next {
			next[yes] = make([]float64, n+1-yes)
			for no := range next[yes] {
				at := func(yes, no int) float64 {
					if yes < 0 || no < 0 || yes >= len(table) || no >= len(table[yes]) {
						return 0
					}
					return table[yes][no]
				}
				next[yes][no] = at(yes, no)*(1-v.For-v.Against) + at(yes-1, no)*v.For + at(yes, no-1)*v.Against
			}
		}
		table = next
	}
	for yes := range table {
		for no, p := range table[yes] {
			against := no + v.Certain
			all := v.Holders + v.Certain
			// In whole numbers: 15 % turnout, 60 % majority.
			if 100*(yes+against) >= 15*all && 10*yes >= 6*(yes+against) {
				passes += p
			}
		}
	}
	return passes
}

func TestTrialsSurroundTheProbability(t *testing.T) {
	for _, v := range []economics.Vote{alike, fixed} {
		exact, err := v.Passes()
		require.NoError(t, err)
		e, err := v.Simulate(5_000, 1)
		require.NoError(t, err)
		require.Less(t, e.Low, exact)
		require.Greater(t, e.High, exact)
		again, err := v.Simulate(5_000, 1)
		require.NoError(t, err)
		require.Equal(t, e, again)
	}
}

// Wilson's interval of nothing in ten trials: its closed form.
func TestIntervalsOfCertainThings(t *testing.T) {
	never := economics.Vote{Holders: 10, Against: 1, Turnout: 0.1, Majority: 0.5}
	e, err := never.Simulate(10, 7)
	require.NoError(t, err)
	z2 := 1.959963984540054 * 1.959963984540054
	require.InDelta(t, z2/(10+z2), e.High, 1e-12)
	require.InDelta(t, 0, e.Low, 1e-12)
}

func TestVotesThatAreNone(t *testing.T) {
	for _, v := range []economics.Vote{{}, {Holders: 1, For: 0.6, Against: 0.6}, {Holders: 1, Certain: -1}, {Holders: 1_000_000}} {
		_, err := v.Passes()
		require.Error(t, err, "%+v", v)
		_, err = v.Simulate(1, 1)
		require.Error(t, err, "%+v", v)
	}
	_, err := alike.Simulate(0, 1)
	require.Error(t, err)
}
