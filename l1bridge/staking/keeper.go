package staking

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Keeper moves one validator's stake on where a call is all that lacks: it enters when its
// time has come, and leaves once the set can do without it. Each node keeps its own, so
// nobody needs a turn.
type Keeper struct {
	actor    *Actor
	attester common.Address
	every    time.Duration
	log      *slog.Logger
	said     string // the last failure
}

// NewKeeper keeps the stake of an attester, and looks at it so often.
func NewKeeper(opts Options, attester common.Address, every time.Duration) (*Keeper, error) {
	actor, err := New(opts)
	if err != nil {
		return nil, err
	}
	return &Keeper{actor: actor, attester: attester, every: every, log: actor.opts.Logger}, nil
}

// Run keeps until ctx ends. Failures are logged and tried again. It returns nil.
func (k *Keeper) Run(ctx context.Context) error {
	tick := time.NewTicker(k.every)
	defer tick.Stop()
	for {
		_, err := k.Step(ctx)
		if ctx.Err() != nil {
			return nil
		}
		k.report(err)
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Step looks once, and sends what there is to send. Run calls it; tests may, in its place.
func (k *Keeper) Step(ctx context.Context) ([]Sent, error) {
	calls, err := k.actor.Dry(ctx, k.plan)
	if err != nil || len(calls) == 0 {
		return nil, err
	}
	sent, err := k.actor.Do(ctx, k.plan)
	if errors.Is(err, ErrNobodyDue) || errors.Is(err, ErrReverted) {
		return sent, nil // somebody else was quicker
	}
	return sent, err
}

func (k *Keeper) plan(ctx context.Context, now Now) ([]Call, error) {
	stake, err := now.Of(ctx, k.attester)
	if err != nil {
		return nil, err
	}
	switch {
	case stake.Status == stakes.Queued && stake.Queue.Due(now.Next):
		return []Call{enter(now.Rules, stake.Queue.Look)}, nil
	case stake.Status == stakes.Leaving:
		free, err := now.CanShrink(ctx)
		if err == nil && free {
			return []Call{depart(now.Rules, k.attester)}, nil
		}
		return nil, err
	}
	return nil, nil
}

// report logs a failure when it is news.
func (k *Keeper) report(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text == k.said {
		return
	}
	if k.said = text; err != nil {
		k.log.Warn("Cannot move this validator's stake on", "attester", k.attester, "err", err)
	}
}
