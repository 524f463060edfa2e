package watchtower

import (
	"errors"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Options configure a Watchtower.
type Options struct {
	// Params are genesis; the contract must have been deployed with the same.
	Params *protocol.Params
	// Chain is what L1 is held against.
	Chain Chain
	// View follows L1; somebody else runs it.
	View *view.View
	// Account sends and pays; the publisher may share it.
	Account *txmgr.Manager
	// Blobs gives the certificates that came with publications; nil leaves them unread.
	Blobs blobs.Source
	// Retry is how often to look without a new head. 0 means five seconds.
	Retry time.Duration
	// Now is the clock; nil means time.Now.
	Now func() time.Time
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
	// Metrics registers counters; nil leaves them out.
	Metrics prometheus.Registerer
}

func (o Options) check() error {
	switch {
	case o.Params == nil || o.Chain == nil || o.View == nil || o.Account == nil:
		return errors.New("params, chain, view and account are needed")
	case o.Retry < 0:
		return errors.New("a negative duration")
	}
	return nil
}

func (o Options) withDefaults() Options {
	if o.Retry == 0 {
		o.Retry = 5 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return o
}
