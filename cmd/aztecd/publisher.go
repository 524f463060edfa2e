package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/admin"
)

// gwei in wei.
const gwei = 1_000_000_000

func publisherCommand() *cobra.Command {
	return group("publisher", "Control the publisher of a node that runs here, by the socket in its home",
		publisherAct("status", "Show what the publisher does, and the most that it offers", (*admin.Client).Status),
		publisherAct("pause", "Send nothing to L1 until resume or a restart. What is in flight is watched; others publish in its turns", (*admin.Client).Pause),
		publisherAct("resume", "Let it send again", (*admin.Client).Resume),
		publisherAct("flush", "Publish now what may be published, without waiting whether more comes", (*admin.Client).Flush),
		publisherCapsCommand())
}

func publisherAct(use, short string, act func(*admin.Client, context.Context) (admin.Answer, error)) *cobra.Command {
	c := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return withAdmin(c, act) },
	}
	addHome(c)
	return c
}

func publisherCapsCommand() *cobra.Command {
	var gas, tip, blob uint64
	c := &cobra.Command{
		Use: "caps", Args: cobra.NoArgs,
		Short: "Show the most that is offered for gas, or change it until a restart",
		RunE: func(c *cobra.Command, _ []string) error {
			return withAdmin(c, func(node *admin.Client, ctx context.Context) (admin.Answer, error) {
				a, err := node.Status(ctx)
				if err != nil {
					return a, err
				}
				caps := a.Caps
				for flag, to := range map[string]*uint64{"max-fee": &caps.Gas, "max-tip": &caps.Tip, "max-blob-fee": &caps.Blob} {
					value := map[string]uint64{"max-fee": gas, "max-tip": tip, "max-blob-fee": blob}[flag]
					if c.Flags().Changed(flag) {
						*to = value * gwei
					}
				}
				if caps == a.Caps {
					return a, nil
				}
				return node.SetCaps(ctx, caps)
			})
		},
	}
	addHome(c)
	c.Flags().Uint64Var(&gas, "max-fee", 0, "most to pay per gas, in gwei")
	c.Flags().Uint64Var(&tip, "max-tip", 0, "most to pay per gas to the L1 block proposer, in gwei")
	c.Flags().Uint64Var(&blob, "max-blob-fee", 0, "most to pay per blob gas, in gwei")
	return c
}

func withAdmin(c *cobra.Command, act func(*admin.Client, context.Context) (admin.Answer, error)) error {
	cfg, err := loadConfig(c)
	if err != nil {
		return err
	}
	ctx, stop := untilSignal(c.Context())
	defer stop()
	a, err := act(admin.Dial(cfg.AdminSocket()), ctx)
	if err != nil {
		return err
	}
	return show(c, a, func(w io.Writer) {
		pairs(w, "account", a.Account, "paused", a.Paused, "last decision", fmt.Sprintf("%s, %s", a.Action, a.Reason),
			"not on L1", fmt.Sprintf("%d checkpoints", a.Backlog),
			"caps", fmt.Sprintf("%g gwei for gas, %g of it as tip, %g for blob gas", float64(a.Caps.Gas)/gwei, float64(a.Caps.Tip)/gwei, float64(a.Caps.Blob)/gwei))
		if a.Err != "" {
			fmt.Fprintln(w, "error:", a.Err)
		}
	})
}
