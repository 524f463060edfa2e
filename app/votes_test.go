package app

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/committee"
)

// onWarning calls itself when something is warned of.
type onWarning func()

func (onWarning) Enabled(_ context.Context, l slog.Level) bool { return l == slog.LevelWarn }
func (w onWarning) WithAttrs([]slog.Attr) slog.Handler         { return w }
func (w onWarning) WithGroup(string) slog.Handler              { return w }
func (w onWarning) Handle(context.Context, slog.Record) error {
	w()
	return nil
}

// deaf has no key.
type deaf struct{}

func (deaf) Heard(*cmttypes.Vote) error { return nil }

// A stall lets the votes' buffer run over. That costs votes; the node goes on and
// hears those that come after.
func TestAFullVoteBufferEndsNothing(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	bus := cmttypes.NewEventBus()
	require.NoError(t, bus.Start())
	defer func() { require.NoError(t, bus.Stop()) }()
	vote := func(i int) {
		require.NoError(t, bus.PublishEventVote(cmttypes.EventDataVote{Vote: &cmttypes.Vote{
			Type: cmtproto.PrevoteType, Height: 1, ValidatorAddress: c.Address(i % 2), // each vote of the two wakes
		}}))
	}
	var woken, before atomic.Int64
	stall, lost := make(chan struct{}), make(chan struct{})
	v := &votes{
		app: n.App, schedule: committee.Constant(c.Committee), guard: deaf{},
		wake: func() {
			woken.Add(1)
			<-stall
		},
		log: slog.New(onWarning(func() {
			before.Store(woken.Load())
			close(lost)
		})),
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- v.run(ctx, bus) }()
	require.Eventually(t, func() bool { return bus.NumClients() == 1 }, time.Minute, time.Millisecond)
	for i := range voteBuffer + 10 {
		vote(i)
	}
	close(stall)
	<-lost
	require.Eventually(t, func() bool {
		vote(0)
		return woken.Load() > before.Load()
	}, time.Minute, time.Millisecond)
	cancel()
	require.NoError(t, <-done)
}

// A block is said to be voted for once two thirds of the committee prevoted for it in one
// round: not by members who vote twice, for nothing, in several rounds or for several blocks.
func TestTwoThirdsPrevotesAreTold(t *testing.T) {
	c := abcitest.NewRelay(t, 2)
	n := c.Node()
	n.Add(c.Txs(1, 1)...)
	b := n.Prepare(0, 0)
	n.Full = errors.New("full")
	v := &votes{app: n.App, schedule: n.Schedule, guard: deaf{}, wake: func() {}, log: slog.New(slog.DiscardHandler)}
	block := cmttypes.BlockID{Hash: b.Hash().Bytes()}
	vote := func(member int, round int32, kind cmtproto.SignedMsgType, block cmttypes.BlockID) {
		require.NoError(t, v.take(&cmttypes.Vote{Type: kind, Height: 1, Round: round, BlockID: block, ValidatorAddress: c.Address(member)}))
	}
	other := cmttypes.BlockID{Hash: make([]byte, 32)}
	for _, member := range []int{0, 1, 1, 1} {
		vote(member, 0, cmtproto.PrevoteType, block)
	}
	vote(2, 0, cmtproto.PrevoteType, other)
	vote(2, 0, cmtproto.PrevoteType, cmttypes.BlockID{})
	vote(2, 1, cmtproto.PrevoteType, block)
	vote(2, 0, cmtproto.PrecommitType, block)
	require.False(t, n.Process(b))
	vote(2, 0, cmtproto.PrevoteType, block)
	require.True(t, n.Process(b))
}
