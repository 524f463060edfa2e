package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/snapshots"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/snapshot"
)

// LockHome takes a home for what must not run beside its node; the error says that the
// node runs.
func LockHome(home string) (unlock func() error, err error) {
	return config.LockHome(config.Paths(home))
}

// CreateSnapshot makes a snapshot of the last chunk of a home whose node is stopped.
func CreateSnapshot(ctx context.Context, cfg config.Config) (k *snapshots.Kept, err error) {
	files := cfg.Files()
	comet, err := cfg.LoadComet()
	if err != nil {
		return nil, err
	}
	_, params, err := config.LoadGenesis(files.Genesis)
	if err != nil {
		return nil, err
	}
	schedule, err := committee.NewSchedule(params, nil)
	if err != nil {
		return nil, err
	}
	unlock, err := config.LockHome(files)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	open, err := openStores(&cfg, comet, params)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, open.close()) }()
	committed, err := abci.OpenCommitted(params, schedule, open.world, open.setup)
	if err != nil {
		return nil, err
	}
	state := committed.State()
	if state.Chunk.Number == 0 {
		return nil, errors.New("this home has no chunk yet; start the node and let it catch up first")
	}
	header := state.Checkpoint.Header
	certificate, err := state.LockedBy(params, open.world)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, fmt.Errorf("checkpoint %d up to chunk %d has no lock certificate here yet; let the node run on until it has", header.Number, header.LastChunk)
	}
	if err != nil {
		return nil, err
	}
	return snapshots.New(files.Snapshots).Make(ctx, snapshot.Source{Params: params, World: open.world, State: state, Certificate: certificate})
}
