package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
)

// removedFiles is what reset and rollback did.
type removedFiles struct {
	Home    string   `json:"home"`
	Removed []string `json:"removed"`
}

// errUnsure asks for --yes.
var errUnsure = errors.New("this removes databases of the home; give --yes if that is meant")

func resetCommand() *cobra.Command {
	var yes, snapshots bool
	c := &cobra.Command{
		Use:   "reset",
		Short: "Remove what a home whose node is stopped has of the chain, so that it syncs anew",
		Long: "Remove the databases of a home whose node is stopped: the next start syncs anew from peers, or begins\n" +
			"with a snapshot. Keys, what they have signed, evidence, configuration, and what was sent to L1 stay:\n" +
			"removing data by hand would lose what keeps the key from signing twice.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !yes {
				return errUnsure
			}
			removed, err := app.Reset(home(c), snapshots)
			return showRemoved(c, removed, err, "The next start syncs anew.")
		},
	}
	addHome(c)
	c.Flags().BoolVar(&yes, "yes", false, "do it")
	c.Flags().BoolVar(&snapshots, "snapshots", false, "remove the home's snapshots, too")
	return c
}

func rollbackCommand() *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:   "rollback",
		Short: "Remove the state of a home whose node is stopped, and keep its blocks: the next start executes them again",
		Long: "Remove the state of a home whose node is stopped, and keep its blocks: the next start executes all of\n" +
			"them again, from the first one on. For a state that is damaged, or that a faulty version computed.\n" +
			"What old txs did is asked of peers where their objects are not kept any more.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !yes {
				return errUnsure
			}
			removed, err := app.Rollback(home(c))
			return showRemoved(c, removed, err, "The next start executes the blocks again.")
		},
	}
	addHome(c)
	c.Flags().BoolVar(&yes, "yes", false, "do it")
	return c
}

func showRemoved(c *cobra.Command, removed []string, err error, then string) error {
	if err != nil {
		return err
	}
	if removed == nil {
		removed = []string{}
	}
	return show(c, removedFiles{home(c), removed}, func(w io.Writer) {
		for _, path := range removed {
			fmt.Fprintln(w, "removed", path)
		}
		fmt.Fprintln(w, then)
	})
}
