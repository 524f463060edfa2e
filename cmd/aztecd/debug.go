package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/lock"
)

func debugCommand() *cobra.Command {
	return group("debug", "Decode what nodes sign, store and publish, from hex or base64",
		decodeCommand("chunk", "Decode a chunk header of 13 words, and show its hash", func(b []byte) (any, error) {
			h, err := chunk.Decode(b)
			return hashed[chunk.Header]{h.Hash(), h}, err
		}),
		decodeCommand("checkpoint", "Decode a checkpoint header of 22 words as L1 has it, and show its hash", func(b []byte) (any, error) {
			h, err := checkpoint.Decode(b)
			return hashed[checkpoint.Header]{h.Hash(), h}, err
		}),
		decodeCommand("extension", "Decode a vote extension: which committee locks which checkpoint", func(b []byte) (any, error) {
			e, err := lock.ParseExtension(b)
			if err != nil {
				return nil, err
			}
			return extension{e.Kind() == lock.Closed, e.Epoch(), e.Checkpoint()}, nil
		}),
		decodeCommand("preamble", "Decode the first entry of a CometBFT block's data: what a block says beside its tx hashes", func(b []byte) (any, error) {
			return block.DecodePreamble(b)
		}))
}

// hashed is a header with its hash.
type hashed[T any] struct {
	Hash   common.Hash `json:"hash"`
	Header T           `json:"header"`
}

// extension is what a vote extension says.
type extension struct {
	// Closed: nothing will be added to the checkpoint.
	Closed     bool        `json:"closed"`
	Epoch      uint64      `json:"epoch"`
	Checkpoint common.Hash `json:"checkpoint_hash"`
}

func decodeCommand(use, short string, decode func([]byte) (any, error)) *cobra.Command {
	return &cobra.Command{
		Use: use + " BYTES", Short: short,
		Args: cobra.MatchAll(cobra.ExactArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			raw, err := rawBytes(args[0])
			if err != nil {
				return err
			}
			value, err := decode(raw)
			if err != nil {
				return fmt.Errorf("decode %s of %d bytes: %w", use, len(raw), err)
			}
			text, err := json.MarshalIndent(value, "", "  ")
			if err != nil {
				return fmt.Errorf("print %s: %w", use, err)
			}
			return show(c, value, func(w io.Writer) { fmt.Fprintln(w, string(text)) })
		},
	}
}

// rawBytes reads hex, with or without 0x, or base64.
func rawBytes(text string) ([]byte, error) {
	text = strings.TrimSpace(text)
	if raw, err := hexutil.Decode("0x" + strings.TrimPrefix(text, "0x")); err == nil {
		return raw, nil
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, fmt.Errorf("%.20q is neither hex nor base64", text)
	}
	return raw, nil
}
