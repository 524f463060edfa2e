package publisher_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// A certificate beats none: when it is used, and how far it reaches.
func TestPlanByCertificate(t *testing.T) {
	d := deployment(t)
	plan(t, d, map[string]planned{
		"what nobody locked on L1": {
			change: func(in *publisher.Input) { in.L1.Tips.Number = 1 },
			want:   publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 2,
		},
		"much that nobody locked on L1": {
			change: func(in *publisher.Input) { in.L1.Tips.Number = 20 },
			want:   publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 2,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				in.L1.Tips.Number = 8
				require.Equal(t, publisher.Plan(in).Terms.Gas, d.Terms.Gas, "no more of it is kept than is paid for")
			},
		},
		"what nobody locked on L1, before our place in the slot": {
			change: func(in *publisher.Input) {
				in.L1.Tips.Number = 1
				in.Rules = publisher.NewRules(d, member(d, 3, 1))
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"another version on L1, while our lock is not closed": {
			change: func(in *publisher.Input) { in.L1.Tips.Number, in.Queue = 1, in.Queue[:1] },
			want:   publisher.Wait, why: publisher.ReasonNotClosed,
		},
		"another version on L1, our lock is closed": {
			change: func(in *publisher.Input) {
				in.L1.Tips.Number, in.Queue = 1, in.Queue[:1]
				in.Queue[0].Final = true
			},
			want: publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1,
		},
		"a shorter version confirmed on L1, not closed": {
			change: func(in *publisher.Input) {
				in.L1.Tips.Number, in.L1.Tips.Confirmed, in.Queue = 1, 1, in.Queue[:1]
			},
			want: publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1,
		},
		"another chain confirmed and closed on L1": {
			change: func(in *publisher.Input) { in.L1.Tips.Number, in.L1.Tips.Confirmed, in.L1.Tips.Closed = 1, 1, true },
			want:   publisher.Wait, why: publisher.ReasonForked,
		},
		"another chain confirmed on L1, further up": {
			change: func(in *publisher.Input) { in.L1.Tips.Number, in.L1.Tips.Confirmed = 3, 3 },
			want:   publisher.Wait, why: publisher.ReasonForked,
		},
		"the first locked by the second only, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(d, in)
				in.Queue[0].Links = 1
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Zero(t, d.Batch[1].Links, "the certificate names the last")
			},
		},
		"both locked by a descendant, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(d, in)
				in.Queue[0].Links, in.Queue[1].Links = 8, 7
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				near := in
				near.Queue = candidates(1, 1)
				require.Equal(t, publisher.Plan(near).Terms.Gas+7*32_000, d.Terms.Gas, "links are paid for")
			},
		},
		"the second locked too far on, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(d, in)
				in.Queue[1].Signatures = 0
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 1,
		},
		"both locked too far on, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(d, in)
				in.Queue[0].Signatures, in.Queue[1].Signatures = 0, 0
			},
			want: publisher.Wait, why: publisher.ReasonLockTooFar,
		},
		"an origin that L1 forgot": {
			change: func(in *publisher.Input) {
				in.L1.Number = 10_000
			},
			want: publisher.PublishLocked, why: publisher.ReasonForgotten, batch: 2,
		},
	})
}
