package localnet

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/audit"
	"github.com/aztecd/aztecd/app/client"
	l1audit "github.com/aztecd/aztecd/l1bridge/audit"
)

// audit rebuilds the state from L1 alone, runs the txs again, and holds the state
// against a validator's.
func (n *network) audit(ctx context.Context) error {
	finish := n.screen.during("Audit: rebuild the state from L1 alone, run the txs again", func() string { return "" })
	var said l1audit.Summary
	last, err := audit.Run(ctx, audit.Options{
		L1: []string{n.m.L1.HTTP}, Beacon: []string{n.m.L1.Beacon}, BeaconByNumber: n.m.L1.BeaconByNumber,
		Rollup: n.m.Rollup, FromBlock: n.m.DeployedAt, Home: filepath.Join(n.o.Home, "audit"),
		Reexecute: true, Nodes: n.rpcs(), Done: func(s l1audit.Summary) { said = s },
	})
	if errors.Is(err, l1audit.ErrNotReexecuted) { // nodes keep objects of the last chunks
		err = nil
	}
	if err == nil {
		err = n.agrees(ctx, last)
	}
	if err != nil {
		finish("FAILED")
		return fmt.Errorf("audit: %w", err)
	}
	finish(fmt.Sprintf("%d checkpoints, %d txs, %.0f tx/s, every root is right, %d of %d chunks executed again; all of the portal's %s AZT is accounted for",
		last.Checkpoint, last.TotalTxs, audit.Rate(last), said.Reexecuted, said.Reexecuted+said.NotReexecuted, said.Money.Portal))
	return nil
}

// rpcs are where the nodes answer.
func (n *network) rpcs() []string {
	urls := make([]string, len(n.m.Nodes))
	for i, node := range n.m.Nodes {
		urls[i] = node.RPC()
	}
	return urls
}

// agrees compares the rebuilt state with what a validator has for the chunk.
func (n *network) agrees(ctx context.Context, last l1audit.Progress) error {
	if last.Checkpoint == 0 {
		return nil
	}
	node, err := client.Dial(ctx, n.m.Nodes[0].RPC())
	if err != nil {
		return err
	}
	defer node.Close()
	chunk, err := node.Chunk(ctx, api.AtNumber(last.Chunk))
	if err != nil {
		return err
	}
	if chunk.Header.StateRoot != last.StateRoot {
		return fmt.Errorf("L1 holds state root %s after chunk %d, %s has %s", last.StateRoot, last.Chunk, n.m.Nodes[0].Name, chunk.Header.StateRoot)
	}
	return nil
}
