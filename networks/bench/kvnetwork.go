package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/networks/machine"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	nodes = 4
	// startPatience is how long nodes may take until all answer.
	startPatience = time.Minute
)

// kvNetwork is four kvstore nodes, each a process.
type kvNetwork struct {
	spawner   *machine.Spawner
	processes []*machine.Process
	ports     *ports.Run
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
	n = &kvNetwork{spawner: machine.NewSpawner(), watch: kvWatch{sent: map[string]kvSent{}}, cancel: cancel}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.close())
		}
	}()
	if n.ports, err = ports.Reserve(2*nodes, ports.First, ports.Last); err != nil {
		return n, err
	}
	plan, err := planKVNodes(filepath.Join(b.dir, "kvstore"), n.ports.Base)
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
		if err := machine.Until(ctx, func(context.Context) error { _, err := c.Status(ctx); return err }); err != nil {
			return n, fmt.Errorf("a kvstore node does not answer: %w", err)
		}
		n.startToRPC = time.Since(begun)
	}
	for i, c := range n.clients {
		err := machine.Until(ctx, func(context.Context) error {
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

func planKVNodes(dir string, base int) ([]KVNode, error) {
	params := protocol.Devnet()
	params.Rollup, params.GenesisTime = common.Address{1}, uint64(time.Now().Truncate(time.Second).UnixMilli())
	plan := make([]KVNode, nodes)
	var peers []string
	for i := range plan {
		plan[i] = KVNode{Home: filepath.Join(dir, fmt.Sprintf("node-%d", i)), RPC: base + 2*i, P2P: base + 2*i + 1}
		keys, err := config.MakeKeys(plan[i].Home)
		if err != nil {
			return nil, err
		}
		params.Validators = append(params.Validators, keys.Validator())
		peers = append(peers, keys.NodeID+"@"+ports.Loopback(plan[i].P2P))
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
	p, err := n.spawner.Start(machine.Command{
		Name: filepath.Base(node.Home), Log: filepath.Join(node.Home, "node.log"), Program: executable, Args: []string{
			"bench", "kvstore-node", "--home", node.Home,
			"--rpc", strconv.Itoa(node.RPC), "--p2p", strconv.Itoa(node.P2P), "--peers", node.Peers,
		},
	})
	if err != nil {
		return err
	}
	n.processes = append(n.processes, p)
	client, err := cmthttp.New("tcp://"+ports.Loopback(node.RPC), "/websocket")
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
	ends := make([]error, len(n.processes))
	var stopping sync.WaitGroup
	for i, p := range n.processes {
		stopping.Go(func() { ends[i] = p.Stop() })
	}
	stopping.Wait()
	n.spawner.Close()
	if n.ports != nil {
		errs = append(errs, n.ports.Close())
	}
	return errors.Join(append(errs, ends...)...)
}

// peakMB is the most memory that a node held, in 10^6 bytes; 0 when the system
// does not tell.
func (n *kvNetwork) peakMB() float64 {
	var peak uint64
	for _, p := range n.processes {
		peak = max(peak, machine.PeakRSS(p.PID()))
	}
	return float64(peak) / 1e6
}
