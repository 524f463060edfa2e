package main

import (
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/networks/bench"
)

func benchCommand() *cobra.Command {
	var o bench.Options
	c := &cobra.Command{
		Use:   "bench [part...]",
		Short: "Measure this node beside its budgets and beside references",
		Long: "Measure this node beside its budgets and, in the same run, beside references. The end of the\n" +
			"output is a line \"key value\" for each figure. Parts, all of them by default: " + strings.Join(bench.Parts(), ", ") + ".",
		ValidArgs: bench.Parts(),
		RunE: func(c *cobra.Command, args []string) error {
			self, err := os.Executable()
			if err != nil {
				return fmt.Errorf("find this program's file: %w", err)
			}
			o.Parts, o.Executable, o.Out = args, self, c.OutOrStdout()
			o.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
			ctx, stop := untilSignal(c.Context())
			defer stop()
			return bench.Run(ctx, o)
		},
	}
	c.Flags().IntVar(&o.Seconds, "seconds", 30, "seconds of load in each part that has load")
	c.AddCommand(kvstoreNodeCommand())
	return c
}

// kvstoreNodeCommand is one node of the reference network; bench starts it.
func kvstoreNodeCommand() *cobra.Command {
	var o bench.KVNode
	c := &cobra.Command{
		Use:    "kvstore-node",
		Short:  "Run a node of CometBFT's kvstore example",
		Args:   cobra.NoArgs,
		Hidden: true,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, stop := untilSignal(c.Context())
			defer stop()
			return bench.RunKVNode(ctx, o, c.InOrStdin())
		},
	}
	f := c.Flags()
	f.StringVar(&o.Home, "home", "", "home with keys and genesis")
	f.IntVar(&o.RPC, "rpc", 0, "port of the RPC")
	f.IntVar(&o.P2P, "p2p", 0, "port for peers")
	f.StringVar(&o.Peers, "peers", "", "CometBFT peers: id@host:port, separated by commas")
	return c
}
