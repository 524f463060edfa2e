package app

import (
	"errors"
	"fmt"
	"path/filepath"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/store"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// stores are what a node has open on disk.
type stores struct {
	worldDB, objectDB kv.DB
	logsDB            kv.DB // nil without an index of logs
	world             *worldstate.Store
	objects           *txobjects.Store
	setup             *blob.Setup

	comet   cometDBs
	commits commits // of CometBFT's blocks
}

// openStores opens the databases; the trusted set-up is loaded beside that.
func openStores(cfg *config.Config, cometCfg *cmtcfg.Config, params *protocol.Params) (*stores, error) {
	type loaded struct {
		setup *blob.Setup
		err   error
	}
	setup := make(chan loaded, 1)
	go func() {
		s, err := blob.LoadSetup()
		setup <- loaded{s, err}
	}()
	s, err := openDatabases(cfg, cometCfg, params)
	l := <-setup
	if l.err != nil {
		err = errors.Join(err, l.err)
	}
	if err != nil {
		return nil, errors.Join(err, s.close())
	}
	s.setup = l.setup
	return s, nil
}

func openDatabases(cfg *config.Config, cometCfg *cmtcfg.Config, params *protocol.Params) (s *stores, err error) {
	s = &stores{comet: cometDBs{}}
	data := cfg.Files().Data
	if s.worldDB, err = kv.Open(filepath.Join(data, "world")); err != nil {
		return s, fmt.Errorf("open world state: %w", err)
	}
	if s.objectDB, err = kv.Open(filepath.Join(data, "objects")); err != nil {
		return s, fmt.Errorf("open tx objects: %w", err)
	}
	if cfg.RPC.Logs && cfg.RPC.Listen != "" {
		if s.logsDB, err = kv.Open(filepath.Join(data, "logs")); err != nil {
			return s, fmt.Errorf("open the index of logs: %w; it may be removed", err)
		}
	}
	s.objects = txobjects.NewStore(s.objectDB)
	s.world, err = worldstate.Open(s.worldDB, ledger.WorldGenesis(params), worldstate.Options{
		Retain: cfg.Node.HistoryChunks, Archival: cfg.Node.Archival,
	})
	if err != nil {
		return s, fmt.Errorf("open world state: %w", err)
	}
	blocks, err := s.comet.open(&cmtcfg.DBContext{ID: "blockstore", Config: cometCfg})
	if err != nil {
		return s, err
	}
	s.commits = commits{store.NewBlockStore(blocks)}
	return s, nil
}

func (s *stores) close() error {
	errs := []error{s.comet.close()}
	for _, db := range []kv.DB{s.worldDB, s.objectDB, s.logsDB} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}
