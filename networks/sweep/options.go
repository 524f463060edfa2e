package sweep

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"
)

// Options say how much to break.
type Options struct {
	// Kills is how many faults there are; Seed decides which. Skip leaves out so many
	// at the beginning.
	Kills, Skip int
	Seed        uint64
	// Points goes through the moments at which a crash is most likely to lose
	// something (see Crashes), Kills of them, instead of random faults.
	Points bool
	// Home keeps the network; it must not hold one yet.
	Home string
	// TPS is the rate of sending while nodes break.
	TPS float64
	// Slot is the length of a slot.
	Slot time.Duration
	// Patience bounds each wait: for the network to go on after a fault, and for
	// what is under way in the end.
	Patience time.Duration

	// Executable is the aztecd binary that the processes run.
	Executable string
	// Out takes progress and the verdict. Width: see localnet.Options.
	Out    io.Writer
	Width  func() int
	Logger *slog.Logger
}

// nodes of the network: the fewest of which one may fail.
const nodes = 4

// plan is what is to happen.
func (o *Options) plan() []Fault {
	if o.Points {
		all := Crashes(nodes)
		all = all[min(o.Skip, len(all)):]
		return all[:min(o.Kills, len(all))]
	}
	return Plan(o.Seed, o.Skip+o.Kills, nodes)[o.Skip:]
}

// Check returns an error that names every option that cannot work.
func (o *Options) Check() error {
	var errs []error
	demand := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	demand(o.Kills >= 1 && o.Kills <= 100_000, "--kills is %d; write 1 to 100000", o.Kills)
	demand(o.Skip >= 0 && o.Skip <= 100_000, "--skip is %d; write 0 to 100000", o.Skip)
	demand(o.TPS > 0 && o.TPS <= 1000, "--tps is %g; write more than 0, up to 1000", o.TPS)
	demand(o.Slot >= time.Second && o.Slot%time.Second == 0, "--slot is %s; write whole seconds", o.Slot)
	demand(o.Patience >= time.Second, "--patience is %s; write a second or more", o.Patience)
	demand(o.Home != "", "--home is empty; name a directory")
	return errors.Join(errs...)
}
