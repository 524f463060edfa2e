package committee_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// newSchedule is that of a deployment whose genesis committee is key 1, told by named.
func newSchedule(t *testing.T, named *committee.Named) *committee.Schedule {
	t.Helper()
	p := &protocol.Params{CommitteeSize: 3, MinCommittee: 1, SamplingRounds: 32}
	p.Validators = []protocol.Validator{{Attester: drawn(t, 1).Key}}
	s, err := committee.NewSchedule(p, named)
	require.NoError(t, err)
	return s
}

// Who signs a height is what blocks decided, whatever L1 says; whom an epoch has is what
// L1 says.
func TestAScheduleKnowsHeightsFromBlocksAndEpochsFromL1(t *testing.T) {
	var named committee.Named
	s := newSchedule(t, &named)
	first, second, third := s.At(0), draw(t, drawn(t, 2)), draw(t, drawn(t, 3))
	require.Equal(t, 1, first.Size())
	require.Equal(t, 3, s.Largest())
	require.Nil(t, s.At(1))
	named.Name(1, second)
	named.Name(3, third)
	require.Same(t, second, s.At(1))
	require.Same(t, first, s.Of(1000), "nothing was handed over")

	s.Serve(committee.Duty{Epoch: 1, From: 7, Committee: second})
	require.Same(t, first, s.Of(6))
	require.Same(t, second, s.Of(7))
	s.Serve(committee.Duty{Epoch: 3, From: 9, Committee: third})
	require.Same(t, second, s.Of(8))
	require.Same(t, third, s.Of(9))

	named.Forget(3)
	require.Same(t, second, s.At(1), "it was on duty")
	s.Forget(8)
	require.Nil(t, s.Of(6))
	require.Same(t, second, s.Of(8))
}

// A signature at a height counts for the committee that signs it and names its epoch. Above
// what is decided here a later epoch's may sign, if L1 tells which that is.
func TestASignerIsOfItsEpoch(t *testing.T) {
	var named committee.Named
	s := newSchedule(t, &named)
	second, third := draw(t, drawn(t, 2)), draw(t, drawn(t, 3))
	named.Name(1, second)
	named.Name(2, third)
	s.Serve(committee.Duty{Epoch: 1, From: 7, Committee: second})
	require.Same(t, s.At(0), s.Signer(6, 0))
	require.Nil(t, s.Signer(6, 1), "the first one signed it")
	require.Nil(t, s.Signer(7, 0), "its epoch is over")
	require.Same(t, second, s.Signer(7, 1))
	require.Nil(t, s.Signer(8, 2), "a committee signs two heights at least")
	require.Same(t, third, s.Signer(9, 2))
	require.Nil(t, s.Signer(9, 3), "L1 has not told")

	one := committee.Constant(second)
	require.Same(t, second, one.Signer(1, 99))
	require.Same(t, second, one.At(99))
}

// The last word counts: a reorganisation of L1 may change whom it draws.
func TestAnEpochIsNamedAnew(t *testing.T) {
	var named committee.Named
	first, second := draw(t, drawn(t, 2), drawn(t, 3)), draw(t, drawn(t, 3), drawn(t, 2))
	require.Nil(t, named.Name(1, first))
	require.Same(t, first, named.Name(1, second))
	require.Same(t, second, named.At(1))
	require.Nil(t, named.At(2))
}
