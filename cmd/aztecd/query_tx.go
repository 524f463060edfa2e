package main

import (
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryTxCommand() *cobra.Command {
	return query("tx HASH", "Show what became of a transaction", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (api.Receipt, error) {
			hash, err := txHash(args[0])
			if err != nil {
				return api.Receipt{}, err
			}
			return node.Receipt(c.Context(), hash)
		}, printReceipt)
}
