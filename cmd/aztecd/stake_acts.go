package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func stakeEnterCommand() *cobra.Command {
	var f stakeFlags
	return f.acts("enter", "Let those at the head of the queue in who may enter; anyone may call it", func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) { return d.Enter(ctx, dry) })
}

func stakeExitCommand() *cobra.Command {
	var f stakeFlags
	return f.acts("exit", "Take the validator out of the queue, or start its way out of the set; its withdrawer only",
		func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) { return d.Exit(ctx, dry) })
}

func stakeFinalizeCommand() *cobra.Command {
	var f stakeFlags
	return f.acts("finalize", "Pay the stake back to its withdrawer; anyone may call it",
		func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) { return d.Finalize(ctx, dry) })
}

func stakeSetPublisherCommand() *cobra.Command {
	var f stakeFlags
	var publisher string
	c := f.acts("set-publisher", "Change the L1 account that publishes for the validator; its attester or withdrawer only",
		func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) {
			to, err := address(publisher)
			if err != nil {
				return nil, err
			}
			return d.SetPublisher(ctx, to, dry)
		})
	c.Flags().StringVar(&publisher, "publisher", "", "the L1 account")
	mustRequire(c, "publisher")
	return c
}

func stakeClaimCommand() *cobra.Command {
	var f stakeFlags
	var confirmer string
	var from uint64
	c := f.acts("claim", "Have the validator's rewards paid to its withdrawer; anyone may call it",
		func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) {
			account, err := address(confirmer)
			if err != nil {
				return nil, err
			}
			return d.Claim(ctx, account, from, dry)
		})
	c.Flags().StringVar(&confirmer, "confirmer", "", "account whose confirmations are paid, too (default the one that sends)")
	c.Flags().Uint64Var(&from, "from-epoch", 0, "the first epoch to look at")
	return c
}

func stakeMintCommand() *cobra.Command {
	var f stakeFlags
	var to, amount string
	c := f.acts("mint", "Make AZT for an account; the token's minter only, on a development L1 who deployed",
		func(ctx context.Context, d *stake.Desk, dry bool) (*stake.Result, error) {
			account, err := address(to)
			if err != nil {
				return nil, err
			}
			azt, err := stakes.ParseAZT(amount)
			if err != nil {
				return nil, err
			}
			return d.Mint(ctx, account, azt, dry)
		})
	c.Flags().StringVar(&to, "to", "", "who gets it")
	c.Flags().StringVar(&amount, "amount", "", "AZT to make")
	mustRequire(c, "to", "amount")
	return c
}
