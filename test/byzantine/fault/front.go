package fault

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/x/block"
)

// attester attests something else than the checkpoint that it executed.
type attester struct {
	abcitypes.Application
	instead func(extension []byte) []byte
}

func garbageExtension(a *abci.App) abcitypes.Application { return attester{a, other} }

func emptyExtension(a *abci.App) abcitypes.Application {
	return attester{a, func([]byte) []byte { return nil }}
}

func (f attester) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	r, err := f.Application.ExtendVote(ctx, req)
	if err == nil && len(r.VoteExtension) > 0 {
		r.VoteExtension = f.instead(r.VoteExtension)
	}
	return r, err
}

// proposer changes what it proposes, and stands by it.
type proposer struct {
	abcitypes.Application
	change func(*block.Block)
}

// wrongState claims another result than executing gives: a chunk's hash commits to its
// state root.
func wrongState(a *abci.App) abcitypes.Application {
	return proposer{a, func(b *block.Block) {
		if len(b.TxHashes) > 0 {
			b.ChunkHash[0] ^= 1
		}
	}}
}

func backdate(a *abci.App) abcitypes.Application {
	return proposer{a, func(b *block.Block) { b.Timestamp = 1 }}
}

// mostMembers is more than any committee of tests has.
const mostMembers = 64

func (f proposer) PrepareProposal(ctx context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	r, err := f.Application.PrepareProposal(ctx, req)
	if err != nil {
		return r, err
	}
	b, err := block.Decode(r.Txs, block.Bounds{MaxTxs: len(r.Txs), Committee: mostMembers, Messages: 1024})
	if err != nil {
		return nil, err
	}
	f.change(b)
	r.Txs, err = b.Encode()
	return r, err
}

// ProcessProposal accepts what it refused by itself.
func (f proposer) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if _, err := f.Application.ProcessProposal(ctx, req); err != nil {
		return nil, err
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}
