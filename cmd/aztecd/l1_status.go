package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
)

func l1StatusCommand() *cobra.Command {
	c := withSettings(&cobra.Command{
		Use: "status", Args: cobra.NoArgs,
		Short: "Show each L1 endpoint of a home, its contract's tips, prices, and the publisher's account",
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := loadConfig(c)
			if err != nil {
				return err
			}
			ctx, stop := untilSignal(c.Context())
			defer stop()
			s, err := app.L1StatusOf(ctx, &cfg)
			if err != nil {
				return err
			}
			return show(c, s, func(w io.Writer) { printL1(w, s) })
		},
	})
	return c
}

func printL1(w io.Writer, s *app.L1Status) {
	pairs(w, "chain", s.ChainID, "rollup", s.Rollup)
	for _, e := range s.Endpoints {
		if e.Error != "" {
			fmt.Fprintf(w, "%s: %s\n", e.Host, e.Error)
			continue
		}
		fmt.Fprintf(w, "%s: L1 %d, block %d, %s old\n", e.Host, e.L1ChainID, e.Head, (time.Duration(e.AgeSeconds) * time.Second).String())
		pairs(w, "  prices", fmt.Sprintf("%g gwei for gas, %g for blob gas", e.BaseFeeGwei, e.BlobFeeGwei),
			"  tips", fmt.Sprintf("checkpoint %d (chunk %d), confirmed %d, proven %d", e.Checkpoint, e.Chunk, e.Confirmed, e.Proven),
			"  publisher", fmt.Sprintf("%s, %g ether, nonce %d", s.Publisher, e.BalanceEther, e.Nonce))
	}
}
