package app

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/store"

	"github.com/aztecd/aztecd/app/config"
)

// derived are the names in data that a node makes anew from its peers and from L1. All else
// stays: keys, what they have signed, evidence, and what was sent to L1.
var derived = []string{"world", "objects", "blockstore.db", "state.db", "evidence.db", "tx_index.db", "cs.wal", "l1view.db", "logs", "version.json"}

// Reset removes what a stopped node's home has of the chain, so that it syncs anew. Snapshots
// go only if asked for. It returns what was removed.
func Reset(home string, snapshotsToo bool) (removed []string, err error) {
	names := derived
	if snapshotsToo {
		names = append(names[:len(names):len(names)], "snapshots")
	}
	return remove(home, names)
}

// ErrBlocksPruned means that a home has not all blocks of its chain.
var ErrBlocksPruned = errors.New("this home has not all blocks of the chain")

// Rollback removes the state of a stopped node's home, and keeps its blocks: the next start
// executes them again, all from the first one on. It is for a state that is damaged, or that
// a faulty version computed.
func Rollback(home string) (removed []string, err error) {
	comet, err := config.LoadComet(home)
	if err != nil {
		return nil, err
	}
	unlock, err := LockHome(home)
	if err != nil {
		return nil, err
	}
	base, height, err := blocksOf(comet)
	if err = errors.Join(err, unlock()); err != nil {
		return nil, err
	}
	if height == 0 {
		return nil, errors.New("this home has no blocks; there is nothing to go back from")
	}
	if base > 1 {
		return nil, fmt.Errorf("%w: the first one is %d, of before it it was pruned or began with a snapshot; use `aztecd reset`, and have it begin with a snapshot", ErrBlocksPruned, base)
	}
	return remove(home, []string{"world"})
}

// blocksOf tells which blocks CometBFT has in a home.
func blocksOf(comet *cmtcfg.Config) (base, height int64, err error) {
	dbs := cometDBs{}
	db, err := dbs.open(&cmtcfg.DBContext{ID: "blockstore", Config: comet})
	if err != nil {
		return 0, 0, err
	}
	blocks := store.NewBlockStore(db)
	return blocks.Base(), blocks.Height(), dbs.close()
}

func remove(home string, names []string) (removed []string, err error) {
	unlock, err := LockHome(home)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	data := config.Paths(home).Data
	for _, name := range names {
		path := filepath.Join(data, name)
		if _, err := os.Lstat(path); errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err := os.RemoveAll(path); err != nil {
			return removed, fmt.Errorf("remove %s: %w; give the command again", path, err)
		}
		removed = append(removed, path)
	}
	return removed, nil
}
