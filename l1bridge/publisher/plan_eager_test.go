package publisher_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// Where certificates are checked eagerly a turn publishes with one, and has its reward;
// whose turn it is and who waits is as elsewhere.
func TestPlanEagerly(t *testing.T) {
	d := deployment(t)
	d.Eager = true
	turn := func(k uint64) func(*testing.T, publisher.Input, publisher.Decision) {
		return func(t *testing.T, _ publisher.Input, d publisher.Decision) {
			t.Helper()
			require.Equal(t, k, d.Turn)
		}
	}
	plan(t, d, map[string]planned{
		"a leader": {
			want: publisher.PublishLocked, why: publisher.ReasonOurTurn, batch: 2, check: turn(0),
		},
		"a backup in time": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
			},
			want: publisher.PublishLocked, why: publisher.ReasonOurTurn, batch: 2, check: turn(1),
		},
		"a backup too early": {
			change: func(in *publisher.Input) { in.Rules = publisher.NewRules(d, member(d, 3, 1)) },
			want:   publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a leader in its last block": {
			change: func(in *publisher.Input) { in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+12, 2 },
			want:   publisher.Wait, why: publisher.ReasonLastBlock,
		},
		"an outsider before all members": {
			change: func(in *publisher.Input) { in.Rules = publisher.NewRules(d, common.Address{99}) },
			want:   publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"an outsider at last": {
			change: func(in *publisher.Input) { outsider(d, in) },
			want:   publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2, check: turn(bindings.Nobodys),
		},
		"a leader, with an origin that L1 forgot": {
			change: func(in *publisher.Input) { in.L1.Number = 10_000 },
			want:   publisher.PublishLocked, why: publisher.ReasonOurTurn, batch: 2, check: turn(0),
		},
		"a leader, the second locked too far on": {
			change: func(in *publisher.Input) { in.Queue[1].Signatures = 0 },
			want:   publisher.PublishLocked, why: publisher.ReasonOurTurn, batch: 1, check: turn(0),
		},
		"a leader with a balance for one of two": {
			change: func(in *publisher.Input) {
				in.L1.Now = in.L1.Time + 3
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
			},
			want: publisher.PublishLocked, why: publisher.ReasonOurTurn, batch: 1, check: turn(0),
		},
		"a leader, nothing of it locked near enough": {
			change: func(in *publisher.Input) { in.Queue[0].Signatures, in.Queue[1].Signatures = 0, 0 },
			want:   publisher.Wait, why: publisher.ReasonLockTooFar,
		},
		"a shorter version stands, in our turn": {
			change: shorterStands,
			want:   publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1, check: turn(0),
		},
		"a shorter version stands, before our turn": {
			change: func(in *publisher.Input) {
				shorterStands(in)
				in.Rules = publisher.NewRules(d, member(d, 3, 1))
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a shorter version stands, for an outsider": {
			change: func(in *publisher.Input) {
				shorterStands(in)
				outsider(d, in)
			},
			want: publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1, check: turn(bindings.Nobodys),
		},
	})
}

// shorterStands has L1 hold another version of the first checkpoint, confirmed and not
// closed.
func shorterStands(in *publisher.Input) {
	in.L1.Tips.Number, in.L1.Tips.Confirmed, in.Queue = 1, 1, in.Queue[:1]
}
