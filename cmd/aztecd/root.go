package main

import (
	"fmt"

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
		initCommand(), startCommand(), localnetCommand(), l1Command(), keysCommand(), stakeCommand(), govCommand(), messageCommand(), portalCommand(),
		txCommand(), queryCommand(), statusCommand(), auditCommand(), watchtowerCommand(), proverCommand(), snapshotCommand(), restartCommand(), lightCommand(), benchCommand(), modelCommand(), sweepCommand(), versionCommand(),
	)
	return c
}

// group is a command that only has others. It runs, so as to refuse what it does
// not have: a command that cannot run prints help and calls that success.
func group(use, short string, children ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{
		Use: use, Short: short,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("unknown command %q for %q; see %s --help", args[0], c.CommandPath(), c.CommandPath())
			}
			return c.Help()
		},
	}
	c.AddCommand(children...)
	return c
}
