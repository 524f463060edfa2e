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
	// Honest breaks L1, too, within what members that follow the rules survive, for
	// Duration instead of Kills, and looks at their stakes: nobody may be slashed.
	Honest   bool
	Duration time.Duration
	// Script says what happens and to what network, in place of Seed and Kills.
	Script *Script
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

// nodes of the network, and seats of its committees: the fewest of which one may fail.
const nodes = 4

// honestNodes are as many and one more, so that a committee is watched by somebody who
// does not sit in it.
const honestNodes = nodes + 1

// honestSlot is the length of a slot that Honest has by default.
const honestSlot = 6 * time.Second

// validators are how many nodes there are.
func (o *Options) validators() int {
	switch {
	case o.Script != nil:
		return o.Script.Validators
	case o.Honest:
		return honestNodes
	}
	return nodes
}

// committee is how many of them sit at a time; 0: all.
func (o *Options) committee() int {
	if o.Script != nil {
		return o.Script.Committee
	}
	return nodes
}

// ownL1 tells whether L1 runs in this process, where it can go wrong; then the stakes are
// looked at, too.
func (o *Options) ownL1() bool { return o.Honest || o.Script != nil }

// plan is what is to happen.
func (o *Options) plan() []Fault {
	switch {
	case o.Script != nil:
		return o.Script.Faults
	case o.Points:
		all := Crashes(nodes)
		all = all[min(o.Skip, len(all)):]
		return all[:min(o.Kills, len(all))]
	case o.Honest:
		return HonestPlan(o.Seed, mostFaults, honestNodes)
	}
	return Plan(o.Seed, o.Skip+o.Kills, nodes)[o.Skip:]
}

// mostFaults is the longest plan.
const mostFaults = 100_000

// Check returns an error that names every option that cannot work.
func (o *Options) Check() error {
	var errs []error
	demand := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	demand(o.Script != nil || o.Kills >= 1 && o.Kills <= mostFaults, "--kills is %d; write 1 to %d", o.Kills, mostFaults)
	demand(!o.Honest || o.Duration > 0, "--duration is %s; write how long nodes and L1 are to be broken", o.Duration)
	demand(!o.Honest || o.Slot >= honestSlot, "--slot is %s; write %s or more: trouble is to be shorter than the time to publish", o.Slot, honestSlot)
	demand(!o.Honest || !o.Points, "--points and --honest do not go together")
	demand(o.Skip >= 0 && o.Skip <= 100_000, "--skip is %d; write 0 to 100000", o.Skip)
	demand(o.Script == nil || !o.Honest && !o.Points && o.Skip == 0, "--honest, --points and --skip do not go with a script")
	demand(o.TPS > 0 && o.TPS <= 1000, "--tps is %g; write more than 0, up to 1000", o.TPS)
	demand(o.Slot >= time.Second && o.Slot%time.Second == 0, "--slot is %s; write whole seconds", o.Slot)
	demand(o.Patience >= time.Second, "--patience is %s; write a second or more", o.Patience)
	demand(o.Home != "", "--home is empty; name a directory")
	return errors.Join(errs...)
}
