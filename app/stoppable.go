package app

import (
	"context"
	"runtime"

	abcitypes "github.com/cometbft/cometbft/abci/types"
)

// stoppable is the application of a node that tells what it waits for, and can be
// stopped while it waits for what a decided block did. CometBFT's block sync takes an error of FinalizeBlock
// for the end of the process and panics, and its stop waits for the routine that
// called: only ending that routine ends both. Consensus and the replay at start
// deal with the error themselves.
type stoppable struct {
	abcitypes.Application
	consensus *consensus
}

// FinalizeBlock implements abcitypes.Application.
func (s stoppable) FinalizeBlock(ctx context.Context, req *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	txs := max(len(req.Txs), 1) - 1 // the first one is the block's preamble
	goesOn := s.consensus.waitsFor("applies the decided block %d: needs its %d txs, or what they did, from peers for tx objects", req.Height, txs)
	r, err := s.Application.FinalizeBlock(ctx, req)
	goesOn()
	if err != nil && s.consensus.blockSyncStops() {
		runtime.Goexit()
	}
	return r, err
}

// ExtendVote implements abcitypes.Application.
func (s stoppable) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	txs := max(len(req.Txs), 1) - 1
	defer s.consensus.waitsFor("votes on block %d, which two thirds voted for: needs its %d txs from peers for tx objects", req.Height, txs)()
	return s.Application.ExtendVote(ctx, req)
}
