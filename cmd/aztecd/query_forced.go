package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryForcedCommand() *cobra.Command {
	return query("forced", "List the forced transactions that wait, when they are due, and who is late with them", cobra.NoArgs,
		func(c *cobra.Command, node *client.Client, _ []string) (api.ForcedQueue, error) {
			return node.Forced(c.Context())
		}, printForced)
}

func printForced(w io.Writer, q api.ForcedQueue) {
	fmt.Fprintf(w, "%d taken, %d wait, %d due, %d late; slot %d, epoch %d, signed by the committee of epoch %d\n",
		q.Taken, len(q.Entries), q.Due, q.Late, q.Slot, q.Epoch, q.Signs)
	if q.OnL1 > q.Known {
		fmt.Fprintf(w, "%d more are on L1, blocks did not tell of them yet\n", q.OnL1-q.Known)
	}
	for _, e := range q.Entries {
		fmt.Fprintf(w, "%d: due in epoch %d, from slot %d", e.Index, e.Due, e.DueSlot)
		if e.Lapsed {
			fmt.Fprint(w, ", lapsed: it is taken without effect")
		}
		if e.LateSlots > 0 {
			fmt.Fprintf(w, ", %d slots late: left by the committees of epochs %d to %d", e.LateSlots, e.Due, q.Signs)
		}
		switch {
		case e.TxHash != nil:
			fmt.Fprintf(w, ", tx %s", e.TxHash)
		case e.NoTx:
			fmt.Fprint(w, ", no tx: it will have no effect")
		case e.Held:
		default:
			fmt.Fprintf(w, ", in %s, this node does not have it yet", e.Kind)
		}
		fmt.Fprintln(w)
	}
}
