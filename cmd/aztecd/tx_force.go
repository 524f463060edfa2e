package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/networks/load"
)

// forcedFeeRoom is how far above the slot's fees a forced tx goes that is made here: it pays
// the slot's, but one whose maximum is below them when its turn comes has no effect.
const forcedFeeRoom = 100

func txForceCommand() *cobra.Command {
	o := load.OneOptions{Shape: load.DefaultShape(), FeeRoom: forcedFeeRoom}
	var f deskFlags
	var way string
	c := f.add(&cobra.Command{
		Use: "force", Short: "Have the chain take a transaction whoever is on its committees: put it into L1's queue of forced ones",
		RunE: func(c *cobra.Command, _ []string) error {
			return f.at(c, func(ctx context.Context, d *messages.Desk) (err error) {
				if o.Lifetime, err = d.ForcedLifetime(ctx); err != nil {
					return err
				}
				var object []byte
				if err := withNode(c, func(node *client.Client) (err error) {
					object, err = o.Object(ctx, node)
					return err
				}); err != nil {
					return err
				}
				e, err := d.Force(ctx, object, messages.Ways(way), !f.noWait)
				if e == nil {
					return err
				}
				if shown := show(c, e, func(w io.Writer) { printEnqueued(w, e) }); shown != nil {
					return shown
				}
				return err
			})
		},
	}, true, true)
	c.Flags().StringVar(&o.File, "file", "", "file with an encoded TxObject, as bytes, 0x-hex or base64; without, one is made")
	c.Flags().IntVar(&o.Payer, "payer", 0, "of one that is made: which funded payer pays, from 0")
	c.Flags().StringVar(&way, "in", "", "calldata or blobs; without, whichever costs less on L1 now")
	mustRequire(c, "l1")
	return c
}

func printEnqueued(w io.Writer, e *messages.Forced) {
	rows := []any{
		"tx", e.Tx, "index", e.Index, "in", e.Kind, "L1 transaction", e.TxHash, "L1 block", e.L1Block,
		"due epoch", e.Due, "due slot", e.DueSlot, "due at", e.DueAt,
	}
	if e.Chunk > 0 {
		rows = append(rows, "chunk", e.Chunk)
	}
	pairs(w, rows...)
}
