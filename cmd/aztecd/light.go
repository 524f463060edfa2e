package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/light"
)

func lightCommand() *cobra.Command {
	return group("light", "Verify chunks and txs without running a node", lightVerifyCommand(), lightProveCommand(), lightServeCommand())
}

// lightFlags are those of every light command.
type lightFlags struct {
	options         light.Options
	rollup, trusted string
	chunk           uint64
	tx              string
}

const lightLong = `

L1 endpoints say which committee an epoch has: with several, the block is one that all
agree to be finalized; --trusted-block names one by a hash from elsewhere, and then no
endpoint is believed. --rollup is the contract's address and must come from somebody you
trust. --comet is the CometBFT RPC of any node: it is believed in nothing.`

func (f *lightFlags) add(c *cobra.Command, choose bool) {
	f.options.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	c.Long = c.Short + "." + lightLong
	c.Flags().StringSliceVar(&f.options.L1, "l1", []string{"http://127.0.0.1:8545"}, "JSON-RPC URLs of the L1, separated by commas")
	c.Flags().StringVar(&f.options.Comet, "comet", "http://127.0.0.1:26657", "CometBFT RPC of any node")
	c.Flags().StringVar(&f.rollup, "rollup", "", "the Rollup contract")
	addTrustedBlock(c, &f.trusted)
	if choose {
		c.Flags().Uint64Var(&f.chunk, "chunk", 0, "the chunk to verify")
		c.Flags().StringVar(&f.tx, "tx", "", "the tx to verify")
	}
}

func (f *lightFlags) read() (o light.Options, err error) {
	if f.rollup == "" {
		return o, errors.New("--rollup is missing: name the contract, from somebody you trust")
	}
	if f.options.Rollup, err = address(f.rollup); err != nil {
		return o, err
	}
	f.options.TrustedBlock, err = blockHash(f.trusted)
	return f.options, err
}

// verified verifies the chunk or the tx that the flags name.
func (f *lightFlags) verified(ctx context.Context, v *light.Verifier) (*light.Verified, error) {
	if (f.chunk == 0) == (f.tx == "") {
		return nil, errors.New("name one of --chunk N and --tx HASH")
	}
	if f.tx == "" {
		return v.Chunk(ctx, f.chunk)
	}
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(f.tx)); err != nil {
		return nil, fmt.Errorf("--tx is %q; write 0x and 64 hex digits", f.tx)
	}
	return v.Tx(ctx, hash)
}

// withVerifier runs do until a signal.
func (f *lightFlags) withVerifier(c *cobra.Command, do func(ctx context.Context, v *light.Verifier) error) error {
	o, err := f.read()
	if err != nil {
		return err
	}
	ctx, stop := untilSignal(c.Context())
	defer stop()
	v, err := light.Open(ctx, o)
	if err != nil {
		return err
	}
	defer v.Close()
	return do(ctx, v)
}
