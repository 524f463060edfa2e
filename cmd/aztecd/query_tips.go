package main

import (
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryTipsCommand() *cobra.Command {
	return query("tips", "Show the five tips of the chain", cobra.NoArgs,
		func(c *cobra.Command, node *client.Client, _ []string) (api.Tips, error) {
			return node.Tips(c.Context())
		},
		printTips)
}
