package app

import (
	"log/slog"

	"github.com/cometbft/cometbft/libs/log"
)

// cometLogger gives CometBFT's log lines to slog.
type cometLogger struct{ *slog.Logger }

// With implements log.Logger.
func (l cometLogger) With(keyvals ...any) log.Logger {
	return cometLogger{l.Logger.With(keyvals...)}
}
