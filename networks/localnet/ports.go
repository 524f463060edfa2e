package localnet

import (
	"context"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/networks/machine"
)

const (
	maxValidators = 40
	// Ports come in blocks of ten: first L1's, then each node's.
	portBlock = 10
	// proverPort is where a prover's metrics are, of the first block.
	proverPort = 3
	// firstBase is where the search for free ports begins; below the range that
	// systems hand out by themselves.
	firstBase, lastBase = 26_600, 32_000
)

// Ports of a node.
type Ports struct {
	RPC       int `json:"rpc"`
	CometRPC  int `json:"comet_rpc"`
	Consensus int `json:"consensus"`
	P2P       int `json:"p2p"`
}

func portsOf(validators int) int { return portBlock * (validators + 1) }

// nodePorts are those of a node, given the network's first.
func nodePorts(base, node int) Ports {
	first := base + portBlock*(node+1)
	return Ports{RPC: first, CometRPC: first + 1, Consensus: first + 2, P2P: first + 3}
}

func (p Ports) all() []int { return []int{p.RPC, p.CometRPC, p.Consensus, p.P2P} }

func networkPorts(base, validators int) []int {
	all := []int{base, base + 1, base + 2, base + proverPort}
	for node := range validators {
		all = append(all, nodePorts(base, node).all()...)
	}
	return all
}

// portPatience is how long a port of this home's network may take to be free.
const portPatience = 10 * time.Second

// choosePorts gives the network's first port: that of the manifest, the one asked
// for, or one that is free.
func (n *network) choosePorts(ctx context.Context) (base int, err error) {
	switch {
	case n.m != nil:
		base = n.m.BasePort
	case n.o.BasePort != 0:
		base = n.o.BasePort
	default:
		if n.ports, err = ports.Reserve(portsOf(n.o.Validators), firstBase, lastBase); err != nil {
			return 0, fmt.Errorf("%w; choose with --base-port", err)
		}
		return n.ports.Base, nil
	}
	return base, n.awaitPorts(ctx, networkPorts(base, n.o.Validators))
}

// awaitPorts waits a moment for ports of the network that are in use: what was
// killed lets go of them as it ends.
func (n *network) awaitPorts(ctx context.Context, all []int) error {
	busy := busyPort(all)
	if busy == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, n.patience.ports)
	defer cancel()
	finish := n.screen.during(fmt.Sprintf("Wait for port %d, which is in use", busy), func() string { return "" })
	err := machine.Until(ctx, func(context.Context) error {
		if busy = busyPort(all); busy != 0 {
			return fmt.Errorf("port %d of this network is in use: stop what listens on it, or choose other ports with --base-port in a new --home", busy)
		}
		return nil
	})
	if err != nil {
		finish("no")
		return err
	}
	finish("free")
	return nil
}

// busyPort returns the first port that something listens on, or 0.
func busyPort(all []int) int {
	for _, port := range all {
		if ports.Busy(port) {
			return port
		}
	}
	return 0
}
