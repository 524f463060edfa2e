package main

import (
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryCommand() *cobra.Command {
	return group("query", "Ask a node about the chain",
		queryTipsCommand(), queryChunkCommand(), queryLockCommand(), queryCheckpointCommand(), queryTxCommand(),
		queryGuaranteeCommand(), queryEquivocationsCommand(), queryConflictsCommand(), queryForcedCommand(),
		queryBidsCommand())
}

// query makes a command that asks a node and prints the answer.
func query[T any](use, short string, args cobra.PositionalArgs, get func(c *cobra.Command, node *client.Client, args []string) (T, error), text func(io.Writer, T)) *cobra.Command {
	c := &cobra.Command{
		Use: use, Short: short, Args: args,
		RunE: func(c *cobra.Command, args []string) error {
			return askNode(c, func(node *client.Client) error {
				answer, err := get(c, node, args)
				if err != nil {
					return err
				}
				return show(c, answer, func(w io.Writer) { text(w, answer) })
			})
		},
	}
	addNode(c)
	return c
}

// number reads an argument.
func number(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%q is not a number", text)
	}
	return n, nil
}

func printTips(w io.Writer, t api.Tips) {
	row := func(t api.Tip) string {
		text := fmt.Sprintf("chunk %d %s, checkpoint %d, %.1f s old", t.Chunk, short(t.Hash.Hex()), t.Checkpoint, float64(t.AgeMS)/1000)
		if t.Confirmed {
			text += ", confirmed on L1"
		}
		return text
	}
	pairs(w, "proposed", row(t.Proposed), "locked", row(t.Locked), "checkpointed", row(t.Checkpointed),
		"proven", row(t.Proven), "finalized", row(t.Finalized))
	if t.Claimed != nil {
		pairs(w, "claimed", claimText(t.Claimed))
	}
}

// short leaves of a hash what people compare.
func short(hash string) string {
	if len(hash) <= 14 {
		return hash
	}
	return hash[:10] + ".." + hash[len(hash)-4:]
}

func moment(ms uint64) string {
	return time.UnixMilli(int64(ms)).UTC().Format("2006-01-02 15:04:05.000 MST")
}

// address reads an Ethereum address; no text gives the zero address.
func address(text string) (common.Address, error) {
	if text != "" && !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%q is not an address", text)
	}
	return common.HexToAddress(text), nil
}
