package watch

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/conflicts"
	"github.com/aztecd/aztecd/x/equivocation"
)

const (
	// askTwice is how often the node is asked who signed twice, and mostPieces how many pieces
	// are looked at: as many as a node keeps.
	askTwice   = 5 * time.Second
	mostPieces = 1024
	// mostConflicts is how many conflicts are, which is what a node keeps.
	mostConflicts = 32
)

// reported is what a node knows of members that signed twice. Of a piece its signatures are
// checked here, and who sits where by L1.
type reported struct {
	node    *client.Client
	chainID string
	heard   func(error)
	found   *conflicts.Detector
	log     *slog.Logger

	mu     sync.Mutex
	pieces []equivocation.Evidence
	failed bool
}

// all is what was heard last.
func (r *reported) all() []equivocation.Evidence {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.pieces
}

// run asks until ctx ends.
func (r *reported) run(ctx context.Context) error {
	tick := time.NewTicker(askTwice)
	defer tick.Stop()
	for {
		r.ask(ctx)
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func (r *reported) ask(ctx context.Context) {
	asked, cancel := context.WithTimeout(ctx, answersWithin)
	defer cancel()
	told, err := r.node.Equivocations(asked)
	if err == nil {
		err = r.askConflicts(asked)
	}
	if ctx.Err() != nil {
		return
	}
	r.heard(err)
	if err != nil {
		if !r.failed {
			r.log.Warn("The node does not say who signed twice", "err", err)
		}
		r.failed = true
		return
	}
	r.failed = false
	keep(told[:min(len(told), mostPieces)], r)
}

// askConflicts takes what the node knows of locks that cannot both hold: each is verified
// against committees that L1 proves.
func (r *reported) askConflicts(ctx context.Context) error {
	all, err := r.node.Conflicts(ctx)
	if err != nil {
		return err
	}
	for _, c := range all[:min(len(all), mostConflicts)] {
		if err := r.found.Found(ctx, c.Evidence); err != nil {
			r.log.Debug("The node shows a conflict that is none", "err", err)
		}
	}
	return nil
}

// keep takes the pieces whose signatures are right; those known already were checked.
func keep(told []equivocation.Evidence, r *reported) {
	known := map[string]bool{}
	name := func(e *equivocation.Evidence) string {
		return string(equivocation.EncodeList([]equivocation.Evidence{*e}))
	}
	for _, e := range r.all() {
		known[name(&e)] = true
	}
	var right []equivocation.Evidence
	for _, e := range told {
		if known[name(&e)] || e.CheckSignatures(r.chainID) == nil {
			right = append(right, e)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pieces = right
}
