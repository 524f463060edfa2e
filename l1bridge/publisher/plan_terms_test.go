package publisher_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// On which terms: what is in flight, what it costs, what the account holds.
func TestPlanIsPriced(t *testing.T) {
	d := deployment(t)
	plan(t, d, map[string]planned{
		"a balance for one of two, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(d, in)
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 1,
		},
		"a balance for one of two, which only the second locks, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(d, in)
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
				in.Queue[0].Signatures = 0
			},
			want: publisher.Wait, why: publisher.ReasonBalance,
		},
		"in flight": {
			change: func(in *publisher.Input) {
				send(t, in, 99, offer())
			},
			want: publisher.Wait, why: publisher.ReasonPending,
		},
		"overdue": {
			change: func(in *publisher.Input) { send(t, in, 98, offer()) },
			want:   publisher.Propose, why: publisher.ReasonOverdue, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, txmgr.Fees{Tip: 2 * gwei, Gas: 20 * gwei, Blob: 2 * gwei}, d.Terms.Fees)
			},
		},
		"overdue, at the cap": {
			change: func(in *publisher.Input) {
				send(t, in, 98, offer())
				in.Account.Caps = txmgr.Fees{Tip: gwei, Gas: 15 * gwei, Blob: gwei}
			},
			want: publisher.Propose, why: publisher.ReasonOverdue, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, offer(), d.Terms.Fees, "the same again, for a pool that lost it")
			},
		},
		"unsent": {
			change: func(in *publisher.Input) {
				send(t, in, 100, offer())
				in.Account.Pending.Unsent = true
			},
			want: publisher.Propose, why: publisher.ReasonUnsent, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, offer(), d.Terms.Fees)
			},
		},
		"in flight, published by another": {
			change: func(in *publisher.Input) {
				send(t, in, 100, offer())
				publishedAs(in, in.Queue[0])
			},
			want: publisher.Propose, why: publisher.ReasonUseless, batch: 1,
		},
		"in flight, everything published by another": {
			change: func(in *publisher.Input) {
				send(t, in, 100, offer())
				publishedAs(in, in.Queue[1])
			},
			want: publisher.Wait, why: publisher.ReasonObsolete,
		},
		"gas above the cap":   {change: func(in *publisher.Input) { in.Account.Market.Base = 1000 * gwei }, want: publisher.Wait, why: publisher.ReasonFees},
		"blobs above the cap": {change: func(in *publisher.Input) { in.Account.Market.Blob = 1000 * gwei }, want: publisher.Wait, why: publisher.ReasonFees},
		"a dear L1 within the cap": {
			change: func(in *publisher.Input) { in.Account.Market.Base = 300 * gwei },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, in.Account.Caps.Gas, d.Terms.Fees.Gas)
			},
		},
		"a balance for one of two": {
			change: func(in *publisher.Input) {
				in.L1.Now = in.L1.Time + 3
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				require.LessOrEqual(t, d.Terms.Cost.Cmp(in.Account.Balance), 0)
			},
		},
		"a balance too low": {change: func(in *publisher.Input) { in.Account.Balance = big.NewInt(1) }, want: publisher.Wait, why: publisher.ReasonBalance},
	})
}
