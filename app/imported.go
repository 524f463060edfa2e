package app

import (
	"context"
	"fmt"

	cmtcfg "github.com/cometbft/cometbft/config"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/store"
)

// restoreImported begins with the newest snapshot in this home that is of the chain, if
// there is one: `aztecd snapshot import` put it there. What CometBFT must know comes
// from the light client, as when peers give the snapshot.
func (n *Node) restoreImported(ctx context.Context, trusted *trustedBlocks) (done bool, err error) {
	log := n.log.With("part", "snapshots")
	all, err := n.snapshots.store.List()
	if err != nil {
		log.Warn("Cannot read some snapshots, look at the others", "err", err)
	}
	for _, k := range all {
		if _, err := trusted.AppHash(ctx, k.Height); err != nil {
			log.Warn("Cannot use a snapshot: its block is not known to the servers", "name", k.Name(), "err", err)
			continue
		}
		if err := n.settled(ctx, k.Checkpoint, k.Manifest.Hash); err != nil {
			log.Warn("Cannot use a snapshot yet", "name", k.Name(), "err", err)
			continue
		}
		block, err := trusted.get(k.Height)
		if err != nil {
			return false, err
		}
		if err := n.app.RestoreFrom(k.Manifest, block); err != nil {
			log.Warn("Cannot use a snapshot", "name", k.Name(), "err", err)
			continue
		}
		if err := n.bootstrap(ctx, trusted, k.Height); err != nil {
			return false, fmt.Errorf("begin with the snapshot %s: %w", k.Name(), err)
		}
		return true, nil
	}
	return false, nil
}

// bootstrap tells CometBFT's stores where the application begins.
func (n *Node) bootstrap(ctx context.Context, trusted *trustedBlocks, height uint64) error {
	state, err := trusted.State(ctx, height)
	if err != nil {
		return err
	}
	commit, err := trusted.Commit(ctx, height)
	if err != nil {
		return err
	}
	stateDB, err := n.stores.comet.open(&cmtcfg.DBContext{ID: "state", Config: n.cometCfg})
	if err != nil {
		return err
	}
	blockDB, err := n.stores.comet.open(&cmtcfg.DBContext{ID: "blockstore", Config: n.cometCfg})
	if err != nil {
		return err
	}
	states := sm.NewStore(stateDB, sm.StoreOptions{DiscardABCIResponses: n.cometCfg.Storage.DiscardABCIResponses})
	if err := states.Bootstrap(state); err != nil {
		return err
	}
	if err := store.NewBlockStore(blockDB).SaveSeenCommit(state.LastBlockHeight, commit); err != nil {
		return err
	}
	return states.SetOfflineStateSyncHeight(state.LastBlockHeight)
}
