package main

import (
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
)

// withNode runs do with a client of the node that --node names, until a signal.
func withNode(c *cobra.Command, do func(node *client.Client) error) error {
	url, err := c.Flags().GetString("node")
	if err != nil {
		return err
	}
	ctx, stop := untilSignal(c.Context())
	defer stop()
	c.SetContext(ctx)
	node, err := client.Dial(ctx, url)
	if err != nil {
		return err
	}
	defer node.Close()
	return do(node)
}
