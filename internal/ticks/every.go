package ticks

import (
	"context"
	"time"
)

// Every calls do at intervals, the first time after one, until ctx ends, which is no
// error, or do gives one.
func Every(ctx context.Context, interval time.Duration, do func(now time.Time) error) error {
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-tick.C:
			if ctx.Err() != nil {
				return nil
			}
			if err := do(now); err != nil {
				return err
			}
		}
	}
}
