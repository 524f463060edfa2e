package abci

import "github.com/prometheus/client_golang/prometheus"

// Metrics of the application; every label is of a fixed set.
type Metrics struct {
	Executions    *prometheus.CounterVec // by path: one per chunk and node
	Rejections    *prometheus.CounterVec // by reason
	Unattested    *prometheus.CounterVec // by reason
	BadExtensions prometheus.Counter
	Differing     *prometheus.CounterVec // by member
	Missing       prometheus.Counter
	Chunks        prometheus.Counter
	Heartbeats    prometheus.Counter
	Txs           prometheus.Counter
	Forced        prometheus.Counter
	Height        prometheus.Gauge
	Uncertified   prometheus.Gauge
	Withheld      *prometheus.CounterVec // by reason
	Handovers     prometheus.Counter
	Epoch         prometheus.Gauge
	Prunes        prometheus.Counter
	Pruned        prometheus.Counter
	Generation    prometheus.Gauge
}

// NewMetrics registers the metrics with r.
func NewMetrics(r prometheus.Registerer) *Metrics {
	counter := func(name, help string) prometheus.Counter {
		c := prometheus.NewCounter(prometheus.CounterOpts{Namespace: "aztecd", Name: name, Help: help})
		r.MustRegister(c)
		return c
	}
	vector := func(name, help, label string) *prometheus.CounterVec {
		c := prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Name: name, Help: help}, []string{label})
		r.MustRegister(c)
		return c
	}
	m := &Metrics{
		Executions:    vector("executions_total", "Chunks executed, by the ABCI call that did it.", "path"),
		Rejections:    vector("rejected_proposals_total", "Proposals rejected, by reason.", "reason"),
		Unattested:    vector("unattested_total", "Blocks this node would not sign, by reason.", "reason"),
		BadExtensions: counter("bad_extensions_total", "Malformed vote extensions of other validators."),
		Differing:     vector("differing_extensions_total", "Extensions signed in the round that decided, for something else, by member.", "member"),
		Missing:       counter("missing_objects_total", "Tx objects a proposal named and this node had to fetch."),
		Chunks:        counter("chunks_total", "Chunks committed."),
		Heartbeats:    counter("heartbeats_total", "Blocks committed without a chunk."),
		Txs:           counter("txs_total", "Txs committed."),
		Forced:        counter("forced_total", "Forced txs that chunks took, with effect or without."),
		Height:        prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Name: "height", Help: "Last committed height."}),
	}
	m.Uncertified = prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Name: "uncertified_heights", Help: "Heights decided since the last that has a lock certificate."})
	m.Withheld = vector("handovers_withheld_total", "Blocks that could not hand over to their epoch's committee, by reason.", "reason")
	for _, path := range []string{pathPrepare, pathProcess, pathExtend, pathFinalize, pathEffects} {
		m.Executions.WithLabelValues(path)
	}
	for _, reason := range reasons() {
		m.Rejections.WithLabelValues(reason)
		m.Unattested.WithLabelValues(reason)
	}
	for _, reason := range []string{withheldUnnamed, withheldKeys, withheldUncertified} {
		m.Withheld.WithLabelValues(reason)
	}
	m.Handovers = counter("handovers_total", "Blocks that handed over to their epoch's committee.")
	m.Epoch = prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Name: "signing_epoch", Help: "Epoch of the committee that signs the next height; 0 when one serves for ever."})
	m.Prunes = counter("prunes_total", "Blocks that took the chain back to what L1 has proven.")
	m.Pruned = counter("pruned_chunks_total", "Chunks that were taken out of the chain by prunes.")
	m.Generation = prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Name: "generation", Help: "Generation of the chain: each prune and each restart begins another one."})
	r.MustRegister(m.Height, m.Uncertified, m.Epoch, m.Generation)
	return m
}

func (m *Metrics) pruned(chunks int) {
	m.Prunes.Inc()
	m.Pruned.Add(float64(chunks))
}

func (m *Metrics) observe(c *candidate) {
	m.Height.Set(float64(c.next.Height))
	m.Epoch.Set(float64(c.next.Duty.Epoch))
	m.Generation.Set(float64(c.next.Generation))
	if c.next.Next != nil {
		m.Handovers.Inc()
	}
	if c.chunk == nil {
		m.Heartbeats.Inc()
		return
	}
	m.Chunks.Inc()
	m.Txs.Add(float64(c.chunk.Header.TxCount))
	m.Forced.Add(float64(c.block.StateInputs.Forced))
}
