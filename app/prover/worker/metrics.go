package worker

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// Metrics count what a worker did.
type Metrics struct {
	jobs *prometheus.CounterVec
	took *prometheus.HistogramVec
}

// Outcomes of a job at a worker.
const (
	outcomeProven = "proven"
	outcomeFailed = "failed" // or its proof was false
	outcomeFinal  = "given_up"
	outcomeVain   = "not_wanted" // proven or set aside by then
)

// NewMetrics registers the metrics with r, if that is not nil.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		jobs: prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Name: "worker_jobs_total", Help: "Jobs that this worker took, by kind and what came of them."}, []string{"kind", "outcome"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "aztecd", Name: "worker_proof_seconds", Help: "How long this worker's proofs took, by kind, without loading keys.",
			Buckets: prometheus.ExponentialBuckets(0.25, 2, 12),
		}, []string{"kind"}),
	}
	if r != nil {
		r.MustRegister(m.jobs, m.took)
	}
	return m
}

func (m *Metrics) begin(kinds []jobs.Kind) {
	for _, k := range kinds {
		for _, o := range []string{outcomeProven, outcomeFailed, outcomeFinal, outcomeVain} {
			m.jobs.WithLabelValues(k.Name, o)
		}
		m.took.WithLabelValues(k.Name)
	}
}

func (m *Metrics) job(k jobs.Kind, outcome string) { m.jobs.WithLabelValues(k.Name, outcome).Inc() }

func (m *Metrics) proof(k jobs.Kind, wall time.Duration) {
	m.took.WithLabelValues(k.Name).Observe(wall.Seconds())
}
