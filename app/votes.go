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
	"github.com/aztecd/aztecd/app/shares"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// votes watches the votes that consensus takes. Pre-commits that come late are shares
// of a height that has no certificate yet; votes at the next height tell that others
// have work this node does not know of, and prevotes which block two thirds want; and a
// vote of this node's own key that the guard did not let pass tells that the key signs
// elsewhere.
type votes struct {
	app      *abci.App
	schedule *committee.Schedule
	shares   *shares.Exchange
	guard    hearer
	wake     func()
	log      *slog.Logger

	height   uint64 // that voters are counted of
	voters   map[common.Address]bool
	prevotes map[prevoted]map[common.Address]bool
}

// prevoted is a block of the height, and a round in which members prevoted for it.
type prevoted struct {
	round int32
	block common.Hash
}

// hearer is told of every vote, and gives an error over one of its own key that it did
// not let pass.
type hearer interface {
	Heard(v *cmttypes.Vote) error
}

// voteBuffer holds the votes of many heights: a full buffer would end the
// subscription.
const voteBuffer = 4096

func (l *votes) run(ctx context.Context, bus *cmttypes.EventBus) error {
	for ctx.Err() == nil {
		// A cancelled subscription keeps its name until it is given back.
		if err := bus.UnsubscribeAll(ctx, votesName); err != nil && !errors.Is(err, pubsub.ErrSubscriptionNotFound) {
			return ended(ctx, err)
		}
		sub, err := bus.Subscribe(ctx, votesName, cmttypes.EventQueryVote, voteBuffer)
		if err != nil {
			return ended(ctx, err)
		}
		if err := l.follow(ctx, sub); err != nil {
			return err
		}
	}
	return nil
}

// votesName is the subscriber's.
const votesName = "votes"

// ended is nil when the node stops.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil //nolint:nilerr // the node stops
	}
	return fmt.Errorf("subscribe to votes: %w", err)
}

// follow takes votes until the subscription ends. That votes came faster than they
// were taken costs some of them, and no node: shares are had from peers as well.
func (l *votes) follow(ctx context.Context, sub cmttypes.Subscription) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-sub.Canceled():
			if !errors.Is(sub.Err(), pubsub.ErrOutOfCapacity) {
				return ended(ctx, sub.Err())
			}
			l.log.Warn("Votes came too fast, some are not looked at", "err", sub.Err())
			return nil
		case m := <-sub.Out():
			data, ok := m.Data().(cmttypes.EventDataVote)
			if !ok {
				continue
			}
			if err := l.take(data.Vote); err != nil {
				return err
			}
		}
	}
}

func (l *votes) take(v *cmttypes.Vote) error {
	if err := l.guard.Heard(v); err != nil {
		return err
	}
	height, tip := uint64(v.Height), l.app.State().Height
	switch {
	case height == tip+1:
		l.begins(height, common.BytesToAddress(v.ValidatorAddress))
		l.counts(v)
	case height <= tip && v.Type == cmtproto.PrecommitType && len(v.Extension) > 0:
		l.shares.Add(height, lock.Vote{
			Validator: common.BytesToAddress(v.ValidatorAddress), Round: uint32(v.Round),
			Extension: v.Extension, Signature: v.ExtensionSignature,
		})
	}
	return nil
}

// begins counts who votes at the next height. More members than can be faulty
// include an honest one, which has a reason; then this node votes too.
func (l *votes) begins(height uint64, voter common.Address) {
	if height != l.height {
		l.height, l.voters, l.prevotes = height, map[common.Address]bool{}, map[prevoted]map[common.Address]bool{}
	}
	l.voters[voter] = true
	members := l.schedule.Of(height)
	if faulty := members.Voters() - committee.Quorum(members.Voters()); len(l.voters) == faulty+1 {
		l.app.Begin(height)
		l.wake()
	}
}

// counts the prevotes for a block of the next height: what two thirds voted for is judged
// by nobody's own view of the world.
func (l *votes) counts(v *cmttypes.Vote) {
	if v.Type != cmtproto.PrevoteType || v.BlockID.IsZero() {
		return
	}
	at := prevoted{v.Round, common.BytesToHash(v.BlockID.Hash)}
	if l.prevotes[at] == nil {
		l.prevotes[at] = map[common.Address]bool{}
	}
	l.prevotes[at][common.BytesToAddress(v.ValidatorAddress)] = true
	if members := l.schedule.Of(l.height); len(l.prevotes[at]) == committee.Quorum(members.Voters()) {
		l.app.Voted(l.height, at.block)
	}
}
