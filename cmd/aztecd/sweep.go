package main

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/networks/sweep"
)

func sweepCommand() *cobra.Command {
	var o sweep.Options
	c := &cobra.Command{
		Use:   "sweep",
		Short: "Break a network of four here again and again, and look whether anything is lost",
		Long: "Run an L1 and four validators under load, and kill and hold them at random moments: one, several,\n" +
			"all, and the L1 with them. After each fault the network has to go on. The output ends in a line\n" +
			"\"key value\" for each figure; the exit code is not 0 unless lost_locked, lost_objects, double_signs,\n" +
			"unpublished and uncertified are 0. The same seed makes the same faults.\n\n" +
			"With --honest the network has five nodes and committees of four, L1 goes wrong, too (outages, endpoints\n" +
			"that hang, reorganisations, dear blobs, censorship), each time for less than the windows of docs/guarantees.md,\n" +
			"and slashed and stakes_changed must be 0 as well: all members follow the rules, so nobody may be slashed.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			self, err := os.Executable()
			if err != nil {
				return fmt.Errorf("find this program's file: %w", err)
			}
			o.Executable, o.Out, o.Width = self, c.OutOrStdout(), terminalWidth(os.Stdout)
			o.Logger = slog.New(slog.DiscardHandler) // that nodes do not answer is what a sweep is about
			ctx, stop := untilSignal(c.Context())
			defer stop()
			return sweep.Run(ctx, o)
		},
	}
	f := c.Flags()
	f.IntVar(&o.Kills, "kills", 50, "how many faults")
	f.IntVar(&o.Skip, "skip", 0, "how many faults of the plan to leave out at its beginning")
	f.Uint64Var(&o.Seed, "seed", 1, "seed of the plan")
	f.BoolVar(&o.Points, "points", false, "let nodes crash where they write, one after another, instead of random faults")
	f.BoolVar(&o.Honest, "honest", false, "break L1, too, and look whether anybody is slashed")
	f.DurationVar(&o.Duration, "duration", 30*time.Minute, "with --honest, how long to break them, instead of --kills")
	f.StringVar(&o.Home, "home", filepath.Join(config.DefaultHome(), "sweep"), "directory of the network; it must be empty")
	f.Float64Var(&o.TPS, "tps", 5, "transactions to send per second")
	f.DurationVar(&o.Slot, "slot", 3*time.Second, "length of a slot, in whole seconds; with --honest 6s or more")
	f.DurationVar(&o.Patience, "patience", 5*time.Minute, "how long the network may take to go on after a fault")
	return c
}
