//go:build unix

package app_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
)

const (
	// benchPace is how often a tx is sent, benchTxs how many: with many nodes on few cores
	// a chunk takes long.
	benchPace, benchTxs, benchTxsOfMany = 100 * time.Millisecond, 200, 30
	many                                = 32
)

// Committees of as many members as AZTECD_BENCH_COMMITTEE lists, all in this process, lock
// ten transactions a second: what it takes is printed, beside the same of the first size.
// `make bench-committee` runs it.
func TestBenchCommittee(t *testing.T) {
	list := os.Getenv("AZTECD_BENCH_COMMITTEE")
	if list == "" {
		t.Skip("AZTECD_BENCH_COMMITTEE says how many members")
	}
	var first map[string]float64
	for size := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(size)
		require.NoError(t, err)
		var got map[string]float64
		t.Run(size, func(t *testing.T) { got = measureCommittee(t, n) })
		if first == nil {
			first = got
		}
		for _, key := range []string{
			"chunk_interval_p50_ms", "submit_to_locked_p50_ms", "submit_to_locked_p90_ms", "cpu_ms_per_chunk_and_node",
			"block_bytes", "sent_bytes_per_chunk_and_node",
		} {
			fmt.Printf("committee_%d_%s %.1f\n", n, key, got[key])
			fmt.Printf("committee_%d_%s_ratio %.2f\n", n, key, got[key]/first[key])
		}
	}
}

func measureCommittee(t *testing.T, size int) map[string]float64 {
	t.Helper()
	n := newNetwork(t, size)
	all := make([]int, size)
	for i := range all {
		all[i] = i
	}
	n.start(all...)
	n.lock(0, 0)
	before, cpu, sent := n.nodes[0].State().Chunk.Number, processorTime(t), n.traffic()

	txs := benchTxs
	if size >= many {
		txs = benchTxsOfMany
	}
	latencies := make([]float64, txs)
	var waiting sync.WaitGroup
	tick := time.NewTicker(benchPace)
	defer tick.Stop()
	for i := range txs {
		<-tick.C
		begun := time.Now()
		hash := n.send(i%size, i+1)
		waiting.Go(func() {
			n.lockedAt((i+1)%size, hash)
			latencies[i] = float64(time.Since(begun).Microseconds()) / 1000
		})
	}
	waiting.Wait()
	cpu, sent = processorTime(t)-cpu, n.traffic()-sent
	last := n.nodes[0].State().Chunk.Number
	chunks := float64(last - before)
	slices.Sort(latencies)
	intervals, bytes := n.chunks(before+1, last)
	return map[string]float64{
		"chunk_interval_p50_ms": intervals[len(intervals)/2], "block_bytes": bytes,
		"submit_to_locked_p50_ms": latencies[txs/2], "submit_to_locked_p90_ms": latencies[txs*9/10],
		"cpu_ms_per_chunk_and_node":     float64(cpu.Microseconds()) / 1000 / chunks / float64(size),
		"sent_bytes_per_chunk_and_node": float64(sent) / chunks / float64(size),
	}
}

// lockedAt waits until a node reports a tx locked.
func (n *network) lockedAt(node int, hash common.Hash) {
	for limit := time.Now().Add(patience); time.Now().Before(limit); time.Sleep(5 * time.Millisecond) {
		if r, err := n.nodes[node].Queries().GetTxReceipt(hash); err == nil && r.Status.Reached(api.StatusLocked) {
			return
		}
	}
	n.t.Errorf("tx %s was not locked", hash)
}

// traffic is what all nodes have sent, in bytes.
func (n *network) traffic() (sent uint64) {
	for _, i := range n.live() {
		info, err := n.nodes[i].Queries().GetNodeInfo()
		require.NoError(n.t, err)
		sent += info.Objects.Out + info.Consensus.Out
	}
	return sent
}

// chunks are the times between some in a row, in milliseconds, sorted, and the mean size
// of their blocks.
func (n *network) chunks(from, to uint64) (intervals []float64, bytes float64) {
	comet, err := config.LoadComet(n.homes[0])
	require.NoError(n.t, err)
	rpc, err := cmthttp.New(comet.RPC.ListenAddress, "/websocket")
	require.NoError(n.t, err)
	before := uint64(0)
	for number := from; number <= to; number++ {
		c, err := n.nodes[0].Queries().GetChunk(number)
		require.NoError(n.t, err)
		if before > 0 {
			intervals = append(intervals, float64(c.Block.Timestamp-before))
		}
		before = c.Block.Timestamp
		height := int64(c.Block.Height)
		block, err := rpc.Block(n.t.Context(), &height)
		require.NoError(n.t, err)
		bytes += float64(block.Block.Size())
	}
	slices.Sort(intervals)
	return intervals, bytes / float64(to-from+1)
}

// processorTime is what this process has used.
func processorTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
