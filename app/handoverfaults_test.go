package app_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
)

// usurper hands over to a committee of its own liking, and attests a checkpoint of its own.
type usurper struct {
	abcitypes.Application
	seats [][]byte
	lies  *atomic.Int64
}

func (u usurper) PrepareProposal(ctx context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	r, err := u.Application.PrepareProposal(ctx, req)
	if err != nil {
		return nil, err
	}
	b, err := block.Decode(r.Txs, block.Bounds{MaxTxs: len(r.Txs), Committee: 8, Messages: 1024})
	if err != nil || len(b.ControlInputs) == 0 {
		return r, err
	}
	u.lies.Add(1)
	b.ControlInputs = []inputs.Control{inputs.Committee{Epoch: b.ControlInputs[0].(inputs.Committee).Epoch, Members: u.seats}}
	r.Txs, err = b.Encode()
	return r, err
}

// ProcessProposal stands by its own lie.
func (u usurper) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if _, err := u.Application.ProcessProposal(ctx, req); err != nil {
		return nil, err
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}

// ExtendVote lies about heartbeats.
func (u usurper) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	r, err := u.Application.ExtendVote(ctx, req)
	if err == nil && len(req.Txs) == 1 && len(r.VoteExtension) > 0 {
		r.VoteExtension[40] ^= 1
	}
	return r, err
}

// One liar in each committee: its handovers cost rounds and are decided by nobody, and
// what it attests falsely hinders no certificate.
func TestALiarOnEitherSide(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1, 2, 3}, {4, 5, 6, 7}})
	var lies atomic.Int64
	lie := func(a *abci.App) abcitypes.Application {
		return usurper{a, [][]byte{r.seats[0].Key, r.seats[4].Key}, &lies}
	}
	r.front = map[int]func(*abci.App) abcitypes.Application{0: lie, 4: lie}
	r.start(0, 1, 2, 3, 4, 5, 6, 7)
	r.traffic(func() bool { return r.pastEpoch(r.least+4)() && lies.Load() > 0 })
	r.finish()
	rejected := uint64(0)
	for i := range r.nodes {
		rejected += r.nodes[i].Rejected("committee")
	}
	require.NotZero(t, rejected)
}

// balky takes no block after a handover while it is told not to.
type balky struct {
	*abci.App
	on *atomic.Bool
}

func (b balky) ProcessProposal(ctx context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if b.on.Load() && b.State().Next != nil {
		return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_REJECT}, nil
	}
	return b.App.ProcessProposal(ctx, req)
}

// Every node stops between H and H+1, the old committee's too. Started again they finish
// the handover, without L1.
func TestAllRestartInsideAHandover(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1}, {2, 3}})
	known := r.stall()
	var on atomic.Bool
	r.front = map[int]func(*abci.App) abcitypes.Application{}
	for i := range r.nodes {
		r.front[i] = func(a *abci.App) abcitypes.Application { return balky{a, &on} }
	}
	on.Store(true)
	known.Store(^uint64(0))
	r.start(0, 1, 2, 3)
	inside := func() bool {
		for _, i := range r.live() {
			if r.nodes[i].State().Next == nil {
				return false
			}
		}
		return true
	}
	require.Eventually(t, inside, patience, time.Millisecond)
	epoch := r.nodes[0].State().Next.Epoch
	for i := range r.nodes {
		r.stop(i)
	}
	on.Store(false)
	known.Store(0) // L1 is gone
	r.start(0, 1, 2, 3)
	require.Eventually(t, r.pastEpoch(epoch), patience, time.Millisecond)
	known.Store(^uint64(0))
	r.traffic(r.pastEpoch(epoch + 2))
	r.finish()
}

// skewed attests another checkpoint than the block's while it is told to.
type skewed struct {
	*abci.App
	on *atomic.Bool
}

func (m skewed) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	r, err := m.App.ExtendVote(ctx, req)
	if err == nil && m.on.Load() && len(r.VoteExtension) > 0 && m.State().Duty.Epoch == 0 {
		r.VoteExtension[40] ^= 1
	}
	return r, err
}

// Half of the first committee attests falsely to its end, so that its last heights have no
// certificate: the handover waits for it, but not for ever, and the next committee's
// certificates lock what was left.
func TestATipLeftUncertifiedIsLockedByTheNextCommittee(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1, 2, 3}, {4, 5, 6, 7}})
	var on atomic.Bool
	on.Store(true)
	r.front = map[int]func(*abci.App) abcitypes.Application{}
	for _, i := range []int{2, 3} {
		r.front[i] = func(a *abci.App) abcitypes.Application { return skewed{a, &on} }
	}
	r.start(0, 1, 2, 3, 4, 5, 6, 7)
	r.sent = append(r.sent, r.send(0, 0))
	r.traffic(r.pastEpoch(2))
	r.finish()
	first := r.nodes[5].Certificate(1)
	require.Nil(t, first, "nobody locked it while it was new")
}
