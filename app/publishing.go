package app

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/aztecd/aztecd/app/config"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// newPublisher makes what sends this node's checkpoints to L1.
func (b *bridge) newPublisher(l1 *l1client.Client) (*publisher.Publisher, error) {
	n := b.node
	key, err := config.LoadPublisherKey(n.cfg.Files().PublisherKey)
	if err != nil {
		return nil, err
	}
	const gwei = 1_000_000_000
	p, log := n.cfg.Publisher, n.log.With("part", "publisher")
	account, err := txmgr.New(txmgr.Options{
		Client: l1, ChainID: n.params.L1ChainID, Rollup: n.params.Rollup, Key: key,
		Journal:     filepath.Join(n.cfg.Files().Data, "publisher.json"),
		Caps:        txmgr.Fees{Tip: p.MaxTipGwei * gwei, Gas: p.MaxFeeGwei * gwei, Blob: p.MaxBlobFeeGwei * gwei},
		ResendAfter: time.Duration(p.ResendAfterMS) * time.Millisecond, Logger: log,
	})
	if err != nil {
		return nil, err
	}
	return publisher.New(publisher.Options{
		Params: n.params, Chain: lockedChain{n}, View: b.view, Account: account, Logger: log, Metrics: n.registry,
	})
}

// lockedChain gives the publisher what this node has locked.
type lockedChain struct{ node *Node }

// LastCertified implements publisher.Chain.
func (c lockedChain) LastCertified() (uint64, error) {
	locked := c.node.tips.LockedChunk()
	if locked == 0 {
		return 0, nil
	}
	record, err := ledger.ChunkAt(c.node.stores.world, locked)
	return record.Header.Checkpoint, err
}

// Publishable implements publisher.Chain.
func (c lockedChain) Publishable(number uint64) (*publication.Publishable, error) {
	p, err := publication.At(c.node.stores.world, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, fmt.Errorf("checkpoint %d is not locked here: %w", number, err)
	}
	return p, err
}

// Has implements publisher.Chain.
func (c lockedChain) Has(on publication.Record) (bool, error) {
	_, ours, err := publication.Find(c.node.stores.world, on)
	return ours, err
}
