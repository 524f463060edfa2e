package p2p

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
)

// The pause between dials of a bootstrap peer doubles from first to last. Last
// is short: a validator that comes back must be heard within seconds.
const (
	firstRedial = 200 * time.Millisecond
	lastRedial  = 3 * time.Second
)

// keeper keeps one bootstrap peer connected.
type keeper struct {
	host host.Host
	info peer.AddrInfo
	log  *slog.Logger
	lost chan struct{} // capacity 1: the last connection to the peer went
}

func newKeeper(h host.Host, info peer.AddrInfo, log *slog.Logger) *keeper {
	return &keeper{host: h, info: info, log: log.With("peer", short(info.ID)), lost: make(chan struct{}, 1)}
}

func (k *keeper) onLost() {
	select {
	case k.lost <- struct{}{}:
	default:
	}
}

// run dials until ctx ends.
func (k *keeper) run(ctx context.Context) {
	pause := firstRedial
	for ctx.Err() == nil {
		if k.connect(ctx) {
			pause = firstRedial
			select {
			case <-k.lost:
			case <-ctx.Done():
			}
			continue
		}
		timer := time.NewTimer(pause/2 + rand.N(pause)) // spread nodes that start together
		select {
		case <-timer.C:
		case <-ctx.Done():
		}
		timer.Stop()
		pause = min(2*pause, lastRedial)
	}
}

func (k *keeper) connect(ctx context.Context) bool {
	if k.host.Network().Connectedness(k.info.ID) == network.Connected {
		return true // it dialled us
	}
	if s, ok := k.host.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(k.info.ID) // its pauses grow to minutes
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	if err := k.host.Connect(ctx, k.info); err != nil {
		k.log.Debug("Bootstrap peer does not answer", "err", err)
		return false
	}
	return true
}

// short is the end of a peer id, enough to tell peers apart in a log.
func short(id peer.ID) string {
	s := id.String()
	return s[max(0, len(s)-8):]
}
