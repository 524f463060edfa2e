package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/cometbft/cometbft/libs/pubsub"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/abci"
)

// rounds hears which heights this node proposes: CometBFT tells the application
// nothing of rounds, and to ask it from within a call would wait for ever.
type rounds struct {
	bus  *cmttypes.EventBus
	sub  cmttypes.Subscription
	own  common.Address
	app  *abci.App
	wake func()
	log  *slog.Logger
	lost int // subscriptions that ended because events came too fast
}

// roundBuffer is how many rounds may begin before the first is looked at.
const roundBuffer = 256

// newRounds subscribes; it must come before consensus starts, so that no round is
// missed.
func newRounds(ctx context.Context, bus *cmttypes.EventBus, own common.Address, app *abci.App, wake func(), log *slog.Logger) (*rounds, error) {
	r := &rounds{bus: bus, own: own, app: app, wake: wake, log: log}
	return r, r.subscribe(ctx)
}

func (r *rounds) subscribe(ctx context.Context) (err error) {
	// A name that was used does not work again.
	r.sub, err = r.bus.Subscribe(ctx, fmt.Sprint("rounds ", r.lost), cmttypes.EventQueryNewRound, roundBuffer)
	if err != nil {
		return fmt.Errorf("subscribe to rounds: %w", err)
	}
	return nil
}

func (r *rounds) run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-r.sub.Canceled():
			if ctx.Err() != nil || !errors.Is(r.sub.Err(), pubsub.ErrOutOfCapacity) {
				return nil //nolint:nilerr // the node stops
			}
			// What is lost is only that this node wakes a little later.
			r.log.Warn("Rounds came too fast, some were missed", "err", r.sub.Err())
			r.lost++
			if err := r.subscribe(ctx); err != nil {
				return err
			}
		case m := <-r.sub.Out():
			round, ok := m.Data().(cmttypes.EventDataNewRound)
			if ok && round.Round == 0 && bytes.Equal(round.Proposer.Address, r.own[:]) {
				r.app.Lead(uint64(round.Height))
				r.wake()
			}
		}
	}
}
