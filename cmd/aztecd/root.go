package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/aztecd/aztecd/app/config"
)

// root is the whole command line.
func root() *cobra.Command {
	c := &cobra.Command{
		Use:           "aztecd",
		Short:         "Node of an Aztec-style rollup on Ethereum",
		Long:          "aztecd runs a node of an Aztec-style rollup on Ethereum. Begin with `aztecd localnet`.",
		Version:       version,
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(c *cobra.Command, _ []string) error {
			if err := takeEnv(c); err != nil {
				return err
			}
			if format := outputOf(c); format != "text" && format != "json" {
				return fmt.Errorf("--output is %q; write text or json", format)
			}
			return bound(c)
		},
	}
	c.SetVersionTemplate("aztecd {{.Version}} (" + commit + ")\n")
	c.PersistentFlags().String("output", "text", "how to print results and errors: text or json ("+config.EnvOutput+")")
	c.PersistentFlags().Duration("timeout", 0, "end the command after so long, such as 10s; 0: never, but 30s where a node is asked")
	c.AddCommand(
		initCommand(), startCommand(), localnetCommand(), l1Command(), keysCommand(), stakeCommand(), govCommand(), messageCommand(), portalCommand(),
		txCommand(), queryCommand(), statusCommand(), readyCommand(), auditCommand(), watchtowerCommand(), proverCommand(), snapshotCommand(), restartCommand(), resetCommand(), rollbackCommand(), configCommand(), docCommand(), publisherCommand(), debugCommand(), lightCommand(), benchCommand(), modelCommand(), sweepCommand(), e2eCommand(), testnetCommand(), versionCommand(),
	)
	plainUsage(c)
	return c
}

// plainUsage writes commands in the usage of flags in other quotes: cobra takes what stands
// in backquotes for the name of the flag's value.
func plainUsage(c *cobra.Command) {
	c.Flags().VisitAll(func(f *pflag.Flag) { f.Usage = strings.ReplaceAll(f.Usage, "`", "'") })
	for _, child := range c.Commands() {
		plainUsage(child)
	}
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
