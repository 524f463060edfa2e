package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/audit"
	l1audit "github.com/aztecd/aztecd/l1bridge/audit"
)

func auditCommand() *cobra.Command {
	var o audit.Options
	var rollup, trusted string
	c := &cobra.Command{
		Use:   "audit --rollup ADDRESS",
		Short: "Rebuild the rollup's whole state from L1 alone, and compare each root",
		Long: "Rebuilds the state into --home from what L1 holds: the genesis parameters, then each checkpoint and its\n" +
			"blobs. The first difference is printed with its checkpoint, chunk, tree and tx, and the exit code is 1.\n\n" +
			"It shows that everything is there and fits together, up to what the committee signed. That the effects are\n" +
			"those of valid transactions it shows only with --reexecute. What it takes on trust is printed at the end;\n" +
			"with --trusted-block the contract's answers are not among it.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !common.IsHexAddress(rollup) {
				return fmt.Errorf("--rollup %q is not an address; name that of the Rollup contract, 0x and 40 hex digits", rollup)
			}
			o.Rollup = common.HexToAddress(rollup)
			var err error
			if o.TrustedBlock, err = blockHash(trusted); err != nil {
				return err
			}
			screen, err := newAuditScreen(c)
			if err != nil {
				return err
			}
			o.Progress, o.Reading, o.Undone, o.Done = screen.progress, screen.reading, screen.undone, screen.done
			_, err = audit.Run(c.Context(), o)
			return screen.failed(err)
		},
	}
	c.Flags().StringSliceVar(&o.L1, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1")
	c.Flags().StringSliceVar(&o.Beacon, "beacon", []string{"http://127.0.0.1:5052"}, "beacon API URLs of the L1, which serve blobs")
	c.Flags().BoolVar(&o.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	c.Flags().StringVar(&rollup, "rollup", "", "address of the Rollup contract")
	c.Flags().StringVar(&o.Home, "home", "aztecd-audit", "directory for the rebuilt state; an interrupted audit goes on there")
	c.Flags().Uint64Var(&o.FromBlock, "from-block", 0, "an L1 block not after the contract's deployment, to search less")
	c.Flags().DurationVar(&o.Follow, "follow", 0, "go on at the tip and look for more this often, such as 12s")
	addTrustedBlock(c, &trusted)
	c.Flags().BoolVar(&o.Reexecute, "reexecute", false, "run the txs again, with objects from --node, so that fees, balances and all rules are checked too")
	c.Flags().StringSliceVar(&o.Nodes, "node", nil, "JSON-RPC URLs of nodes, asked for tx objects and for headers that L1 does not show; they are not believed")
	return c
}

func addTrustedBlock(c *cobra.Command, hash *string) {
	c.Flags().StringVar(hash, "trusted-block", "", "hash of a recent L1 block that you have from elsewhere: L1 is looked at as of it, and the contract's answers are proved by it")
}

// blockHash reads --trusted-block; no text gives the zero hash.
func blockHash(text string) (h common.Hash, err error) {
	if text == "" {
		return h, nil
	}
	if err := h.UnmarshalText([]byte(text)); err != nil || h == (common.Hash{}) {
		return h, fmt.Errorf("--trusted-block %q is not the hash of a block, 0x and 64 hex digits", text)
	}
	return h, nil
}

// auditScreen prints how an audit goes: text, or an object of JSON a line.
type auditScreen struct {
	out  io.Writer
	json bool
	last l1audit.Progress
	told time.Time
}

func newAuditScreen(c *cobra.Command) (*auditScreen, error) {
	format, err := c.Flags().GetString("output")
	if err == nil && format != "text" && format != "json" {
		err = fmt.Errorf("--output is %q; write text or json", format)
	}
	return &auditScreen{out: c.OutOrStdout(), json: format == "json", told: time.Now()}, err
}

func (s *auditScreen) line(value any) {
	_ = json.NewEncoder(s.out).Encode(value) // whoever reads it may go away
}

// reading says from time to time how far L1's events were read.
func (s *auditScreen) reading(block, of, checkpoints uint64) {
	if time.Since(s.told) < 2*time.Second {
		return
	}
	s.told = time.Now()
	if s.json {
		s.line(map[string]uint64{"l1_block_read": block, "l1_blocks": of, "checkpoints_found": checkpoints})
		return
	}
	fmt.Fprintf(s.out, "L1 block %d of %d: %d checkpoints so far\n", block, of, checkpoints)
}

func (s *auditScreen) undone(back, was uint64) {
	if s.json {
		s.line(map[string]uint64{"undone_to": back, "from": was})
		return
	}
	fmt.Fprintf(s.out, "L1 took back checkpoints %d to %d: go on after checkpoint %d\n", back+1, was, back)
}

func (s *auditScreen) progress(p l1audit.Progress) {
	s.last = p
	if s.json {
		s.line(p)
		return
	}
	fmt.Fprintf(s.out, "checkpoint %d of %d is right: slot %d, chunks to %d, %d txs, state root %s\n", p.Checkpoint, p.Of, p.Slot, p.Chunk, p.Txs, short(p.StateRoot.Hex()))
}

// done says what is right now, and what that rests on.
func (s *auditScreen) done(sum l1audit.Summary) {
	if s.json {
		s.line(struct {
			l1audit.Summary
			Checked    []string `json:"checked"`
			NotChecked []string `json:"not_checked"`
		}{sum, sum.Checked(), sum.NotChecked()})
		return
	}
	fmt.Fprintf(s.out, "All %d checkpoints are right: %d txs rebuilt, %.0f tx/s. State root %s after chunk %d.\n",
		sum.Checkpoint, s.last.TotalTxs, audit.Rate(s.last), sum.StateRoot, sum.Chunk)
	for _, what := range sum.Checked() {
		fmt.Fprintln(s.out, "  checked:", what)
	}
	for _, what := range sum.NotChecked() {
		fmt.Fprintln(s.out, "  NOT CHECKED:", what)
	}
}

func (s *auditScreen) failed(err error) error {
	if err == nil {
		return nil
	}
	if s.json {
		s.line(map[string]any{"error": err.Error(), "detail": detail(err)})
	}
	if errors.Is(err, l1audit.ErrNotReexecuted) {
		return fmt.Errorf("the audit is not complete: %w", err)
	}
	return fmt.Errorf("THE AUDIT FAILED: %w", err)
}

// detail is what a program may want to know of a failure.
func detail(err error) any {
	var d *l1audit.Difference
	var f *l1audit.Failure
	switch {
	case errors.As(err, &d):
		return d
	case errors.As(err, &f):
		return map[string]any{"checkpoint": f.Checkpoint, "part": f.Part}
	}
	return nil
}
