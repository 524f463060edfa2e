package view

import (
	"errors"
	"time"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// failure is why L1 cannot be followed.
type failure struct {
	reason string
	err    error
	since  time.Time
	logged time.Time
}

// failureReasons label failed steps in metrics.
var failureReasons = []string{"unavailable", "other_chain", "no_contract", "undoes_final", "doubt", "answer", "stale_head", "contested", "disk"}

// reasonOf says in a word why a step failed.
func reasonOf(err error) string {
	switch {
	case errors.Is(err, client.ErrOtherChain):
		return "other_chain"
	case errors.Is(err, client.ErrUnavailable):
		return "unavailable"
	case errors.Is(err, ErrNoContract):
		return "no_contract"
	case errors.Is(err, errTooDeep):
		return "undoes_final"
	case errors.Is(err, errDoubt):
		return "doubt"
	}
	return "answer"
}

// Failure is why the last step of Run failed, and since when steps have; nil when it
// did not.
func (v *View) Failure() (err error, since time.Time) { //nolint:revive,staticcheck // the error is what is asked for
	if f := v.failure.Load(); f != nil {
		return f.err, f.since
	}
	return nil, time.Time{}
}

// report counts failures and logs the first of a row, those for another reason than
// the one before, and one now and then: the last line about L1 is never out of date.
func (v *View) report(err error) {
	was := v.failure.Load()
	if err == nil {
		if v.failure.Store(nil); was != nil {
			v.opts.Logger.Info("L1 answers again", "head", v.Snapshot().Head.Number)
		}
		return
	}
	now := v.opts.Now()
	next := &failure{reason: reasonOf(err), err: err, since: now, logged: now}
	v.metrics.failed(next.reason)
	if was != nil {
		next.since = was.since
	}
	if was != nil && was.reason == next.reason && now.Sub(was.logged) < v.opts.Remind {
		next.logged = was.logged
		v.opts.Logger.Debug("L1 view waits", "err", err)
	} else {
		v.opts.Logger.Warn("L1 view falls behind", "reason", next.reason, "since", next.since, "err", err)
	}
	v.failure.Store(next)
}
