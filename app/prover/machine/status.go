package machine

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/aztecd/aztecd/app/prover/fleet"
)

// Status asks a fleet's queue how far it is. An embedded queue answers while nobody has it
// open, or where it listens.
func Status(ctx context.Context, f Fleet) (s fleet.Status, err error) {
	q, err := f.open(ctx, slog.New(slog.DiscardHandler))
	if err != nil {
		return s, err
	}
	defer func() { err = errors.Join(err, q.close()) }()
	return fleet.Read(ctx, q.Queue, time.Now())
}
