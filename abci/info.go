package abci

import (
	"bytes"
	"context"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"
)

// Info tells CometBFT how far the application got.
func (a *App) Info(context.Context, *abcitypes.RequestInfo) (*abcitypes.ResponseInfo, error) {
	s := a.State()
	r := &abcitypes.ResponseInfo{Data: "aztecd", AppVersion: 1, LastBlockHeight: int64(s.Height)}
	if s.Height == 0 {
		return r, nil // CometBFT calls InitChain only when both are unset
	}
	hash, err := s.AppHash()
	if err != nil {
		return nil, err
	}
	r.LastBlockAppHash = hash[:]
	return r, nil
}

// InitChain checks that CometBFT begins with the genesis this application has.
func (a *App) InitChain(_ context.Context, req *abcitypes.RequestInitChain) (*abcitypes.ResponseInitChain, error) {
	own, err := a.cfg.Params.Encode()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(compactJSON(req.AppStateBytes), compactJSON(own)) {
		return nil, fmt.Errorf("the genesis app_state is not what this node was started with")
	}
	if want := a.cfg.Params.ChainID(); req.ChainId != want {
		return nil, fmt.Errorf("chain id %q; the deployment's is %q", req.ChainId, want)
	}
	s := a.State()
	if a.cfg.Params.Restart != nil {
		if err := s.CheckRestarted(a.cfg.Params, a.store); err != nil {
			return nil, fmt.Errorf("%w; take it over with `aztecd restart adopt`, or from peers with state sync", err)
		}
	}
	hash, err := s.AppHash()
	if err != nil {
		return nil, err
	}
	return &abcitypes.ResponseInitChain{AppHash: hash[:]}, nil
}
