package main

import (
	"github.com/spf13/cobra"
)

// root is the whole command line.
func root() *cobra.Command {
	c := &cobra.Command{
		Use:           "aztecd",
		Short:         "Node of an Aztec-style rollup on Ethereum",
		Long:          "aztecd runs a node of an Aztec-style rollup on Ethereum. Begin with `aztecd localnet`.",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	c.PersistentFlags().String("output", "text", "how to print: text or json")
	c.AddCommand(
		initCommand(), startCommand(), localnetCommand(), l1Command(), keysCommand(),
		txCommand(), queryCommand(), statusCommand(), auditCommand(), benchCommand(), versionCommand(),
	)
	return c
}

// group is a command that only has others.
func group(use, short string, children ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{Use: use, Short: short}
	c.AddCommand(children...)
	return c
}
