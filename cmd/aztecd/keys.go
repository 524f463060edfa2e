package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
)

func keysCommand() *cobra.Command {
	return group("keys", "Make, show, import and export a node's keys, and move what they have signed",
		keysNewCommand(), keysShowCommand(), keysListCommand(), keysImportCommand(), keysExportCommand(), keysExportSigningStateCommand(), keysImportSigningStateCommand())
}

func keysNewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "new",
		Short: "Make the keys a home lacks; those that are there are kept",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			keys, err := config.MakeKeys(home(c))
			if err != nil {
				return err
			}
			return showKeys(c, keys)
		},
	}
	addHome(c)
	return c
}

func keysShowCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "show",
		Short: "Show the public sides of a home's keys",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			keys, err := config.LoadKeys(home(c))
			if err != nil {
				return err
			}
			return showKeys(c, keys)
		},
	}
	addHome(c)
	return c
}

func showKeys(c *cobra.Command, keys config.Keys) error {
	return show(c, keys, func(w io.Writer) {
		pairs(w, "attester", keys.Attester, "attester key", keys.AttesterKey, "publisher", keys.Publisher,
			"CometBFT node id", keys.NodeID, "object peer id", keys.PeerID)
		fmt.Fprintf(w, "Genesis file entry: {\"attester\": %q, \"publisher\": %q}\n", keys.AttesterKey, keys.Publisher)
	})
}
