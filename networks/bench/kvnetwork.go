package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	nodes = 4
	// startPatience is how long nodes may take until all answer.
	startPatience = time.Minute
)

// kvNetwork is four kvstore nodes, each a process.
type kvNetwork struct {
	processes []*exec.Cmd
	clients   []*cmthttp.HTTP
	// startToRPC is that of the slowest node; all start at once.
	startToRPC time.Duration

	watch  kvWatch
	sent   int
	cancel context.CancelFunc
}

// startKVNetwork makes keys and genesis as aztecd's are and starts the nodes.
func (b *bench) startKVNetwork(ctx context.Context) (n *kvNetwork, err error) {
	life, cancel := context.WithCancel(ctx)
	n = &kvNetwork{watch: kvWatch{sent: map[string]kvSent{}}, cancel: cancel}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.close())
		}
	}()
	plan, err := planKVNodes(filepath.Join(b.dir, "kvstore"))
	if err != nil {
		return n, err
	}
	begun := time.Now()
	for _, node := range plan {
		if err := n.start(b.Executable, node); err != nil {
			return n, err
		}
	}
	ctx, stop := context.WithTimeout(ctx, startPatience)
	defer stop()
	for _, c := range n.clients {
		if err := until(ctx, func() error { _, err := c.Status(ctx); return err }); err != nil {
			return n, fmt.Errorf("a kvstore node does not answer: %w", err)
		}
		n.startToRPC = time.Since(begun)
	}
	for i, c := range n.clients {
		err := until(ctx, func() error {
			info, err := c.NetInfo(ctx)
			if err == nil && info.NPeers < nodes-1 {
				err = fmt.Errorf("a kvstore node has %d peers", info.NPeers)
			}
			return err
		})
		if err != nil {
			return n, err
		}
		if err := c.Start(); err != nil {
			return n, fmt.Errorf("open websocket of a kvstore node: %w", err)
		}
		if err := n.watch.follow(life, i, c); err != nil {
			return n, err
		}
	}
	return n, nil
}

func planKVNodes(dir string) ([]KVNode, error) {
	params := protocol.Devnet()
	params.Rollup, params.GenesisTime = common.Address{1}, uint64(time.Now().UnixMilli())
	base, err := freeBase(2 * nodes)
	if err != nil {
		return nil, err
	}
	plan := make([]KVNode, nodes)
	var peers []string
	for i := range plan {
		plan[i] = KVNode{Home: filepath.Join(dir, fmt.Sprintf("node-%d", i)), RPC: base + 2*i, P2P: base + 2*i + 1}
		keys, err := config.MakeKeys(plan[i].Home)
		if err != nil {
			return nil, err
		}
		params.Committee = append(params.Committee, keys.Member())
		peers = append(peers, keys.NodeID+"@"+loopback(plan[i].P2P))
	}
	genesis, err := config.BuildGenesis(&params)
	if err != nil {
		return nil, err
	}
	bare(genesis)
	for i := range plan {
		others := append(append([]string{}, peers[:i]...), peers[i+1:]...)
		plan[i].Peers = strings.Join(others, ",")
		if err := genesis.SaveAs(config.Paths(plan[i].Home).Genesis); err != nil {
			return nil, fmt.Errorf("write genesis: %w", err)
		}
	}
	return plan, nil
}

// bare takes out of a genesis what the kvstore has no use for.
func bare(genesis *cmttypes.GenesisDoc) {
	genesis.AppState = nil
	genesis.ConsensusParams.ABCI.VoteExtensionsEnableHeight = 0
}

func (n *kvNetwork) start(executable string, node KVNode) error {
	output, err := os.OpenFile(filepath.Join(node.Home, "node.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("start kvstore node: %w", err)
	}
	defer output.Close() // the child has its own
	cmd := exec.Command(executable, "bench", "kvstore-node", "--home", node.Home,
		"--rpc", strconv.Itoa(node.RPC), "--p2p", strconv.Itoa(node.P2P), "--peers", node.Peers)
	cmd.Stdout, cmd.Stderr = output, output
	if _, err := cmd.StdinPipe(); err != nil { // it ends when this process does
		return fmt.Errorf("start kvstore node: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start kvstore node: %w", err)
	}
	n.processes = append(n.processes, cmd)
	client, err := cmthttp.New("tcp://"+loopback(node.RPC), "/websocket")
	if err != nil {
		return fmt.Errorf("reach kvstore node: %w", err)
	}
	n.clients = append(n.clients, client)
	return nil
}

// close stops the nodes.
func (n *kvNetwork) close() error {
	var errs []error
	n.cancel()
	for _, c := range n.clients {
		if c.IsRunning() {
			errs = append(errs, c.Stop())
		}
	}
	for _, p := range n.processes {
		_ = p.Process.Signal(syscall.SIGTERM) // fails only when it ended meanwhile
	}
	for _, p := range n.processes {
		kill := time.AfterFunc(10*time.Second, func() { _ = p.Process.Kill() })
		errs = append(errs, p.Wait())
		kill.Stop()
	}
	return errors.Join(errs...)
}

// peakMB is the most memory that a node held, in 10^6 bytes; 0 when the system
// does not tell.
func (n *kvNetwork) peakMB() float64 {
	var peak float64
	for _, p := range n.processes {
		peak = max(peak, peakRSS(p.Process.Pid))
	}
	return peak / 1e6
}

// until calls check until it returns nil, or ctx ends; then it returns what
// check said last.
func until(ctx context.Context, check func() error) error {
	for {
		err := check()
		if err == nil {
			return nil
		}
		if pause(ctx, 10*time.Millisecond); ctx.Err() != nil {
			return err
		}
	}
}

// pause waits, or until ctx ends.
func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
