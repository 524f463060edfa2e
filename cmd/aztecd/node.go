package main

import (
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
)

// askNode is withNode for what a node answers at once.
func askNode(c *cobra.Command, do func(node *client.Client) error) error {
	if f := c.Flags().Lookup("timeout"); f != nil && !f.Changed {
		boundBy(c, asking)
	}
	return withNode(c, do)
}

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
