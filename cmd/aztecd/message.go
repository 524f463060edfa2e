package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/protocol"
)

func messageCommand() *cobra.Command {
	return group("message", "Send messages between L1 and L2, show them and consume them",
		messageSendCommand(), messageClaimCommand(), messageProveCommand(), messageConsumeCommand())
}

const deskLong = `

--node says which chain. What is sent on L1 is paid by the account whose hex key is in
AZTECD_L1_KEY. Transactions on L2 are made without a proof, for chains that ask for none:
--payer is the L2 address that pays, or the number of a funded payer of a development network.`

// deskFlags are those of commands between the layers.
type deskFlags struct {
	l1      []string
	noWait  bool
	timeout time.Duration
}

func (f *deskFlags) add(c *cobra.Command, onL1, waits bool) *cobra.Command {
	c.Args, c.Long = cobra.NoArgs, c.Short+"."+deskLong
	addNode(c)
	if onL1 {
		c.Flags().StringSliceVar(&f.l1, "l1", nil, "JSON-RPC URLs of the L1, separated by commas")
	}
	if waits {
		c.Flags().BoolVar(&f.noWait, "no-wait", false, "do not wait for the other layer")
	}
	c.Flags().DurationVar(&f.timeout, "timeout", 0, "how long it may take at most; 0: until ^C")
	return c
}

// at opens a desk, until a signal or the timeout.
func (f *deskFlags) at(c *cobra.Command, do func(ctx context.Context, d *messages.Desk) error) error {
	ctx, stop := untilSignal(c.Context())
	defer stop()
	if f.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, f.timeout)
		defer cancel()
	}
	node, err := c.Flags().GetString("node")
	if err != nil {
		return err
	}
	d, err := messages.Open(ctx, messages.Options{
		Node: node, L1: f.l1, Key: os.Getenv("AZTECD_L1_KEY"), Logger: slog.New(slog.NewTextHandler(os.Stderr, nil)),
		Progress: func(text string) { fmt.Fprintln(c.ErrOrStderr(), text) },
	})
	if err != nil {
		return err
	}
	defer d.Close()
	return do(ctx, d)
}

func messageSendCommand() *cobra.Command {
	var f deskFlags
	var recipient, content, sender, payer string
	c := f.add(&cobra.Command{
		Use: "send", Short: "Send a message to an L2 contract (32 bytes), or from one to an L1 account (20 bytes)",
		RunE: func(c *cobra.Command, _ []string) error {
			what, err := fieldElement("content", content)
			if err != nil {
				return err
			}
			if len(recipient) == len("0x")+2*common.AddressLength {
				return f.toL1(c, recipient, sender, payer, what)
			}
			to, err := fieldElement("recipient", recipient)
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				s, err := d.Send(ctx, to, what, !f.noWait)
				if s == nil {
					return err
				}
				return errors.Join(err, show(c, s, func(w io.Writer) {
					pairs(w, "index", s.Index, "leaf", hex(s.Leaf), "secret", hex(s.Secret), "L1 transaction", s.TxHash, "L1 block", s.L1Block, "usable on L2", s.Synced)
				}))
			})
		},
	}, true, true)
	c.Flags().StringVar(&recipient, "recipient", "", "L2 contract, 0x and 64 hex digits, or L1 account, 0x and 40")
	c.Flags().StringVar(&content, "content", "", "a field element: 0x and 64 hex digits")
	c.Flags().StringVar(&sender, "sender", "", "to L1: the L2 contract that sends")
	c.Flags().StringVar(&payer, "payer", "0", "to L1: who pays on L2")
	mustRequire(c, "recipient", "content")
	return c
}

func messageClaimCommand() *cobra.Command {
	var f deskFlags
	var file, payer string
	c := f.add(&cobra.Command{
		Use: "claim", Short: "Consume a message from L1 by a transaction on L2",
		RunE: func(c *cobra.Command, _ []string) error {
			var s messages.Sent
			if err := readJSON(c, "message", file, &s); err != nil {
				return err
			}
			by, err := payerOf(payer)
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				r, err := d.Consume(ctx, by, &s)
				if err != nil {
					return err
				}
				return show(c, r, func(w io.Writer) { printReceipt(w, r) })
			})
		},
	}, false, false)
	c.Flags().StringVar(&file, "message", "", "what `aztecd message send --output json` printed; - for standard input")
	c.Flags().StringVar(&payer, "payer", "0", "who pays on L2")
	mustRequire(c, "message")
	return c
}

