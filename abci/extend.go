package abci

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/x/lock"
)

// ExtendVote gives the running checkpoint after the block. It may be called for
// a block that this node rejected or never saw: then it is executed now. If that
// can't be done, or gives another result, the extension is empty and the signer
// refuses the pre-commit: an extension never says anything this node has not
// executed.
func (a *App) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	c, err := a.attest(ctx, req)
	if err != nil {
		a.cfg.Metrics.Unattested.WithLabelValues(err.reason).Inc()
		a.cfg.Logger.Warn("Attest nothing", "height", req.Height, "reason", err.reason, "err", err.err)
		return &abcitypes.ResponseExtendVote{}, nil //nolint:nilerr // counted and logged; the signer refuses
	}
	extension := c.extension()
	return &abcitypes.ResponseExtendVote{VoteExtension: extension[:]}, nil
}

func (a *App) attest(ctx context.Context, req *abcitypes.RequestExtendVote) (*candidate, *rejection) {
	key := candidateKey(req.Height, req.ProposerAddress, req.Txs)
	if c := a.candidates[key]; c != nil {
		return c, nil
	}
	s := a.State()
	if uint64(req.Height) != s.Height+1 {
		return nil, reject(reasonInternal, "a vote for height %d after height %d", req.Height, s.Height)
	}
	b, err := a.rules.decode(req.Txs)
	if err != nil {
		return nil, err
	}
	if err := a.rules.checkPreamble(&s, b); err != nil {
		return nil, err
	}
	txs, err := a.gather(ctx, b)
	if err != nil {
		return nil, err
	}
	c, err := a.execute(pathExtend, &s, proposal(req.Height, req.ProposerAddress, b.Preamble), b, txs)
	if err != nil {
		return nil, err
	}
	if err := a.cfg.Objects.Keep(uint64(req.Height), c.txs); err != nil {
		return nil, &rejection{reasonInternal, err}
	}
	a.candidates[key] = c
	return c, nil
}

// VerifyVoteExtension checks the form alone, the same everywhere: it must never
// depend on what this node has executed, or precommits would be lost. Whether
// extensions match is counted where certificates are made.
func (a *App) VerifyVoteExtension(_ context.Context, req *abcitypes.RequestVerifyVoteExtension) (*abcitypes.ResponseVerifyVoteExtension, error) {
	if _, err := lock.ParseExtension(req.VoteExtension); err != nil && len(req.VoteExtension) > 0 {
		a.cfg.Metrics.BadExtensions.Inc()
		return &abcitypes.ResponseVerifyVoteExtension{Status: abcitypes.ResponseVerifyVoteExtension_REJECT}, nil
	}
	return &abcitypes.ResponseVerifyVoteExtension{Status: abcitypes.ResponseVerifyVoteExtension_ACCEPT}, nil
}
