package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/node"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/statesync"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// trustedBlocks is CometBFT's light client over several nodes' RPC, of which none is
// trusted. It keeps, besides, the blocks whose states are offered: of a state that a
// snapshot brings, time, fees and L1 origin are in the block alone.
type trustedBlocks struct {
	statesync.StateProvider
	servers []*rpchttp.HTTP

	mu     sync.Mutex
	blocks map[uint64]abci.Trusted
}

// stateSyncTimeout bounds the first questions to the servers.
const stateSyncTimeout = 20 * time.Second

// openTrustedBlocks begins a light client with what the configuration trusts.
func openTrustedBlocks(ctx context.Context, genesis *cmttypes.GenesisDoc, cfg *cmtcfg.StateSyncConfig, logger cometLogger) (*trustedBlocks, error) {
	state, err := sm.MakeGenesisState(genesis)
	if err != nil {
		return nil, fmt.Errorf("state sync: %w", err)
	}
	t := &trustedBlocks{blocks: map[uint64]abci.Trusted{}}
	for _, server := range cfg.RPCServers {
		client, err := rpchttp.New(server, "/websocket")
		if err != nil {
			return nil, fmt.Errorf("state sync: server %s: %w", server, err)
		}
		t.servers = append(t.servers, client)
	}
	ctx, cancel := context.WithTimeout(ctx, stateSyncTimeout)
	defer cancel()
	t.StateProvider, err = statesync.NewLightClientStateProvider(ctx, genesis.ChainID, state.Version, genesis.InitialHeight, cfg.RPCServers,
		light.TrustOptions{Period: cfg.TrustPeriod, Height: cfg.TrustHeight, Hash: cfg.TrustHashBytes()}, logger)
	if err != nil {
		return nil, fmt.Errorf("state sync: begin with block %d %s of %v: %w; correct [statesync] in config.toml, or set enable = false to replay the chain",
			cfg.TrustHeight, cfg.TrustHash, cfg.RPCServers, err)
	}
	return t, nil
}

// AppHash implements statesync.StateProvider.
func (t *trustedBlocks) AppHash(ctx context.Context, height uint64) ([]byte, error) {
	hash, err := t.StateProvider.AppHash(ctx, height)
	if err != nil {
		return nil, err
	}
	commit, err := t.Commit(ctx, height)
	if err != nil {
		return nil, err
	}
	block, err := t.fetch(ctx, int64(height), commit.BlockID.Hash)
	if err != nil {
		return nil, err
	}
	trusted := abci.Trusted{Proposer: common.BytesToAddress(block.ProposerAddress), AppHash: common.BytesToHash(hash)}
	for _, tx := range block.Txs {
		trusted.Txs = append(trusted.Txs, tx)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.blocks[height] = trusted
	return hash, nil
}

// fetch asks the servers for the block of a hash.
func (t *trustedBlocks) fetch(ctx context.Context, height int64, hash []byte) (*cmttypes.Block, error) {
	var errs []error
	for _, server := range t.servers {
		r, err := server.Block(ctx, &height)
		switch {
		case err != nil:
		case r.Block == nil || !bytes.Equal(r.Block.Hash(), hash):
			err = errors.New("another block")
		default:
			err = r.Block.ValidateBasic() // that the txs are those of the header
		}
		if err == nil {
			return r.Block, nil
		}
		errs = append(errs, fmt.Errorf("%s: %w", server.Remote(), err))
	}
	return nil, fmt.Errorf("no server gives block %d %X: %w", height, hash, errors.Join(errs...))
}

// get is the block of a height whose AppHash was asked for.
func (t *trustedBlocks) get(height uint64) (abci.Trusted, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	b, ok := t.blocks[height]
	if !ok {
		return b, fmt.Errorf("block %d is not known", height)
	}
	return b, nil
}

// prepareStateSync begins the light client if this node is to take its state from
// others, and gives what CometBFT is told of it.
func (n *Node) prepareStateSync(ctx context.Context, logger cometLogger) ([]node.Option, error) {
	if !n.cometCfg.StateSync.Enable || !n.stores.commits.empty() {
		return nil, nil
	}
	defer n.consensus.waitsFor("asks %v for the chain's blocks, to take the state from a snapshot", n.cometCfg.StateSync.RPCServers)()
	trusted, err := openTrustedBlocks(ctx, n.genesis, n.cometCfg.StateSync, logger)
	if err != nil {
		return nil, err
	}
	n.trusted.Store(trusted)
	if done, err := n.restoreImported(ctx, trusted); done || err != nil {
		return nil, err
	}
	return []node.Option{node.StateProvider(trusted)}, nil
}

// trustedBlock implements abci.Config.Trusted.
func (n *Node) trustedBlock(height uint64) (abci.Trusted, error) {
	if t := n.trusted.Load(); t != nil {
		return t.get(height)
	}
	return abci.Trusted{}, errors.New("state sync is not enabled")
}

// settleTick is how often L1 is asked whether it confirmed what a snapshot begins with.
// settlePatience is for an L1 that was not read yet; settleLag for one that was, which may
// be a block behind those who offer: what strangers offer beyond that must not cost more.
const (
	settleTick     = 200 * time.Millisecond
	settlePatience = 30 * time.Second
	settleLag      = 3 * time.Second
)

// settled refuses the state of a checkpoint that L1 has not confirmed: whoever signs on
// top of it answers for its publication too, and does not have its effects (design 4.9). Where
// the chain is proven it refuses one that is not: a node cannot unwind to before it.
func (n *Node) settled(ctx context.Context, checkpoint uint64, hash common.Hash) error {
	if len(n.cfg.L1.Endpoints) == 0 {
		n.log.Warn("No L1 endpoint: whether L1 confirmed what this state begins with is not checked", "checkpoint", checkpoint)
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, settlePatience)
	defer cancel()
	var read <-chan time.Time // runs out a lag after L1 was read
	for {
		s := n.bridge.view.Snapshot()
		why := settledOn(n.params, s, checkpoint, hash)
		if s.Ready() && why == nil {
			return nil
		}
		if s.Ready() && read == nil {
			read = time.After(settleLag)
		}
		select {
		case <-read:
			return why
		case <-ctx.Done():
			return fmt.Errorf("L1 was not read in time (read: %t): %w", s.Ready(), why)
		case <-time.After(settleTick):
		}
	}
}

// settledOn says why a checkpoint is not settled as of a snapshot, as far as it takes to begin
// with its state.
func settledOn(p *protocol.Params, s *view.Snapshot, checkpoint uint64, hash common.Hash) error {
	if !p.Proven() {
		if s.Tips.Confirmed < checkpoint {
			return fmt.Errorf("L1 has confirmed checkpoint %d, not %d", s.Tips.Confirmed, checkpoint)
		}
		return nil
	}
	on := s.Tips.ProvenHash
	if s.Tips.Proven > checkpoint {
		at, _ := s.Publication(checkpoint)
		on = at.Hash
	}
	switch {
	case s.Tips.Proven < checkpoint:
		return fmt.Errorf("L1 has proven checkpoint %d, not %d", s.Tips.Proven, checkpoint)
	case on != hash:
		return fmt.Errorf("checkpoint %d is %s on L1: %s is not of this chain any more", checkpoint, on, hash)
	}
	return nil
}