func messageProveCommand() *cobra.Command {
	var f deskFlags
	var tx string
	var index int
	c := f.add(&cobra.Command{
		Use: "prove", Short: "Show a message to L1 as the Outbox contract asks for it",
		RunE: func(c *cobra.Command, _ []string) error {
			hash, err := txHash(tx)
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				p, err := d.Prove(ctx, hash, index, !f.noWait)
				if err != nil {
					return err
				}
				return show(c, p, func(w io.Writer) {
					pairs(w, "leaf", hex(p.Leaf), "chunk", p.Chunk.Number, "position", p.Position, "checkpoint", p.Checkpoint.Number, "confirmation", p.Confirmation, "proof", p.Encoded)
					for _, s := range p.Path {
						pairs(w, "path", hex(s))
					}
				})
			})
		},
	}, true, true)
	c.Flags().StringVar(&tx, "tx", "", "the transaction on L2")
	c.Flags().IntVar(&index, "message", 0, "which of its messages, from 0")
	mustRequire(c, "tx")
	return c
}

func messageConsumeCommand() *cobra.Command {
	var f deskFlags
	var tx, sender, content string
	c := f.add(&cobra.Command{
		Use: "consume", Short: "Consume a message to the L1 account that sends, once its chunk is settled",
		RunE: func(c *cobra.Command, _ []string) error {
			hash, err := txHash(tx)
			if err != nil {
				return err
			}
			var which messages.Sought
			if which.Sender, err = optionalElement("sender", sender); err != nil {
				return err
			}
			if which.Content, err = optionalElement("content", content); err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *messages.Desk) error {
				p, err := d.Receive(ctx, hash, which, !f.noWait)
				if err != nil {
					return err
				}
				return show(c, p, func(w io.Writer) { printPaid(w, p) })
			})
		},
	}, true, true)
	c.Flags().StringVar(&tx, "tx", "", "the transaction on L2")
	c.Flags().StringVar(&sender, "sender", "", "the L2 contract that sent it (default as the transaction says)")
	c.Flags().StringVar(&content, "content", "", "its content (default as the transaction says)")
	mustRequire(c, "tx")
	return c
}

func printPaid(w io.Writer, p *messages.Paid) {
	pairs(w, "recipient", p.Recipient, "L1 transaction", p.TxHash, "L1 block", p.L1Block, "chunk", p.Proof.Chunk.Number, "checkpoint", p.Proof.Checkpoint.Number)
}

// fieldElement reads a flag.
func fieldElement(flag, text string) (fr.Element, error) {
	var f protocol.FieldHex
	if err := f.UnmarshalText([]byte(text)); err != nil {
		return fr.Element{}, fmt.Errorf("--%s is %.80q; write a field element as 0x and 64 hex digits", flag, text)
	}
	return f.Field(), nil
}

// optionalElement reads a flag that may be left away.
func optionalElement(flag, text string) (*fr.Element, error) {
	if text == "" {
		return nil, nil //nolint:nilnil // none
	}
	e, err := fieldElement(flag, text)
	return &e, err
}

// payerOf reads an L2 address, or the number of a development network's payer.
func payerOf(text string) (fr.Element, error) {
	if n, err := strconv.Atoi(text); err == nil {
		if n < 0 || n >= load.Payers {
			return fr.Element{}, fmt.Errorf("--payer %d: there are 0 to %d", n, load.Payers-1)
		}
		return load.Payer(n), nil
	}
	return fieldElement("payer", text)
}

func hex(f protocol.FieldHex) string {
	e := f.Field()
	return common.Hash(e.Bytes()).String()
}

// readJSON reads what another command printed.
func readJSON(c *cobra.Command, flag, file string, into any) error {
	raw, err := []byte(nil), error(nil)
	if file == "-" {
		raw, err = io.ReadAll(c.InOrStdin())
	} else {
		raw, err = os.ReadFile(file)
	}
	if err != nil {
		return fmt.Errorf("--%s: %w", flag, err)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("--%s %s: not what was printed with --output json: %w", flag, file, err)
	}
	return nil
}
