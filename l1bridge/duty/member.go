package duty

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Member is what an actor sees of L1 and acts with.
type Member struct {
	// Params are genesis; the contract must have been deployed with the same.
	Params *protocol.Params
	// View follows L1; somebody else runs it.
	View *view.View
	// Account sends and pays; several actors may share it.
	Account *txmgr.Manager
	// Retry is how often to look without a new head. 0 means what WithDefaults is told.
	Retry time.Duration
	// Now is the clock; nil means time.Now.
	Now func() time.Time
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
	// Metrics registers counters; nil leaves them out.
	Metrics prometheus.Registerer
}

// Check tells what is missing, or makes no sense.
func (m Member) Check() error {
	switch {
	case m.Params == nil || m.View == nil || m.Account == nil:
		return errors.New("params, view and account are needed")
	case m.Retry < 0:
		return errors.New("a negative duration")
	}
	return nil
}

// WithDefaults fills in what was left out.
func (m Member) WithDefaults(retry time.Duration) Member {
	if m.Retry == 0 {
		m.Retry = retry
	}
	if m.Now == nil {
		m.Now = time.Now
	}
	if m.Logger == nil {
		m.Logger = slog.New(slog.DiscardHandler)
	}
	return m
}

// Run takes a step at once, at every new head, and when none has come for Retry, until
// ctx ends.
func (m Member) Run(ctx context.Context, step func(context.Context)) {
	heads, end := m.View.Heads()
	defer end()
	retry := time.NewTicker(m.Retry)
	defer retry.Stop()
	for {
		step(ctx)
		select {
		case <-ctx.Done():
			return
		case <-heads:
		case <-retry.C:
		}
	}
}
