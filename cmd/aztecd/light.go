package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

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

func lightVerifyCommand() *cobra.Command {
	var f lightFlags
	var file string
	c := &cobra.Command{
		Use:   "verify",
		Short: "Verify that a chunk is locked, or a tx in it, and how far it got on L1",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.withVerifier(c, func(ctx context.Context, v *light.Verifier) error {
				found, err := verifyOne(ctx, v, &f, file)
				if err != nil {
					return err
				}
				return show(c, found, func(w io.Writer) { printVerified(w, found) })
			})
		},
	}
	f.add(c, true)
	c.Flags().StringVar(&file, "proof", "", "verify this file that `aztecd light prove` wrote, without a node")
	return c
}

func verifyOne(ctx context.Context, v *light.Verifier, f *lightFlags, file string) (*light.Verified, error) {
	if file == "" {
		return f.verified(ctx, v)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read proof: %w", err)
	}
	proof, err := light.DecodeFile(raw)
	if err != nil {
		return nil, err
	}
	return v.Verify(ctx, proof)
}

func lightProveCommand() *cobra.Command {
	var f lightFlags
	c := &cobra.Command{
		Use:   "prove",
		Short: "Verify a chunk or a tx, and print the proof for somebody else",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.withVerifier(c, func(ctx context.Context, v *light.Verifier) error {
				found, err := f.verified(ctx, v)
				if err != nil {
					return err
				}
				file, err := v.File(ctx, found)
				if err != nil {
					return err
				}
				return json.NewEncoder(c.OutOrStdout()).Encode(file)
			})
		},
	}
	f.add(c, true)
	return c
}

func lightServeCommand() *cobra.Command {
	var f lightFlags
	var listen string
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve GET /chunk/N and /tx/HASH, verified, as JSON",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			o, err := f.read()
			if err != nil {
				return err
			}
			ctx, stop := untilSignal(c.Context())
			defer stop()
			s, err := light.NewServer(ctx, o, time.Now)
			if err != nil {
				return err
			}
			defer s.Close()
			return serve(ctx, c.ErrOrStderr(), listen, s.Handler())
		},
	}
	f.add(c, false)
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:8790", "where to serve")
	return c
}

// serve serves HTTP until ctx ends.
func serve(ctx context.Context, out io.Writer, listen string, h http.Handler) error {
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	fmt.Fprintf(out, "Serve http://%s/chunk/N and http://%s/tx/HASH\n", l.Addr(), l.Addr())
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
		err := server.Close()
		return errors.Join(err, served(<-ended))
	}
}

// served is why a server ended, unless it was closed.
func served(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

func printVerified(w io.Writer, v *light.Verified) {
	what := fmt.Sprintf("chunk %d %s", v.Chunk.Number, v.ChunkHash)
	if v.Tx != nil {
		what = fmt.Sprintf("tx %s in %s", v.Tx, what)
	}
	fmt.Fprintf(w, "VERIFIED: %s is locked: %d of %d members of epoch %d signed at height %d, %d are needed.\n", what, v.Signers, v.Members, v.Epoch, v.Height, v.Quorum)
	tip := string(v.Tip)
	if v.Confirmed {
		tip += ", and L1 checked a certificate that covers it"
	}
	pairs(w, "tip", tip, "slot", v.Chunk.Slot, "state root", v.Chunk.StateRoot, "read at L1 block", fmt.Sprintf("%d %s", v.L1Block, v.L1BlockHash))
}
