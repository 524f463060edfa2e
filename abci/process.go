package abci

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
)

// ProcessProposal accepts a block when executing it gives what it claims and
// this node holds its txs on disk.
func (a *App) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	ctx, cancel := context.WithTimeout(ctx, a.cfg.FetchTimeout)
	defer cancel()
	fresh := !a.voted.has(req.Height, req.Hash)
	c, err := a.examine(ctx, path{name: pathProcess, clocked: fresh, named: fresh, roomy: fresh, obtain: a.gather}, req)
	if err != nil {
		reason := reasonOf(err)
		a.cfg.Metrics.Rejections.WithLabelValues(reason).Inc()
		a.cfg.Logger.Warn("Reject proposal", "height", req.Height, "proposer", common.BytesToAddress(req.ProposerAddress), "reason", reason, "err", err)
		return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_REJECT}, nil // counted and logged
	}
	if c.chunk != nil {
		a.cfg.Listener.Proposed(c.chunk.Header.Number)
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}
