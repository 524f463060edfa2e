package machine

import (
	"context"
	"errors"
)

// beside does something while parts run, and ends them then. A part that ends by itself ends
// all of it.
func beside(ctx context.Context, parts []func(context.Context) error, do func(context.Context) error) error {
	running, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	ended := make(chan error, len(parts)) // each says one thing
	for _, part := range parts {
		go func() {
			err := part(running)
			if err != nil {
				stop(err)
			}
			ended <- err
		}()
	}
	err := do(running)
	if cause := context.Cause(running); cause != nil && errors.Is(err, context.Canceled) {
		err = cause
	}
	stop(nil)
	for range parts {
		if e := <-ended; e != nil && !errors.Is(err, e) {
			err = errors.Join(err, e)
		}
	}
	return err
}
