package machine

import (
	"context"
	"fmt"
	"time"
)

// pollEvery is how often a condition is looked at.
const pollEvery = 25 * time.Millisecond

// Until calls check until it returns nil, or ctx ends; then it returns what
// check said last.
func Until(ctx context.Context, check func(context.Context) error) error {
	for {
		err := check(ctx)
		if err == nil {
			return nil
		}
		if Pause(ctx, pollEvery); ctx.Err() != nil {
			return fmt.Errorf("%w (%w)", err, context.Cause(ctx))
		}
	}
}

// Pause waits, or until ctx ends.
func Pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// Answers waits until a process that was just started passes check, or ends.
func (p *Process) Answers(ctx context.Context, check func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-p.done:
			cancel()
		case <-ctx.Done():
		}
	}()
	err := Until(ctx, check)
	if gone, how := p.Ended(); gone && err != nil {
		return fmt.Errorf("%s ended while it started: %w; the end of %s:\n%s", p.Name, how, p.Log, p.Tail(12))
	}
	return err
}
