package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/load"
)

func txSendCommand() *cobra.Command {
	o := load.OneOptions{Shape: load.DefaultShape()}
	var wait string
	c := &cobra.Command{
		Use:   "send",
		Short: "Send a transaction: one that is made here, or an encoded one from a file",
		Long: "Send a transaction. Without --file one is made, with random notes, nullifiers and proof,\n" +
			"and paid by one of the fee payers that development networks fund.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return withNode(c, func(node *client.Client) error {
				receipt, err := load.SendOne(c.Context(), node, o, api.Status(wait))
				if err != nil {
					return err
				}
				return show(c, receipt, func(w io.Writer) { printReceipt(w, receipt) })
			})
		},
	}
	addNode(c)
	c.Flags().StringVar(&o.File, "file", "", "file with an encoded TxObject, as bytes, 0x-hex or base64")
	c.Flags().IntVar(&o.Payer, "payer", 0, "which funded payer pays, from 0")
	c.Flags().IntVar(&o.Shape.NoteHashes, "notes", o.Shape.NoteHashes, "note hashes")
	c.Flags().IntVar(&o.Shape.Nullifiers, "nullifiers", o.Shape.Nullifiers, "nullifiers")
	c.Flags().IntVar(&o.Shape.ProofBytes, "proof-bytes", o.Shape.ProofBytes, "bytes of random proof")
	c.Flags().StringVar(&wait, "wait", string(api.StatusPending), "return when the tx is: pending, proposed, locked, checkpointed")
	c.Flags().DurationVar(&o.Timeout, "timeout", 0, "how long to wait at most; 0: until ^C")
	return c
}

func printReceipt(w io.Writer, r api.Receipt) {
	rows := []any{"tx", r.TxHash, "status", r.Status}
	if r.Reason != "" {
		rows = append(rows, "reason", r.Reason+" "+r.Message)
	}
	if r.Chunk > 0 {
		rows = append(rows, "chunk", r.Chunk, "height", r.Height, "index", r.Index, "fee", r.Fee, "reverted", r.Reverted)
	}
	if !r.Status.Gone() {
		rows = append(rows, "guarantee", behind(r.Guarantee))
	}
	if r.Claimed != nil {
		rows = append(rows, "claimed", claimText(r.Claimed))
	}
	pairs(w, rows...)
}
