package app

import (
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// Registry takes metrics and gives them out.
type Registry interface {
	prometheus.Registerer
	prometheus.Gatherer
}

// observe makes visible how the node and its chain are.
func (n *Node) observe() {
	gauge := func(name, help string, read func() float64) {
		n.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "aztecd", Name: name, Help: help}, read))
	}
	flag := func(name, help string, read func() bool) {
		gauge(name, help, func() float64 {
			if read() {
				return 1
			}
			return 0
		})
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Namespace: "aztecd", Name: "build_info", Help: "1, labelled with what runs and on which chain.",
		ConstLabels: prometheus.Labels{
			"version": n.version.Aztecd, "commit": n.version.Commit, "cometbft": n.version.CometBFT,
			"go_ethereum": n.version.GoEthereum, "chain_id": n.params.ChainID(), "attester": n.attester.Hex(),
		},
	})
	build.Set(1)
	n.registry.MustRegister(build)

	flag("ready", "1 while the node is ready, as /readyz says.", func() bool { return backend{n}.Health().Ready })
	flag("synced", "1 while consensus is at the head, as far as peers tell.", n.consensus.synced)
	gauge("consensus_peers", "Connected CometBFT peers.", func() float64 { return float64(n.consensus.peers()) })
	gauge("pool_txs", "Txs that wait.", func() float64 { txs, _ := n.pool.Size(); return float64(txs) })
	gauge("pool_bytes", "Bytes of the txs that wait.", func() float64 { _, bytes := n.pool.Size(); return float64(bytes) })
	gauge("last_block_age_seconds", "How long ago the last block was decided here. An idle chain makes one in each slot.",
		func() float64 { return time.Since(time.UnixMilli(int64(n.app.DecidedAt()))).Seconds() }) //nolint:gosec // a time
	for name, chunk := range map[string]func(proposed, locked uint64, l1 L1Tips) uint64{
		"proposed":     func(proposed, _ uint64, _ L1Tips) uint64 { return proposed },
		"locked":       func(_, locked uint64, _ L1Tips) uint64 { return locked },
		"checkpointed": func(_, _ uint64, l1 L1Tips) uint64 { return l1.Checkpointed },
		"proven":       func(_, _ uint64, l1 L1Tips) uint64 { return l1.Proven },
		"finalized":    func(_, _ uint64, l1 L1Tips) uint64 { return l1.Finalized },
	} {
		gauge(name+"_chunk", "Number of the last chunk that is "+name+".", func() float64 { return float64(chunk(n.tips.numbers())) })
	}
	gauge("unpublished_slots", "Closed slots that are not on L1, counted to one more than max_unpublished_slots.",
		func() float64 { return float64(n.backlog.slots.Load()) })
	flag("chunks_slowed", "1 while this node proposes one chunk a slot, because too many closed slots are not on L1.", n.app.Slowed)
	gauge("forced_pending", "Forced txs that the chain knows and did not take.", func() float64 { return float64(len(n.state().Pending)) })
	gauge("forced_late", "Forced txs that were not taken in the first slot in which they were due.", func() float64 { return float64(n.forced().Late) })
	gauge("l1_origin_number", "L1 block that the last block named.", func() float64 { return float64(n.state().Origin.Number) })
	gauge("l1_origin_age_seconds", "How old that L1 block is. Chunks name none older than max_origin_age_epochs.", func() float64 {
		age, _ := n.app.OriginAge()
		return float64(age) / 1000
	})
}

// lockMetrics tell how quickly chunks are locked, and by whom they are not.
type lockMetrics struct {
	schedule *committee.Schedule
	latency  prometheus.Histogram
	missed   *prometheus.CounterVec // by member
	differ   *prometheus.CounterVec // the same, the application's
	now      func() time.Time

	mu    sync.Mutex
	last  time.Time            // of the last certificate
	shown *committee.Committee // whose members are counted
	made  map[uint64]uint64    // when chunks were made, unix milliseconds, by height
}

// lockBuckets are seconds: a lock takes some tenths, and a slot when rounds fail.
var lockBuckets = []float64{0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 5, 10, 30}

func newLockMetrics(r prometheus.Registerer, schedule *committee.Schedule, differ *prometheus.CounterVec, now func() time.Time) *lockMetrics {
	m := &lockMetrics{
		schedule: schedule, differ: differ, now: now, last: now(), made: map[uint64]uint64{},
		latency: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "aztecd", Name: "lock_latency_seconds", Buckets: lockBuckets,
			Help: "From a chunk's own time, by its proposer's clock, to its lock certificate here. Not while this node catches up.",
		}),
		missed: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Name: "missed_votes_total",
			Help: "Lock certificates without a member's signature, by member. Two thirds lock, so a slow member misses some; who misses all is down.",
		}, []string{"member"}),
	}
	r.MustRegister(m.latency, m.missed, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "aztecd", Name: "last_lock_age_seconds", Help: "How long ago this node had the last lock certificate, or started.",
	}, func() float64 {
		m.mu.Lock()
		defer m.mu.Unlock()
		return m.now().Sub(m.last).Seconds()
	}))
	return m
}

// show has the members of a height's committee counted, before any of them missed a vote.
func (m *lockMetrics) show(height uint64) *committee.Committee {
	if m == nil {
		return nil
	}
	members := m.schedule.Of(height)
	if members == nil {
		return nil
	}
	m.mu.Lock()
	known := m.shown != nil && m.shown.Same(members)
	m.shown = members
	m.mu.Unlock()
	if !known {
		for i, member := range members.Members() {
			if members.Signs(i) {
				m.missed.WithLabelValues(member.Attester.Hex())
				m.differ.WithLabelValues(member.Attester.Hex())
			}
		}
	}
	return members
}

// waiting bounds how many chunks are remembered that have no lock.
const waiting = 64

// decided remembers when a chunk was made.
func (m *lockMetrics) decided(height, madeMS uint64) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.made) >= waiting {
		clear(m.made)
	}
	m.made[height] = madeMS
}

// locked takes a certificate.
func (m *lockMetrics) locked(c *lock.Certificate) {
	if m == nil {
		return
	}
	if members := m.show(c.Height); members != nil {
		for i, member := range members.Members() {
			if members.Signs(i) && !c.Signed(i) {
				m.missed.WithLabelValues(member.Attester.Hex()).Inc()
			}
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.last = m.now()
	made, ok := m.made[c.Height]
	delete(m.made, c.Height)
	if age := m.last.Sub(time.UnixMilli(int64(made))); ok && age < time.Minute { //nolint:gosec // a time
		m.latency.Observe(max(0, age.Seconds()))
	}
}
