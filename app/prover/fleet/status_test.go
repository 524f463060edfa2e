package fleet_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/provertest"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// The end of a period is estimated by what its kinds of jobs took, shared by those who can do
// them, behind the periods before; it is not known while a kind was never proven or nobody
// can prove it.
func TestTheEndOfAPeriodIsEstimated(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	deadline := now.Add(10 * time.Second)
	periods := []queue.Period{{Number: 1, Jobs: 6, Whole: true, Deadline: &deadline, Stage: queue.StageProving}, {Number: 2}}
	records := map[jobs.ID]queue.Record{}
	add := func(n int, r queue.Record) {
		for range n {
			records[jobs.ID{byte(len(records) + 1)}] = r
		}
	}
	add(2, queue.Record{Kind: provertest.T, Period: 1, State: queue.Proven, Wall: 4 * time.Second, CPU: 8 * time.Second})
	add(4, queue.Record{Kind: provertest.T, Period: 1, State: queue.Wanted})
	add(1, queue.Record{Kind: provertest.T, Period: 1, State: queue.Aside})
	add(2, queue.Record{Kind: provertest.T, Period: 2, State: queue.Wanted})
	both := []queue.Worker{{Kinds: []jobs.Kind{provertest.T}}, {Kinds: []jobs.Kind{provertest.B, provertest.T}}}

	got := fleet.Progress(periods, records, both, now)
	require.Len(t, got, 2)
	require.Equal(t, []int{4, 2, 1}, []int{got[0].Wanted, got[0].Proven, got[0].Aside})
	require.Equal(t, 8*time.Second, got[0].WallSum)
	require.Equal(t, 16*time.Second, got[0].CPUSum)
	require.Equal(t, now.Add(8*time.Second), *got[0].End)
	require.Equal(t, -2*time.Second, *got[0].Late)
	require.Equal(t, now.Add(12*time.Second), *got[1].End)
	require.Nil(t, got[1].Late)

	one := fleet.Progress(periods, records, both[:1], now)
	require.Equal(t, 6*time.Second, *one[0].Late, "too late with one worker")
	require.Nil(t, fleet.Progress(periods, records, nil, now)[0].End, "nobody works")
	add(1, queue.Record{Kind: provertest.B, Period: 2, State: queue.Wanted})
	unknown := fleet.Progress(periods, records, both, now)
	require.NotNil(t, unknown[0].End)
	require.Nil(t, unknown[1].End, "no job of that kind was proven yet")
}
