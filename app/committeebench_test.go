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

// conditions are what a committee is measured under, printed with what is measured. Many
// nodes in one process share a few cores, so they cannot have what each has on a machine of
// its own.
type conditions struct {
	// pace is how often a tx is sent, txs how many.
	pace time.Duration
	txs  int
	// peers of each node, in both networks.
	peers int
	// gossip is how often a node looks what each peer lacks.
	gossip time.Duration
	// patience multiplies the timeouts of consensus.
	patience int
}

// many is from how many nodes on they are given time.
const many = 32

func conditionsOf(size int) conditions {
	if size < many {
		return conditions{pace: 100 * time.Millisecond, txs: 200, peers: size - 1, gossip: 5 * time.Millisecond, patience: 1}
	}
	return conditions{pace: time.Second, txs: 60, peers: 2 * len(chords), gossip: 50 * time.Millisecond, patience: 40}
}

// chords are how far apart, in a ring of all, peers are where not all are everybody's.
var chords = []int{1, 7, 17}

// Committees of as many members as AZTECD_BENCH_COMMITTEE lists, all in this process, lock
// transactions: what it takes is printed, beside the same of the first size.
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
		c := conditionsOf(n)
		fmt.Printf("committee_%d_sent_tx_per_s %.1f\ncommittee_%d_peers %d\n", n, 1/c.pace.Seconds(), n, c.peers)
		fmt.Printf("committee_%d_gossip_sleep_ms %d\ncommittee_%d_timeouts_times %d\n", n, c.gossip.Milliseconds(), n, c.patience)
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
	c := conditionsOf(size)
	n := newNetwork(t, size)
	n.bear(c)
	all := make([]int, size)
	for i := range all {
		all[i] = i
	}
	n.start(all...)
	n.lock(0, 0)
	before, cpu, sent := n.nodes[0].State().Chunk.Number, processorTime(t), n.traffic()

	latencies := make([]float64, c.txs)
	var waiting sync.WaitGroup
	tick := time.NewTicker(c.pace)
	defer tick.Stop()
	for i := range c.txs {
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
		"submit_to_locked_p50_ms": latencies[c.txs/2], "submit_to_locked_p90_ms": latencies[c.txs*9/10],
		"cpu_ms_per_chunk_and_node":     float64(cpu.Microseconds()) / 1000 / chunks / float64(size),
		"sent_bytes_per_chunk_and_node": float64(sent) / chunks / float64(size),
	}
}

// bear writes conditions into the homes.
func (n *network) bear(c conditions) {
	size := len(n.homes)
	for i, home := range n.homes {
		comet, err := config.LoadComet(home)
		require.NoError(n.t, err)
		own := n.config(i)
		objects := slices.Insert(slices.Clone(own.P2P.Peers), i, "")
		if c.peers < size-1 {
			var consensus []string
			own.P2P.Peers = nil
			for _, apart := range chords {
				for _, to := range []int{(i + apart) % size, (i + size - apart) % size} {
					consensus, own.P2P.Peers = append(consensus, n.peers[to]), append(own.P2P.Peers, objects[to])
				}
			}
			comet.P2P.PersistentPeers = strings.Join(consensus, ",")
		}
		comet.Consensus.PeerGossipSleepDuration = c.gossip
		for _, timeout := range []*time.Duration{
			&comet.Consensus.TimeoutPropose, &comet.Consensus.TimeoutPrevote, &comet.Consensus.TimeoutPrecommit,
		} {
			*timeout *= time.Duration(c.patience)
		}
		require.NoError(n.t, config.WriteComet(comet))
		require.NoError(n.t, own.Write())
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
		c, err := n.nodes[0].Queries().GetChunk(api.AtNumber(number))
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
