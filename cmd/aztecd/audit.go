package main

import (
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/worldstate"
)

// auditFlags are the flags of `aztecd audit`.
type auditFlags struct {
	l1, beacon     []string
	beaconByNumber bool
	rollup, home   string
	fromBlock      uint64
	follow         time.Duration
}

func auditCommand() *cobra.Command {
	var f auditFlags
	c := &cobra.Command{
		Use:   "audit --rollup ADDRESS",
		Short: "Rebuild the rollup's whole state from L1 alone, and compare each root",
		Long: "Rebuilds the state into --home from what L1 holds: the genesis parameters, then each checkpoint and its\n" +
			"blobs. The first difference is printed with its checkpoint, chunk, tree and tx, and the exit code is 1.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return f.run(c) },
	}
	c.Flags().StringSliceVar(&f.l1, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1")
	c.Flags().StringSliceVar(&f.beacon, "beacon", []string{"http://127.0.0.1:5052"}, "beacon API URLs of the L1, which serve blobs")
	c.Flags().BoolVar(&f.beaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	c.Flags().StringVar(&f.rollup, "rollup", "", "address of the Rollup contract")
	c.Flags().StringVar(&f.home, "home", "aztecd-audit", "directory for the rebuilt state; an interrupted audit goes on there")
	c.Flags().Uint64Var(&f.fromBlock, "from-block", 0, "an L1 block not after the contract's deployment, to search less")
	c.Flags().DurationVar(&f.follow, "follow", 0, "go on at the tip and look for more this often, such as 12s")
	return c
}

func (f *auditFlags) run(c *cobra.Command) (err error) {
	if !common.IsHexAddress(f.rollup) {
		return fmt.Errorf("--rollup %q is not an address; name that of the Rollup contract, 0x and 40 hex digits", f.rollup)
	}
	client, err := view.Dial(c.Context(), f.l1, 10*time.Second, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	defer client.Close()
	source, err := blobs.NewSeveral(f.beacon, blobs.Options{ByNumber: f.beaconByNumber})
	if err != nil {
		return err
	}
	db, err := worldstate.OpenDB(filepath.Join(f.home, "world"))
	if err != nil {
		return fmt.Errorf("open --home: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()

	var last audit.Progress
	out := c.OutOrStdout()
	err = audit.Run(c.Context(), audit.Options{
		Client: client, Blobs: source, Rollup: common.HexToAddress(f.rollup), FromBlock: f.fromBlock, Follow: f.follow,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
			return worldstate.Open(db, g, worldstate.Options{})
		},
		Progress: func(p audit.Progress) {
			last = p
			fmt.Fprintf(out, "checkpoint %d of %d is right: slot %d, chunks to %d, %d txs, state root %s\n", p.Checkpoint, p.Of, p.Slot, p.Chunk, p.Txs, short(p.StateRoot.Hex()))
		},
	})
	if err != nil {
		return fmt.Errorf("THE AUDIT FAILED: %w", err)
	}
	fmt.Fprintf(out, "All %d checkpoints are right: %d txs rebuilt, %.0f tx/s. State root %s after chunk %d.\n",
		last.Checkpoint, last.TotalTxs, float64(last.TotalTxs)/max(last.Rebuilding.Seconds(), 1e-9), last.StateRoot, last.Chunk)
	return nil
}
