package app

import (
	"context"
	"log/slog"
	"strings"
	"time"

	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/cometbft/cometbft/p2p"
)

// redialEvery is how often lost consensus peers are looked for.
const redialEvery = 15 * time.Second

// redial connects to persistent peers that are gone. CometBFT does so itself, but
// gives a peer up for good when the new connection breaks while it is still being
// set up, as happens when two nodes dial each other at once.
func redial(ctx context.Context, sw p2p.Switcher, persistent string, log *slog.Logger) error {
	return ticks.Every(ctx, redialEvery, func(time.Time) error {
		lost := lostPeers(persistent, func(id p2p.ID) bool { return sw.Peers().Has(id) })
		if len(lost) == 0 {
			return nil
		}
		log.Debug("Dial lost consensus peers", "peers", len(lost))
		if err := sw.DialPeersAsync(lost); err != nil {
			log.Warn("Cannot dial consensus peers", "err", err)
		}
		return nil
	})
}

// lostPeers are the addresses, id@host:port, of peers that are not connected.
func lostPeers(persistent string, connected func(p2p.ID) bool) (lost []string) {
	for address := range strings.SplitSeq(persistent, ",") {
		address = strings.TrimSpace(address)
		if id, _, ok := strings.Cut(address, "@"); ok && !connected(p2p.ID(id)) {
			lost = append(lost, address)
		}
	}
	return lost
}
