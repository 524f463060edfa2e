package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/light"
)

func lightProveCommand() *cobra.Command {
	var f lightFlags
	var store bool
	c := &cobra.Command{
		Use:   "prove",
		Short: "Verify a chunk or a tx, and print the proof for somebody else",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			write := func(ctx context.Context, v *light.Verifier) error { return f.prove(ctx, c.OutOrStdout(), v) }
			if !store {
				return f.withVerifier(c, write)
			}
			o, err := f.read()
			if err != nil {
				return err
			}
			ctx, stop := untilSignal(c.Context())
			defer stop()
			v, err := f.stored(ctx, c.ErrOrStderr(), o)
			if err != nil {
				return err
			}
			defer v.Close()
			return write(ctx, v)
		},
	}
	f.add(c, true)
	c.Long += `

A proof names the committee that signed. Once the contract has that committee's hash stored,
the file proves the committee, too: who reads it asks L1 for nothing but whether one block is
final. --store has it stored first, says what that costs, pays with the account whose hex key is
in AZTECD_L1_KEY, and waits until it is final; without a key it says the price and stops.`
	c.Flags().BoolVar(&store, "store", false, "have the committee's hash stored on L1 first, by a transaction that AZTECD_L1_KEY pays for")
	return c
}

// prove writes the file of the chunk or the tx that the flags name.
func (f *lightFlags) prove(ctx context.Context, out io.Writer, v *light.Verifier) error {
	found, err := f.verified(ctx, v)
	if err != nil {
		return err
	}
	file, err := v.File(ctx, found)
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(file)
}

// stored has the committee's hash stored, and opens L1 at a block that has it.
func (f *lightFlags) stored(ctx context.Context, log io.Writer, o light.Options) (*light.Verifier, error) {
	if f.trusted != "" {
		return nil, errors.New("--store needs a block later than the trusted one: leave --trusted-block out")
	}
	v, err := light.Open(ctx, o)
	if err != nil {
		return nil, err
	}
	epoch, err := f.epoch(ctx, v)
	v.Close()
	if err != nil {
		return nil, err
	}
	key, err := payer()
	if err != nil {
		return nil, err
	}
	offer, err := light.OfferStore(ctx, o, epoch, key)
	if err != nil {
		return nil, err
	}
	if offer == nil {
		fmt.Fprintf(log, "The committee of epoch %d is stored already.\n", epoch)
		return light.OpenStored(ctx, o, epoch)
	}
	defer offer.Close()
	fmt.Fprintf(log, "To store the committee of epoch %d takes %d gas, at most %s ether.\n", epoch, offer.Gas, inEther(offer.AtMost))
	if err := offer.Send(ctx); errors.Is(err, light.ErrNoKey) {
		return nil, fmt.Errorf("%w: set AZTECD_L1_KEY to its hex key", err)
	} else if err != nil {
		return nil, err
	}
	if err := offer.Included(ctx); err != nil {
		return nil, err
	}
	fmt.Fprintln(log, "It is stored; wait until L1 calls that final.")
	return light.OpenStored(ctx, o, epoch)
}

// epoch is that of the committee that the proof will need.
func (f *lightFlags) epoch(ctx context.Context, v *light.Verifier) (uint64, error) {
	found, err := f.verified(ctx, v)
	if err != nil {
		return 0, err
	}
	return v.Epoch(ctx, found)
}

// payer is the account that pays for what is sent to L1; nil when there is none.
func payer() (*ecdsa.PrivateKey, error) {
	text := os.Getenv("AZTECD_L1_KEY")
	if text == "" {
		return nil, nil
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return nil, errors.New("AZTECD_L1_KEY is no hex key") // the error may show it
	}
	return key, nil
}

func inEther(wei *big.Int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).FloatString(6)
}
