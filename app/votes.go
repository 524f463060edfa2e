package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/cometbft/cometbft/libs/pubsub"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// votes watches the votes that consensus takes. Pre-commits that come late complete
// certificates of heights decided with too few matching extensions; votes at the
// next height tell that others have work this node does not know of.
type votes struct {
	app      *abci.App
	schedule *committee.Schedule
	wake     func()
	log      *slog.Logger
	tallies  map[uint64]*lock.Tally

	height uint64 // that voters are counted of
	voters map[common.Address]bool
}

func newVotes(app *abci.App, schedule *committee.Schedule, wake func(), log *slog.Logger) *votes {
	return &votes{app: app, schedule: schedule, wake: wake, log: log, tallies: map[uint64]*lock.Tally{}}
}

// lateHeights is how many heights back a late vote is counted.
const lateHeights = 8

// voteBuffer holds the votes of many heights: a full buffer would end the
// subscription.
const voteBuffer = 4096

func (l *votes) run(ctx context.Context, bus *cmttypes.EventBus) error {
	sub, err := bus.Subscribe(ctx, "late votes", cmttypes.EventQueryVote, voteBuffer)
	if err != nil {
		return fmt.Errorf("subscribe to votes: %w", err)
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-sub.Canceled():
			if ctx.Err() != nil || !errors.Is(sub.Err(), pubsub.ErrOutOfCapacity) {
				return nil //nolint:nilerr // the node stops
			}
			l.log.Warn("Votes came too fast, some are lost for certificates", "err", sub.Err())
			if sub, err = bus.Subscribe(ctx, "late votes", cmttypes.EventQueryVote, voteBuffer); err != nil {
				return fmt.Errorf("subscribe to votes: %w", err)
			}
		case m := <-sub.Out():
			if data, ok := m.Data().(cmttypes.EventDataVote); ok {
				l.take(data.Vote)
			}
		}
	}
}

func (l *votes) take(v *cmttypes.Vote) {
	height, tip := uint64(v.Height), l.app.State().Height
	if height == tip+1 {
		l.begins(height, common.BytesToAddress(v.ValidatorAddress))
		return
	}
	if v.Type != cmtproto.PrecommitType || len(v.Extension) == 0 || height > tip || height+lateHeights < tip {
		return
	}
	l.late(height, tip, v)
}

// begins counts who votes at the next height. More members than can be faulty
// include an honest one, which has a reason; then this node votes too.
func (l *votes) begins(height uint64, voter common.Address) {
	if height != l.height {
		l.height, l.voters = height, map[common.Address]bool{}
	}
	l.voters[voter] = true
	members := l.schedule.Of(height)
	if faulty := members.Size() - members.Quorum(); len(l.voters) == faulty+1 {
		l.app.Begin(height)
		l.wake()
	}
}

// late counts a pre-commit of a decided height towards its certificate.
func (l *votes) late(height, tip uint64, v *cmttypes.Vote) {
	if l.app.Certified(height) {
		delete(l.tallies, height)
		return
	}
	tally, ok := l.tallies[height]
	if !ok {
		tally = l.app.Tally(height)
		l.tallies[height] = tally
	}
	err := l.app.LateVote(tally, height, lock.Vote{
		Validator: common.BytesToAddress(v.ValidatorAddress), Round: uint32(v.Round),
		Extension: v.Extension, Signature: v.ExtensionSignature,
	})
	if err != nil {
		l.log.Warn("Cannot count a late vote", "height", height, "err", err)
	}
	for h := range l.tallies {
		if h+lateHeights < tip {
			delete(l.tallies, h)
		}
	}
}
