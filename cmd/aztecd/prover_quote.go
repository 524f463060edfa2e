package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// quoteFlags are what a prover asks and promises.
type quoteFlags struct {
	epoch, until uint64
	fee          uint32
	bond         string
	print        bool
}

// madeQuote is a quote that was signed, and submitted unless it was only printed.
type madeQuote struct {
	Hash  common.Hash  `json:"hash"`
	Quote quote.Signed `json:"quote"`
	Sent  bool         `json:"sent"`
}

func proverQuoteCommand() *cobra.Command {
	var f quoteFlags
	c := &cobra.Command{
		Use:   "quote",
		Short: "Sign one quote for an epoch and submit it to a node: by hand what a prover does by itself",
		Long: "Sign a quote with the prover's key, whose hex digits are in AZTECD_L1_KEY, and submit it to a node, which\n" +
			"passes it on. Whoever's quote is claimed with has its bond at stake: promise only what your own node has\n" +
			"executed and found to be what L1 confirmed (docs/provers.md). The node is asked which chain it is.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return askNode(c, func(node *client.Client) error {
				made, err := f.make(c.Context(), node)
				if err != nil {
					return err
				}
				return show(c, made, func(w io.Writer) { printMadeQuote(w, made) })
			})
		},
	}
	addNode(c)
	c.Flags().Uint64Var(&f.epoch, "epoch", 0, "the epoch to prove")
	c.Flags().Uint64Var(&f.until, "until-slot", 0, "the last slot in which a leader may claim with it (default the last one of the claim window)")
	c.Flags().Uint32Var(&f.fee, "fee-basis-points", 0, "the prover's part of the proving reward, of 10000")
	c.Flags().StringVar(&f.bond, "bond", "", "AZT to put at stake (default the deployment's least)")
	c.Flags().BoolVar(&f.print, "print", false, "print the signed quote, and submit nothing")
	for _, name := range []string{"epoch", "fee-basis-points"} {
		if err := c.MarkFlagRequired(name); err != nil {
			panic(err) // a flag of these few lines
		}
	}
	return c
}

// make signs what the flags say for the node's chain, and submits it.
func (f quoteFlags) make(ctx context.Context, node *client.Client) (*madeQuote, error) {
	key, err := config.ParseKey(os.Getenv("AZTECD_L1_KEY"))
	if err != nil {
		return nil, fmt.Errorf("%w: set AZTECD_L1_KEY to the prover's hex key", err)
	}
	info, err := node.Info(ctx)
	if err != nil {
		return nil, err
	}
	p := info.Params.Protocol()
	if !p.Proven() {
		return nil, errors.New("this chain is not proven: its genesis has no proving, so that there is nothing to bid for")
	}
	q := quote.Quote{
		Prover: crypto.PubkeyToAddress(key.PublicKey), Epoch: f.epoch, ValidUntil: f.until, Bond: p.Proving.MinBond, Fee: f.fee,
	}
	if f.epoch >= math.MaxUint32 {
		return nil, fmt.Errorf("epoch %d is none that comes", f.epoch)
	}
	if q.ValidUntil == 0 {
		q.ValidUntil = (f.epoch+1)*p.EpochDuration + p.Proving.ClaimSlots - 1
	}
	if f.bond != "" {
		azt, err := stakes.ParseAZT(f.bond)
		if err != nil {
			return nil, fmt.Errorf("bond %q: %w", f.bond, err)
		}
		if q.Bond, err = protocol.ParseAmount(azt.Units().String()); err != nil {
			return nil, err
		}
	}
	domain := quote.Domain{L1ChainID: p.L1ChainID, Rollup: p.Rollup}
	made := &madeQuote{Hash: domain.Digest(q)}
	if made.Quote, err = domain.Sign(q, key); err != nil || f.print {
		return made, err
	}
	_, err = node.SubmitEpochBid(ctx, made.Quote)
	made.Sent = err == nil
	return made, err
}

func printMadeQuote(w io.Writer, made *madeQuote) {
	printBids(w, []quote.Signed{made.Quote})
	pairs(w, "hash", made.Hash, "signature", common.Bytes2Hex(made.Quote.Signature[:]), "submitted", made.Sent)
}
