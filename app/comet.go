package app

import (
	"context"
	"fmt"
	"path/filepath"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/cometbft/cometbft/proxy"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
)

// newComet makes the CometBFT node around the application.
func newComet(ctx context.Context, home config.Files, cfg *cmtcfg.Config, genesis *cmttypes.GenesisDoc, application abcitypes.Application, dbs cmtcfg.DBProvider, logger cometLogger) (*node.Node, common.Address, error) {
	nodeKey, err := p2p.LoadNodeKey(home.NodeKey)
	if err != nil {
		return nil, common.Address{}, fmt.Errorf("load node key: %w", err)
	}
	file := privval.LoadFilePV(home.ConsensusKey, home.ConsensusState)
	guard, err := signer.NewGuard(file, filepath.Join(home.Data, "extension_state.json"), file.LastSignState.Height == 0)
	if err != nil {
		return nil, common.Address{}, err
	}
	comet, err := node.NewNodeWithContext(ctx, cfg, guard, nodeKey,
		proxy.NewConnSyncLocalClientCreator(application),
		func() (*cmttypes.GenesisDoc, error) { return genesis, nil },
		dbs, node.DefaultMetricsProvider(cfg.Instrumentation), logger)
	if err != nil {
		return nil, common.Address{}, fmt.Errorf("start CometBFT: %w", err)
	}
	return comet, common.BytesToAddress(file.GetAddress()), nil
}
