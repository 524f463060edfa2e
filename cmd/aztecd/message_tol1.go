package main

import (
	"context"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/x/tx"
)

// toL1 sends a message by a transaction on L2.
func (f *deskFlags) toL1(c *cobra.Command, recipient, sender, payer string, content fr.Element) error {
	to, err := address(recipient)
	if err != nil {
		return err
	}
	from, err := fieldElement("sender", sender)
	if err != nil {
		return err
	}
	by, err := payerOf(payer)
	if err != nil {
		return err
	}
	return f.at(c, func(ctx context.Context, d *messages.Desk) error {
		r, err := d.Reply(ctx, by, tx.Message{Contract: from, Recipient: to, Content: content})
		if err != nil {
			return err
		}
		return show(c, r, func(w io.Writer) { printReceipt(w, r) })
	})
}
