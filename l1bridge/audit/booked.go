package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/rebuild"
)

// booked has the books come out. What L1 paid is known by events, which unlike the queues no
// hash holds together: before the chain is said to differ, each other endpoint is the first to be
// asked for all of them once.
func (a *Auditor) booked(ctx context.Context, book func() error) error {
	err := book()
	var differs *rebuild.Difference
	for range a.opts.Client.Endpoints() - 1 {
		if !errors.As(err, &differs) {
			return err
		}
		a.intake.forget()
		a.opts.Client.Rotate()
		final, _ := a.opts.final(ctx, a.at)
		if err := a.intake.read(ctx, a.at, final.Number); err != nil {
			return fmt.Errorf("read once more what L1 paid: %w", err)
		}
		a.sums, a.money = a.intake.now.sums(), nil
		if err = a.account(); err == nil {
			err = book()
		}
	}
	if errors.As(err, &differs) && a.opts.Client.Endpoints() == 1 {
		return fmt.Errorf("%w (by the events of the only L1 endpoint: give another one to be sure)", err)
	}
	return err
}
