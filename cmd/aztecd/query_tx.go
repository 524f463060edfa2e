package main

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/rpc"
)

func queryTxCommand() *cobra.Command {
	return query("tx HASH", "Show what became of a transaction", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (rpc.Receipt, error) {
			var hash common.Hash
			if err := hash.UnmarshalText([]byte(args[0])); err != nil {
				return rpc.Receipt{}, errors.New("a tx hash is 0x and 64 hex digits")
			}
			return node.Receipt(c.Context(), hash)
		}, printReceipt)
}
