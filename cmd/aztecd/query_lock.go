package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryLockCommand() *cobra.Command {
	var height bool
	c := query("lock NUMBER|HASH|TIP", "Show the lock certificate that covers a chunk", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (*api.LockInfo, error) {
			at, err := api.ParseAt(args[0])
			if err != nil {
				return nil, err
			}
			if height {
				return node.LockAt(c.Context(), at)
			}
			return node.Lock(c.Context(), at)
		}, printLock)
	c.Flags().BoolVar(&height, "height", false, "the argument is a CometBFT height")
	return c
}

func printLock(w io.Writer, l *api.LockInfo) {
	pairs(w, "height", fmt.Sprintf("%d, round %d", l.Height, l.Round), "checkpoint hash", l.CheckpointHash,
		"signers", fmt.Sprintf("%d of %d, %d needed", len(l.Signers), l.CommitteeSize, l.Quorum))
	for _, signer := range l.Signers {
		fmt.Fprintf(w, "  %s\n", signer)
	}
	if l.Checkpoint != nil {
		pairs(w, "checkpoint", l.Checkpoint.Number, "chunks", fmt.Sprintf("%d to %d", l.Checkpoint.FirstChunk, l.Checkpoint.LastChunk),
			"slot", l.Checkpoint.Slot, "state root", l.Checkpoint.StateRoot)
	}
}
