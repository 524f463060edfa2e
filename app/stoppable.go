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
	halt      uint64 // the last height to take part in; 0: none
}

// FinalizeBlock implements abcitypes.Application.
func (s stoppable) FinalizeBlock(ctx context.Context, req *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	if s.beyond(req.Height) {
		// It was decided while the node stopped: whoever comes after this version applies it.
		<-s.consensus.closing
		if s.consensus.blockSyncStops() {
			runtime.Goexit()
		}
		return nil, errHalted
	}
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

// ProcessProposal implements abcitypes.Application.
func (s stoppable) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if s.beyond(req.Height) {
		return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_REJECT}, nil
	}
	return s.Application.ProcessProposal(ctx, req)
}

// beyond tells that a height is one that the node takes no part in.
func (s stoppable) beyond(height int64) bool { return s.halt > 0 && uint64(height) > s.halt }
