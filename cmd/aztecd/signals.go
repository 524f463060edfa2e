package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// errInterrupted is why a context ended that a signal ended.
var errInterrupted = errors.New("interrupted")

// untilSignal ends with the first SIGINT or SIGTERM.
func untilSignal(ctx context.Context) (context.Context, context.CancelFunc) {
	return signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
}

// twoSignals closes stop at the first SIGINT or SIGTERM and ends the context at
// the second.
func twoSignals(ctx context.Context) (out context.Context, stop <-chan struct{}, done func()) {
	signals, first := make(chan os.Signal, 2), make(chan struct{})
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	out, cancel := context.WithCancelCause(ctx)
	go func() {
		select {
		case <-signals:
			close(first)
		case <-out.Done():
			return
		}
		select {
		case <-signals:
			cancel(errInterrupted)
		case <-out.Done():
		}
	}()
	return out, first, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}
