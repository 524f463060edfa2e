package app

import (
	"log/slog"
	"sync/atomic"

	"github.com/cometbft/cometbft/libs/log"
)

// cometLogger gives CometBFT's log lines to slog. What CometBFT calls info is
// debug here: an operator can't act on it; and so is all it says while the node
// stops, when parts that are already gone are reported as errors.
type cometLogger struct {
	to       *slog.Logger
	stopping *atomic.Bool
}

// Debug implements log.Logger.
//
//nolint:sloglint // the messages are CometBFT's
func (l cometLogger) Debug(msg string, keyvals ...any) { l.to.Debug(msg, keyvals...) }

// Info implements log.Logger.
//
//nolint:sloglint // as above
func (l cometLogger) Info(msg string, keyvals ...any) { l.to.Debug(msg, keyvals...) }

// Warn implements log.Logger.
//
//nolint:sloglint // as above
func (l cometLogger) Warn(msg string, keyvals ...any) {
	if l.stopping.Load() {
		l.to.Debug(msg, keyvals...)
		return
	}
	l.to.Warn(msg, keyvals...)
}

// Error implements log.Logger.
//
//nolint:sloglint // as above
func (l cometLogger) Error(msg string, keyvals ...any) {
	if l.stopping.Load() {
		l.to.Debug(msg, keyvals...)
		return
	}
	l.to.Error(msg, keyvals...)
}

// With implements log.Logger.
func (l cometLogger) With(keyvals ...any) log.Logger {
	return cometLogger{l.to.With(keyvals...), l.stopping}
}
