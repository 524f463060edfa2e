package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryConflictsCommand() *cobra.Command {
	return query("conflicts", "List locks that are known not to hold both, with the evidence that `aztecd gov propose --evidence` takes", cobra.NoArgs,
		func(c *cobra.Command, node *client.Client, _ []string) ([]api.Conflict, error) {
			return node.Conflicts(c.Context())
		}, printConflicts)
}

func printConflicts(w io.Writer, all []api.Conflict) {
	if len(all) == 0 {
		fmt.Fprintln(w, "No locks are known that cannot both hold.")
	}
	for _, c := range all {
		fmt.Fprintf(w, "two locks of one %s\n", c.Kind)
		for _, s := range []api.ConflictSide{c.A, c.B} {
			fmt.Fprintf(w, "  height %d, round %d, epoch %d: checkpoint %s", s.Height, s.Round, s.Epoch, s.Hash)
			if s.Checkpoint > 0 {
				fmt.Fprintf(w, " (number %d)", s.Checkpoint)
			}
			fmt.Fprintln(w)
		}
		if len(c.Both) > 0 {
			fmt.Fprintf(w, "  both signed by the members at %v\n", c.Both)
		}
	}
}
