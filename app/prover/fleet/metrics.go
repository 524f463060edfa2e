package fleet

import (
	"context"
	"math/big"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// Reasons for which a result is refused.
const (
	refusedMalformed = "malformed"
	refusedUnknown   = "unknown_job"
	refusedFalse     = "false_proof"
	refusedBarred    = "barred_worker"
)

// What comes of a job's try.
const (
	resultProven = "proven"
	resultFailed = "failed"
)

// Metrics are those of a desk.
type Metrics struct {
	results                    *prometheus.CounterVec
	refused                    *prometheus.CounterVec
	took                       *prometheus.HistogramVec
	cpu                        *prometheus.CounterVec
	late, lost, aside          prometheus.Counter
	queued                     *prometheus.GaugeVec
	bytes, workers, standAside prometheus.Gauge
	bond, deadline             prometheus.Gauge
}

// NewMetrics registers the metrics with r, if that is not nil.
func NewMetrics(r prometheus.Registerer) *Metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "aztecd", Subsystem: "prover", Name: name, Help: help})
	}
	counters := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Subsystem: "prover", Name: name, Help: help}, labels)
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Subsystem: "prover", Name: name, Help: help})
	}
	m := &Metrics{
		results: counters("results_total", "Results of workers that count, by kind of job and outcome.", "kind", "outcome"),
		refused: counters("results_refused_total", "Results of workers that do not count, by reason.", "reason"),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "aztecd", Subsystem: "prover", Name: "proof_seconds", Help: "How long proofs took at their workers, by kind.",
			Buckets: prometheus.ExponentialBuckets(0.25, 2, 12),
		}, []string{"kind"}),
		cpu:   counters("cpu_seconds_total", "What proofs took of workers' cores, by kind.", "kind"),
		late:  counter("results_late_total", "Results of jobs that were proven already."),
		lost:  counter("jobs_lost_total", "Jobs that a worker took off the queue without a report."),
		aside: counter("jobs_aside_total", "Jobs that were set aside."),
		queued: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "aztecd", Subsystem: "prover", Name: "queue_jobs", Help: "Jobs in the queue, by kind, and whether they wait or are leased.",
		}, []string{"kind", "state"}),
		bytes:      gauge("queue_bytes", "Bytes of jobs in the queue."),
		workers:    gauge("workers", "Workers that said within a minute that they work."),
		standAside: gauge("jobs_aside", "Jobs that are set aside now."),
		bond:       gauge("bond_at_stake", "AZT that is lost unless the periods claimed are proven in time."),
		deadline:   gauge("deadline_timestamp_seconds", "When the next proof must be on L1; 0 when none must."),
	}
	for _, reason := range []string{refusedMalformed, refusedUnknown, refusedFalse, refusedBarred} {
		m.refused.WithLabelValues(reason)
	}
	if r != nil {
		r.MustRegister(m.results, m.refused, m.took, m.cpu, m.late, m.lost, m.aside, m.queued, m.bytes, m.workers, m.standAside, m.bond, m.deadline)
	}
	return m
}

func (m *Metrics) result(k jobs.Kind, outcome string) {
	m.results.WithLabelValues(k.Name, outcome).Inc()
}

func (m *Metrics) proof(k jobs.Kind, r jobs.Result) {
	m.result(k, resultProven)
	m.took.WithLabelValues(k.Name).Observe(r.Wall.Seconds())
	m.cpu.WithLabelValues(k.Name).Add(r.CPU.Seconds())
}

// measure reads what gauges show.
func (d *Desk) measure(ctx context.Context) error {
	s, err := Read(ctx, d.Queue, d.Now())
	if err != nil {
		return err
	}
	m := d.Metrics
	for kind, load := range s.Kinds {
		m.queued.WithLabelValues(kind, "waiting").Set(float64(load.Waiting))
		m.queued.WithLabelValues(kind, "leased").Set(float64(load.Leased))
	}
	m.bytes.Set(float64(s.QueueBytes))
	m.workers.Set(float64(len(s.Workers)))
	m.standAside.Set(float64(len(s.Aside)))
	bond, deadline := atStake(s.Periods)
	m.bond.Set(bond)
	m.deadline.Set(deadline)
	return nil
}

// atStake is what bonds come to, in AZT, and when the first is lost, in unix seconds or 0.
func atStake(periods []PeriodStatus) (bond, first float64) {
	const azt = 1e18
	var deadline time.Time
	sum := new(big.Float)
	for _, p := range periods {
		if p.Deadline == nil || p.Stage == queue.StageProven {
			continue
		}
		if wei, ok := new(big.Float).SetString(p.Bond); ok {
			sum.Add(sum, wei)
		}
		if deadline.IsZero() || p.Deadline.Before(deadline) {
			deadline = *p.Deadline
		}
	}
	if !deadline.IsZero() {
		first = float64(deadline.Unix())
	}
	bond, _ = sum.Quo(sum, big.NewFloat(azt)).Float64()
	return bond, first
}
