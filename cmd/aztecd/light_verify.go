package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/light"
	proofs "github.com/aztecd/aztecd/x/light"
)

func lightVerifyCommand() *cobra.Command {
	var f lightFlags
	var file string
	var l1ChainID uint64
	c := &cobra.Command{
		Use:   "verify",
		Short: "Verify that a chunk is locked, or a tx in it, and how far it got on L1",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			found, err := f.verify(c, file, l1ChainID)
			if reason := proofs.Reason(err); reason != "" {
				return fmt.Errorf("refused (%s): %w", reason, err)
			}
			if err != nil {
				return err
			}
			return show(c, found, func(w io.Writer) { printVerified(w, found) })
		},
	}
	f.add(c, true)
	c.Flags().StringVar(&file, "proof", "", "verify this file that `aztecd light prove` wrote, without a node")
	c.Flags().Uint64Var(&l1ChainID, "l1-chain-id", 0, "with --proof and --trusted-block: verify without any network; the L1's EIP-155 chain id")
	return c
}

// verify verifies a file, or without one what the flags name.
func (f *lightFlags) verify(c *cobra.Command, file string, l1ChainID uint64) (found *light.Verified, err error) {
	ask := f.verified
	if file != "" {
		proof, err := readProof(file)
		if err != nil {
			return nil, err
		}
		if l1ChainID != 0 {
			return f.alone(proof, l1ChainID)
		}
		ask = func(ctx context.Context, v *light.Verifier) (*light.Verified, error) { return v.Verify(ctx, proof) }
	}
	err = f.withVerifier(c, func(ctx context.Context, v *light.Verifier) error {
		found, err = ask(ctx, v)
		return err
	})
	return found, err
}

// alone verifies a file by the trusted block, without any network.
func (f *lightFlags) alone(proof *proofs.File, l1ChainID uint64) (*light.Verified, error) {
	o, err := f.read()
	if err != nil {
		return nil, err
	}
	if o.TrustedBlock == (common.Hash{}) {
		return nil, errors.New("--l1-chain-id goes with --trusted-block: without a network only a block that you trust shows what is final")
	}
	return light.VerifyAlone(proof, l1ChainID, o.Rollup, o.TrustedBlock)
}

// readProof reads a file, of which no more than a proof may have.
func readProof(name string) (*proofs.File, error) {
	f, err := os.Open(name) //nolint:gosec // the operator names it
	if err != nil {
		return nil, fmt.Errorf("read proof: %w", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, proofs.MaxFileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read proof: %w", err)
	}
	return proofs.DecodeFile(raw)
}

func printVerified(w io.Writer, v *light.Verified) {
	what := fmt.Sprintf("chunk %d %s", v.Chunk.Number, v.ChunkHash)
	if v.Tx != nil {
		what = fmt.Sprintf("tx %s in %s", v.Tx, what)
	}
	fmt.Fprintf(w, "VERIFIED: %s is locked: %d of %d members of epoch %d signed at height %d, %d are needed.\n", what, v.Signers, v.Members, v.Epoch, v.Height, v.Quorum)
	tip := string(v.Tip)
	switch {
	case v.Settled:
		tip += ", settled: L1 checked a certificate that covers it, and acts on it"
	case v.Confirmed:
		tip += ", and L1 checked a certificate that covers it"
	}
	pairs(w, "tip", tip, "slot", v.Chunk.Slot, "state root", v.Chunk.StateRoot, "read at L1 block", fmt.Sprintf("%d %s", v.L1Block, v.L1BlockHash))
}
