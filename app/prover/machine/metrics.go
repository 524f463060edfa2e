package machine

import "github.com/prometheus/client_golang/prometheus"

// metrics are those of a prover that sends proofs.
type metrics struct {
	proven prometheus.Gauge
	sent   *prometheus.CounterVec
	gas    prometheus.Counter
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		proven: prometheus.NewGauge(prometheus.GaugeOpts{
			Namespace: "aztecd", Subsystem: "prover", Name: "proven_checkpoint", Help: "The last checkpoint that L1 has proven.",
		}),
		sent: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Subsystem: "prover", Name: "proofs_sent_total", Help: "Epoch proofs by what came of sending them: on_l1 or failed.",
		}, []string{"result"}),
		gas: prometheus.NewCounter(prometheus.CounterOpts{
			Namespace: "aztecd", Subsystem: "prover", Name: "gas_total", Help: "L1 gas that this process paid for proofs.",
		}),
	}
	for _, result := range []string{"on_l1", "failed"} {
		m.sent.WithLabelValues(result)
	}
	r.MustRegister(m.proven, m.sent, m.gas)
	return m
}

func (m *metrics) submitted(gas uint64, err error) {
	m.gas.Add(float64(gas))
	if err != nil {
		m.sent.WithLabelValues("failed").Inc()
		return
	}
	m.sent.WithLabelValues("on_l1").Inc()
}
