package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/stake"
)

func stakeCommand() *cobra.Command {
	return group("stake", "Deposit a validator's stake on L1, look after it, and take it back",
		stakeStatusCommand(), stakeDepositCommand(), stakeEnterCommand(), stakeSetPublisherCommand(),
		stakeExitCommand(), stakeFinalizeCommand(), stakeClaimCommand(), stakeProveCommand(), stakeMintCommand())
}

const stakeLong = `

The home says which chain, L1 and validator it is about: genesis.json, l1.endpoints and the
attester's key. --attester names another validator. Transactions are paid by the account
whose hex key is in AZTECD_L1_KEY, else by the home's publisher account, from which a
running node sends: that one needs the node to be down. --dry-run sends nothing.`

// stakeFlags are those of commands that work with a home.
type stakeFlags struct {
	l1       []string
	attester string
	dry      bool
	timeout  time.Duration
}

func (f *stakeFlags) add(c *cobra.Command, sends bool) *cobra.Command {
	c.Args, c.Long = cobra.NoArgs, c.Short+"."+stakeLong
	addHome(c)
	c.Flags().StringSliceVar(&f.l1, "l1", nil, "JSON-RPC URLs of the L1, separated by commas (default l1.endpoints of the home)")
	c.Flags().StringVar(&f.attester, "attester", "", "the validator's attester (default the home's)")
	c.Flags().DurationVar(&f.timeout, "timeout", 0, "how long it may take at most; 0: until ^C")
	if sends {
		c.Flags().BoolVar(&f.dry, "dry-run", false, "print what would be sent, and send nothing")
	}
	return c
}

// at opens a desk, until a signal or the timeout.
func (f *stakeFlags) at(c *cobra.Command, do func(ctx context.Context, d *stake.Desk) error) error {
	ctx, stop := untilSignal(c.Context())
	defer stop()
	if f.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, f.timeout)
		defer cancel()
	}
	attester, err := address(f.attester)
	if err != nil {
		return err
	}
	flags := map[string]string{}
	if len(f.l1) > 0 {
		flags["l1.endpoints"] = strings.Join(f.l1, ",")
	}
	cfg, err := config.Load(home(c), config.Source{Env: os.Environ(), Flags: flags})
	if err != nil {
		return err
	}
	d, err := stake.Open(ctx, stake.Options{
		Config: cfg, Key: os.Getenv("AZTECD_L1_KEY"), Attester: attester,
		Logger: slog.New(slog.NewTextHandler(os.Stderr, nil)),
	})
	if err != nil {
		return err
	}
	defer d.Close()
	return do(ctx, d)
}

// acts makes a command that sends.
func (f *stakeFlags) acts(use, short string, act func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error)) *cobra.Command {
	return f.add(&cobra.Command{
		Use: use, Short: short,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.at(c, func(ctx context.Context, d *stake.Desk) error {
				r, err := act(ctx, d, f.dry)
				if err != nil {
					return err
				}
				return show(c, r, func(w io.Writer) { printStakeResult(w, r, f.dry) })
			})
		},
	}, true)
}

func printStakeResult(w io.Writer, r *stake.Result, dry bool) {
	printSent(w, r.Account, r.Sent, r.Would)
	if !dry {
		fmt.Fprintf(w, "%s: %s\n", r.Stake.Attester, r.Next)
	}
}
