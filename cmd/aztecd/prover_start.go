package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/prover/machine"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

func proverStartCommand() *cobra.Command {
	var o machine.StartOptions
	var bond, keyFile, nodeHome string
	var maxFee, maxTip uint64
	c := &cobra.Command{
		Use:   "start {--node URL | --node-home DIR}",
		Short: "Take part in the market of proofs: bid for periods, prove those that are claimed, send the proofs to L1",
		Long: "Bid, through a node of your own, for each period that this node has executed; rebuild the chain from L1\n" +
			"into --home; have the periods that leaders claim for this prover proven by a fleet, which is this process\n" +
			"unless --nats names one; and send the proofs. Started again, however it ended, it goes on where it was.\n\n" +
			"The hex key of the prover's L1 account comes from --key-file or AZTECD_L1_KEY. Its deposit (aztecd prover deposit) is the\n" +
			"bond, which is gone when a period that was claimed is not proven in time; it also pays for the proofs.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) (err error) {
			if o.Key, err = proverKey(keyFile); err != nil {
				return err
			}
			if bond != "" {
				azt, err := stakes.ParseAZT(bond)
				if err != nil {
					return fmt.Errorf("--bond %q: %w", bond, err)
				}
				if o.Price.Bond, err = protocol.ParseAmount(azt.Units().String()); err != nil {
					return err
				}
			}
			const gwei = 1_000_000_000
			o.Caps.Gas, o.Caps.Tip, o.Caps.Blob = maxFee*gwei, maxTip*gwei, gwei
			o.Fleet.Token = os.Getenv("AZTECD_NATS_TOKEN")
			o.Hands.Memory <<= 20
			o.Logger = slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
			ctx, stop := untilStopped(c.Context())
			defer stop()
			switch {
			case (o.Node == "") == (nodeHome == ""):
				return errors.New("quotes are for what your own node has executed: name it with --node, or have it run here with --node-home")
			case nodeHome == "":
				return machine.Start(ctx, o)
			}
			return besideNode(ctx, nodeHome, &o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.Node, "node", "", "JSON-RPC URL of the prover's own node")
	f.StringVar(&nodeHome, "node-home", "", "run the prover's own node in this process, from that home; workers of other processes (--no-worker, --listen) leave it its cores")
	addChain(c, &o.L1)
	f.StringVar(&o.Home, "home", filepath.Join(config.DefaultHome(), "prover"), "directory of the rebuilt state, an embedded queue and the account's journal")
	f.StringVar(&keyFile, "key-file", "", "file of the hex key of the prover's L1 account, which nobody else may read (default: AZTECD_L1_KEY has it)")
	f.Uint32Var(&o.Price.Fee, "fee", 5000, "basis points of the proving reward to ask for first")
	f.Uint32Var(&o.Price.Least, "least-fee", 1000, "basis points to go down to against others")
	f.Uint32Var(&o.Price.Undercut, "undercut", 100, "basis points to go below the best of the others")
	f.StringVar(&bond, "bond", "", "AZT to put at stake (default the deployment's least)")
	f.Uint64Var(&maxFee, "max-fee-gwei", 500, "the most to offer for a unit of gas")
	f.Uint64Var(&maxTip, "max-tip-gwei", 10, "the most to give the L1 proposer for it")
	f.StringVar(&o.Fleet.Listen, "listen", "", "host:port where workers of other processes come in; beyond this machine with AZTECD_NATS_TOKEN only")
	f.BoolVar(&o.Elsewhere, "no-worker", false, "leave the proofs to other processes")
	f.StringVar(&o.Metrics, "metrics", "", "host:port of /metrics and /healthz; empty serves none")
	addFleet(c, &o.Fleet)
	addKeys(c, &o.Keys)
	addHands(c, &o.Hands)
	return c
}

// besideNode runs a node from its home and the prover beside it. Whichever ends ends both.
func besideNode(ctx context.Context, home string, o *machine.StartOptions) error {
	cfg, err := config.Load(home, config.Source{Env: os.Environ()})
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	node, err := app.Start(ctx, cfg, versions(), o.Logger.With("part", "node"))
	if err != nil {
		return err
	}
	o.Node = "http://" + dialled(cfg.RPC.Listen)
	o.Hands.Nice = 0 // it is the node's, too
	ended := make(chan error, 1)
	go func() {
		err := node.Serve(ctx)
		stop(err)
		ended <- err
	}()
	err = machine.Start(ctx, *o)
	stop(nil)
	return errors.Join(err, <-ended)
}

// dialled is the address to reach what listens on one at.
func dialled(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return listen
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port)
}

func proverKey(file string) (*ecdsa.PrivateKey, error) {
	if file != "" {
		return config.LoadPublisherKey(file)
	}
	key, err := config.ParseKey(os.Getenv("AZTECD_L1_KEY"))
	if err != nil {
		return nil, fmt.Errorf("%w: set AZTECD_L1_KEY to the hex key of the prover's L1 account, or name a file with --key-file", err)
	}
	return key, nil
}

// addChain says where L1 is.
func addChain(c *cobra.Command, l *machine.L1) {
	f := c.Flags()
	f.StringSliceVar(&l.URLs, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1")
	f.StringSliceVar(&l.Beacon, "beacon", []string{"http://127.0.0.1:5052"}, "beacon API URLs of the L1, which serve blobs")
	f.BoolVar(&l.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	f.Uint64Var(&l.FromBlock, "from-block", 0, "an L1 block not after the contract's deployment, to search less")
}
