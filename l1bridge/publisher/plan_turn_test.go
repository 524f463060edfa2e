package publisher_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// Whose turn it is: the leader, those behind it in time, members, outsiders at last.
func TestPlanWaitsForItsTurn(t *testing.T) {
	d := deployment(t)
	plan(t, d, map[string]planned{
		"a backup too early": {
			change: func(in *publisher.Input) {
				in.Rules = publisher.NewRules(d, member(d, 3, 1))
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a backup whose leader had no block": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 1
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a backup in time": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a backup before its leader's head start": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
				in.L1.Now = in.L1.Time + 2
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a second backup, after one block only": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 2)), 1000+3*36+12, 2
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a leader whose slot ends before the next block": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+24, 3
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a leader in its last block but one": {
			change: func(in *publisher.Input) {
				in.L1.BlockTime, in.L1.Time, in.L1.BlocksInSlot = 6, 1000+3*36+18, 4
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a head whose slot has not begun by our clock": {
			change: func(in *publisher.Input) { in.L1.Now = in.L1.Time - 3 },
			want:   publisher.Wait, why: publisher.ReasonEarlyHead,
		},
		"a head ahead of our clock, at half the deadline": {
			change: func(in *publisher.Input) {
				in.L1.Time = 1000 + 7*36
				in.L1.Now = in.L1.Time - 3
				in.Rules = publisher.NewRules(d, member(d, 7, 0))
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a leader in its last block": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+12, 2
			},
			want: publisher.Wait, why: publisher.ReasonLastBlock,
		},
		"a leader in its last block, with a transaction to replace": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+12, 2
				send(t, in, 98, offer())
			},
			want: publisher.Propose, why: publisher.ReasonOverdue, batch: 2,
		},
		"a leader in its only block": {
			change: func(in *publisher.Input) {
				in.L1.BlockTime = 24
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a leader whose next blocks were missed": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.Age = 1000+2*36, 36*time.Second
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"an outsider before all members": {
			change: func(in *publisher.Input) {
				in.Rules = publisher.NewRules(d, common.Address{99})
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"an outsider at last": {
			change: func(in *publisher.Input) {
				outsider(d, in)
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
		},
		"an outsider before the leader's block": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a member when its leaders did nothing": {
			change: func(in *publisher.Input) {
				in.Rules.PublishTimeout = 1000
				in.Rules.Account = member(d, 3, 1)
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+20, 2
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
		},
	})
}
