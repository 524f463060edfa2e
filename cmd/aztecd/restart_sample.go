package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/restart"
)

func restartSampleCommand() *cobra.Command {
	var o restart.SampleOptions
	c := &cobra.Command{
		Use:   "sample --rollup ADDRESS",
		Short: "Have L1 sample the seed of the committee that begins a restarted chain",
		Long: "Waits for the epoch after the restart's and has L1 sample the seed with which the restarted chain's\n" +
			"first committee is drawn. The first sample in that epoch counts; without any the committee follows\n" +
			"from the seed before, which whoever chose the moment of the restart could have computed.\n\n" +
			"The hex key of an account that pays, any one, comes from AZTECD_L1_KEY.",
		Args: cobra.NoArgs,
	}
	read := addL1(c, &o.L1)
	c.RunE = func(c *cobra.Command, _ []string) error {
		if err := read(); err != nil {
			return err
		}
		ctx, stop := untilSignal(c.Context())
		defer stop()
		o.Key = os.Getenv("AZTECD_L1_KEY")
		said := false
		o.Waiting = func(s restart.Sampling) {
			if !said {
				fmt.Fprintf(c.ErrOrStderr(), "L1 takes the sample for the committee of epoch %d from %s on.\n", s.Epoch, s.From.UTC().Format(time.RFC3339))
			}
			said = true
		}
		done, err := restart.Sample(ctx, o)
		if err != nil {
			return err
		}
		return show(c, done, func(w io.Writer) { showSampled(w, done) })
	}
	return c
}

func showSampled(w io.Writer, s *restart.Sampled) {
	pairs(w, "transaction", s.TxHash, "L1 block", s.Block, "first committee", fmt.Sprintf("epoch %d", s.Epoch))
	if s.Before {
		fmt.Fprintln(w, "Somebody had sampled before.")
	}
	fmt.Fprintln(w, "Once that block is final: aztecd restart genesis")
}
