package restart

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/l1bridge/audit"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// chain is what L1's newest block holds of a rollup.
type chain struct {
	head       l1client.Header
	deployment *view.Deployment
	tips       view.Tips
	present    uint64 // slot
	due        Due
}

// look asks L1 whether the chain is dead.
func (o *SendOptions) look(ctx context.Context, l1 *l1client.Client) (*chain, error) {
	pin, err := verify.Latest(ctx, l1)
	if err != nil {
		return nil, err
	}
	c := &chain{head: pin.Block}
	if c.deployment, err = pin.Deployment(ctx, o.Rollup); err != nil {
		return nil, err
	}
	if c.deployment.Governance == (common.Address{}) {
		return nil, fmt.Errorf("%s has no governance: nobody can restart its chain", o.Rollup)
	}
	if c.tips, err = view.ReadTips(ctx, l1, o.Rollup, c.head.Hash); err != nil {
		return nil, err
	}
	alive, err := view.ReadAliveSlot(ctx, l1, o.Rollup, c.head.Hash)
	if err != nil {
		return nil, err
	}
	clock := c.deployment.Clock()
	c.present = clock.SlotAt(c.head.Time * 1000)
	c.due = Due{
		Checkpoint: c.tips.Confirmed, Above: c.tips.Number - c.tips.Confirmed,
		Slot: alive + c.deployment.Windows.RestartAfter,
	}
	c.due.At = time.UnixMilli(int64(clock.SlotStart(c.due.Slot)))
	return c, nil
}

// Confirmed is the header of the last confirmed checkpoint of a rollup, and what a restart
// from it would do. Nodes, by their URLs, are asked for the header when L1 does not show it.
func Confirmed(ctx context.Context, l1 *l1client.Client, rollup common.Address, nodes []string) (checkpoint.Header, Due, error) {
	o := SendOptions{L1: L1{Rollup: rollup}, Nodes: nodes}
	c, err := o.look(ctx, l1)
	if err != nil {
		return checkpoint.Header{}, Due{}, err
	}
	h, err := o.header(ctx, l1, c)
	c.due.Chunk = h.LastChunk
	return h, c.due, err
}

// errNoHeader means that nobody shows what the contract has the hash of.
var errNoHeader = errors.New("nothing on L1 shows the header of the last confirmed checkpoint; name a node that has it with --node")

// header is that of the last confirmed checkpoint: the contract has its hash.
func (o *SendOptions) header(ctx context.Context, l1 *l1client.Client, c *chain) (checkpoint.Header, error) {
	number, hash := c.tips.Confirmed, c.tips.ConfirmedHash
	if number == 0 {
		p, err := audit.Genesis(ctx, l1, o.FromBlock, c.deployment, c.head)
		if err != nil {
			return checkpoint.Header{}, err
		}
		return genesis.Checkpoint(p)
	}
	p, err := published.Find(ctx, l1, o.Rollup, number, max(o.FromBlock, c.deployment.Origin.Number), c.head, func(h common.Hash) bool { return h == hash })
	if err != nil {
		return checkpoint.Header{}, err
	}
	carrier, err := published.NewTransactions(l1, nil).Of(ctx, p)
	if err != nil {
		return checkpoint.Header{}, err
	}
	if h, ok := carrier.Header(p); ok {
		return h, nil
	}
	return o.ask(ctx, number, hash)
}

// ask has nodes tell a header.
func (o *SendOptions) ask(ctx context.Context, number uint64, hash common.Hash) (checkpoint.Header, error) {
	for _, url := range o.Nodes {
		node, err := client.Dial(ctx, url)
		if err != nil {
			return checkpoint.Header{}, l1client.Conceal(err, url)
		}
		info, err := node.Checkpoint(ctx, api.AtNumber(number))
		node.Close()
		if err == nil && info.Header.Hash() == hash {
			return info.Header, nil
		}
	}
	return checkpoint.Header{}, fmt.Errorf("checkpoint %d %s: %w", number, hash, errNoHeader)
}
