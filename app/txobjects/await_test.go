package txobjects_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// await calls Await beside the test; the channel gives what was missing.
func (r *rig) await(ctx context.Context, txs ...*tx.Tx) <-chan []common.Hash {
	done := make(chan []common.Hash, 1)
	go func() { done <- r.intake.Await(ctx, idsOf(txs...)) }()
	require.Eventually(r.t, func() bool {
		for _, t := range txs {
			if _, held := r.intake.Get(t.ID()); !held && !r.peers.wasAsked(t.ID()) {
				return false
			}
		}
		return true
	}, patience, time.Millisecond, "the wait began")
	return done
}

// The wait for a block's objects ends with the first way that brings each.
func TestAWaitEndsWhicheverWayObjectsCome(t *testing.T) {
	for name, bring := range map[string]func(*rig, *tx.Tx){
		"a pull answer": func(r *rig, x *tx.Tx) { r.peers.give(x.ID(), x.Encode()) },
		"gossip": func(r *rig, x *tx.Tx) {
			require.Equal(r.t, p2p.Accept, r.intake.HandleObject(context.Background(), x.Encode()))
		},
		"a wallet": func(r *rig, x *tx.Tx) {
			_, err := r.intake.Submit(context.Background(), x.Encode())
			require.NoError(r.t, err)
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t)
			held, x := r.chain.Tx(1), r.chain.Tx(2)
			_, err := r.intake.Submit(context.Background(), held.Encode())
			require.NoError(t, err)
			done := r.await(context.Background(), held, x)
			bring(r, x)
			select {
			case missing := <-done:
				require.Empty(t, missing)
			case <-time.After(patience):
				require.Fail(t, "still waiting")
			}
			_, ok := r.intake.Get(x.ID())
			require.True(t, ok)
		})
	}
}

// A wait that ends too early loses nothing: what came is held, what comes later
// is kept, and no question is put a second time for it.
func TestAWaitThatEndsKeepsWhatComes(t *testing.T) {
	r := newRig(t)
	first, second := r.chain.Tx(1), r.chain.Tx(2)
	ctx, cancel := context.WithCancel(context.Background())
	done := r.await(ctx, first, second)
	r.peers.give(first.ID(), first.Encode())
	require.Eventually(t, func() bool { _, ok := r.intake.Get(first.ID()); return ok }, patience, time.Millisecond)
	cancel()
	require.Equal(t, idsOf(second), <-done)

	r.peers.give(second.ID(), second.Encode())
	require.Eventually(t, func() bool { _, ok := r.intake.Get(second.ID()); return ok }, patience, time.Millisecond)
	require.Empty(t, r.intake.Await(context.Background(), idsOf(first, second)))
	require.Equal(t, 1, r.peers.timesAsked(first.ID()))
	require.Equal(t, 1, r.peers.timesAsked(second.ID()))
}

// A peer's wrong answer is no answer.
func TestWrongAnswersAreNotKept(t *testing.T) {
	r := newRig(t)
	x, other := r.chain.Tx(1), r.chain.Tx(2)
	done := r.await(context.Background(), x)
	r.peers.give(x.ID(), other.Encode())
	r.peers.give(x.ID(), []byte("no tx"))
	_, ok := r.intake.Get(other.ID())
	require.False(t, ok)
	r.peers.give(x.ID(), x.Encode())
	require.Empty(t, <-done)
}

// A block may have more txs than memory would otherwise hold: all of them stay.
func TestMemoryHoldsAWholeBlock(t *testing.T) {
	const size = 600
	r := withParams(t, func(p *protocol.Params) { p.Limits.MaxTxs, p.Limits.MinForced = size, 1 })
	txs := r.chain.Txs(0, size)
	for _, x := range txs {
		r.peers.give(x.ID(), x.Encode())
	}
	require.Empty(t, r.intake.Await(context.Background(), idsOf(txs...)))
	for _, x := range txs {
		_, ok := r.intake.Get(x.ID())
		require.True(t, ok)
	}
}

// Questions for objects of a height end when the height is decided.
func TestQuestionsEndWithTheirHeight(t *testing.T) {
	r := newRig(t)
	lost := r.chain.Tx(1)
	ctx, cancel := context.WithCancel(context.Background())
	done := r.await(ctx, lost)
	cancel()
	require.Equal(t, idsOf(lost), <-done)
	r.include(r.chain.Tx(2))
	require.Eventually(t, func() bool { return r.peers.running() == 0 }, patience, time.Millisecond)
}
