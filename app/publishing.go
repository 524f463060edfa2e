package app

import (
	"context"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/watch"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/clef"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
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
	member := duty.Member{Params: n.params, View: b.view, Account: account, Now: n.now, Logger: n.log.With("part", "publisher"), Metrics: n.registry}
	b.publisher, err = publisher.New(publisher.Options{Member: member, Chain: n.locked()})
	if err != nil {
		return err
	}
	keeper, err := keepStake(b.view, account, n.params, n.attester, n.now, n.log.With("part", "stake"))
	if err != nil {
		return err
	}
	n.parts.run("publisher", func(ctx context.Context) error {
		return b.outlive(ctx, "publisher", b.publisher.Run(ctx))
	})
	n.parts.run("stake", keeper.Run)
	if err := b.runClaimer(account); err != nil {
		return err
	}
	if !n.cfg.Watchtower.Enabled {
		n.log.Warn("The watchtower is off: this node puts nothing right on L1 and warns of no lock that is not there; see watchtower.enabled")
		return nil
	}
	return b.runTower(member)
}

// beacon is where blobs are read; nil when none is configured.
func (n *Node) beacon() (blobs.Source, error) {
	if len(n.cfg.L1.Beacon) == 0 {
		return nil, nil //nolint:nilnil // a node may have none
	}
	return blobs.NewSeveral(n.cfg.L1.Beacon, blobs.Options{ByNumber: n.cfg.L1.BeaconByNumber})
}

// runTower makes what keeps right what is on L1.
func (b *bridge) runTower(member duty.Member) error {
	n := b.node
	source, err := n.beacon() // without one the certificates that came with publications are not read
	if err != nil {
		return err
	}
	member.Logger = n.log.With("part", "watchtower")
	b.tower, err = watchtower.New(watchtower.Options{
		Member: member, Chain: n.locked(), Blobs: source, Attester: n.attester, AccuseOwn: n.cfg.Watchtower.AccuseOwn, Foreign: n.conflicts.Shown,
		Memory: filepath.Join(n.cfg.Files().Data, "watchtower"),
	})
	if err != nil {
		return err
	}
	reporter, err := watchtower.NewReporter(member, watchtower.Findings{Twice: n.twice.All, Conflicts: n.conflicts.All})
	if err != nil {
		return err
	}
	n.parts.run("watchtower", func(ctx context.Context) error {
		return b.outlive(ctx, "watchtower", b.tower.Run(ctx))
	})
	n.parts.run("reporter", func(ctx context.Context) error {
		return b.outlive(ctx, "reporter", reporter.Run(ctx))
	})
	return nil
}

// account is what the node pays from on L1.
func (n *Node) account(l1 *l1client.Client) (*txmgr.Manager, error) {
	const gwei = 1_000_000_000
	p := n.cfg.Publisher
	signer, err := n.accountSigner()
	if err != nil {
		return nil, err
	}
	return txmgr.New(txmgr.Options{
		Client: l1, ChainID: n.params.L1ChainID, Rollup: n.params.Rollup, Signer: signer,
		Journal:     filepath.Join(n.cfg.Files().Data, "publisher.json"),
		Caps:        txmgr.Fees{Tip: p.MaxTipGwei * gwei, Gas: p.MaxFeeGwei * gwei, Blob: p.MaxBlobFeeGwei * gwei},
		ResendAfter: time.Duration(p.ResendAfterMS) * time.Millisecond, Logger: n.log.With("part", "L1 account"),
	})
}

// signingTime bounds one signature of a signer elsewhere: less than an L1 block, or what is
// signed comes too late.
const signingTime = 8 * time.Second

// accountSigner signs for the account: with the key of the home, or elsewhere.
func (n *Node) accountSigner() (txmgr.Signer, error) {
	p := n.cfg.Publisher
	if p.Signer == "" {
		key, err := n.cfg.PublisherKey()
		if err != nil {
			return nil, err
		}
		return txmgr.KeySigner(key, n.params.L1ChainID), nil
	}
	signer, err := clef.New(context.Background(), p.Signer, common.HexToAddress(p.Account), n.params.L1ChainID, signingTime)
	if err != nil {
		return nil, err
	}
	n.parts.add("signer of the L1 account", signer.Close)
	return signer, nil
}

// locked is what this node has locked, for the publisher and the watchtower.
func (n *Node) locked() watch.Chain {
	return watch.Chain{
		Records:     n.stores.world,
		LockedChunk: func() (uint64, error) { return n.tips.LockedChunk(), nil },
		Votes:       n.stores.commits.Votes,
		Decided: func() (publication.Decided, error) {
			state := n.state()
			return decided(n.params, n.stores.world, &state), nil
		},
	}
}
