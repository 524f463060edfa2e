package main

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/networks/localnet"
)

func localnetCommand() *cobra.Command {
	var o localnet.Options
	var verbose, proving bool
	var circuits string
	c := &cobra.Command{
		Use:   "localnet",
		Short: "Run a whole network here: an L1, the contracts, validators and load",
		Long: "Run an Ethereum L1, the Rollup contract, validators as processes of their own, and load, and\n" +
			"measure it. Everything is in the home: a later run goes on there. The first ^C ends sending,\n" +
			"the second stops at once. Another L1's funded account comes from AZTECD_L1_KEY (hex);\n" +
			"without it the well-known development key is used.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			self, err := os.Executable()
			if err != nil {
				return fmt.Errorf("find this program's file: %w", err)
			}
			o.Executable, o.Out = self, c.OutOrStdout()
			o.Width = terminalWidth(os.Stdout)
			o.L1Key = os.Getenv("AZTECD_L1_KEY")
			level := slog.LevelWarn
			if verbose {
				level = slog.LevelDebug
			}
			o.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
			ctx, stop, done := twoSignals(c.Context())
			defer done()
			o.Stop = stop
			if proving {
				o.Proving = circuits
			}
			return localnet.Run(ctx, o)
		},
	}
	c.AddCommand(localnetJoinCommand(), localnetListCommand(), localnetNoteCommand())
	f := c.Flags()
	f.StringVar(&o.Home, "home", filepath.Join(config.DefaultHome(), "localnet"), "directory of the network")
	f.IntVar(&o.Validators, "validators", 4, "how many validators")
	f.IntVar(&o.Committee, "committee", 0, "how many of them sit in each epoch's committee, drawn on L1; 0 for all")
	f.Uint64Var(&o.EpochSlots, "epoch-slots", 4, "slots in an epoch, at the end of which the next committee takes over")
	f.BoolVar(&o.Eager, "eager", false, "have L1 check the certificate of each publication at once")
	f.BoolVar(&proving, "proving", false, "have a prover prove the chain, with keys that this machine makes: what is not proven in time is pruned; use slots of a minute or more")
	f.StringVar(&circuits, "circuits", keys.Tiny().Name, "with --proving, which circuits: tiny, or production, whose keys take ten minutes and 500 MB")
	f.Uint64Var(&o.ClaimSlots, "claim-slots", 0, "with --proving, how many slots of an epoch are for claims; 0 for half")
	f.BoolVar(&o.NoProver, "no-prover", false, "with --proving, run no prover")
	f.StringVar(&o.Fund, "fund", localnet.FundGenesis, "how payers come to fee juice: genesis, or portal, by deposits of AZT on L1")
	f.Float64Var(&o.TPS, "tps", 10, "transactions to send per second; 0 sends none")
	f.DurationVar(&o.Duration, "duration", 0, "how long to send; 0 until ^C")
	f.DurationVar(&o.Slot, "slot", 6*time.Second, "length of a slot, in whole seconds")
	f.DurationVar(&o.L1Block, "l1-block", time.Second, "time between L1 blocks")
	f.Var(&o.Fault, "fault", "what goes wrong from an epoch on. no-publish@EPOCH: nothing is published until its committee was slashed; no-publish@EPOCH/SLOTS: for so many slots, so that nobody is; no-l1@EPOCH/SLOTS: the nodes' L1 answers nothing; members-away@EPOCH/SLOTS: more than a third of the committee is killed, and started again")
	f.StringVar(&o.Report, "report", "", "file for the results as JSON")
	f.IntVar(&o.BasePort, "base-port", 0, "first port; 0 looks for free ones, a later run uses the same")
	f.StringVar(&o.L1, "l1", "", "JSON-RPC URL of another L1 instead of the embedded one")
	f.StringVar(&o.Beacon, "beacon", "", "beacon API URL of that L1")
	f.BoolVar(&o.BeaconByNumber, "beacon-by-number", false, "ask that beacon API by block number, as anvil wants")
	f.BoolVar(&verbose, "verbose", false, "log what the sender does")
	return c
}

// terminalWidth tells a terminal's columns; nil: the file is none.
func terminalWidth(f *os.File) func() int {
	if !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return func() int {
		width, _, err := term.GetSize(int(f.Fd()))
		if err != nil {
			return 80
		}
		return width
	}
}
