package p2p

import (
	"context"
	"log/slog"

	"github.com/libp2p/go-libp2p/gologshim"
)

// RouteLibraryLogs sends what libp2p itself logs to log, from warnings up and all
// at debug level: it is about peers' faults, which are counted as refusals here.
// It acts on the whole process and only before the first Start, so it is for main.
// Without it libp2p writes errors to stderr.
func RouteLibraryLogs(log *slog.Logger) {
	gologshim.SetDefaultHandler(demoted{log.Handler()})
}

// demoted passes records from warnings up on, as debug records.
type demoted struct {
	to slog.Handler
}

func (d demoted) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && d.to.Enabled(ctx, slog.LevelDebug)
}

func (d demoted) Handle(ctx context.Context, r slog.Record) error {
	r.Level = slog.LevelDebug
	return d.to.Handle(ctx, r)
}

func (d demoted) WithAttrs(attrs []slog.Attr) slog.Handler { return demoted{d.to.WithAttrs(attrs)} }

func (d demoted) WithGroup(name string) slog.Handler { return demoted{d.to.WithGroup(name)} }
