package localnet

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/x/protocol"
)

// makeNodes makes the validators' keys and gives them ports.
func makeNodes(o *Options, base int) ([]Node, error) {
	nodes := make([]Node, o.Validators)
	for i := range nodes {
		name := fmt.Sprintf("validator-%d", i)
		home := filepath.Join(o.Home, name)
		keys, err := config.MakeKeys(home)
		if err != nil {
			return nil, fmt.Errorf("make keys of %s: %w", name, err)
		}
		nodes[i] = Node{Name: name, Home: home, Keys: keys, Ports: nodePorts(base, i)}
	}
	return nodes, nil
}

// ObjectPeer is the node's address on the network of tx objects.
func (n Node) ObjectPeer() (string, error) { return n.objectPeerAt(ports.Loopback(n.Ports.P2P)) }

func (n Node) objectPeerAt(addr string) (string, error) {
	key, err := p2p.LoadOrCreateKey(config.Paths(n.Home).P2PKey)
	if err != nil {
		return "", err
	}
	return key.Multiaddr(addr)
}

// direct is what Options.Link is when there is none.
func direct(_, _ int, addr string) (string, error) { return addr, nil }

// peersOf are a node's peers on both networks: all the others.
func peersOf(m *Manifest, from int, link func(from, to int, addr string) (string, error)) (objects, consensus []string, err error) {
	if link == nil {
		link = direct
	}
	for to, node := range m.Nodes {
		if to == from {
			continue
		}
		object, err := link(from, to, ports.Loopback(node.Ports.P2P))
		if err != nil {
			return nil, nil, err
		}
		peer, err := node.objectPeerAt(object)
		if err != nil {
			return nil, nil, err
		}
		comet, err := link(from, to, ports.Loopback(node.Ports.Consensus))
		if err != nil {
			return nil, nil, err
		}
		objects, consensus = append(objects, peer), append(consensus, node.Keys.NodeID+"@"+comet)
	}
	return objects, consensus, nil
}

// writeHomes writes the configuration and genesis of every validator.
func writeHomes(m *Manifest, p *protocol.Params, link func(from, to int, addr string) (string, error)) error {
	for i, node := range m.Nodes {
		objects, consensus, err := peersOf(m, i, link)
		if err != nil {
			return err
		}
		c := nodeConfig(m, node, objects)
		if err := c.Write(); err != nil {
			return err
		}
		comet := config.Comet(node.Home, config.CometOptions{
			Moniker:         node.Name,
			RPCListen:       "tcp://" + ports.Loopback(node.Ports.CometRPC),
			P2PListen:       "tcp://" + ports.Loopback(node.Ports.Consensus),
			PersistentPeers: strings.Join(consensus, ","),
			SharedHost:      true,
		})
		if err := config.WriteComet(comet); err != nil {
			return err
		}
		if err := config.WriteGenesis(config.Paths(node.Home).Genesis, p); err != nil {
			return err
		}
	}
	return nil
}

func nodeConfig(m *Manifest, node Node, peers []string) config.Config {
	c := config.Default()
	c.Home = node.Home
	c.Node.Moniker = node.Name
	c.P2P.Listen = ports.Loopback(node.Ports.P2P)
	c.P2P.Peers = peers
	c.RPC.Listen = ports.Loopback(node.Ports.RPC)
	c.L1.Endpoints = []string{m.L1.HTTP}
	c.L1.WS = m.L1.WS
	c.L1.Beacon = []string{m.L1.Beacon}
	c.L1.BeaconByNumber = m.L1.BeaconByNumber
	c.L1.PollMS = 250
	return c
}
