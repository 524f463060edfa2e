package publisher

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	checkpoints, blobs, gas prometheus.Counter
	gasEach                 prometheus.Histogram
	sent                    *prometheus.CounterVec
	failures                *prometheus.CounterVec
	backlog, balance        prometheus.Gauge
	spent                   prometheus.Counter
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	opts := func(name, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "aztecd", Subsystem: "publisher", Name: name, Help: help}
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts(opts(name, help)))
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts(opts(name, help)))
	}
	m := &metrics{
		checkpoints: counter("checkpoints_total", "Checkpoints this node published, by receipt."),
		blobs:       counter("blobs_total", "Blobs of included publications."),
		gas:         counter("gas_used_total", "Gas of included publications, blob gas apart."),
		gasEach: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "aztecd", Subsystem: "publisher", Name: "gas_per_checkpoint", Help: "Gas of a publication over its checkpoints.",
			Buckets: []float64{40e3, 60e3, 75e3, 90e3, 110e3, 150e3, 200e3, 300e3, 500e3},
		}),
		sent: prometheus.NewCounterVec(prometheus.CounterOpts(
			opts("transactions_total", "Publications sent, by kind.")), []string{"kind"}),
		failures: prometheus.NewCounterVec(prometheus.CounterOpts(
			opts("failures_total", "Publications that did not come about, by reason.")), []string{"reason"}),
		backlog: gauge("backlog_checkpoints", "Certified checkpoints that are not on L1."),
		balance: gauge("balance_ether", "Balance of the publisher account."),
		spent:   counter("spent_ether_total", "What included publications cost, gas and blob gas at the prices paid."),
	}
	for _, kind := range []Reason{Reason(Propose), Reason(PublishLocked), ReasonOverdue, ReasonUseless, ReasonUnsent} {
		m.sent.WithLabelValues(string(kind))
	}
	for _, reason := range failureReasons() {
		m.failures.WithLabelValues(reason)
	}
	if reg == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.checkpoints, m.blobs, m.gas, m.gasEach, m.sent, m.failures, m.backlog, m.balance, m.spent} {
		if err := reg.Register(c); err != nil {
			return nil, fmt.Errorf("register publisher metrics: %w", err)
		}
	}
	return m, nil
}

func (m *metrics) failed(reason string) { m.failures.WithLabelValues(reason).Inc() }

func (m *metrics) setBalance(wei *big.Int) { m.balance.Set(inEther(wei)) }

// inEther is an amount of wei.
func inEther(wei *big.Int) float64 {
	if wei == nil {
		return 0
	}
	ether, _ := wei.Float64()
	return ether / params.Ether
}
