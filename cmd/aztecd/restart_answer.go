package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/restart"
)

func restartAnswerCommand() *cobra.Command {
	var o restart.AnswerOptions
	c := &cobra.Command{
		Use:   "answer --rollup ADDRESS --old DIR --genesis FILE",
		Short: "Answer charges of what the old chain had locked and a restart undid",
		Long: "Answers the open charges on L1 of checkpoints that the old chain had locked, with the certificates in\n" +
			"its data, which `aztecd restart adopt` put aside. Who published one and is charged loses stake if nobody\n" +
			"answers within windows.answer_slots: run this now and then until that time is over after the restart.\n" +
			"The hex key of an account that pays, and gets the bonds, comes from AZTECD_L1_KEY.",
		Args: cobra.NoArgs,
	}
	read := addL1(c, &o.L1)
	c.Flags().StringVar(&o.Old, "old", "", "data directory of the old chain, HOME/data.<old chain id>")
	c.Flags().StringVar(&o.Genesis, "genesis", "", "genesis file of the old chain, HOME/config/genesis.json.<old chain id>")
	mustRequire(c, "old", "genesis")
	c.RunE = func(c *cobra.Command, _ []string) error {
		if err := read(); err != nil {
			return err
		}
		ctx, stop := untilSignal(c.Context())
		defer stop()
		o.Key = os.Getenv("AZTECD_L1_KEY")
		done, err := restart.Answer(ctx, o)
		if err != nil {
			return err
		}
		if err := show(c, done, func(w io.Writer) { showAnswered(w, done) }); err != nil {
			return err
		}
		for _, a := range done {
			if a.Failure != "" {
				return errors.New("not every charge was answered")
			}
		}
		return nil
	}
	return c
}

func showAnswered(w io.Writer, done []restart.Answered) {
	if len(done) == 0 {
		fmt.Fprintln(w, "No charge is open.")
	}
	for _, a := range done {
		if a.Failure != "" {
			fmt.Fprintf(w, "checkpoint %d is charged and NOT answered: %s\n", a.Checkpoint, a.Failure)
			continue
		}
		fmt.Fprintf(w, "checkpoint %d was charged and is answered: %s\n", a.Checkpoint, a.TxHash)
	}
}
