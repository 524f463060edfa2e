package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// parts are what runs in a node, in the order of starting. Each has an owner that
// waits for its end: close ends them in the opposite order.
type parts struct {
	fail    func(error)
	started []part
}

type part struct {
	name string
	stop func() error
}

// errEnded is a task that ended although nobody told it to.
var errEnded = errors.New("ended by itself")

// add takes a part that runs, with what ends it and waits until it has ended.
func (p *parts) add(name string, stop func() error) {
	p.started = append(p.started, part{name, stop})
}

// run starts a task, whose context ends when it is to stop. A task that stops
// before has failed, and the node with it: nothing does its work any more.
func (p *parts) run(name string, task func(context.Context) error) {
	p.once(name, func(ctx context.Context) {
		err := task(ctx)
		if ctx.Err() != nil {
			return
		}
		if err == nil {
			err = errEnded
		}
		p.fail(fmt.Errorf("%s: %w", name, err))
	})
}

// once starts a task that has an end of its own.
func (p *parts) once(name string, task func(context.Context)) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		task(ctx)
	}()
	p.add(name, func() error {
		cancel()
		<-done
		return nil
	})
}

// close ends all parts.
func (p *parts) close() error {
	var errs []error
	for _, part := range slices.Backward(p.started) {
		if err := part.stop(); err != nil {
			errs = append(errs, fmt.Errorf("stop %s: %w", part.name, err))
		}
	}
	p.started = nil
	return errors.Join(errs...)
}
