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
	// steady is how long a connection lasts that was worth its dial: a peer that
	// hangs up at once is dialled no faster than one that does not answer.
	steady = 10 * time.Second
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
		var lasted time.Duration
		if k.connect(ctx) {
			begun := time.Now()
			select {
			case <-k.lost:
			case <-ctx.Done():
			}
			lasted = time.Since(begun)
		}
		var now time.Duration
		now, pause = redialPause(pause, lasted)
		timer := time.NewTimer(now/2 + rand.N(now)) // spread nodes that start together
		select {
		case <-timer.C:
		case <-ctx.Done():
		}
		timer.Stop()
	}
}

// redialPause is the pause before the next dial, and the one after that, given how
// long the connection lasted; 0 if there was none.
func redialPause(pause, lasted time.Duration) (now, next time.Duration) {
	if lasted >= steady {
		pause = firstRedial
	}
	return pause, min(2*pause, lastRedial)
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
