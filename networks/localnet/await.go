package localnet

import (
	"context"
	"fmt"
	"time"
)

// pollEvery is how often a condition is looked at.
const pollEvery = 25 * time.Millisecond

// until calls check until it returns nil, or ctx ends; then it returns what
// check said last.
func until(ctx context.Context, check func(context.Context) error) error {
	for {
		err := check(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w (%w)", err, context.Cause(ctx))
		case <-time.After(pollEvery):
		}
	}
}

// answers waits until a process that was just started passes check, or ends.
func answers(ctx context.Context, p *process, check func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-p.done:
			cancel()
		case <-ctx.Done():
		}
	}()
	err := until(ctx, check)
	if gone, how := p.ended(); gone && err != nil {
		return fmt.Errorf("%s ended while it started: %w; the end of %s:\n%s", p.name, how, p.log, p.tail(12))
	}
	return err
}
