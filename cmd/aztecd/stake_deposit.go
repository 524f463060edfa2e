package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func stakeDepositCommand() *cobra.Command {
	var f stakeFlags
	var withdrawer, publisher, amount, proof string
	var wait bool
	c := f.acts("deposit", "Stake AZT for the validator, and let it in when it may enter",
		func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) {
			o := stake.DepositOptions{Wait: wait}
			var err error
			if o.Withdrawer, err = address(withdrawer); err != nil {
				return nil, err
			}
			if o.Publisher, err = address(publisher); err != nil {
				return nil, err
			}
			if amount != "" {
				if o.Amount, err = stakes.ParseAZT(amount); err != nil {
					return nil, err
				}
			}
			if proof != "" {
				if o.Proof, err = hexutil.Decode(proof); err != nil {
					return nil, fmt.Errorf("--proof is %q; write 0x and 130 hex digits", proof)
				}
			}
			return d.Deposit(ctx, o, dry)
		})
	c.Flags().StringVar(&withdrawer, "withdrawer", "", "L1 account that gets stake and rewards and may exit: one whose key is not on this machine")
	c.Flags().StringVar(&publisher, "publisher", "", "L1 account that publishes for the validator (default the home's)")
	c.Flags().StringVar(&amount, "amount", "", "AZT to stake (default the smallest stake)")
	c.Flags().StringVar(&proof, "proof", "", "proof of possession from `aztecd stake prove` (default: the home's key makes it)")
	c.Flags().BoolVar(&wait, "wait", false, "wait for the queue until the validator is in the set")
	mustRequire(c, "withdrawer")
	return c
}

func stakeProveCommand() *cobra.Command {
	var file, message string
	c := &cobra.Command{
		Use:   "prove",
		Short: "Prove with a key file that its holder wants a deposit",
		Long: "Sign the terms of a deposit with an attester's key, where the key lies: without a home, a\n" +
			"node or L1. `aztecd stake deposit` prints the message when its home's key is with a signer\n" +
			"elsewhere. What it says is printed; anything but the terms of a deposit is refused.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			bytes, err := hexutil.Decode(message)
			if err != nil {
				return fmt.Errorf("--message: want 0x and hex digits: %w", err)
			}
			if file == "" {
				file = config.Paths(home(c)).ConsensusKey
			}
			p, err := stake.Prove(file, bytes)
			if err != nil {
				return err
			}
			return show(c, p, func(w io.Writer) {
				pairs(w, "attester", p.Attester, "L1 chain id", p.L1ChainID, "staking contract", p.Staking, "depositor", p.Depositor,
					"withdrawer", p.Withdrawer, "publisher", p.Publisher, "proof", p.Proof)
			})
		},
	}
	addHome(c)
	c.Flags().StringVar(&file, "key-file", "", "the attester's key: priv_validator_key.json (default the home's)")
	c.Flags().StringVar(&message, "message", "", "what to sign")
	mustRequire(c, "message")
	return c
}
