package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

func portalCommand() *cobra.Command {
	return group("portal", "Turn AZT into fee juice, and back: deposit, claim, withdraw, pay; and pay fees to who published",
		portalDepositCommand(), portalClaimCommand(), portalWithdrawCommand(), portalPayCommand(), portalFeesCommand())
}

func portalDepositCommand() *cobra.Command {
	var f deskFlags
	var to, amount string
	c := f.add(&cobra.Command{
		Use: "deposit", Short: "Deposit AZT on L1, wait until L2 can claim it, and print what claims it",
		RunE: func(c *cobra.Command, _ []string) error {
			payer, err := payerOf(to)
			if err != nil {
				return err
			}
			units, err := feeJuice(amount)
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				p, err := d.Deposit(ctx, payer, units, !f.noWait)
				if p == nil {
					return err
				}
				return errors.Join(err, show(c, p, func(w io.Writer) {
					pairs(w, "fee payer", hex(p.FeePayer), "portal", p.Portal, "index", p.Index, "amount", p.Amount, "secret", hex(p.Secret),
						"leaf", hex(p.Leaf), "L1 transaction", p.TxHash, "L1 block", p.L1Block, "usable on L2", p.Synced)
				}))
			})
		},
	}, true, true)
	c.Flags().StringVar(&to, "payer", "", "the L2 address that gets it")
	c.Flags().StringVar(&amount, "amount", "", "AZT")
	mustRequire(c, "payer", "amount")
	return c
}

func portalClaimCommand() *cobra.Command {
	var f deskFlags
	var file string
	c := f.add(&cobra.Command{
		Use: "claim", Short: "Claim a deposit by a transaction that it pays for",
		RunE: func(c *cobra.Command, _ []string) error {
			var p messages.Deposit
			if err := readJSON(c, "deposit", file, &p); err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				r, err := d.Claim(ctx, &p)
				if err != nil {
					return err
				}
				return show(c, r, func(w io.Writer) { printReceipt(w, r) })
			})
		},
	}, false, false)
	c.Flags().StringVar(&file, "deposit", "", "what `aztecd portal deposit --output json` printed; - for standard input")
	mustRequire(c, "deposit")
	return c
}

func portalWithdrawCommand() *cobra.Command {
	var f deskFlags
	var payer, recipient, amount string
	c := f.add(&cobra.Command{
		Use: "withdraw", Short: "Withdraw fee juice by a transaction on L2; `aztecd portal pay` then pays it on L1",
		RunE: func(c *cobra.Command, _ []string) error {
			by, err := payerOf(payer)
			if err != nil {
				return err
			}
			to, err := address(recipient)
			if err != nil {
				return err
			}
			units, err := feeJuice(amount)
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				r, err := d.Withdraw(ctx, by, to, units)
				if err != nil {
					return err
				}
				return show(c, r, func(w io.Writer) { printReceipt(w, r) })
			})
		},
	}, false, false)
	c.Flags().StringVar(&payer, "payer", "", "the L2 address that withdraws")
	c.Flags().StringVar(&recipient, "recipient", "", "the L1 account that is paid")
	c.Flags().StringVar(&amount, "amount", "", "AZT, beside the fee")
	mustRequire(c, "payer", "recipient", "amount")
	return c
}

func portalPayCommand() *cobra.Command {
	var f deskFlags
	var tx, recipient, amount string
	c := f.add(&cobra.Command{
		Use: "pay", Short: "Have the portal pay on L1 what a transaction withdrew, once its chunk is settled; anyone may call it",
		RunE: func(c *cobra.Command, _ []string) error {
			hash, err := txHash(tx)
			if err != nil {
				return err
			}
			if (recipient == "") != (amount == "") {
				return errors.New("--recipient and --amount go together; without both the transaction says them")
			}
			to, err := address(recipient)
			if err != nil {
				return err
			}
			var units protocol.Amount
			if amount != "" {
				if units, err = feeJuice(amount); err != nil {
					return err
				}
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				p, err := d.Pay(ctx, hash, to, units, !f.noWait)
				if err != nil {
					return err
				}
				return show(c, p, func(w io.Writer) { printPaid(w, p) })
			})
		},
	}, true, true)
	c.Flags().StringVar(&tx, "tx", "", "the transaction that withdrew")
	c.Flags().StringVar(&recipient, "recipient", "", "the L1 account that it names (default as the transaction says)")
	c.Flags().StringVar(&amount, "amount", "", "AZT that it withdrew (default as the transaction says)")
	mustRequire(c, "tx")
	return c
}

func portalFeesCommand() *cobra.Command {
	var f deskFlags
	var from uint64
	c := f.add(&cobra.Command{
		Use: "fees", Short: "Have the fees of settled checkpoints paid to those who published them",
		RunE: func(c *cobra.Command, _ []string) error {
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				paid, err := d.Fees(ctx, from)
				if err != nil {
					return err
				}
				return show(c, paid, func(w io.Writer) {
					for _, p := range paid {
						pairs(w, "checkpoint", p.Checkpoint, "attester", p.Attester, "to", p.To, "amount", p.Amount, "L1 transaction", p.TxHash)
					}
				})
			})
		},
	}, true, false)
	c.Flags().Uint64Var(&from, "from", 1, "the first checkpoint that is looked at")
	return c
}

// feeJuice reads AZT as so much fee juice: their smallest units are worth the same.
func feeJuice(text string) (protocol.Amount, error) {
	azt, err := stakes.ParseAZT(text)
	if err != nil {
		return protocol.Amount{}, err
	}
	units, err := protocol.ParseAmount(azt.Units().String())
	if err != nil {
		return units, fmt.Errorf("--amount: %w", err)
	}
	return units, nil
}
