package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/networks/provedemo"
)

func proverDemoCommand() *cobra.Command {
	var o provedemo.Options
	c := &cobra.Command{
		Use:   "demo",
		Short: "Take money through a proven chain on this machine: from a deposit over a lock and a proof to a payment on L1",
		Long: "Run a network of four validators and a prover with a market here, deposit, claim and withdraw AZT, send\n" +
			"load, and tell each step until the withdrawal is proven and paid out on L1. Keys that are missing are made:\n" +
			"production's take ten minutes and 500 MB, once. The network is stopped at the end; its home stays.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			self, err := os.Executable()
			if err != nil {
				return fmt.Errorf("find this program's file: %w", err)
			}
			o.Executable, o.Out = self, c.OutOrStdout()
			ctx, stop := untilSignal(c.Context())
			defer stop()
			return provedemo.Run(ctx, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.Home, "home", filepath.Join(config.DefaultHome(), "prove-demo"), "directory of the network; it must be empty")
	f.StringVar(&o.Circuits, "circuits", keys.Production().Name, "which circuits: production, or tiny")
	f.DurationVar(&o.Slot, "slot", 180*time.Second, "length of a slot; an epoch has four")
	f.IntVar(&o.Slots, "slots", 4, "in how many slots to send")
	f.IntVar(&o.ChunksEach, "chunks", 3, "chunks to fill in each")
	f.IntVar(&o.TxsEach, "txs", 3, "txs in each chunk")
	f.DurationVar(&o.Patience, "patience", time.Hour, "how long a step may take")
	return c
}
