package txobjects_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

// list is what a peer tells of its pending txs.
func list(txs ...*tx.Tx) []byte {
	out := []byte{1}
	for _, x := range txs {
		id := x.ID()
		out = append(out, id[:]...)
	}
	return out
}

// A tx that left the pool for a passing reason comes back when it is sent again,
// by a wallet, by gossip, or to another node whose list names it.
func TestATxThatLeftThePoolComesBackWhenItIsSentAgain(t *testing.T) {
	for name, again := range map[string]func(*rig, *tx.Tx){
		"by a wallet": func(r *rig, x *tx.Tx) {
			_, err := r.intake.Submit(context.Background(), x.Encode())
			require.NoError(r.t, err)
			require.Equal(r.t, 1, r.peers.published)
		},
		"by gossip": func(r *rig, x *tx.Tx) {
			require.Equal(r.t, p2p.Accept, r.intake.HandleObject(context.Background(), x.Encode()))
		},
		"to another node": func(r *rig, x *tx.Tx) {
			r.peers.give(x.ID(), x.Encode())
			r.peers.give(common.Hash(p2p.PendingKey), list(x))
		},
	} {
		for _, why := range []*tx.Refusal{txpool.ErrPoolFull, txpool.ErrReplaced, execution.ErrCannotPay} {
			t.Run(name+" after "+why.Code, func(t *testing.T) {
				r := newRig(t)
				r.reconcile()
				x := r.chain.Tx(1)
				require.Equal(t, p2p.Accept, r.intake.HandleObject(context.Background(), x.Encode()))
				require.True(t, r.pool.Drop(x.ID(), why))
				again(r, x)
				require.Eventually(t, func() bool { return r.pool.Has(x.ID()) }, patience, time.Millisecond)
			})
		}
	}
}

// What is included, or can never be, is not asked for again.
func TestOnlySettledTxsAreNotAskedFor(t *testing.T) {
	r := newRig(t)
	included, pending, open := r.chain.Tx(1), r.chain.Tx(2), r.chain.Tx(9)
	expired, spent, old := r.chain.Tx(3), r.chain.Tx(4), r.chain.Tx(5)
	r.include(included)
	for x, why := range map[*tx.Tx]error{pending: nil, expired: execution.ErrExpired, spent: execution.ErrNullifierSpent, old: execution.ErrAnchorTooOld} {
		require.Equal(t, p2p.Accept, r.intake.HandleObject(context.Background(), x.Encode()))
		if why != nil {
			require.True(t, r.pool.Drop(x.ID(), why))
		}
	}
	settled := []*tx.Tx{included, pending, expired, spent, old}
	for _, x := range append(settled, open) {
		r.peers.give(x.ID(), x.Encode())
	}
	r.peers.give(common.Hash(p2p.PendingKey), list(append(settled, open)...))
	r.reconcile()
	require.Eventually(t, func() bool { return r.pool.Has(open.ID()) }, patience, time.Millisecond)
	for _, x := range settled {
		require.False(t, r.peers.wasAsked(x.ID()))
	}
}

// A tx that stays refused is not fetched again with every list that names it.
func TestRefusedTxsAreAskedForAgainAfterAPause(t *testing.T) {
	r := newRig(t)
	poor := r.chain.Tx(1, func(b *tx.Body) { b.MaxFees = protocol.GasFees{} })
	r.peers.give(poor.ID(), poor.Encode())
	r.peers.give(common.Hash(p2p.PendingKey), list(poor))
	r.reconcile()
	lists := func() int { return r.peers.timesAsked(common.Hash(p2p.PendingKey)) }
	require.Eventually(t, func() bool { return lists() >= 3 }, patience, time.Millisecond)
	require.Equal(t, 1, r.peers.timesAsked(poor.ID()), "the node's clock stands still")
	r.node.Clock.Set(r.node.Clock.Milli() + 2_000)
	require.Eventually(t, func() bool { return r.peers.timesAsked(poor.ID()) == 2 }, patience, time.Millisecond)
	r.node.Clock.Set(r.node.Clock.Milli() + 3_999)
	seen := lists()
	require.Eventually(t, func() bool { return lists() >= seen+2 }, patience, time.Millisecond)
	require.Equal(t, 2, r.peers.timesAsked(poor.ID()), "the pause doubles")
}

// A peer that lists as many txs as a list holds, all of its invention, does not keep
// a node from those that another one lists.
func TestInventedTxsDoNotCrowdOutRealOnes(t *testing.T) {
	r := newRig(t)
	x := r.chain.Tx(1)
	lie := []byte{1}
	for n := range 1024 {
		id := crypto.Keccak256Hash([]byte{byte(n), byte(n >> 8)})
		lie = append(lie, id[:]...)
	}
	r.peers.lie = lie
	r.peers.give(x.ID(), x.Encode())
	r.peers.give(common.Hash(p2p.PendingKey), list(x))
	r.reconcile()
	require.Eventually(t, func() bool { return r.pool.Has(x.ID()) }, patience, time.Millisecond)
}
