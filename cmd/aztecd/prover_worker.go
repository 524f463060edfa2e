package main

import (
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/machine"
)

func proverWorkerCommand() *cobra.Command {
	var o machine.WorkOptions
	c := &cobra.Command{
		Use:   "worker --nats URL",
		Short: "Make proofs for a fleet on this machine",
		Long: "Take jobs from a fleet's queue, one after another, prove and check them. It keeps nothing: what it was\n" +
			"at when it ends, however it ends, goes to another. It takes kinds of jobs that fit into its memory,\n" +
			"those first whose key is loaded, and runs at the lowest priority unless told otherwise.\n\n" +
			"It needs the keys of its circuits (aztecd prover setup, or copies). A token of the queue comes from\n" +
			"AZTECD_NATS_TOKEN.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			o.Fleet.Token = os.Getenv("AZTECD_NATS_TOKEN")
			o.Hands.Memory <<= 20
			o.Logger = slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
			ctx, stop := untilStopped(c.Context())
			defer stop()
			return machine.Work(ctx, o)
		},
	}
	addFleet(c, &o.Fleet)
	addKeys(c, &o.Keys)
	addHands(c, &o.Hands)
	c.Flags().Uint64Var(&o.Keys.Chain, "chain", keys.DevelopmentChain, "chain id of the L1 that proofs are for: on any but 31337 keys of one machine are refused")
	c.Flags().StringVar(&o.Metrics, "metrics", "", "host:port of /metrics and /healthz; empty serves none")
	mustRequire(c, "nats")
	return c
}

// addFleet names a fleet's queue.
func addFleet(c *cobra.Command, f *machine.Fleet) {
	c.Flags().StringVar(&f.URL, "nats", "", "URL of the fleet's NATS server, or several with commas between")
	c.Flags().StringVar(&f.Credentials, "nats-creds", "", "file of NATS credentials")
	c.Flags().StringVar(&f.Name, "fleet", "", "name of the fleet, if several share a cluster")
}

func addKeys(c *cobra.Command, k *machine.Keys) {
	c.Flags().StringVar(&k.Set, "circuits", keys.Production().Name, "which circuits: production, or tiny for tests")
	addKeyDir(c, &k.Dir)
}

// addHands says what of this machine proofs may take. Memory is in MB there.
func addHands(c *cobra.Command, h *machine.Hands) {
	c.Flags().StringVar(&h.Name, "name", "", "name of the worker (default: the machine's, with the process)")
	c.Flags().Uint64Var(&h.Memory, "memory", 0, "memory for proofs, MB (default: three quarters of what is free)")
	c.Flags().IntVar(&h.Nice, "nice", 19, "priority, from 0 to 19, the lowest")
}
