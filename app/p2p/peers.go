package p2p

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// PeerInfo describes a connected peer.
type PeerInfo struct {
	ID      string `json:"id"`
	Addr    string `json:"addr"`
	Inbound bool   `json:"inbound"`
	// Bootstrap says that the peer is one of Config.Peers.
	Bootstrap bool `json:"bootstrap"`
	// Gossip says that the peer takes objects of this chain.
	Gossip bool `json:"gossip"`
}

// Peers lists the connected peers by id.
func (n *Network) Peers() []PeerInfo {
	ex := n.exchange.Load()
	if ex == nil {
		return nil
	}
	subscribed := ex.gossip.objects.topic.ListPeers()
	var peers []PeerInfo
	for _, id := range n.host.Network().Peers() {
		conns := n.host.Network().ConnsToPeer(id)
		if len(conns) == 0 {
			continue
		}
		peers = append(peers, PeerInfo{
			ID:        id.String(),
			Addr:      conns[0].RemoteMultiaddr().String(),
			Inbound:   conns[0].Stat().Direction == network.DirInbound,
			Bootstrap: n.keepers[id] != nil,
			Gossip:    slices.Contains(subscribed, id),
		})
	}
	slices.SortFunc(peers, func(a, b PeerInfo) int { return strings.Compare(a.ID, b.ID) })
	return peers
}

// Addrs lists the multiaddrs this node listens on, in the form Config.Peers takes.
func (n *Network) Addrs() []string {
	var addrs []string
	listening, err := n.host.Network().InterfaceListenAddresses()
	if err != nil {
		listening = n.host.Network().ListenAddresses() // what was asked for, be it all interfaces
	}
	for _, addr := range listening {
		addrs = append(addrs, withPeer(addr, n.host.ID()))
	}
	return addrs
}

func withPeer(addr multiaddr.Multiaddr, id peer.ID) string {
	return addr.String() + "/p2p/" + id.String()
}

// PeerID is this node's public name.
func (n *Network) PeerID() string { return n.host.ID().String() }

// ranked lists the peers that can be asked, by rank, in random order within each.
func (n *Network) ranked() (peers [ranks][]peer.ID) {
	for _, p := range n.pullPeers() {
		rank := n.standing.rank(p)
		peers[rank] = append(peers[rank], p)
	}
	for _, of := range peers {
		rand.Shuffle(len(of), func(i, j int) { of[i], of[j] = of[j], of[i] })
	}
	return peers
}

// pullPeers lists connected peers, without those known not to speak the protocol.
func (n *Network) pullPeers() []peer.ID {
	return slices.DeleteFunc(n.host.Network().Peers(), func(p peer.ID) bool {
		spoken, err := n.host.Peerstore().GetProtocols(p)
		return err == nil && len(spoken) > 0 && !slices.Contains(spoken, n.pull)
	})
}
