package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/networks/localnet"
)

func l1DevnetCommand() *cobra.Command {
	var cfg devnet.Config
	var fund []string
	c := &cobra.Command{
		Use:   "devnet",
		Short: "Run an Ethereum L1 with a beacon API for blobs, until SIGINT or SIGTERM",
		Long: "Run go-ethereum in this process with a slot clock and a beacon API for blobs, on loopback.\n" +
			"The chain is kept in the home and goes on there. The account of the well-known development\n" +
			"key " + localnet.DevKey + " is funded at genesis.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg.Dir = home(c)
			if !c.Flags().Changed("home") {
				cfg.Dir = filepath.Join(cfg.Dir, "l1")
			}
			alloc, err := localnet.FundedAtGenesis(fund)
			if err != nil {
				return err
			}
			cfg.Alloc = alloc
			cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, nil))
			ctx, stop := untilStopped(c.Context())
			defer stop()
			node, err := devnet.Start(ctx, cfg)
			if err != nil {
				return err
			}
			if err := show(c, map[string]string{"http": node.HTTPURL(), "ws": node.WSURL(), "beacon": node.BeaconURL()}, func(w io.Writer) {
				fmt.Fprintln(w, "Ethereum L1 runs; ^C stops it.")
				pairs(w, "http", node.HTTPURL(), "websocket", node.WSURL(), "beacon API", node.BeaconURL(), "kept in", cfg.Dir)
			}); err != nil {
				return errors.Join(err, node.Close())
			}
			<-node.Done()
			return errors.Join(node.Err(), node.Close())
		},
	}
	addHome(c)
	c.Flags().DurationVar(&cfg.Interval, "block", time.Second, "time between blocks")
	c.Flags().Uint64Var(&cfg.ChainID, "chain-id", devnet.DefaultChainID, "EIP-155 chain id; fixed at the first start")
	c.Flags().StringVar(&cfg.HTTPAddr, "http", "127.0.0.1:8545", "where JSON-RPC is served")
	c.Flags().StringVar(&cfg.WSAddr, "ws", "127.0.0.1:8546", "where websocket JSON-RPC is served")
	c.Flags().StringVar(&cfg.BeaconAddr, "beacon", "127.0.0.1:5052", "where the beacon API is served")
	c.Flags().StringSliceVar(&cfg.Origins, "origins", nil, "web pages that may use it, such as https://wallet.example, or * for all; default: pages of this machine")
	c.Flags().StringSliceVar(&fund, "fund", nil, "more addresses to fund at genesis")
	return c
}
