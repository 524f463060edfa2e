package p2p_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// BenchmarkPublishToAll is the time from Publish at one of four nodes until the
// last of the other three was shown an 80 KB object, one object at a time.
func BenchmarkPublishToAll(b *testing.B) {
	const size = 80 << 10
	nodes := mesh(b, 4)
	arrived := make(chan struct{}, len(nodes))
	for _, n := range nodes {
		n.pool.arrived = func([]byte) { arrived <- struct{}{} }
	}
	before := nodes[0].Stats().Total()
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		raw := object(fmt.Sprintf("object %d", i), size)
		begin := time.Now()
		require.NoError(b, nodes[i%len(nodes)].Publish(b.Context(), raw))
		for range len(nodes) - 1 {
			<-arrived
		}
		took = append(took, time.Since(begin))
	}
	slices.Sort(took)
	b.ReportMetric(ms(took[len(took)/2]), "p50-ms")
	b.ReportMetric(ms(took[len(took)*99/100]), "p99-ms")
	after := nodes[0].Stats().Total()
	b.ReportMetric(float64(after.In-before.In)/float64(len(took)*size), "copies-in/object")
}

// BenchmarkFetch is the time to fetch ten 80 KB objects that all three peers have.
func BenchmarkFetch(b *testing.B) {
	nodes := mesh(b, 4)
	var hashes [][32]byte
	for i := range 10 {
		raw := object(fmt.Sprintf("object %d", i), 80<<10)
		hashes = append(hashes, hashOf(raw))
		for _, n := range nodes[1:] {
			n.pool.add(raw)
		}
	}
	for b.Loop() {
		var c collector
		require.NoError(b, nodes[0].Fetch(b.Context(), p2p.Tx, hashes, c.got))
	}
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
