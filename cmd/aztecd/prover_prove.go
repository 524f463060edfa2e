package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/prover/machine"
	"github.com/aztecd/aztecd/internal/atomicfile"
)

func proverProveCommand() *cobra.Command {
	var o machine.ProveOptions
	var rollup, out string
	c := &cobra.Command{
		Use:   "prove --rollup ADDRESS --from N [--to N] --out FILE",
		Short: "Have checkpoints proven, without market, and write down the epoch proof",
		Long: "Rebuild the chain from L1 alone into --home, cut checkpoints --from up to --to (by default the last on\n" +
			"L1) into jobs, have them proven by a fleet, and put the proof together as L1 takes it. The last checkpoint\n" +
			"must be closed. The fleet is this process unless --nats names one; with --listen workers come in from\n" +
			"elsewhere (aztecd prover worker). Started again, it goes on where it was.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !common.IsHexAddress(rollup) {
				return fmt.Errorf("--rollup %q is not an address; name that of the Rollup contract, 0x and 40 hex digits", rollup)
			}
			o.L1.Rollup = common.HexToAddress(rollup)
			o.Fleet.Token = os.Getenv("AZTECD_NATS_TOKEN")
			o.Hands.Memory <<= 20
			o.Logger = slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
			ctx, stop := untilSignal(c.Context())
			defer stop()
			p, err := machine.Prove(ctx, o)
			if err != nil {
				return err
			}
			b, err := json.Marshal(p)
			if err != nil {
				return fmt.Errorf("write the proof: %w", err)
			}
			if err := atomicfile.Write(out, b, 0o644); err != nil {
				return err
			}
			last := p.Proof.Headers[len(p.Proof.Headers)-1].Number
			told := map[string]any{"first": p.Proof.Headers[0].Number, "last": last, "jobs": p.Jobs, "took_ns": p.Took, "file": out}
			return show(c, told, func(w io.Writer) {
				pairs(w, "checkpoints", fmt.Sprintf("%d to %d", p.Proof.Headers[0].Number, last),
					"jobs", p.Jobs, "took", p.Took.Round(time.Second), "proof", fmt.Sprintf("%s, %d bytes of proofs", out, len(p.Proof.Proofs)))
			})
		},
	}
	f := c.Flags()
	addChain(c, &o.L1)
	f.StringVar(&rollup, "rollup", "", "address of the Rollup contract")
	f.StringVar(&o.Home, "home", filepath.Join(config.DefaultHome(), "prover"), "directory of the rebuilt state and of an embedded queue")
	f.Uint64Var(&o.First, "from", 0, "the first checkpoint, whose parent is proven or genesis")
	f.Uint64Var(&o.Last, "to", 0, "the last checkpoint (default: the last on L1)")
	f.StringVar(&out, "out", "", "file to write the proof to")
	f.StringVar(&o.Fleet.Listen, "listen", "", "host:port where workers of other processes come in; beyond this machine with AZTECD_NATS_TOKEN only")
	f.BoolVar(&o.Elsewhere, "no-worker", false, "leave the proofs to other processes")
	f.StringVar(&o.Metrics, "metrics", "", "host:port of /metrics and /healthz; empty serves none")
	addFleet(c, &o.Fleet)
	addKeys(c, &o.Keys)
	addHands(c, &o.Hands)
	mustRequire(c, "rollup")
	mustRequire(c, "from")
	mustRequire(c, "out")
	return c
}
