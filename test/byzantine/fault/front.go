package fault

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/x/block"
)

// attester attests another checkpoint than the one it executed.
type attester struct{ abcitypes.Application }

func garbageExtension(a *abci.App) abcitypes.Application { return attester{a} }

func (f attester) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	r, err := f.Application.ExtendVote(ctx, req)
	if err == nil && len(r.VoteExtension) > 0 {
		r.VoteExtension = other(r.VoteExtension)
	}
	return r, err
}

// claimer proposes chunks that claim another result than executing them gives.
type claimer struct{ abcitypes.Application }

func wrongState(a *abci.App) abcitypes.Application { return claimer{a} }

func (f claimer) PrepareProposal(ctx context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	r, err := f.Application.PrepareProposal(ctx, req)
	if err != nil || len(r.Txs) < 2 {
		return r, err
	}
	b, err := block.Decode(r.Txs, block.Bounds{MaxTxs: len(r.Txs), Committee: mostMembers})
	if err != nil {
		return nil, err
	}
	b.ChunkHash[0] ^= 1 // the chunk's hash commits to its state root
	r.Txs, err = b.Encode()
	return r, err
}

// mostMembers is more than any committee of tests has.
const mostMembers = 64

// ProcessProposal stands by its own lie.
func (f claimer) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if _, err := f.Application.ProcessProposal(ctx, req); err != nil {
		return nil, err
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}
