package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/gov"
	"github.com/aztecd/aztecd/l1bridge/governance"
)

func govCheckCommand() *cobra.Command {
	var f govFlags
	return f.withID(f.add(&cobra.Command{
		Use: "check", Short: "Verify the evidence of a proposal that a watchtower made",
		RunE: func(c *cobra.Command, _ []string) error {
			id, err := f.proposal()
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *gov.Desk) error {
				checked, err := d.Check(ctx, id)
				if err != nil {
					return err
				}
				return show(c, checked, func(w io.Writer) { printChecked(w, checked) })
			})
		},
	}, false), true)
}

func printChecked(w io.Writer, c *gov.Checked) {
	fmt.Fprintf(w, "A watchtower proposed to %s: %s.\n", c.Proposal.Motion, c.Matter)
	if c.Proposal.Motion.Kind == governance.Restart {
		fmt.Fprintln(w, "There is nothing to verify: L1 lets nobody restart a chain that lives.")
		return
	}
	fmt.Fprintln(w, "Both certificates are of the committees that L1 drew, and no chain has both:")
	printConflicts(w, []api.Conflict{*c.Conflict})
	fmt.Fprintln(w, "Who signed both need not have lied: with a third that does, an honest member may change its vote in a later round. Ask them.")
}
