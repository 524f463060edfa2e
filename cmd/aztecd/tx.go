package main

import (
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
)

func txCommand() *cobra.Command {
	return group("tx", "Send transactions", txSendCommand(), txForceCommand())
}

// addNode adds the flag of commands that talk to a node.
func addNode(c *cobra.Command) {
	c.Flags().String("node", "http://127.0.0.1:8080", "JSON-RPC URL of the node ("+config.EnvNode+")")
}
