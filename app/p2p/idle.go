package p2p

import (
	"slices"
	"time"

	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/libp2p/go-libp2p/core/peer"
)

// closeIdle disconnects strangers that neither take objects of this chain nor ask
// for any, until Close: a place is for who uses it. They may come back.
func (n *Network) closeIdle(ex *exchange) {
	_ = ticks.Every(n.ctx, max(n.cfg.IdleTimeout/4, time.Millisecond), func(now time.Time) error {
		for _, who := range n.idle(ex, now) {
			n.metrics.idle.Inc()
			n.log.Debug("Peer has nothing to do here", "peer", short(who))
			if err := n.host.Network().ClosePeer(who); err != nil {
				n.log.Debug("Cannot close a connection", "peer", short(who), "err", err)
			}
		}
		return nil
	})
}

// idle lists the strangers that did nothing for IdleTimeout.
func (n *Network) idle(ex *exchange, now time.Time) []peer.ID {
	listening := ex.gossip.objects.topic.ListPeers()
	since := now.Add(-n.cfg.IdleTimeout)
	return slices.DeleteFunc(n.host.Network().Peers(), func(p peer.ID) bool {
		return n.standing.isConfigured(p) || slices.Contains(listening, p) ||
			ex.server.lastAsked(p).After(since) || n.connectedAfter(p, since)
	})
}

// connectedAfter reports whether a peer's newest connection is from after since.
func (n *Network) connectedAfter(p peer.ID, since time.Time) bool {
	for _, c := range n.host.Network().ConnsToPeer(p) {
		if c.Stat().Opened.After(since) {
			return true
		}
	}
	return false
}
