package txobjects

import "github.com/prometheus/client_golang/prometheus"

// Metrics count objects by where they came from, and refusals by their code.
type Metrics struct {
	Admitted *prometheus.CounterVec
	Refused  *prometheus.CounterVec
}

// NewMetrics registers the metrics with r.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		Admitted: prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Name: "objects_admitted_total", Help: "Tx objects found valid, by source."}, []string{"source"}),
		Refused:  prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Name: "objects_refused_total", Help: "Tx objects refused, by source and reason."}, []string{"source", "reason"}),
	}
	r.MustRegister(m.Admitted, m.Refused)
	return m
}
