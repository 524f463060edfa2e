package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"strings"
	"time"
)

// Options say what to measure.
type Options struct {
	// Parts to measure, by name; none means all.
	Parts []string
	// Seconds of load in each part that has load.
	Seconds int
	// Executable is the aztecd binary that nodes run.
	Executable string
	// Out takes progress and results.
	Out    io.Writer
	Logger *slog.Logger
}

// Check returns an error that names the option that cannot work.
func (o *Options) Check() error {
	for _, name := range o.Parts {
		if !slices.ContainsFunc(parts(), func(p part) bool { return p.name == name }) {
			return fmt.Errorf("there is no part %q; choose from %s", name, strings.Join(Parts(), ", "))
		}
	}
	if o.Seconds < 5 || o.Seconds > 3600 {
		return fmt.Errorf("--seconds is %d; write 5 to 3600", o.Seconds)
	}
	return nil
}

// part measures one thing into results.
type part struct {
	name, does string
	run        func(context.Context, *bench) error
}

func parts() []part {
	return []part{
		{"chunk", "one chunk's work before its vote, beside a whole-blob commitment", measureChunk},
		{"lock", "check of a lock certificate of 48 members, beside CometBFT's commit check", measureLock},
		{"latency", "submit -> locked at 10 tx/s on four validators with an L1, beside the bare CometBFT kvstore", measureLatency},
		{"throughput", "sustained tx/s to locked on four validators, every one executing", measureThroughput},
	}
}

// Parts are the names of what can be measured, in order.
func Parts() []string {
	var names []string
	for _, p := range parts() {
		names = append(names, p.name)
	}
	return names
}

// bench is one run.
type bench struct {
	*Options
	dir     string
	results results
}

// Run measures the parts one after another and prints the results: a table of
// the budgets, then a line "key value" for each figure. It returns an error when
// a part could not be measured; the others are printed all the same.
func Run(ctx context.Context, o Options) (err error) {
	if err := o.Check(); err != nil {
		return err
	}
	b := &bench{Options: &o}
	if b.dir, err = os.MkdirTemp("", "aztecd-bench-"); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	defer func() {
		if err == nil {
			err = os.RemoveAll(b.dir)
			return
		}
		b.say("The nodes' logs are in %s.", b.dir)
	}()
	var errs []error
	for i, p := range parts() {
		if len(o.Parts) > 0 && !slices.Contains(o.Parts, p.name) {
			continue
		}
		b.say("[%d/%d] %s: %s", i+1, len(parts()), p.name, p.does)
		begun := time.Now()
		if err := p.run(ctx, b); err != nil {
			b.say("      failed: %v", err)
			errs = append(errs, fmt.Errorf("%s: %w", p.name, err))
		}
		b.say("      %.0f s", time.Since(begun).Seconds())
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
	}
	b.results.print(b.Out)
	return errors.Join(errs...)
}

func (b *bench) say(format string, args ...any) { fmt.Fprintf(b.Out, format+"\n", args...) }
