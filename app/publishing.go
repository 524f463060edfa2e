package app

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/publication"
)

// runAccount makes what this node's L1 account is for: publishing, and putting right what
// is on L1.
func (b *bridge) runAccount(l1 *l1client.Client) error {
	n := b.node
	account, err := n.account(l1)
	if err != nil {
		return err
	}
	member := duty.Member{Params: n.params, View: b.view, Account: account, Logger: n.log.With("part", "publisher"), Metrics: n.registry}
	b.publisher, err = publisher.New(publisher.Options{Member: member, Chain: lockedChain{n}})
	if err != nil {
		return err
	}
	var source blobs.Source // without one the certificates that came with publications are not read
	if len(n.cfg.L1.Beacon) > 0 {
		if source, err = blobs.NewSeveral(n.cfg.L1.Beacon, blobs.Options{ByNumber: n.cfg.L1.BeaconByNumber}); err != nil {
			return err
		}
	}
	member.Logger = n.log.With("part", "watchtower")
	b.tower, err = watchtower.New(watchtower.Options{
		Member: member, Chain: lockedChain{n}, Blobs: source, Attester: n.attester, AccuseOwn: n.cfg.Watchtower.AccuseOwn,
	})
	if err != nil {
		return err
	}
	keeper, err := keepStake(b.view, account, n.params, n.attester, n.log.With("part", "stake"))
	if err != nil {
		return err
	}
	n.parts.run("publisher", func(ctx context.Context) error {
		return b.outlive(ctx, "publisher", b.publisher.Run(ctx))
	})
	n.parts.run("watchtower", func(ctx context.Context) error {
		return b.outlive(ctx, "watchtower", b.tower.Run(ctx))
	})
	n.parts.run("stake", keeper.Run)
	return nil
}

// account is what the node pays from on L1.
func (n *Node) account(l1 *l1client.Client) (*txmgr.Manager, error) {
	key, err := config.LoadPublisherKey(n.cfg.Files().PublisherKey)
	if err != nil {
		return nil, err
	}
	const gwei = 1_000_000_000
	p := n.cfg.Publisher
	return txmgr.New(txmgr.Options{
		Client: l1, ChainID: n.params.L1ChainID, Rollup: n.params.Rollup, Key: key,
		Journal:     filepath.Join(n.cfg.Files().Data, "publisher.json"),
		Caps:        txmgr.Fees{Tip: p.MaxTipGwei * gwei, Gas: p.MaxFeeGwei * gwei, Blob: p.MaxBlobFeeGwei * gwei},
		ResendAfter: time.Duration(p.ResendAfterMS) * time.Millisecond, Logger: n.log.With("part", "L1 account"),
	})
}

// lockedChain gives the publisher and the watchtower what this node has locked.
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

// Header implements watchtower.Chain.
func (c lockedChain) Header(number uint64) (checkpoint.Header, error) {
	return ledger.CheckpointAt(c.node.stores.world, number)
}

// Compare implements watchtower.Chain.
func (c lockedChain) Compare(on publication.OnL1) (publication.Standing, error) {
	state := c.node.state()
	return publication.Compare(decided(c.node.params, c.node.stores.world, &state), on)
}

// Version implements watchtower.Chain.
func (c lockedChain) Version(number uint64, names func(common.Hash) bool) (checkpoint.Header, bool, error) {
	return publication.Version(c.node.stores.world, number, names)
}

// FirstLock implements watchtower.Chain.
func (c lockedChain) FirstLock(number uint64) (*publication.Lock, error) {
	return publication.FirstLock(c.node.stores.world, number)
}

// ProveChunk implements watchtower.Chain.
func (c lockedChain) ProveChunk(last, chunk uint64) (merklelog.Proof, error) {
	return merklelog.Prove(ledger.LogReader(c.node.stores.world, ledger.ChunkLog), last+1, chunk)
}
