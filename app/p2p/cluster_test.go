package p2p_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

const (
	chainID = "az-test"
	// patience is how long a condition may take on a loaded machine.
	patience = 30 * time.Second
	tick     = 5 * time.Millisecond
)

// pool is a Handler that keeps accepted objects and a Source that serves them.
// Of every kind it serves the same; an object's key is its SHA-256.
type pool struct {
	mu      sync.Mutex
	objects map[[32]byte][]byte
	handled map[[32]byte]int
	verdict func(ctx context.Context, raw []byte) p2p.Verdict
	arrived func(raw []byte)
	asked   func()
}

func newPool() *pool {
	return &pool{
		objects: make(map[[32]byte][]byte),
		handled: make(map[[32]byte]int),
		verdict: func(context.Context, []byte) p2p.Verdict { return p2p.Accept },
	}
}

func (p *pool) HandleObject(ctx context.Context, raw []byte) p2p.Verdict {
	p.mu.Lock()
	p.handled[sha256.Sum256(raw)]++
	p.mu.Unlock()
	verdict := p.verdict(ctx, raw)
	if verdict == p2p.Accept {
		p.add(raw)
	}
	if p.arrived != nil {
		p.arrived(raw)
	}
	return verdict
}

func (p *pool) Objects(hashes [][32]byte) [][]byte {
	if p.asked != nil {
		p.asked()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	found := make([][]byte, len(hashes))
	for i, h := range hashes {
		found[i] = p.objects[h]
	}
	return found
}

func (p *pool) sources(maxBytes int) p2p.Sources {
	if maxBytes == 0 {
		maxBytes = 512 << 10
	}
	return p2p.Sources{p2p.Tx: {MaxBytes: maxBytes, Objects: p.Objects}}
}

func (p *pool) add(raw []byte) [32]byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	hash := sha256.Sum256(raw)
	p.objects[hash] = raw
	return hash
}

func (p *pool) timesHandled(raw []byte) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.handled[sha256.Sum256(raw)]
}

func (p *pool) anyHandled() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.handled) > 0
}

type node struct {
	*p2p.Network
	pool    *pool
	metrics *prometheus.Registry
}

// configOf is a new node's.
func configOf(t testing.TB) p2p.Config {
	t.Helper()
	key, err := p2p.NewKey()
	require.NoError(t, err)
	return p2p.Config{
		ListenAddr: "127.0.0.1:0",
		Key:        key,
		ChainID:    chainID,
		Logger:     slog.New(slog.DiscardHandler),
	}
}

// start runs a node, with further topics besides that of tx objects, until the test ends or it
// is closed.
func start(t testing.TB, pool *pool, change func(*p2p.Config), further ...p2p.Topic) *node {
	t.Helper()
	cfg, registry := configOf(t), prometheus.NewRegistry()
	cfg.Registerer = registry
	if change != nil {
		change(&cfg)
	}
	n, err := p2p.New(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.Close()) })
	require.NoError(t, n.Start(pool, pool.sources(cfg.MaxObjectBytes), further...))
	return &node{Network: n, pool: pool, metrics: registry}
}

func withPeers(nodes ...*node) func(*p2p.Config) {
	return func(cfg *p2p.Config) {
		for _, n := range nodes {
			cfg.Peers = append(cfg.Peers, n.Addrs()...)
		}
	}
}

// mesh starts nodes that are all connected to each other.
func mesh(t testing.TB, size int) []*node {
	t.Helper()
	var nodes []*node
	for range size {
		nodes = append(nodes, start(t, newPool(), withPeers(nodes...)))
	}
	for _, n := range nodes {
		n.awaitGossip(t, size-1)
	}
	return nodes
}

// awaitGossip waits until n knows count peers that take its objects.
func (n *node) awaitGossip(t testing.TB, count int) {
	t.Helper()
	require.Eventually(t, func() bool {
		ready := 0
		for _, p := range n.Peers() {
			if p.Gossip {
				ready++
			}
		}
		return ready == count
	}, patience, tick, "peers of %s", n.PeerID())
}

// awaitRelay publishes small objects until one comes out at a node that n is not
// connected to: the nodes between have grafted each other.
func (n *node) awaitRelay(t testing.TB, far *node) {
	t.Helper()
	tries := 0
	require.Eventually(t, func() bool {
		tries++
		require.NoError(t, n.Publish(context.Background(), fmt.Appendf(nil, "accept try %d", tries)))
		return far.pool.anyHandled()
	}, patience, 10*tick)
}

func (n *node) awaitHandled(t testing.TB, raw []byte) {
	t.Helper()
	require.Eventually(t, func() bool { return n.pool.timesHandled(raw) > 0 }, patience, tick)
}

// count reads a counter; reason picks one refusal.
func (n *node) count(t testing.TB, name, reason string) float64 {
	t.Helper()
	families, err := n.metrics.Gather()
	require.NoError(t, err)
	for _, family := range families {
		if family.GetName() != "aztecd_p2p_"+name {
			continue
		}
		for _, m := range family.GetMetric() {
			if reason == "" || m.GetLabel()[0].GetValue() == reason {
				return m.GetCounter().GetValue()
			}
		}
	}
	return 0
}

// refusals counts those of all reasons.
func (n *node) refusals(t testing.TB) int {
	t.Helper()
	families, err := n.metrics.Gather()
	require.NoError(t, err)
	all := 0.0
	for _, family := range families {
		if family.GetName() == "aztecd_p2p_refusals_total" {
			for _, m := range family.GetMetric() {
				all += m.GetCounter().GetValue()
			}
		}
	}
	return int(all)
}

// await waits for a condition that sooner or later holds.
func await(t testing.TB, condition func() bool) {
	t.Helper()
	require.Eventually(t, condition, patience, tick)
}

func (n *node) gauge(t testing.TB, name string) float64 {
	t.Helper()
	families, err := n.metrics.Gather()
	require.NoError(t, err)
	for _, family := range families {
		if family.GetName() == "aztecd_p2p_"+name {
			return family.GetMetric()[0].GetGauge().GetValue()
		}
	}
	require.Fail(t, "no such gauge", name)
	return 0
}

func (n *node) awaitRefusal(t testing.TB, reason string) {
	t.Helper()
	require.Eventually(t, func() bool { return n.count(t, "refusals_total", reason) > 0 }, patience, tick, reason)
}

// object is size bytes that differ by name.
func object(name string, size int) []byte {
	raw := make([]byte, size)
	copy(raw, name)
	return raw
}

var errOther = errors.New("another object")

// collector takes fetched objects and checks them by hash.
type collector struct {
	mu      sync.Mutex
	objects map[[32]byte][]byte
	wrong   int
}

func (c *collector) got(hash [32]byte, raw []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if sha256.Sum256(raw) != hash {
		c.wrong++
		return fmt.Errorf("object of %d bytes: %w", len(raw), errOther)
	}
	if c.objects == nil {
		c.objects = make(map[[32]byte][]byte)
	}
	c.objects[hash] = raw
	return nil
}

// patient is a context that ends with the test or when patience does.
func patient(t testing.TB) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	return ctx
}
