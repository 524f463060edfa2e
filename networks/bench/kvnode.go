package bench

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/cometbft/cometbft/abci/example/kvstore"
	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/cometbft/cometbft/proxy"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/ports"
)

// KVNode says what a node of the bare CometBFT kvstore needs.
type KVNode struct {
	// Home has keys and genesis as those of aztecd.
	Home string
	// RPC and P2P are ports of 127.0.0.1; Peers is CometBFT's list of peers.
	RPC, P2P int
	Peers    string
}

// RunKVNode runs a node of CometBFT's kvstore example, with the timeouts that
// aztecd's nodes have, until ctx ends or parent, a pipe that only the parent
// process holds open, does.
func RunKVNode(ctx context.Context, o KVNode, parent io.Reader) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		_, _ = io.Copy(io.Discard, parent) // it ends, one way or another
		cancel()
	}()
	files := config.Paths(o.Home)
	cfg := config.Comet(o.Home, config.CometOptions{
		Moniker: filepath.Base(o.Home), RPCListen: "tcp://" + ports.Loopback(o.RPC), P2PListen: "tcp://" + ports.Loopback(o.P2P),
		PersistentPeers: o.Peers, SharedHost: true,
	})
	cfg.Mempool.Broadcast = true // its txs travel with consensus
	key, err := p2p.LoadNodeKey(files.NodeKey)
	if err != nil {
		return fmt.Errorf("load node key: %w", err)
	}
	genesis := func() (*cmttypes.GenesisDoc, error) { return cmttypes.GenesisDocFromFile(files.Genesis) }
	n, err := node.NewNodeWithContext(ctx, cfg, privval.LoadFilePV(files.ConsensusKey, files.ConsensusState), key,
		proxy.NewConnSyncLocalClientCreator(kvstore.NewPersistentApplication(files.Data)),
		genesis, cmtcfg.DefaultDBProvider, node.DefaultMetricsProvider(cfg.Instrumentation), log.NewNopLogger())
	if err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	if err := n.Start(); err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	<-ctx.Done()
	if err := n.Stop(); err != nil {
		return fmt.Errorf("stop CometBFT: %w", err)
	}
	n.Wait()
	return nil
}
