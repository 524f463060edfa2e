package abci

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/tx"
)

// ProcessProposal accepts a block when executing it gives what it claims and
// this node holds its txs on disk.
func (a *App) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	c, err := a.judge(ctx, req)
	if err != nil {
		a.cfg.Metrics.Rejections.WithLabelValues(err.reason).Inc()
		a.cfg.Logger.Warn("Reject proposal", "height", req.Height, "proposer", common.BytesToAddress(req.ProposerAddress), "reason", err.reason, "err", err.err)
		return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_REJECT}, nil //nolint:nilerr // counted and logged
	}
	if c.chunk != nil {
		a.cfg.Listener.Proposed(c.chunk.Header.Number)
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}

func (a *App) judge(ctx context.Context, req *abcitypes.RequestProcessProposal) (*candidate, *rejection) {
	key := candidateKey(req.Height, req.ProposerAddress, req.Txs)
	c := a.candidates[key]
	if c != nil && c.accepted {
		return c, nil // once accepted stays accepted
	}
	s := a.State()
	if uint64(req.Height) != s.Height+1 {
		return nil, reject(reasonInternal, "a proposal for height %d after height %d", req.Height, s.Height)
	}
	b, err := a.rules.decode(req.Txs)
	if err != nil {
		return nil, err
	}
	if limit := a.now() + a.cfg.Params.ClockTolerance; b.Timestamp > limit {
		return nil, reject(reasonTimestamp, "%d ms ahead of this node's clock", b.Timestamp-a.now())
	}
	if err := a.rules.checkPreamble(&s, b); err != nil {
		return nil, err
	}
	if c == nil {
		txs, err := a.gather(ctx, b)
		if err != nil {
			return nil, err
		}
		if c, err = a.execute(pathProcess, &s, proposal(req.Height, req.ProposerAddress, b.Preamble), b, txs); err != nil {
			return nil, err
		}
	}
	a.candidates[key] = c
	if err := a.cfg.Objects.Keep(uint64(req.Height), c.txs); err != nil {
		return nil, &rejection{reasonInternal, err}
	}
	c.accepted = true
	return c, nil
}

// gather waits boundedly for the block's objects; what is missing is fetched on
// after the rejection.
func (a *App) gather(ctx context.Context, b *block.Block) ([]*tx.Tx, *rejection) {
	txs, missing := a.held(b.TxHashes)
	if len(missing) == 0 {
		return txs, nil
	}
	a.cfg.Metrics.Missing.Add(float64(len(missing)))
	ctx, cancel := context.WithTimeout(ctx, a.cfg.FetchTimeout)
	defer cancel()
	a.cfg.Objects.Await(ctx, missing)
	if txs, missing = a.held(b.TxHashes); len(missing) > 0 {
		return nil, reject(reasonObjects, "%d of %d txs are not to be had in %s, the first is %s", len(missing), len(b.TxHashes), a.cfg.FetchTimeout, missing[0])
	}
	return txs, nil
}

func (a *App) held(ids []common.Hash) (txs []*tx.Tx, missing []common.Hash) {
	for _, id := range ids {
		if t, ok := a.cfg.Objects.Get(id); ok {
			txs = append(txs, t)
		} else {
			missing = append(missing, id)
		}
	}
	return txs, missing
}
