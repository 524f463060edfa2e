package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/prover/escrow"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func proverDepositCommand() *cobra.Command {
	var amount, prover string
	var mint bool
	c := escrowCommand("deposit", "Deposit AZT that a prover's bond is taken from", func(ctx context.Context, d *escrow.Desk) (common.Address, error) {
		who := d.Account()
		if prover != "" {
			var err error
			if who, err = address(prover); err != nil {
				return who, err
			}
		}
		azt, err := stakes.ParseAZT(amount)
		if err != nil {
			return who, fmt.Errorf("--amount %q: %w", amount, err)
		}
		return who, d.Deposit(ctx, who, azt, mint)
	})
	c.Flags().StringVar(&amount, "amount", "", "AZT to deposit")
	c.Flags().StringVar(&prover, "prover", "", "L1 account of the prover (default: the one that pays)")
	c.Flags().BoolVar(&mint, "mint", false, "make that AZT first, as the token's minter alone may: on a development L1 who deployed")
	mustRequire(c, "amount")
	return c
}

func proverWithdrawCommand() *cobra.Command {
	var amount, to string
	var finish bool
	c := escrowCommand("withdraw", "Ask for a prover's deposit back, and with --finish have it paid once the delay is over", func(ctx context.Context, d *escrow.Desk) (common.Address, error) {
		who := d.Account()
		if finish {
			receiver := who
			if to != "" {
				var err error
				if receiver, err = address(to); err != nil {
					return who, err
				}
			}
			return who, d.FinishWithdraw(ctx, receiver)
		}
		if amount == "" {
			return who, errors.New("say how much with --amount, or --finish what was asked for")
		}
		azt, err := stakes.ParseAZT(amount)
		if err != nil {
			return who, fmt.Errorf("--amount %q: %w", amount, err)
		}
		return who, d.StartWithdraw(ctx, azt)
	})
	c.Flags().StringVar(&amount, "amount", "", "AZT to ask for; asking again begins the delay anew")
	c.Flags().BoolVar(&finish, "finish", false, "have paid what was asked for")
	c.Flags().StringVar(&to, "to", "", "with --finish, who gets it (default: the prover)")
	return c
}

// escrowCommand acts on a prover's deposit and shows what it is then.
func escrowCommand(name, short string, act func(context.Context, *escrow.Desk) (common.Address, error)) *cobra.Command {
	var l1 string
	c := &cobra.Command{
		Use: name, Short: short,
		Long: short + ".\n\nThe hex key of the L1 account that pays comes from AZTECD_L1_KEY. A node is asked which chain it is.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			key, err := config.ParseKey(os.Getenv("AZTECD_L1_KEY"))
			if err != nil {
				return fmt.Errorf("%w: set AZTECD_L1_KEY to the hex key of the L1 account that pays", err)
			}
			return withNode(c, func(node *client.Client) error {
				info, err := node.Info(c.Context())
				if err != nil {
					return err
				}
				if info.Params == nil || !info.Params.Proven() {
					return errors.New("this chain is not proven: its genesis has no proving")
				}
				d := &escrow.Desk{L1: l1, Key: key, Params: info.Params.Protocol()}
				who, err := act(c.Context(), d)
				if err != nil {
					return err
				}
				has, err := d.Read(c.Context(), who)
				if err != nil {
					return err
				}
				return show(c, has, func(w io.Writer) {
					pairs(w, "prover", has.Prover, "free", has.Free, "at stake", has.Staked, "asked back", has.Leaving)
					if has.LeavesAt != nil {
						pairs(w, "paid from", *has.LeavesAt)
					}
				})
			})
		},
	}
	addNode(c)
	c.Flags().StringVar(&l1, "l1", "http://127.0.0.1:8545", "JSON-RPC URL of the L1")
	return c
}
