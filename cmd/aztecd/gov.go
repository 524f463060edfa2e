package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/gov"
	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func govCommand() *cobra.Command {
	return group("gov", "Vote with AZT: slash validators, send them away, let some in, restart a dead chain",
		govStatusCommand(), govCheckCommand(), govProposeCommand(), govVoteCommand(), govExecuteCommand(), govVetoCommand(), govUnlockCommand())
}

const govLong = `

AZT that votes is locked in the governance contract until the timelock is over; what that takes
is locked first. The home says which chain and L1: genesis.json, l1.endpoints. The account
whose hex key is in AZTECD_L1_KEY votes and pays, else the home's publisher account, which
needs the node to be down. --dry-run sends nothing.`

// govFlags are those of commands of votes.
type govFlags struct {
	l1      []string
	id      string
	dry     bool
	timeout time.Duration
}

func (f *govFlags) add(c *cobra.Command, sends bool) *cobra.Command {
	c.Args, c.Long = cobra.NoArgs, c.Short+"."+govLong
	addHome(c)
	c.Flags().StringSliceVar(&f.l1, "l1", nil, "JSON-RPC URLs of the L1, separated by commas (default l1.endpoints of the home)")
	c.Flags().DurationVar(&f.timeout, "timeout", 0, "how long it may take at most; 0: until ^C")
	if sends {
		c.Flags().BoolVar(&f.dry, "dry-run", false, "print what would be sent, and send nothing")
	}
	return c
}

// withID adds the flag that names a proposal.
func (f *govFlags) withID(c *cobra.Command, required bool) *cobra.Command {
	c.Flags().StringVar(&f.id, "id", "", "the proposal, as `aztecd gov status` names it")
	if required {
		mustRequire(c, "id")
	}
	return c
}

func (f *govFlags) proposal() (id common.Hash, err error) {
	if f.id == "" {
		return id, nil
	}
	if err := id.UnmarshalText([]byte(f.id)); err != nil {
		return id, fmt.Errorf("--id is %q; write 0x and 64 hex digits, as `aztecd gov status` shows them", f.id)
	}
	return id, nil
}

// at opens a desk, until a signal or the timeout.
func (f *govFlags) at(c *cobra.Command, do func(ctx context.Context, d *gov.Desk) error) error {
	ctx, stop := untilSignal(c.Context())
	defer stop()
	if f.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, f.timeout)
		defer cancel()
	}
	flags := map[string]string{}
	if len(f.l1) > 0 {
		flags["l1.endpoints"] = strings.Join(f.l1, ",")
	}
	cfg, err := config.Load(home(c), config.Source{Env: os.Environ(), Flags: flags})
	if err != nil {
		return err
	}
	d, err := gov.Open(ctx, stake.Options{
		Config: cfg, Key: os.Getenv("AZTECD_L1_KEY"), Logger: slog.New(slog.NewTextHandler(os.Stderr, nil)),
	})
	if err != nil {
		return err
	}
	defer d.Close()
	return do(ctx, d)
}

// acts makes a command that sends.
func (f *govFlags) acts(use, short string, act func(ctx context.Context, d *gov.Desk) (*gov.Result, error)) *cobra.Command {
	return f.add(&cobra.Command{
		Use: use, Short: short,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.at(c, func(ctx context.Context, d *gov.Desk) error {
				r, err := act(ctx, d)
				if err != nil {
					return err
				}
				return show(c, r, func(w io.Writer) { printGovResult(w, r) })
			})
		},
	}, true)
}

// someOrAll reads AZT, nil for all of it.
func someOrAll(text string) (*stakes.AZT, error) {
	if text == "all" {
		return nil, nil //nolint:nilnil // all
	}
	azt, err := stakes.ParseAZT(text)
	return &azt, err
}

func printGovResult(w io.Writer, r *gov.Result) {
	printSent(w, r.Account, r.Sent, r.Would)
	if r.Proposal != nil {
		printProposal(w, r.Time, *r.Proposal)
	}
	printVotes(w, r.Votes)
}
