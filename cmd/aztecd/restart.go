package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/restart"
	"github.com/aztecd/aztecd/l1bridge/audit"
)

func restartCommand() *cobra.Command {
	return group("restart", "Bring a chain back whose committee is gone for good, from what L1 confirmed last",
		restartSendCommand(), restartSampleCommand(), restartGenesisCommand(), restartAdoptCommand(), restartAnswerCommand())
}

// addL1 adds the flags of where a rollup is looked at; the function reads them.
func addL1(c *cobra.Command, o *restart.L1) (read func() error) {
	var rollup, trusted string
	c.Flags().StringSliceVar(&o.URLs, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1")
	c.Flags().StringVar(&rollup, "rollup", "", "address of the Rollup contract")
	c.Flags().Uint64Var(&o.FromBlock, "from-block", 0, "an L1 block not after the contract's deployment, to search less")
	addTrustedBlock(c, &trusted)
	mustRequire(c, "rollup")
	return func() (err error) {
		if !common.IsHexAddress(rollup) {
			return fmt.Errorf("--rollup %q is not an address; name that of the Rollup contract, 0x and 40 hex digits", rollup)
		}
		o.Rollup = common.HexToAddress(rollup)
		o.TrustedBlock, err = blockHash(trusted)
		return err
	}
}

func restartSendCommand() *cobra.Command {
	var o restart.SendOptions
	c := &cobra.Command{
		Use:   "send --rollup ADDRESS",
		Short: "Have governance give the chain a new id on L1, from the last confirmed checkpoint",
		Long: "Has governance give the chain a new id on L1. All that L1 did not confirm is lost for good: the\n" +
			"published checkpoints above the last confirmed one, and every chunk that was locked after it.\n\n" +
			"L1 allows it once no committee signed for the deployment's windows.restart_slots. The hex key of\n" +
			"the governance account comes from AZTECD_L1_KEY; without it nothing is sent and the call is printed,\n" +
			"for a multisig to send.",
		Args: cobra.NoArgs,
	}
	read := addL1(c, &o.L1)
	c.Flags().BoolVar(&o.Wait, "wait", false, "wait until L1 allows it")
	c.Flags().StringSliceVar(&o.Nodes, "node", nil, "JSON-RPC URLs of nodes, asked for the checkpoint's header when L1 does not show it; they are not believed")
	c.RunE = func(c *cobra.Command, _ []string) error {
		if err := read(); err != nil {
			return err
		}
		ctx, stop := untilSignal(c.Context())
		defer stop()
		o.Key = os.Getenv("AZTECD_L1_KEY")
		said := false
		o.Waiting = func(d restart.Due) {
			if !said {
				fmt.Fprintf(c.ErrOrStderr(), "L1 allows a restart from checkpoint %d in slot %d, at %s, if nobody shows it a newer certificate before.\n", d.Checkpoint, d.Slot, d.At.UTC().Format(time.RFC3339))
			}
			said = true
		}
		sent, err := restart.Send(ctx, o)
		if err != nil {
			return err
		}
		return show(c, sent, func(w io.Writer) { showSent(w, sent) })
	}
	return c
}

func showSent(w io.Writer, s *restart.Sent) {
	if s.Block == 0 {
		fmt.Fprintf(w, "Nothing is sent without AZTECD_L1_KEY. Governance is to call %s with\n%s\n", s.Rollup, s.Call)
	} else {
		pairs(w, "transaction", s.TxHash, "L1 block", s.Block)
	}
	pairs(w, "goes on from checkpoint", s.Checkpoint, "goes on from chunk", s.Chunk, "chain id then", s.ChainID)
	fmt.Fprintf(w, "LOST: every chunk after chunk %d, locked or not, and %d published checkpoints.\n", s.Chunk, s.Above)
	fmt.Fprintln(w, "In the next epoch somebody has to sample: aztecd restart sample, which waits for it. Then: aztecd restart genesis")
}

func restartGenesisCommand() *cobra.Command {
	var o restart.GenesisOptions
	c := &cobra.Command{
		Use:   "genesis --rollup ADDRESS",
		Short: "Rebuild the last confirmed state from L1 alone, and write the genesis of the restarted chain",
		Long: "Rebuilds the state of the checkpoint that the last restart went on from, as `aztecd audit` does, and\n" +
			"writes the genesis of the chain that goes on. Both follow from final L1 blocks alone: everybody makes\n" +
			"the same file, so compare its hash with others, and run this yourself rather than take theirs.",
		Args: cobra.NoArgs,
	}
	read := addL1(c, &o.L1)
	c.Flags().StringSliceVar(&o.Beacon, "beacon", []string{"http://127.0.0.1:5052"}, "beacon API URLs of the L1, which serve blobs")
	c.Flags().BoolVar(&o.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	c.Flags().StringVar(&o.State, "state", "aztecd-restart", "directory for the rebuilt state; that of an audit will do")
	c.Flags().StringVar(&o.Genesis, "genesis", "genesis.json", "where to write the genesis file")
	c.RunE = func(c *cobra.Command, _ []string) error {
		if err := read(); err != nil {
			return err
		}
		ctx, stop := untilSignal(c.Context())
		defer stop()
		o.Progress = func(p audit.Progress) {
			fmt.Fprintf(c.ErrOrStderr(), "checkpoint %d is right: slot %d, chunks to %d\n", p.Checkpoint, p.Slot, p.Chunk)
		}
		made, err := restart.Genesis(ctx, o)
		if err != nil {
			return err
		}
		return show(c, made, func(w io.Writer) { showMade(w, made) })
	}
	return c
}

func showMade(w io.Writer, m *restart.Made) {
	pairs(w, "chain id", m.ChainID, "restart", m.RestartCount, "goes on from checkpoint", m.Checkpoint, "goes on from chunk", m.Chunk,
		"state root", m.StateRoot, "first committee", fmt.Sprintf("epoch %d", m.Epoch), "goes on at", m.Begin.Format(time.RFC3339), "genesis file", m.Genesis, "state", m.State)
	for _, attester := range m.Committee {
		fmt.Fprintln(w, "  seat:", attester)
	}
	fmt.Fprintf(w, "LOST: every chunk after chunk %d, locked or not.\n", m.Chunk)
	fmt.Fprintf(w, "For each stopped node: aztecd restart adopt --genesis %s --state %s --home HOME\n", m.Genesis, m.State)
}

func restartAdoptCommand() *cobra.Command {
	var o restart.AdoptOptions
	c := &cobra.Command{
		Use:   "adopt --genesis FILE",
		Short: "Put a restarted chain's genesis and state into the home of a stopped node",
		Long: "Puts a restarted chain's genesis and state into the home of a stopped node. What the home had of the\n" +
			"old chain, its signing book included, is put aside beside its data directory: keep it, publishers\n" +
			"answer charges with its certificates. Keys and configuration stay.\n\n" +
			"Without --state the home's own state is unwound. The signing record begins anew, which is safe: the\n" +
			"chain id is part of all that is signed. Never bring the old one's data back under the new genesis.\n" +
			"A signer elsewhere has a record of its own, to be begun anew by its operator.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			o.Home = home(c)
			done, err := restart.Adopt(o)
			if err != nil {
				return err
			}
			return show(c, done, func(w io.Writer) {
				pairs(w, "home", done.Home, "chain id", done.ChainID, "goes on from chunk", done.Chunk, "state root", done.StateRoot)
				if done.Aside != "" {
					pairs(w, "old data", done.Aside)
				}
			})
		},
	}
	addHome(c)
	c.Flags().StringVar(&o.Genesis, "genesis", "genesis.json", "the file that `aztecd restart genesis` wrote")
	c.Flags().StringVar(&o.State, "state", "", "directory with the rebuilt state; empty: unwind the home's own")
	return c
}
