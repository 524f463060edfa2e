package p2p

import (
	"fmt"
	"net/netip"
	"strings"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// listenMultiaddr reads a multiaddr or an ip:port.
func listenMultiaddr(addr string) (multiaddr.Multiaddr, error) {
	if !strings.HasPrefix(addr, "/") {
		ipPort, err := netip.ParseAddrPort(addr)
		if err != nil {
			return nil, fmt.Errorf("parse p2p listen address: %w", err)
		}
		family := "ip4"
		if ipPort.Addr().Is6() {
			family = "ip6"
		}
		addr = fmt.Sprintf("/%s/%s/tcp/%d", family, ipPort.Addr(), ipPort.Port())
	}
	ma, err := multiaddr.NewMultiaddr(addr)
	if err != nil {
		return nil, fmt.Errorf("parse p2p listen address: %w", err)
	}
	if _, err := ma.ValueForProtocol(multiaddr.P_TCP); err != nil {
		return nil, fmt.Errorf("p2p listen address %s has no tcp port", ma)
	}
	return ma, nil
}

// CheckListen tells whether a node could listen at addr: a multiaddr or an ip:port.
func CheckListen(addr string) error {
	_, err := listenMultiaddr(addr)
	return err
}

// bootstrapPeers reads multiaddrs with a /p2p part, one entry per peer, and
// leaves out self: a list shared by all nodes of a network names each of them.
func bootstrapPeers(addrs []string, self peer.ID) ([]peer.AddrInfo, error) {
	parsed := make([]multiaddr.Multiaddr, 0, len(addrs))
	for _, addr := range addrs {
		ma, err := multiaddr.NewMultiaddr(addr)
		if err != nil {
			return nil, fmt.Errorf("parse bootstrap peer: %w", err)
		}
		parsed = append(parsed, ma)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(parsed...)
	if err != nil {
		return nil, fmt.Errorf("parse bootstrap peers: %w", err)
	}
	others := infos[:0]
	for _, info := range infos {
		if len(info.Addrs) == 0 {
			return nil, fmt.Errorf("bootstrap peer %s has no address", info.ID)
		}
		if info.ID != self {
			others = append(others, info)
		}
	}
	return others, nil
}
