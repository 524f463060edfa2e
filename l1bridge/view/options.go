package view

import (
	"errors"
	"fmt"
	"log/slog"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
)

// Options configure a View.
type Options struct {
	// Rollup is the contract's address.
	Rollup common.Address
	// FromBlock is the L1 block to look for publications from: genesis_origin,
	// the parent of the deployment.
	FromBlock uint64
	// WS is a websocket endpoint that announces heads; empty polls only.
	WS string
	// Poll is how often the endpoints are asked for a head. 0 means 500 ms. With
	// WS it is the fallback when announcements stop.
	Poll time.Duration
	// Window is how many headers are kept, and so the deepest reorganisation that
	// is followed step by step. 0 means 256.
	Window int
	// Depth is how far behind the head blocks are asked for: a new view reads as many
	// headers back, and some more, and keeps twice as many.
	Depth uint64
	// StaleAfter is how long the head may stay the same before another endpoint
	// is tried. 0 means a minute.
	StaleAfter time.Duration
	// FinalityDepth is how many blocks behind the head a block is final at the
	// earliest, whatever endpoints say. 0 means 64, two of Ethereum's epochs.
	FinalityDepth uint64
	// RestartAfter is how long a longer branch that undoes final blocks must stay,
	// without news on ours, before everything is read anew. 0 means five minutes.
	RestartAfter time.Duration
	// Remind is how often a failure that lasts is logged again. 0 means a minute.
	Remind time.Duration
	// DB keeps what is final, so that a start reads on where the last one ended; nil
	// keeps it in memory.
	DB dbm.DB
	// Now is the clock of ages; nil means time.Now.
	Now func() time.Time
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
	// Metrics registers counters; nil leaves them out.
	Metrics prometheus.Registerer
}

func (o Options) check() error {
	switch {
	case o.Rollup == common.Address{}:
		return errors.New("no rollup address")
	case o.Depth > maxDepth:
		return fmt.Errorf("a depth of %d blocks, %d at most", o.Depth, maxDepth)
	case o.Poll < 0 || o.Window < 0 || o.StaleAfter < 0 || o.RestartAfter < 0 || o.Remind < 0:
		return errors.New("a negative poll interval, window or age")
	}
	return nil
}

// first is how many headers a new view reads back.
func (o Options) first() int { return int(o.Depth) + firstWindow } //nolint:gosec // 1,024 at most

func (o Options) withDefaults() Options {
	if o.Poll == 0 {
		o.Poll = 500 * time.Millisecond
	}
	if o.Window == 0 {
		o.Window = max(256, 2*o.first())
	}
	if o.StaleAfter == 0 {
		o.StaleAfter = time.Minute
	}
	if o.FinalityDepth == 0 {
		o.FinalityDepth = 64
	}
	if o.RestartAfter == 0 {
		o.RestartAfter = 5 * time.Minute
	}
	if o.Remind == 0 {
		o.Remind = time.Minute
	}
	if o.DB == nil {
		o.DB = dbm.NewMemDB()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return o
}
