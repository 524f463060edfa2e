package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// ErrNotRestarted means that the contract, as of the block that was looked at, has the id
// that it was deployed with.
var ErrNotRestarted = errors.New("governance did not restart the chain, as of a final L1 block")

// AtRestart is the chain as it was when governance gave it a new id.
type AtRestart struct {
	// Params are the deployment's.
	Params *protocol.Params
	// State is that after the last checkpoint then, in Options.World.
	State   ledger.State
	Restart published.Restart
	// Tips are the contract's at the block looked at.
	Tips view.Tips
}

// ToRestart rebuilds up to the checkpoint that the last restart went on from, as of the
// pin, whatever was published since.
func ToRestart(ctx context.Context, opts Options, pin *verify.Pin) (*AtRestart, error) {
	opts.Pin, opts.ToRestart, opts.Follow = pin, true, 0
	a, err := Open(ctx, opts)
	if err != nil {
		return nil, err
	}
	if err := a.CatchUp(ctx); err != nil {
		return nil, err
	}
	tips, err := view.ReadTips(ctx, pin.Contract, opts.Rollup, pin.Block.Hash)
	if err != nil {
		return nil, err
	}
	restart, _ := a.standing.LastRestart()
	return &AtRestart{Params: a.genesis.params, State: a.state, Restart: restart, Tips: tips}, nil
}

// crossRestarts goes over to the generation of a checkpoint that is rebuilt next, if the
// chain was restarted before it.
func (a *Auditor) crossRestarts(ctx context.Context, number uint64) error {
	for _, r := range a.standing.Restarts {
		if r.After != number-1 || r.Generation <= a.state.Generation {
			continue
		}
		block, err := a.opts.Client.HeaderByHash(ctx, r.BlockHash)
		if err != nil {
			return fmt.Errorf("block of the restart after checkpoint %d: %w", r.After, err)
		}
		clock := a.deployment.Clock()
		a.state = a.state.Regenerated(r.Generation, clock.SlotStart(clock.EpochDuration*clock.RestartEpoch(block.Time*1000)))
	}
	return nil
}

// chainIDs are those under which a header may have been locked: that of its generation,
// and later ones, whose blocks name it again.
func (a *Auditor) chainIDs(h checkpoint.Header) (ids []string) {
	last, _ := a.standing.LastRestart()
	for count := a.standing.RestartsOf(h.Generation); count <= last.Count; count++ {
		ids = append(ids, protocol.ChainID(a.deployment.L1ChainID, a.deployment.Rollup, count))
	}
	return ids
}
