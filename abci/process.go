package abci

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
)

// ProcessProposal accepts a block when executing it gives what it claims and
// this node holds its txs on disk.
func (a *App) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	c, err := a.examine(ctx, path{name: pathProcess, clocked: true, obtain: a.gather}, req)
	if err != nil {
		reason := reasonOf(err)
		a.cfg.Metrics.Rejections.WithLabelValues(reason).Inc()
		a.cfg.Logger.Warn("Reject proposal", "height", req.Height, "proposer", common.BytesToAddress(req.ProposerAddress), "reason", reason, "err", err)
		return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_REJECT}, nil //nolint:nilerr // counted and logged
	}
	if c.chunk != nil {
		a.cfg.Listener.Proposed(c.chunk.Header.Number)
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}

// gather waits boundedly for the block's objects; what is missing is fetched on
// after the rejection.
func (a *App) gather(ctx context.Context, _ *ledger.State, _ ledger.Proposal, b *block.Block) ([]*tx.Tx, *candidate, error) {
	txs, missing := a.held(b.TxHashes)
	if len(missing) == 0 {
		return txs, nil, nil
	}
	a.cfg.Metrics.Missing.Add(float64(len(missing)))
	ctx, cancel := context.WithTimeout(ctx, a.cfg.FetchTimeout)
	defer cancel()
	a.cfg.Objects.Await(ctx, missing)
	if txs, missing = a.held(b.TxHashes); len(missing) > 0 {
		return nil, nil, reject(reasonObjects, "%d of %d txs are not to be had in %s, the first is %s", len(missing), len(b.TxHashes), a.cfg.FetchTimeout, missing[0])
	}
	return txs, nil, nil
}
