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

// untilStopped is for what runs as a service. It ends with the first SIGINT or SIGTERM, or SIGHUP as a closed terminal
// sends it, but for programs that were told to ignore that one (nohup). A closed pipe of the log or of the output ends
// nothing: Go's own way with SIGPIPE kills a program whose log nobody takes any more.
func untilStopped(ctx context.Context) (context.Context, context.CancelFunc) {
	signal.Ignore(syscall.SIGPIPE)
	ending := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		ending = append(ending, syscall.SIGHUP)
	}
	return signal.NotifyContext(ctx, ending...)
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
