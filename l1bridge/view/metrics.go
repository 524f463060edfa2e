package view

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	failures *prometheus.CounterVec
	reorgs   prometheus.Counter
	restarts prometheus.Counter
}

func newMetrics(reg prometheus.Registerer, v *View) (*metrics, error) {
	name := func(n string) string { return prometheus.BuildFQName("aztecd", "l1_view", n) }
	m := &metrics{
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: name("failures_total"), Help: "Steps that L1 endpoints failed, by reason.",
		}, []string{"reason"}),
		reorgs: prometheus.NewCounter(prometheus.CounterOpts{
			Name: name("reorgs_total"), Help: "Reorganisations of L1 that were followed.",
		}),
		restarts: prometheus.NewCounter(prometheus.CounterOpts{
			Name: name("restarts_total"), Help: "Times that L1 undid final blocks and was read anew.",
		}),
	}
	for _, reason := range failureReasons {
		m.failures.WithLabelValues(reason)
	}
	if reg == nil {
		return m, nil
	}
	gauges := []prometheus.Collector{m.failures, m.reorgs, m.restarts}
	for n, g := range map[string]struct {
		help string
		read func(*Snapshot) float64
	}{
		"head":        {"Number of the newest L1 block.", func(s *Snapshot) float64 { return float64(s.Head.Number) }},
		"checkpoint":  {"Number of the checkpointed tip.", func(s *Snapshot) float64 { return float64(s.Tips.Number) }},
		"age_seconds": {"Seconds since the head was new.", func(s *Snapshot) float64 { return s.Age(v.opts.Now()).Seconds() }},
	} {
		gauges = append(gauges, prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name(n), Help: g.help}, func() float64 {
			if s := v.Snapshot(); s.Ready() {
				return g.read(s)
			}
			return 0
		}))
	}
	for _, c := range gauges {
		if err := reg.Register(c); err != nil {
			return nil, fmt.Errorf("register L1 view metrics: %w", err)
		}
	}
	return m, nil
}

func (m *metrics) failed(reason string) { m.failures.WithLabelValues(reason).Inc() }
