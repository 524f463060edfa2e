package main

import (
	"fmt"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/watch"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

func watchtowerCommand() *cobra.Command {
	var o watch.Options
	var keyFile, rollup string
	caps := config.Default().Publisher
	c := &cobra.Command{
		Use:   "watchtower --dir DIR",
		Short: "Hold L1 against a node's chain from any account: confirm, charge, accuse and slash",
		Long: "Does alone what each node with an L1 account does beside its publisher: confirms what was published,\n" +
			"voids and charges what nobody locked, warns of locks that are not on L1, accuses whoever signed them\n" +
			"past windows.publish_deadline_slots, and slashes when the rescue window is over. Bonds come back, rewards\n" +
			"are the account's. With --publish it publishes what is locked, too, as far as anybody may.\n\n" +
			"Who signed twice, as the node knows, is reported. With --propose-votes what no contract decides and a\n" +
			"reader can check is put to the vote, once; the account needs AZT for that (aztecd gov status).\n\n" +
			"The node is believed of the chain: ask one of your own, of this version. Of L1 no endpoint is, if several\n" +
			"are named. A node or an L1 that does not answer is waited for. --metrics serves /metrics, with the names that\n" +
			"a node has for the same, /readyz and /healthz. The hex key of the account comes from --key-file, or else from AZTECD_L1_KEY; nothing else may\n" +
			"send from it.",
		Args: cobra.NoArgs,
	}
	addNode(c)
	c.Flags().StringSliceVar(&o.L1, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1")
	c.Flags().StringSliceVar(&o.Beacon, "beacon", nil, "URLs of beacon APIs of the L1, to read the certificates that came with publications")
	c.Flags().BoolVar(&o.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by execution block number, as anvil has it")
	c.Flags().StringVar(&rollup, "rollup", "", "address of the rollup to watch; empty: the one that the node names at the first start")
	c.Flags().StringVar(&o.Metrics, "metrics", "", "host:port of /metrics, /readyz and /healthz; empty serves none")
	c.Flags().StringVar(&o.Dir, "dir", "", "directory of the journal of what was sent; one for each account and rollup")
	c.Flags().StringVar(&keyFile, "key-file", "", "file with the hex key of the account")
	c.Flags().BoolVar(&o.Propose, "propose-votes", false, "propose to AZT holders what no contract decides: conflicting locks of two rounds, and the restart of a chain that stands still")
	c.Flags().BoolVar(&o.Publish, "publish", false, "publish what is locked when anybody may")
	c.Flags().Uint64Var(&caps.MaxFeeGwei, "max-fee", caps.MaxFeeGwei, "most to pay per gas, gwei")
	c.Flags().Uint64Var(&caps.MaxTipGwei, "max-tip", caps.MaxTipGwei, "most to pay per gas to the L1 block proposer, gwei")
	c.Flags().Uint64Var(&caps.MaxBlobFeeGwei, "max-blob-fee", caps.MaxBlobFeeGwei, "most to pay per blob gas, gwei")
	mustRequire(c, "dir")
	c.RunE = func(c *cobra.Command, _ []string) (err error) {
		if o.Node, err = c.Flags().GetString("node"); err != nil {
			return err
		}
		if rollup != "" && !common.IsHexAddress(rollup) {
			return fmt.Errorf("--rollup %q is no address", rollup)
		}
		o.Rollup = common.HexToAddress(rollup)
		const gwei = 1_000_000_000
		o.Caps = txmgr.Fees{Tip: caps.MaxTipGwei * gwei, Gas: caps.MaxFeeGwei * gwei, Blob: caps.MaxBlobFeeGwei * gwei}
		if keyFile != "" {
			o.Key, err = config.LoadPublisherKey(keyFile)
		} else {
			o.Key, err = config.ParseKey(os.Getenv("AZTECD_L1_KEY"))
		}
		if err != nil {
			return fmt.Errorf("key of the account, by --key-file or AZTECD_L1_KEY: %w", err)
		}
		o.Logger = slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
		ctx, stop := untilStopped(c.Context())
		defer stop()
		return watch.Run(ctx, o)
	}
	return c
}
