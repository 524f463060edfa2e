package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/x/quote"
)

func queryBidsCommand() *cobra.Command {
	return query("bids [EPOCH]", "List the quotes of provers for an epoch, or for all that can be claimed now or next", cobra.MaximumNArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) ([]quote.Signed, error) {
			if len(args) == 0 {
				return node.EpochBids(c.Context(), nil)
			}
			epoch, err := number(args[0])
			if err != nil {
				return nil, err
			}
			return node.EpochBids(c.Context(), &epoch)
		}, printBids)
}

func printBids(w io.Writer, all []quote.Signed) {
	if len(all) == 0 {
		fmt.Fprintln(w, "None.")
	}
	for _, q := range all {
		fmt.Fprintf(w, "epoch %d: %s asks %s of the reward, with %s AZT at stake, until slot %d\n",
			q.Epoch, q.Prover, percent(q.Fee), azt(q.Bond.String()), q.ValidUntil)
	}
}

// percent shows basis points.
func percent(points uint32) string { return fmt.Sprintf("%g%%", float64(points)/100) }

// claimText says who proves something, with what at stake.
func claimText(c *api.Claim) string {
	return fmt.Sprintf("%s proves up to checkpoint %d with %s AZT at stake, before slot %d, %s UTC",
		c.Prover, c.Checkpoint, azt(c.Bond), c.Until.Slot, moment(c.Until.TimestampMS))
}
