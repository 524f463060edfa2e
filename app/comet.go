package app

import (
	"context"
	"fmt"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
)

// openSigner puts the guard before whatever signs for this node, and waits for a
// signer elsewhere.
func (n *Node) openSigner(ctx context.Context) error {
	files := n.cfg.Files()
	nodeKey, err := p2p.LoadNodeKey(files.NodeKey)
	if err != nil {
		return fmt.Errorf("load node key: %w", err)
	}
	if remote := n.cometCfg.PrivValidatorListenAddr; remote != "" {
		defer n.consensus.waitsFor("waits for the signer to dial in at %s", remote)()
	}
	n.guard, err = signer.Open(ctx, signer.Config{
		KeyFile: files.ConsensusKey, StateFile: files.ConsensusState,
		Book: files.SigningBook, OldBook: files.OldSigningBook,
		Remote: n.cometCfg.PrivValidatorListenAddr, ChainID: n.params.ChainID(), NodeKey: nodeKey.PrivKey,
		Decided: n.state().Height > 0 || !n.stores.commits.empty(), Unsigned: n.unsigned, Now: n.now, Logger: cometLogger{n.log.With("part", "signer"), n.consensus}, Fail: n.fail,
	})
	if err != nil {
		return err
	}
	n.parts.add("signer", n.guard.Close)
	n.attester = n.guard.Address()
	return nil
}

const (
	// launch is how long a chain may take until its first height is decided, by all who
	// begin it with empty books; unless a peer shows that it is.
	launch = 7 * 24 * time.Hour
	// gathering is how long they may take to come together: nobody replaces a machine in
	// the first minutes of a chain.
	gathering = 5 * time.Minute
)

// unsigned tells of a height that no machine can have signed with this node's key: any while
// the chain's members gather, the first one while it is decided, and the one that whoever
// started the node named.
func (n *Node) unsigned(height uint64) bool {
	age := n.now().Sub(n.genesis.GenesisTime)
	begins := height == 1 && n.state().Height == 0 && n.founds.Load()
	return age < gathering || begins || height == n.cfg.SignHeight
}

// listen finds out whether this node's key signs elsewhere, before it signs here. The
// RPC serves meanwhile and says so.
func (n *Node) listen(ctx context.Context) error {
	slot := time.Duration(n.params.SlotDuration) * time.Millisecond
	age := n.now().Sub(n.genesis.GenesisTime)
	l := listening{
		guard: n.guard, schedule: n.schedule, next: n.state().Height + 1, peers: n.shares,
		slot: slot, now: n.now, log: n.log.With("part", "signer"), named: n.cfg.SignHeight, gathered: age >= gathering,
		epoch: n.params.EpochAt(uint64(n.now().UnixMilli())) + 1, // by a clock that is behind, too
	}
	if len(n.cfg.P2P.Peers) == 0 || !l.needed() { // without peers nothing can be heard
		n.founds.Store(age < launch)
		return nil
	}
	defer n.consensus.waitsFor("listens for %s at most whether its key signs elsewhere", slot)()
	heard, err := l.run(ctx)
	n.founds.Store(age < launch && !heard.begun)
	return err
}

// newComet makes the CometBFT node around the application.
func newComet(ctx context.Context, home config.Files, cfg *cmtcfg.Config, genesis *cmttypes.GenesisDoc, guard *signer.Guard, application abcitypes.Application, dbs cmtcfg.DBProvider, logger cometLogger, options ...node.Option) (*node.Node, error) {
	nodeKey, err := p2p.LoadNodeKey(home.NodeKey)
	if err != nil {
		return nil, fmt.Errorf("load node key: %w", err)
	}
	own := *cfg
	own.PrivValidatorListenAddr = "" // or CometBFT would take its own signer for the guard
	comet, err := node.NewNodeWithContext(ctx, &own, guard, nodeKey,
		proxy.NewConnSyncLocalClientCreator(application),
		func() (*cmttypes.GenesisDoc, error) { return genesis, nil },
		dbs, node.DefaultMetricsProvider(cfg.Instrumentation), logger, options...)
	if err != nil {
		return nil, fmt.Errorf("start CometBFT: %w", err)
	}
	return comet, nil
}
