package app

import (
	"context"
	"log/slog"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/evidence"
	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/aztecd/aztecd/x/lock"
)

// accused keeps what proves that members signed something else than was decided. It is this
// node's own, like the certificates it found, and no result depends on it.
type accused struct {
	*evidence.Store[api.Evidence]
	file string
	log  *slog.Logger
}

func openAccused(file string, log *slog.Logger) (*accused, error) {
	store, err := evidence.Open(file, func(api.Evidence) bool { return true }, log)
	return &accused{store, file, log}, err
}

// keep keeps verified evidence.
func (a *accused) keep(epoch uint64, found lock.Evidence) {
	if !a.Keep(api.NewEvidence(epoch, found)) {
		return
	}
	a.log.Warn("A member signed another checkpoint than the decided one", "height", found.Height, "member", found.Member, "shares", len(found.Shares), "file", a.file)
}

// saveEvery is how often evidence that met a full disk is written again.
const saveEvery = 5 * time.Second

func (a *accused) run(ctx context.Context) error {
	return ticks.Every(ctx, saveEvery, func(time.Time) error {
		a.Save()
		return nil
	})
}
