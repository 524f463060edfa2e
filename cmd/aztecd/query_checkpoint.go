package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/verify"
)

func queryCheckpointCommand() *cobra.Command {
	var check bool
	var rollup, trusted string
	o := verify.Options{Logger: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))}
	c := query("checkpoint NUMBER|HASH|TIP", "Show a checkpoint; --verify checks it against L1", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (*verify.Answer, error) {
			at, err := api.ParseAt(args[0])
			if err != nil {
				return nil, err
			}
			if check {
				if o.Rollup, err = address(rollup); err != nil {
					return nil, err
				}
				if o.TrustedBlock, err = blockHash(trusted); err != nil {
					return nil, err
				}
				return verify.Checkpoint(c.Context(), node, at, o)
			}
			said, err := node.Checkpoint(c.Context(), at)
			return &verify.Answer{CheckpointInfo: said}, err
		}, printCheckpoint)
	c.Flags().BoolVar(&check, "verify", false, "fetch the blobs from L1, recover the signers, compare the header with the Rollup contract's")
	c.Flags().StringVar(&o.L1, "l1", "http://127.0.0.1:8545", "JSON-RPC URL of the L1, for --verify")
	c.Flags().StringVar(&o.Beacon, "beacon", "http://127.0.0.1:5052", "beacon API URL of the L1, for --verify")
	c.Flags().BoolVar(&o.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	c.Flags().StringVar(&rollup, "rollup", "", "the Rollup contract to trust, for --verify; default: the one the node names")
	addTrustedBlock(c, &trusted)
	return c
}

func printCheckpoint(w io.Writer, a *verify.Answer) {
	h := a.Header
	pairs(w, "checkpoint", fmt.Sprintf("%d, %s", h.Number, a.Status), "hash", a.Hash, "parent", h.ParentHash,
		"slot", fmt.Sprintf("%d of epoch %d", h.Slot, h.Epoch), "chunks", fmt.Sprintf("%d to %d", h.FirstChunk, h.LastChunk),
		"state root", h.StateRoot, "archive root", h.ArchiveRoot, "blobs hash", h.BlobsHash, "mana", h.TotalMana)
	if p := a.Publication; p != nil {
		pairs(w, "on L1 in block", p.BlockNumber, "transaction", p.TxHash, "publisher", p.Publisher)
	}
	v := a.Verified
	if v == nil {
		return
	}
	where := "holds"
	if !v.InContract {
		where = "once announced"
	}
	fmt.Fprintf(w, "\nVERIFIED: the %d blobs of L1 transaction %s match their commitments,\n", v.Blobs, short(v.L1Tx.Hex()))
	fmt.Fprintf(w, "the Rollup contract %s %s the header's hash, the effects are those of %d txs,\n", v.Rollup, where, v.Txs)
	if v.ByContract {
		fmt.Fprintln(w, "and the contract says that it checked a certificate of its committee.")
	} else {
		printSigners(w, v)
	}
	fmt.Fprintln(w, "\nWhat proves it:")
	for _, claim := range v.Claims {
		if claim.By == "" {
			fmt.Fprintf(w, "  NOT CHECKED: %s\n", claim.What)
			continue
		}
		fmt.Fprintf(w, "  %s: %s\n", claim.What, claim.By)
	}
}

func printSigners(w io.Writer, v *verify.Proof) {
	fmt.Fprintf(w, "and %d of %d committee members signed it, %d are needed:\n", len(v.Signers), v.Members, v.Quorum)
	for _, signer := range v.Signers {
		fmt.Fprintf(w, "  %s\n", signer)
	}
}
