package abci

import (
	"context"
	"errors"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/x/lock"
)

// ExtendVote names the running checkpoint after the block. It may be called for
// a block that this node rejected or never saw: then it is executed now, as soon as
// its txs are there. If it gives another result, the extension is empty and the
// signer refuses the pre-commit: an extension never says anything this node has not
// executed.
func (a *App) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	c, err := a.examine(ctx, path{name: pathExtend, obtain: a.insist}, req)
	if err != nil {
		reason := reasonOf(err)
		a.cfg.Metrics.Unattested.WithLabelValues(reason).Inc()
		if r := new(rejection); !errors.As(err, &r) && a.life.Err() == nil {
			// Its own trouble, a disk that can't be written: the round would wait for a vote
			// that nothing makes this node cast, while it looks like a member.
			a.cfg.Fatal(fmt.Errorf("attest block %d: %w", req.Height, err))
		}
		a.cfg.Logger.Warn("Attest nothing", "height", req.Height, "reason", reason, "err", err)
		return &abcitypes.ResponseExtendVote{}, nil // counted and logged; the signer refuses
	}
	extension := c.next.Extension
	return &abcitypes.ResponseExtendVote{VoteExtension: extension[:]}, nil
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
