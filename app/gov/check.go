package gov

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watcher"
	"github.com/aztecd/aztecd/x/committee"
)

// Checked is what the evidence of a proposal proves.
type Checked struct {
	Proposal governance.Proposal `json:"proposal"`
	// Matter is what a watcher called it.
	Matter string `json:"matter"`
	// Conflict is what its evidence proves; nil of a restart, which L1 itself judges.
	Conflict *api.Conflict `json:"conflict,omitempty"`
}

var (
	// ErrNotWatched means that the evidence has not the form of a watchtower's.
	ErrNotWatched = errors.New("the evidence is not of a watchtower: read it yourself (aztecd gov status)")
	// ErrProvesNothing means that it has, and that what it says is not so.
	ErrProvesNothing = errors.New("the evidence proves nothing")
)

// Check looks whether a proposal's evidence proves what a watchtower says it does: both locks
// are verified against the committees that L1 drew.
func (d *Desk) Check(ctx context.Context, id common.Hash) (*Checked, error) {
	contracts, err := d.Reader(ctx)
	if err != nil {
		return nil, err
	}
	at, err := governance.Open(ctx, contracts)
	if err != nil {
		return nil, err
	}
	p, err := at.Proposal(ctx, d.L1(), id)
	if err != nil {
		return nil, err
	}
	name, evidence, ok := watcher.ReadEvidence(p.Evidence)
	if !ok {
		return nil, ErrNotWatched
	}
	out := &Checked{Proposal: p, Matter: name}
	if p.Motion.Kind == governance.Restart {
		return out, nil
	}
	draws, head := view.NewDraws(d.L1(), contracts.Rules.Rollup), &view.Snapshot{Head: contracts.Head}
	c, err := watcher.Proves(ctx, evidence, d.Params().ChainID(), func(ctx context.Context, epoch uint64) (*committee.Committee, error) {
		drawn, err := draws.Of(ctx, head, epoch)
		if err != nil {
			return nil, err
		}
		return drawn.Committee, nil
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProvesNothing, err)
	}
	shown := api.NewConflict(*c)
	out.Conflict = &shown
	return out, nil
}
