package watchtower

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// However many accusations somebody has open, or has just made, one that is to be slashed
// for is looked at in each step, and all others come round; nothing is asked without bound.
func TestManyAccusationsDelayNoSlash(t *testing.T) {
	r := rules(t, 4, ranked(t, 4, now, 0))
	a := accusations{known: map[accusedBy]*accused{}}
	head := client.Header{Number: 1000, Hash: common.Hash{1}, Time: now * slotSeconds}
	id := func(n uint64) accusedBy {
		var hash common.Hash
		binary.BigEndian.PutUint64(hash[24:], n)
		return accusedBy{hash, 2}
	}
	for n := range uint64(300) {
		one := &accused{number: n, told: 900, at: head, state: Accusation{Phase: PhaseRescue, Known: true, RescueTime: head.Time + 1000}}
		if n >= 200 {
			one.at = client.Header{}
		}
		a.known[id(n)] = one
	}
	due := id(77)
	a.known[due].state.RescueTime = head.Time - 1
	looked := map[accusedBy]bool{}
	for range 40 {
		now := a.due(head, func(uint64, common.Hash) bool { return true }, &r)
		require.Contains(t, now, due)
		require.LessOrEqual(t, len(now), maxRipe+maxFresh+maxWatched)
		for _, id := range now {
			looked[id] = true
			a.known[id].at = head
		}
		head.Number++
	}
	require.Len(t, looked, 300)
}

// An accusation that was not looked at in this step is known all the same: its time goes
// on, and so does what L1 confirms.
func TestAnAccusationAgesWithoutBeingLookedAt(t *testing.T) {
	one := &accused{header: checkpoint.Header{LastChunk: 9}, state: Accusation{Phase: PhaseRescue, Known: true, RescueTime: 100, RescueBlock: 50}}
	on := publication.Standing{Confirmed: 8}
	require.Equal(t, PhaseRescue, one.asOf(client.Header{Number: 50, Time: 99}, on).Phase)
	require.Equal(t, PhaseRescue, one.asOf(client.Header{Number: 49, Time: 100}, on).Phase)
	due := one.asOf(client.Header{Number: 50, Time: 100}, on)
	require.Equal(t, PhaseDue, due.Phase)
	require.False(t, due.Held)
	on.Confirmed = 9
	require.True(t, one.asOf(client.Header{Number: 50, Time: 100}, on).Held)
}

// What there is to do grows old whatever comes beside it, and though its object moves on: a
// confirmation is due of whichever checkpoint is the last by then. What follows on
// something that was done is for the first in turn again.
func TestPatienceDoesNotStartOver(t *testing.T) {
	w := &Watchtower{}
	slash := Decision{Action: Slash, Number: 3, Record: common.Hash{3}, Epoch: 1}
	all := []Decision{slash}
	for block := range uint64(20) {
		confirm := Decision{Action: Confirm, Number: 5 + block/3}
		now := append(all, confirm)
		w.note(now, 100+block)
		require.Equal(t, block, w.known(confirm, 100+block))
		require.Equal(t, block, w.known(slash, 100+block))
		if block == 7 {
			all = append(all, Decision{Action: Charge, Record: common.Hash{7}})
		}
	}
	w.note(all, 120)
	require.Zero(t, w.known(slash, 120), "somebody confirmed")
	require.Len(t, w.wanted, 2)
}

// What others come before us for, and what L1 refuses, keeps nobody from the rest.
func TestWhatIsNotRipeHoldsUpNothing(t *testing.T) {
	for name, hold := range map[string]func(*Input){
		"not there for long enough": func(in *Input) {
			in.Known = func(d Decision) uint64 { return map[Action]uint64{Confirm: 0, Slash: 100}[d.Action] }
		},
		"refused a moment ago": func(in *Input) { in.Refused = func(d Decision) bool { return d.Action == Confirm } },
	} {
		in := input(t)
		in.Rules.Account = ranked(t, 4, now, 2)
		in.L1.Time, in.L1.Next, in.L1.Now = in.L1.Next+24, in.L1.Next+35, in.L1.Next+30
		in.L1.Records = []Record{standing(5, Own, window)}
		in.L1.Accusations = []Accusation{accusedOf(6, PhaseDue)}
		hold(&in)
		require.Equal(t, Slash, Plan(in).Action, name)
	}
}
