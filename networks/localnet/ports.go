package localnet

import (
	"fmt"
	"net"
)

const (
	maxValidators = 40
	// Ports come in blocks of ten: first L1's, then each node's.
	portBlock = 10
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

// freeBase finds a first port such that all the network's ports are free.
func freeBase(validators int) (int, error) {
	for base := firstBase; base+portsOf(validators) <= lastBase; base += portsOf(validators) {
		if busyPort(networkPorts(base, validators)) == 0 {
			return base, nil
		}
	}
	return 0, fmt.Errorf("no %d free ports between %d and %d; choose with --base-port", portsOf(validators), firstBase, lastBase)
}

func networkPorts(base, validators int) []int {
	ports := []int{base, base + 1, base + 2}
	for node := range validators {
		ports = append(ports, nodePorts(base, node).all()...)
	}
	return ports
}

// busyPort returns the first port that something listens on, or 0.
func busyPort(ports []int) int {
	for _, port := range ports {
		listener, err := net.Listen("tcp", loopback(port))
		if err != nil {
			return port
		}
		if listener.Close() != nil {
			return port
		}
	}
	return 0
}

func loopback(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }
