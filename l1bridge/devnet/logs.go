package devnet

import (
	"log/slog"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// RouteGethLogs sends what go-ethereum logs to the given handler. It changes
// go-ethereum's global logger and slog's default one, so only a command calls
// it; without it go-ethereum logs nothing.
func RouteGethLogs(handler slog.Handler) {
	gethlog.SetDefault(gethlog.NewLogger(handler))
}
