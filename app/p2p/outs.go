package p2p

import (
	"net/netip"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// maxOuts is how many peers wait to be disconnected; one past it stays until its
// next offence.
const maxOuts = 64

// strike counts an offence of a peer and has it disconnected when it was one too
// many. It may be called from anywhere, the gossip router included.
func (n *Network) strike(who peer.ID, what offence) {
	if !n.standing.strike(who, what) {
		return
	}
	select {
	case n.outs <- who:
	default:
	}
}

// disconnectOuts closes the connections of peers that are out, until Close.
func (n *Network) disconnectOuts() {
	for {
		select {
		case <-n.ctx.Done():
			return
		case who := <-n.outs:
			conns := n.host.Network().ConnsToPeer(who)
			if len(conns) == 0 {
				continue // gone by itself, or struck again before it was
			}
			n.metrics.out.Inc()
			n.log.Info("Peer is refused for a while", "peer", short(who), "for", refusedFor)
			n.standing.blame(addressOf(conns[0].RemoteMultiaddr())) // one identity, one blame
			if err := n.host.Network().ClosePeer(who); err != nil {
				n.log.Debug("Cannot close a connection", "peer", short(who), "err", err)
			}
		}
	}
}

// addressOf is the IP of a multiaddr, invalid if it has none.
func addressOf(ma multiaddr.Multiaddr) netip.Addr {
	ip, err := manet.ToIP(ma)
	if err != nil {
		return netip.Addr{}
	}
	addr, _ := netip.AddrFromSlice(ip)
	return addr.Unmap()
}

// idsOf is the set of the peers in infos.
func idsOf(infos []peer.AddrInfo) map[peer.ID]struct{} {
	ids := make(map[peer.ID]struct{}, len(infos))
	for _, info := range infos {
		ids[info.ID] = struct{}{}
	}
	return ids
}
