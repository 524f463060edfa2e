package app

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/l1bridge/claims"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
)

// startOfProofs is the hash of the words that L1 has proofs start from at checkpoint 0; zero on a
// chain that is not proven.
func startOfProofs(p *protocol.Params, zero checkpoint.Header) (common.Hash, error) {
	if !p.Proven() {
		return common.Hash{}, nil
	}
	world, err := genesis.World(p, run.Shape(p.Proving.Circuit))
	if err != nil {
		return common.Hash{}, err
	}
	_, words := proving.WordsOf(&zero, world)
	return words, nil
}

// openProving makes what reads L1's contracts of proofs, where the chain is proven.
func (b *bridge) openProving(l1 *l1client.Client) error {
	if !b.node.params.Proven() {
		return nil
	}
	contracts, err := proving.New(b.view, l1, b.node.params)
	if err != nil {
		return err
	}
	b.node.escrow.of.Store(&escrowed{contracts, b.view})
	return nil
}

// runClaimer makes what claims periods, and prunes, from the node's account.
func (b *bridge) runClaimer(account *txmgr.Manager) error {
	n := b.node
	at := n.escrow.of.Load()
	if at == nil {
		return nil
	}
	if !n.cfg.Claims.Enabled {
		n.log.Warn("Claims are off: when this node leads, nobody is given the period to prove; see claims.enabled")
		return nil
	}
	claimer, err := claims.New(claims.Options{
		Member:    duty.Member{Params: n.params, View: b.view, Account: account, Now: n.now, Logger: n.log.With("part", "claims"), Metrics: n.registry},
		Contracts: at.contracts, Quotes: n.market.Of, Policy: n.cfg.Claims.Policy(), Prune: n.cfg.Claims.Prune,
	})
	if err != nil {
		return err
	}
	n.parts.run("claims", func(ctx context.Context) error {
		return b.outlive(ctx, "claims", claimer.Run(ctx))
	})
	return nil
}

// proven is the last chunk that L1 has proven of this node's chain. What is proven was
// confirmed and closed, so that there is but one version of it.
func (b *bridge) proven(s *view.Snapshot, ours checkpoint.Header) (chunk uint64, err error) {
	number := s.Tips.Proven
	switch {
	case number == 0 || number > ours.Number:
		return 0, nil // it is behind, or this is another chain: Standing says so
	case number == ours.Number:
		return ours.LastChunk, nil
	}
	header, err := ledger.CheckpointAt(b.node.stores.world, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return 0, nil // from before the snapshot that this node began with
	}
	return header.LastChunk, err
}

// period is what has to be proven next, as of a head, or as L1 said last.
func (b *bridge) period(ctx context.Context, s *view.Snapshot) claims.Period {
	at := b.node.escrow.of.Load()
	if at == nil {
		return claims.Period{}
	}
	ctx, cancel := context.WithTimeout(ctx, l1Timeout)
	defer cancel()
	p, err := at.contracts.Period(ctx, s.Head)
	if err != nil {
		b.node.log.Debug("Cannot read the period to prove, go by the last time", "err", err)
		return b.node.tips.period()
	}
	return p
}
