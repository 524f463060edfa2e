package main

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryTxCommand() *cobra.Command {
	return query("tx HASH", "Show what became of a transaction", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (api.Receipt, error) {
			var hash common.Hash
			if err := hash.UnmarshalText([]byte(args[0])); err != nil {
				return api.Receipt{}, errors.New("a tx hash is 0x and 64 hex digits")
			}
			return node.Receipt(c.Context(), hash)
		}, printReceipt)
}
