package restart

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Why there is no genesis to make.
var (
	// ErrUnlike means that the contract holds something else than its events, or than the
	// rebuilt state.
	ErrUnlike = errors.New("L1 does not hold together")
	// ErrCommittee means that the committee drawn to begin cannot sign.
	ErrCommittee = errors.New("the committee that would begin has too few usable keys: have validators enter, and restart again")
	// ErrUndrawn means that the committee that begins is not drawn yet, as of a final block.
	ErrUndrawn = errors.New("L1 has not drawn the committee that begins")
)

// paramsOf are the parameters of the chain that goes on from what was rebuilt: the
// deployment's, and what the restart's block, the checkpoint's L1 origin and the committee
// that begins add.
func paramsOf(at *audit.AtRestart, block, origin protocol.L1Block, first *committee.Committee) (*protocol.Params, error) {
	if at.Params.Restart != nil || at.Params.RestartCount != 0 {
		return nil, fmt.Errorf("%w: the deployment's parameters name a restart", ErrUnlike)
	}
	h := at.State.Checkpoint.Header
	switch r, tips := at.Restart, at.Tips; {
	case r.Count == 0 || tips.Restarts == 0:
		return nil, audit.ErrNotRestarted
	case tips.Restarts != r.Count:
		return nil, fmt.Errorf("%w: the last restart is number %d, the contract counts %d", ErrUnlike, r.Count, tips.Restarts)
	case tips.Confirmed < r.After:
		return nil, fmt.Errorf("%w: the chain was restarted from checkpoint %d, the last confirmed one is %d", ErrUnlike, r.After, tips.Confirmed)
	case tips.Confirmed == r.After && tips.ConfirmedHash != h.Hash(), h.Number != r.After:
		return nil, fmt.Errorf("%w: the state is after checkpoint %d %s, the restart's is %d, confirmed as %s", ErrUnlike, h.Number, h.Hash(), r.After, tips.ConfirmedHash)
	}
	if uint64(first.Voters()) < at.Params.MinCommittee || first.Voters() < first.Quorum() {
		return nil, fmt.Errorf("%w: %d of %d seats", ErrCommittee, first.Voters(), first.Size())
	}
	p := *at.Params
	p.RestartCount = at.Restart.Count
	p.Restart = &protocol.Restart{Block: block, Generation: at.Restart.Generation, Origin: origin, Epoch: p.Clock().RestartEpoch(block.Timestamp * 1000)}
	for _, seat := range first.Seats() {
		p.Restart.Committee = append(p.Restart.Committee, hexutil.Bytes(seat))
	}
	at.State.FillRestart(p.Restart)
	if err := p.Validate(); err != nil {
		return nil, err
	}
	_, err := at.State.Restarted(&p)
	return &p, err
}
