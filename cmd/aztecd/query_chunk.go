package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func queryChunkCommand() *cobra.Command {
	return query("chunk NUMBER|HASH|TIP", "Show a chunk: a number, a hash, or latest, proposed, locked, checkpointed, proven, finalized", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (*api.ChunkInfo, error) {
			at, err := api.ParseAt(args[0])
			if err != nil {
				return nil, err
			}
			return node.Chunk(c.Context(), at)
		}, printChunk)
}

func printChunk(w io.Writer, c *api.ChunkInfo) {
	h := c.Header
	pairs(w, "chunk", fmt.Sprintf("%d, %s", h.Number, c.Status), "hash", c.Hash, "parent", h.ParentHash,
		"height", c.Block.Height, "slot", h.Slot, "time", moment(c.Block.Timestamp), "proposer", c.Block.Proposer,
		"checkpoint", c.Checkpoint, "L1 origin", fmt.Sprintf("%d %s", c.Block.Origin.Number, short(c.Block.Origin.Hash.Hex())),
		"state root", h.StateRoot, "mana", h.ManaUsed, "blob fields", h.DAFields, "txs", h.TxCount)
	for _, hash := range c.TxHashes {
		fmt.Fprintf(w, "  %s\n", hash)
	}
}
