package publisher_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// What is published of what is locked: all that follows on what stands, in slots that are
// over, as far as blobs go.
func TestPlanIsTheRunThatFollows(t *testing.T) {
	d := deployment(t)
	plan(t, d, map[string]planned{
		"the leader publishes all":  {want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2},
		"no view yet":               {change: func(in *publisher.Input) { in.L1.Ready = false }, want: publisher.Wait, why: publisher.ReasonNoView},
		"a stale view":              {change: func(in *publisher.Input) { in.L1.Age = time.Hour }, want: publisher.Wait, why: publisher.ReasonStaleView},
		"another's turn":            {change: func(in *publisher.Input) { in.Idle, in.Backlog = true, 2 }, want: publisher.Wait, why: publisher.ReasonNotOurTurn},
		"another's turn, caught up": {change: func(in *publisher.Input) { in.Idle = true }, want: publisher.Nothing, why: publisher.ReasonCaughtUp},
		"a head that is late": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.Age = 1000+2*36, 13*time.Second
				in.Rules = publisher.NewRules(d, member(d, 2, 0))
				in.Queue[0].Header.Slot = 2
			},
			want: publisher.Nothing, why: publisher.ReasonSlotNotOver,
		},
		"nothing certified": {change: func(in *publisher.Input) { in.Queue = nil }, want: publisher.Nothing, why: publisher.ReasonNothing},
		"all on L1": {
			change: func(in *publisher.Input) {
				publishedAs(in, in.Queue[1])
			},
			want: publisher.Nothing, why: publisher.ReasonCaughtUp,
		},
		"the first on L1": {
			change: func(in *publisher.Input) {
				publishedAs(in, in.Queue[0])
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"another parent on L1": {change: func(in *publisher.Input) { in.L1.Base.Hash = common.Hash{8} }, want: publisher.Nothing, why: publisher.ReasonForked},
		"another generation":   {change: func(in *publisher.Input) { in.L1.Tips.Generation = 1 }, want: publisher.Nothing, why: publisher.ReasonGeneration},
		"the slot not over":    {change: func(in *publisher.Input) { in.Queue[0].Header.Slot = 3 }, want: publisher.Nothing, why: publisher.ReasonSlotNotOver},
		"the second not over": {
			change: func(in *publisher.Input) { in.Queue[1].Header.Slot = 3 },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"still growing": {change: func(in *publisher.Input) { in.Queue[0].Settled = false }, want: publisher.Nothing, why: publisher.ReasonGrowing},
		"as many as blobs hold": {
			change: func(in *publisher.Input) { in.Queue = candidates(3, 3) },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"locked by a descendant only": {
			change: func(in *publisher.Input) {
				in.Queue[0].Signatures = 0
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a full checkpoint": {
			change: func(in *publisher.Input) { in.Queue = candidates(5) },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
	})
}
