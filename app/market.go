package app

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/quotes"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// openMarket makes what knows of provers' quotes, and the topic that they come by, on a chain
// that is proven.
func (n *Node) openMarket() ([]p2p.Topic, error) {
	if !n.params.Proven() {
		return nil, nil
	}
	var err error
	n.market, err = quotes.New(quotes.Config{
		Params: n.params, Escrow: &n.escrow, Gossip: n.network, Now: n.now,
		Metrics: quotes.NewMetrics(n.registry), Logger: n.log.With("part", "quotes"),
	})
	if err != nil {
		return nil, err
	}
	return []p2p.Topic{n.market.Gossip()}, nil
}

// escrow is what L1 has of provers' money, once the bridge is there: quotes may come before.
type escrow struct{ of atomic.Pointer[escrowed] }

type escrowed struct {
	contracts claims.Contracts
	view      *view.View
}

var errNoEscrow = errors.New("this node follows no L1 yet: see l1.endpoints")

// Free implements quotes.Escrow.
func (e *escrow) Free(ctx context.Context, prover common.Address) (protocol.Amount, error) {
	at := e.of.Load()
	if at == nil || !at.view.Snapshot().Ready() {
		return protocol.Amount{}, errNoEscrow
	}
	return at.contracts.Free(ctx, at.view.Snapshot().Head, prover)
}
