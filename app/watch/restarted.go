package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
)

// ErrRestarted means that governance restarted the chain, and the node follows the new one.
var ErrRestarted = errors.New("the chain was restarted and the node follows the new one: start the watchtower again")

// lookForRestart is how often a restart is looked for.
const lookForRestart = 10 * time.Second

// restarts tells how often the chain was restarted: as L1 has it, and as the node does.
type restarts struct {
	log  *slog.Logger
	have uint64 // of the chain that is watched
	l1   func() uint64
	node func(context.Context) (uint64, error)
}

func newRestarts(m duty.Member, node *client.Client, log *slog.Logger) *restarts {
	return &restarts{
		log: log, have: m.Params.RestartCount,
		l1: func() uint64 {
			s := m.View.Snapshot()
			if !s.Ready() {
				return 0
			}
			return s.Tips.Restarts
		},
		node: func(ctx context.Context) (uint64, error) {
			ctx, cancel := context.WithTimeout(ctx, answersWithin)
			defer cancel()
			info, err := node.Info(ctx)
			if err != nil || info.Params == nil {
				return 0, err
			}
			return info.Params.RestartCount, nil
		},
	}
}

// run returns ErrRestarted when L1 and the node say that the chain was restarted. Until the
// node does, what concerns the old chain is seen to: its certificates still answer charges.
func (r *restarts) run(ctx context.Context, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	said := false
	for {
		if l1 := r.l1(); l1 > r.have {
			if !said {
				said = true
				r.log.Warn("Governance has restarted the chain: wait for the node to follow the new one", "restarts", l1, "watched", r.have)
			}
			if n, err := r.node(ctx); err == nil && n > r.have {
				return fmt.Errorf("%w (restart %d, it watched %d)", ErrRestarted, n, r.have)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
