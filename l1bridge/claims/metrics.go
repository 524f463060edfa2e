package claims

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

type metrics struct {
	sent   *prometheus.CounterVec
	open   prometheus.Gauge
	bonded prometheus.Gauge
	over   prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Subsystem: "proving", Name: name, Help: help})
	}
	m := &metrics{
		sent: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Subsystem: "proving", Name: "transactions_total", Help: "Claims of periods and prunes by this node, by what became of them.",
		}, []string{"kind", "result"}),
		open:   gauge("period_open", "1 while a period waits for its proof."),
		bonded: gauge("period_claimed", "1 while the period that waits is claimed for a prover."),
		over:   gauge("period_over_slot", "The first slot in which the last period is over: without a claim, or without a proof once it is claimed."),
	}
	for _, kind := range []string{"claim", "prune"} {
		for _, result := range []string{"sent", "refused", string(txmgr.Succeeded), string(txmgr.Reverted), string(txmgr.Foreign)} {
			m.sent.WithLabelValues(kind, result)
		}
	}
	if reg == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.sent, m.open, m.bonded, m.over} {
		if err := reg.Register(c); err != nil {
			return nil, fmt.Errorf("register metrics of claims: %w", err)
		}
	}
	return m, nil
}

func (m *metrics) count(n note, result string) { m.sent.WithLabelValues(n.kind(), result).Inc() }

// show tells of the period as of the head.
func (m *metrics) show(p Period) {
	flag := func(g prometheus.Gauge, on bool) {
		g.Set(0)
		if on {
			g.Set(1)
		}
	}
	flag(m.open, p.Open)
	flag(m.bonded, p.Open && p.Claimed())
	m.over.Set(float64(p.OverSlot))
}
