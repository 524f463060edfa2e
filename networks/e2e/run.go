package e2e

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"time"

	"github.com/aztecd/aztecd/networks/sweep"
)

// Options say how to run a manifest.
type Options struct {
	// Home keeps the network; it must not hold one yet.
	Home string
	// Liar is the program of test/byzantine, for manifests with a liar.
	Liar string
	// Patience bounds each wait: for the network to go on after a fault, and for what is
	// under way in the end.
	Patience time.Duration
	// Executable is the aztecd binary that the processes run.
	Executable string
	// Out takes progress and the verdict. Width: see localnet.Options.
	Out   io.Writer
	Width func() int
}

// ErrNoLiar says that a manifest has a liar and there is no program for it.
var ErrNoLiar = errors.New("the manifest has a liar, and aztecd is none: build one with `go build -o byzantine ./test/byzantine` and name it with --liar")

// Run runs a manifest. The error says what it found.
func Run(ctx context.Context, m *Manifest, o Options) error {
	if o.Liar == "" && slices.ContainsFunc(m.Faults, func(f Fault) bool { return f.Do == "liar" }) {
		return ErrNoLiar
	}
	fmt.Fprintln(o.Out, m.About)
	n := m.Network
	script := &sweep.Script{
		Validators: n.Validators, Committee: n.Committee, EpochSlots: n.EpochSlots, L1Block: n.L1Block.Duration, Eager: n.Eager,
		Delay: n.Delay.Duration, Calm: m.Load.Calm.Duration, Liar: o.Liar, Pays: m.Expect.Slashed,
	}
	for _, f := range m.Faults {
		script.Faults = append(script.Faults, f.fault())
	}
	return sweep.Run(ctx, sweep.Options{
		Script: script, Home: o.Home, TPS: m.Load.TPS, Slot: n.Slot.Duration, Patience: o.Patience,
		Executable: o.Executable, Out: o.Out, Width: o.Width, Logger: slog.New(slog.DiscardHandler), // that nodes do not answer is what it is about
	})
}
