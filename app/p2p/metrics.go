package p2p

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

// refusal names why something a peer sent was not taken.
type refusal string

const (
	reasonEmpty          refusal = "empty"
	reasonTooLarge       refusal = "too_large"
	reasonInvalid        refusal = "invalid"         // the Handler rejected it
	reasonIgnored        refusal = "ignored"         // the Handler has no use for it now
	reasonPendingBytes   refusal = "pending_bytes"   // too many bytes are under way
	reasonOverBudget     refusal = "over_budget"     // the peer sends more than its share
	reasonOtherTopic     refusal = "other_topic"     // object for a topic that is not ours
	reasonTimeout        refusal = "timeout"         // no Handler slot came free
	reasonQueueFull      refusal = "queue_full"      // too many objects are under way
	reasonAuthored       refusal = "authored"        // carries an author or signature
	reasonTooManyPeers   refusal = "too_many_peers"  // inbound connection past the cap
	reasonTooOften       refusal = "too_often"       // inbound connections of one address
	reasonOut            refusal = "out"             // connection of a peer refused for a while
	reasonBadRequest     refusal = "bad_request"     // pull request that does not decode
	reasonBusy           refusal = "busy"            // too many pull requests at once, or too dear
	reasonSlow           refusal = "slow"            // pull peer too slow to send or read
	reasonHungUp         refusal = "hung_up"         // pull peer broke off
	reasonBadResponse    refusal = "bad_response"    // pull answer that does not decode
	reasonUnwantedObject refusal = "unwanted_object" // pull answer that is another object
)

// refusals are all of them.
func refusals() []refusal {
	return []refusal{
		reasonEmpty, reasonTooLarge, reasonInvalid, reasonIgnored, reasonPendingBytes, reasonOverBudget, reasonOtherTopic, reasonTimeout,
		reasonQueueFull, reasonAuthored, reasonTooManyPeers, reasonTooOften, reasonOut, reasonBadRequest, reasonBusy, reasonSlow, reasonHungUp,
		reasonBadResponse, reasonUnwantedObject,
	}
}

// metrics are the package's counters.
type metrics struct {
	refusals   *prometheus.CounterVec
	accepted   prometheus.Counter
	duplicates prometheus.Counter
	published  prometheus.Counter
	dropped    prometheus.Counter
	fetched    prometheus.Counter
	served     prometheus.Counter
	out        prometheus.Counter
	idle       prometheus.Counter
	vain       prometheus.Counter
	peers      prometheus.Gauge
	ignored    prometheus.Gauge
	pending    prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer, t *traffic) (*metrics, error) {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "aztecd", Subsystem: "p2p", Name: name, Help: help})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "aztecd", Subsystem: "p2p", Name: name, Help: help})
	}
	m := &metrics{
		refusals: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Subsystem: "p2p", Name: "refusals_total", Help: "What peers sent and was not taken, by reason.",
		}, []string{"reason"}),
		accepted:   counter("objects_accepted_total", "Objects received by gossip and relayed."),
		duplicates: counter("objects_duplicate_total", "Gossip copies of objects seen before."),
		published:  counter("objects_published_total", "Own objects given to gossip."),
		dropped:    counter("sends_dropped_total", "Gossip messages dropped because a peer reads too slowly."),
		fetched:    counter("objects_fetched_total", "Objects got by hash from peers."),
		served:     counter("objects_served_total", "Objects given by hash to peers."),
		out:        counter("peers_out_total", "Peers disconnected and refused for a while for what they did."),
		peers:      gauge("peers", "Connected peers."),
		idle:       counter("peers_idle_total", "Strangers disconnected because they did nothing."),
		vain:       counter("vain_seconds_total", "Time spent on gossip objects that were not accepted."),
		ignored:    gauge("peers_ignored", "Peers whose gossip is ignored for its bad score."),
		pending:    gauge("pending_bytes", "Bytes of gossip objects under way."),
	}
	for _, why := range refusals() {
		m.refusals.WithLabelValues(string(why))
	}
	if reg == nil {
		return m, nil
	}
	collectors := []prometheus.Collector{
		m.refusals, m.accepted, m.duplicates, m.published, m.dropped, m.fetched, m.served, m.out, m.idle, m.vain, m.peers, m.ignored, m.pending,
	}
	for _, c := range append(collectors, trafficCollectors(t)...) {
		if err := reg.Register(c); err != nil {
			return nil, fmt.Errorf("register p2p metrics: %w", err)
		}
	}
	return m, nil
}

func trafficCollectors(t *traffic) []prometheus.Collector {
	var all []prometheus.Collector
	for use, c := range map[string]*counter{"gossip": &t.gossip, "pull": &t.pulled, "other": &t.anything} {
		for direction, read := range map[string]func() uint64{"in": c.in.Load, "out": c.out.Load} {
			all = append(all, prometheus.NewCounterFunc(prometheus.CounterOpts{
				Namespace: "aztecd", Subsystem: "p2p", Name: "bytes_total", Help: "Stream bytes, by use and direction.",
				ConstLabels: prometheus.Labels{"use": use, "direction": direction},
			}, func() float64 { return float64(read()) }))
		}
	}
	return all
}

func (m *metrics) refuse(why refusal) { m.refusals.WithLabelValues(string(why)).Inc() }
