package quotes

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/x/quote"
)

// Metrics count quotes by where they came from, and refusals by their code.
type Metrics struct {
	admitted *prometheus.CounterVec
	refused  *prometheus.CounterVec
	kept     prometheus.Gauge
}

// NewMetrics registers the metrics with r, each counter from 0 on.
func NewMetrics(r prometheus.Registerer) *Metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Subsystem: "quotes", Name: name, Help: help}, labels)
	}
	m := &Metrics{
		admitted: counter("admitted_total", "Quotes of provers that were taken, by source.", "source"),
		refused:  counter("refused_total", "Quotes of provers that were refused, by source and reason.", "source", "reason"),
		kept:     prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Subsystem: "quotes", Name: "kept", Help: "Quotes of provers that may be claimed with, now or next."}),
	}
	for _, source := range []string{"rpc", "gossip"} {
		m.admitted.WithLabelValues(source)
		for _, reason := range refusals() {
			m.refused.WithLabelValues(source, reason.Code)
		}
	}
	r.MustRegister(m.admitted, m.refused, m.kept)
	return m
}

func (m *Metrics) count(source string, err error) {
	if err == nil {
		m.admitted.WithLabelValues(source).Inc()
		return
	}
	m.refused.WithLabelValues(source, quote.CodeOf(err)).Inc()
}
