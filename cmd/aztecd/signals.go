package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// errInterrupted is why a context ended that a signal ended.
var errInterrupted = errors.New("interrupted")

// untilSignal ends with the first SIGINT or SIGTERM. The second ends the process at once.
func untilSignal(ctx context.Context) (context.Context, context.CancelFunc) {
	return until(ctx, os.Interrupt, syscall.SIGTERM)
}

// untilStopped is for what runs as a service. It ends with the first SIGINT or SIGTERM, or SIGHUP as a closed terminal
// sends it, but for programs that were told to ignore that one (nohup); the second ends the process at once. A closed
// pipe of the log or of the output ends nothing: Go's own way with SIGPIPE kills a program whose log nobody takes any more.
func untilStopped(ctx context.Context) (context.Context, context.CancelFunc) {
	signal.Ignore(syscall.SIGPIPE)
	ending := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		ending = append(ending, syscall.SIGHUP)
	}
	return until(ctx, ending...)
}

// until ends a context with the first of the signals, and the process with the second: what is
// on disk is as after a crash then, which every part of a node survives.
func until(ctx context.Context, ending ...os.Signal) (context.Context, context.CancelFunc) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, ending...)
	out, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		for n := 0; ; n++ {
			select {
			case <-signals:
			case <-done:
				return
			}
			if n > 0 {
				fmt.Fprintln(os.Stderr, "error: stopped at once by a second signal")
				os.Exit(exitKilled)
			}
			cancel()
		}
	}()
	return out, sync.OnceFunc(func() {
		signal.Stop(signals)
		close(done)
		cancel()
	})
}

// exitKilled is the exit code of a process that a second signal ended.
const exitKilled = 130

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
