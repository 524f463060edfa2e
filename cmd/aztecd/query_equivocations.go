package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/x/equivocation"
)

func queryEquivocationsCommand() *cobra.Command {
	return query("equivocations", "List members that are known to have signed twice, with both messages as the Slasher contract takes them", cobra.NoArgs,
		func(c *cobra.Command, node *client.Client, _ []string) ([]equivocation.Evidence, error) {
			return node.Equivocations(c.Context())
		}, printEquivocations)
}

func printEquivocations(w io.Writer, all []equivocation.Evidence) {
	if len(all) == 0 {
		fmt.Fprintln(w, "This node knows of nobody that signed twice.")
	}
	for _, e := range all {
		fmt.Fprintf(w, "%s  %s twice at height %d, round %d; epoch %d, position %d\n", e.Member, e.Kind, e.Height, e.Round, e.Epoch, e.Position)
		for _, m := range []equivocation.Message{e.A, e.B} {
			if e.Kind == equivocation.Share {
				fmt.Fprintf(w, "  extension %s\n", m.Extension)
			} else {
				fmt.Fprintf(w, "  block %s\n", m.Block.Hash)
			}
		}
	}
}
