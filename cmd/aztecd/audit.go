package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/audit"
	l1audit "github.com/aztecd/aztecd/l1bridge/audit"
)

func auditCommand() *cobra.Command {
	var o audit.Options
	var rollup string
	c := &cobra.Command{
		Use:   "audit --rollup ADDRESS",
		Short: "Rebuild the rollup's whole state from L1 alone, and compare each root",
		Long: "Rebuilds the state into --home from what L1 holds: the genesis parameters, then each checkpoint and its\n" +
			"blobs. The first difference is printed with its checkpoint, chunk, tree and tx, and the exit code is 1.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !common.IsHexAddress(rollup) {
				return fmt.Errorf("--rollup %q is not an address; name that of the Rollup contract, 0x and 40 hex digits", rollup)
			}
			o.Rollup = common.HexToAddress(rollup)
			out := c.OutOrStdout()
			o.Progress = func(p l1audit.Progress) {
				fmt.Fprintf(out, "checkpoint %d of %d is right: slot %d, chunks to %d, %d txs, state root %s\n", p.Checkpoint, p.Of, p.Slot, p.Chunk, p.Txs, short(p.StateRoot.Hex()))
			}
			last, err := audit.Run(c.Context(), o)
			if err != nil {
				return fmt.Errorf("THE AUDIT FAILED: %w", err)
			}
			fmt.Fprintf(out, "All %d checkpoints are right: %d txs rebuilt, %.0f tx/s. State root %s after chunk %d.\n",
				last.Checkpoint, last.TotalTxs, audit.Rate(last), last.StateRoot, last.Chunk)
			return nil
		},
	}
	c.Flags().StringSliceVar(&o.L1, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1")
	c.Flags().StringSliceVar(&o.Beacon, "beacon", []string{"http://127.0.0.1:5052"}, "beacon API URLs of the L1, which serve blobs")
	c.Flags().BoolVar(&o.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	c.Flags().StringVar(&rollup, "rollup", "", "address of the Rollup contract")
	c.Flags().StringVar(&o.Home, "home", "aztecd-audit", "directory for the rebuilt state; an interrupted audit goes on there")
	c.Flags().Uint64Var(&o.FromBlock, "from-block", 0, "an L1 block not after the contract's deployment, to search less")
	c.Flags().DurationVar(&o.Follow, "follow", 0, "go on at the tip and look for more this often, such as 12s")
	return c
}
