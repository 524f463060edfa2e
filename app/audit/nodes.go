package audit

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/audit"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// txsAtOnce bounds a question: objects have up to some 100 KB each.
const txsAtOnce = 16

// node asks a node's JSON-RPC.
type node struct {
	name   string
	client *client.Client
}

// dialNodes makes the nodes that are asked for objects.
func dialNodes(ctx context.Context, o Options) (nodes []audit.Node, hangUp func(), err error) {
	var all []*client.Client
	hangUp = func() {
		for _, c := range all {
			c.Close()
		}
	}
	if o.Reexecute && len(o.Nodes) == 0 {
		return nil, hangUp, errors.New("to execute txs again their objects are needed, which L1 does not have: name nodes with --node")
	}
	for _, url := range o.Nodes {
		name, err := l1client.HostOf(url)
		if err != nil {
			return nil, hangUp, err
		}
		c, err := client.Dial(ctx, url)
		if err != nil {
			return nil, hangUp, l1client.Conceal(err, url)
		}
		all = append(all, c)
		nodes = append(nodes, &node{name, c})
	}
	return nodes, hangUp, nil
}

// Name implements audit.Node.
func (n *node) Name() string { return n.name }

// Txs implements audit.Node.
func (n *node) Txs(ctx context.Context, hashes []common.Hash) ([][]byte, error) {
	var out [][]byte
	for len(hashes) > 0 {
		some := hashes[:min(len(hashes), txsAtOnce)]
		raw, err := n.client.Txs(ctx, some)
		if err != nil {
			return nil, l1client.Conceal(err, n.client.URL())
		}
		out, hashes = append(out, raw...), hashes[len(some):]
	}
	return out, nil
}

// Header implements audit.Node.
func (n *node) Header(ctx context.Context, number uint64) (checkpoint.Header, error) {
	info, err := n.client.Checkpoint(ctx, api.AtNumber(number))
	if err != nil {
		return checkpoint.Header{}, l1client.Conceal(err, n.client.URL())
	}
	return info.Header, nil
}
