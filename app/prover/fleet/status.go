package fleet

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// Status is how far a fleet is.
type Status struct {
	Periods []PeriodStatus `json:"periods"`
	Workers []queue.Worker `json:"workers"`
	// Aside are the jobs that nobody tries any more.
	Aside []AsideJob `json:"aside"`
	// Kinds are what waits and what is leased, by the kind's name.
	Kinds      map[string]queue.Load `json:"kinds"`
	QueueJobs  uint64                `json:"queue_jobs"`
	QueueBytes uint64                `json:"queue_bytes"`
}

// PeriodStatus is how far a period is.
type PeriodStatus struct {
	queue.Period

	Wanted  int           `json:"wanted"`
	Proven  int           `json:"proven"`
	Aside   int           `json:"set_aside"`
	WallSum time.Duration `json:"wall_ns"`
	CPUSum  time.Duration `json:"cpu_ns"`
	// End is when the jobs asked for so far are proven, by what such jobs took until now;
	// nil when nobody works, or no job of a kind is proven yet.
	End *time.Time `json:"estimated_end"`
	// Late is by how much the end is behind the deadline, below zero when before.
	Late *time.Duration `json:"late_ns"`
}

// AsideJob is a job that was set aside.
type AsideJob struct {
	ID     jobs.ID `json:"id"`
	Kind   string  `json:"kind"`
	Period uint64  `json:"period"`
	Tries  int     `json:"tries"`
	Reason string  `json:"reason"`
}

// Read asks a queue how far its fleet is.
func Read(ctx context.Context, q *queue.Queue, now time.Time) (s Status, err error) {
	records, err := q.Records(ctx)
	if err != nil {
		return s, err
	}
	periods, err := q.Periods(ctx)
	if err != nil {
		return s, err
	}
	if s.Workers, err = q.Workers(ctx); err != nil {
		return s, err
	}
	if s.QueueJobs, s.QueueBytes, err = q.Size(ctx); err != nil {
		return s, err
	}
	s.Kinds = map[string]queue.Load{}
	for kind := range kindsOf(records) {
		load, err := q.Load(ctx, kind)
		if err != nil {
			return s, err
		}
		sum := s.Kinds[kind.Name]
		s.Kinds[kind.Name] = queue.Load{Waiting: sum.Waiting + load.Waiting, Leased: sum.Leased + load.Leased}
	}
	for id, r := range records {
		if r.State == queue.Aside {
			s.Aside = append(s.Aside, AsideJob{id, r.Kind.Name, r.Period, r.Tries, r.Reason})
		}
	}
	slices.SortFunc(s.Aside, func(a, b AsideJob) int {
		return cmp.Or(cmp.Compare(a.Period, b.Period), slices.Compare(a.ID[:], b.ID[:]))
	})
	s.Periods = Progress(periods, records, s.Workers, now)
	return s, nil
}

func kindsOf(records map[jobs.ID]queue.Record) map[jobs.Kind]bool {
	kinds := map[jobs.Kind]bool{}
	for _, r := range records {
		kinds[r.Kind] = true
	}
	return kinds
}

// Progress is how far periods are, by number. What earlier ones want goes before.
func Progress(periods []queue.Period, records map[jobs.ID]queue.Record, workers []queue.Worker, now time.Time) []PeriodStatus {
	of := map[uint64]*PeriodStatus{}
	for _, p := range periods {
		of[p.Number] = &PeriodStatus{Period: p}
	}
	wanted := map[uint64]map[jobs.Kind]int{}
	spent, count := map[jobs.Kind]time.Duration{}, map[jobs.Kind]int{}
	for _, r := range records {
		p := of[r.Period]
		if p == nil {
			p = &PeriodStatus{Period: queue.Period{Number: r.Period}}
			of[r.Period] = p
		}
		switch r.State {
		case queue.Wanted:
			p.Wanted++
			if wanted[r.Period] == nil {
				wanted[r.Period] = map[jobs.Kind]int{}
			}
			wanted[r.Period][r.Kind]++
		case queue.Proven:
			p.Proven++
			p.WallSum, p.CPUSum = p.WallSum+r.Wall, p.CPUSum+r.CPU
			spent[r.Kind], count[r.Kind] = spent[r.Kind]+r.Wall, count[r.Kind]+1
		case queue.Aside:
			p.Aside++
		}
	}
	out := make([]PeriodStatus, 0, len(of))
	for _, p := range of {
		out = append(out, *p)
	}
	slices.SortFunc(out, func(a, b PeriodStatus) int { return cmp.Compare(a.Number, b.Number) })
	end, known := now, true
	for i := range out {
		for kind, n := range wanted[out[i].Number] {
			able := ableTo(workers, kind)
			if able == 0 || count[kind] == 0 {
				known = false
				break
			}
			end = end.Add(spent[kind] / time.Duration(count[kind]) * time.Duration(n) / time.Duration(able))
		}
		if out[i].Wanted == 0 || !known {
			continue
		}
		at := end
		out[i].End = &at
		if d := out[i].Deadline; d != nil {
			late := at.Sub(*d)
			out[i].Late = &late
		}
	}
	return out
}

func ableTo(workers []queue.Worker, kind jobs.Kind) (n int) {
	for _, w := range workers {
		if slices.Contains(w.Kinds, kind) {
			n++
		}
	}
	return n
}
