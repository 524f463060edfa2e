package p2p_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

const (
	// benchPeers says how many hostile peers there are; without it nothing is
	// measured (make bench-p2p).
	benchPeers = "AZTECD_BENCH_P2P"
	// childAttack makes the test binary run hostile peers: "COUNT ADDRESS...".
	childAttack = "AZTECD_P2P_TEST_ATTACK"
	// prompt is how long a proposal's missing objects are waited for, and
	// promptShare how many fetches of a hundred must take no longer.
	prompt      = 300 * time.Millisecond
	promptShare = 95
)

// TestBenchFetchUnderAttack measures fetches of one 2 KB object by one member from
// another while hostile peers open requests that they never end and take questions
// that they never answer: at the holder, at the asker, at both. They run in a
// process of their own, on one core at most.
func TestBenchFetchUnderAttack(t *testing.T) {
	count, err := strconv.Atoi(os.Getenv(benchPeers))
	if err != nil {
		t.Skip("set " + benchPeers + " to a number of hostile peers, as make bench-p2p does")
	}
	fmt.Printf("p2p_hostile_peers %d\n", count)
	quiet := promptFetches(t, "quiet", 0)
	for _, at := range []string{"holder", "asker", "both"} {
		under := promptFetches(t, at, count)
		fmt.Printf("p2p_%s_ratio %.3f\n", at, under/quiet)
		require.GreaterOrEqual(t, under, float64(promptShare), "of 100 fetches within %s", prompt)
	}
}

// promptFetches reports how many of 100 fetches are prompt while hostile peers are
// at one member or both.
func promptFetches(t *testing.T, at string, hostile int) float64 {
	t.Helper()
	const fetches = 400
	holder, asker := pairOf(t, newPool(), func(cfg *p2p.Config) { cfg.Stagger = 0 })
	defer func() {
		require.NoError(t, errors.Join(asker.Close(), holder.Close()))
	}()
	targets := map[string][]*node{"holder": {holder}, "asker": {asker}, "both": {holder, asker}}[at]
	if len(targets) > 0 {
		defer attack(t, hostile, targets)()
	}
	var took []time.Duration
	inTime := 0
	for i := range fetches {
		hash := holder.pool.add(object(fmt.Sprint("tx ", i), 2000))
		begun := time.Now()
		require.NoError(t, asker.Fetch(patient(t), p2p.Tx, [][32]byte{hash}, new(collector).got))
		took = append(took, time.Since(begun))
		if took[i] <= prompt {
			inTime++
		}
		time.Sleep(10 * time.Millisecond) // objects are missed now and then, not in a row
	}
	slices.Sort(took)
	percent := 100 * float64(inTime) / fetches
	fmt.Printf("p2p_%s_within_300ms_percent %.2f\n", at, percent)
	fmt.Printf("p2p_%s_p50_ms %.2f\n", at, ms(took[fetches/2]))
	fmt.Printf("p2p_%s_p99_ms %.2f\n", at, ms(took[fetches*99/100]))
	return percent
}

// attack runs hostile peers in another process until the returned function is
// called.
func attack(t *testing.T, count int, targets []*node) (stop func()) {
	t.Helper()
	spec := strconv.Itoa(count)
	for _, n := range targets {
		spec += " " + n.Addrs()[0]
	}
	ctx, cancel := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(os.Environ(), childAttack+"="+spec, "GOMAXPROCS=1")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines := bufio.NewScanner(out)
	require.True(t, lines.Scan(), "hostile peers did not come: %v", lines.Err())
	return func() {
		cancel()
		_ = cmd.Wait() // its status is the kill
	}
}

// runHostile attacks until it is killed. It says when all peers were connected.
func runHostile(spec string) error {
	words := strings.Fields(spec)
	count, err := strconv.Atoi(words[0])
	if err != nil {
		return err
	}
	targets, err := targetsOf(words[1:])
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var attacking sync.WaitGroup
	var hosts []host.Host
	for range count {
		h, err := newRawHost()
		if err != nil {
			return err
		}
		h.SetStreamHandler(pullProtocol, func(s network.Stream) { _, _ = io.Copy(io.Discard, s) })
		for _, to := range targets {
			if err := h.Connect(ctx, to); err != nil {
				return err
			}
		}
		hosts = append(hosts, h)
	}
	for _, h := range hosts {
		for _, to := range targets {
			for range 8 {
				attacking.Go(func() { stall(ctx, h, to) })
			}
		}
	}
	fmt.Println("connected")
	attacking.Wait()
	return nil
}

func targetsOf(addrs []string) ([]peer.AddrInfo, error) {
	var targets []peer.AddrInfo
	for _, addr := range addrs {
		info, err := peer.AddrInfoFromString(addr)
		if err != nil {
			return nil, err
		}
		targets = append(targets, *info)
	}
	return targets, nil
}

// stall opens requests and never ends them; refused, it comes back soon.
func stall(ctx context.Context, h host.Host, to peer.AddrInfo) {
	for ctx.Err() == nil {
		_ = h.Connect(ctx, to)
		s, err := h.NewStream(ctx, to.ID, pullProtocol)
		if err != nil {
			time.Sleep(100 * time.Millisecond)
			continue
		}
		sendOneByte(s)
		_ = s.Reset()
	}
}

// TestBenchGarbageOfOnePeer measures what one peer can have a node work on in vain:
// it floods objects that cost 1 ms each and are not accepted, as fast as it can.
func TestBenchGarbageOfOnePeer(t *testing.T) {
	if os.Getenv(benchPeers) == "" {
		t.Skip("set " + benchPeers + ", as make bench-p2p does")
	}
	var longest atomic.Int64 // of one Handler call
	dear := newPool()
	dear.verdict = func(context.Context, []byte) p2p.Verdict {
		begun := time.Now()
		for time.Since(begun) < time.Millisecond { // work, not a wait
		}
		longest.Store(max(longest.Load(), int64(time.Since(begun))))
		return p2p.Ignore
	}
	victim := start(t, dear, nil)
	topic, h := rawGossip(t, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor())
	dial(t, h, victim)
	await(t, func() bool { return len(topic.ListPeers()) == 1 })
	begun, sent := time.Now(), 0
	for time.Since(begun) < 5*time.Second {
		require.NoError(t, topic.Publish(patient(t), object(fmt.Sprint("garbage ", sent), 1000)))
		sent++
	}
	elapsed := time.Since(begun).Seconds()
	spent := victim.count(t, "vain_seconds_total", "")
	fmt.Printf("p2p_garbage_objects_per_second %.0f\n", float64(sent)/elapsed)
	fmt.Printf("p2p_garbage_processor_percent %.2f\n", 100*spent/elapsed)
	fmt.Printf("p2p_garbage_peers_out %.0f\n", victim.count(t, "peers_out_total", ""))
	// 50 ms a second, two seconds' worth at first, and what is under way meanwhile.
	share := 0.05*(elapsed+2) + 256*time.Duration(longest.Load()).Seconds()
	require.LessOrEqual(t, spent, share)
}
