package app

import (
	"context"
	"runtime"

	abcitypes "github.com/cometbft/cometbft/abci/types"
)

// stoppable is the application of a node that can be stopped while it waits for
// what a decided block did. CometBFT's block sync takes an error of FinalizeBlock
// for the end of the process and panics, and its stop waits for the routine that
// called: only ending that routine ends both. Consensus and the replay at start
// deal with the error themselves.
type stoppable struct {
	abcitypes.Application
	blockSyncStops func() bool
}

// FinalizeBlock implements abcitypes.Application.
func (s stoppable) FinalizeBlock(ctx context.Context, req *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	r, err := s.Application.FinalizeBlock(ctx, req)
	if err != nil && s.blockSyncStops() {
		runtime.Goexit()
	}
	return r, err
}
