package txpool_test

import (
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/txpool"
)

// chunk returns a decided chunk with the effects of txs.
func chunk(txs ...*tx.Tx) txpool.Chunk {
	c := txpool.Chunk{Number: 7, Timestamp: now, AnchorMaxAge: 100}
	for _, x := range txs {
		c.Effects = append(c.Effects, effect.TxEffect{TxHash: x.Hash(), Nullifiers: x.Derived().Nullifiers})
	}
	return c
}

func TestIncludedTxsLeaveAndAreHandedOver(t *testing.T) {
	p := newPool(t, nil)
	a, b, elsewhere := bid(1, 1), bid(2, 1), bid(3, 1)
	add(t, p, a, b)
	included, dropped := p.Apply(chunk(elsewhere, b))
	require.Equal(t, []*tx.Tx{b}, included)
	require.Empty(t, dropped)
	require.True(t, p.Has(a.ID()))
	require.False(t, p.Has(b.ID()))
	_, known := p.Status(b.ID())
	require.False(t, known, "the chain answers for included txs")
}

// only returns the single departure, which must be x's.
func only(t *testing.T, dropped []txpool.Departure, x *tx.Tx) txpool.Status {
	t.Helper()
	require.Len(t, dropped, 1)
	require.Equal(t, x, dropped[0].Tx)
	require.NotEqual(t, txpool.Pending, dropped[0].State)
	return dropped[0].Status
}

func TestTxsWhoseNullifierWasSpentAreDropped(t *testing.T) {
	p := newPool(t, nil)
	mine, other := bid(1, 1), bid(2, 1)
	add(t, p, mine, other)
	rival := bid(1, 50)
	_, dropped := p.Apply(chunk(rival))
	s := only(t, dropped, mine)
	require.Equal(t, txpool.Dropped, s.State)
	require.ErrorIs(t, s.Reason, execution.ErrNullifierSpent)
	require.ErrorContains(t, s.Reason, rival.ID().String())
	require.ErrorContains(t, s.Reason, "chunk 7")
	remembered, known := p.Status(mine.ID())
	require.True(t, known)
	require.Equal(t, s, remembered)
	require.True(t, p.Has(other.ID()))
}

func TestExpiredTxsAreDropped(t *testing.T) {
	mine := bid(1, 1, func(b *tx.Body) { b.ExpiresAt = now + 10 })
	p := newPool(t, nil)
	add(t, p, mine, bid(2, 1))
	c := chunk()
	c.Timestamp = now + 9
	_, dropped := p.Apply(c)
	require.Empty(t, dropped)
	c.Timestamp = now + 10
	_, dropped = p.Apply(c)
	s := only(t, dropped, mine)
	require.Equal(t, txpool.Expired, s.State)

	p = newPool(t, nil)
	add(t, p, mine)
	require.Empty(t, p.Expire(now+9))
	require.Equal(t, txpool.Expired, only(t, p.Expire(now+10), mine).State)
}

// The next chunk's number decides: what it could not include is dropped.
func TestTxsWithOldAnchorsAreDropped(t *testing.T) {
	old := bid(1, 1, func(b *tx.Body) { b.Anchor.Chunk = 4 })
	fresh := bid(2, 1, func(b *tx.Body) { b.Anchor.Chunk = 5 })
	p := newPool(t, nil)
	add(t, p, old, fresh)
	c := chunk()
	c.AnchorMaxAge = 3
	_, dropped := p.Apply(c)
	require.ErrorIs(t, only(t, dropped, old).Reason, execution.ErrAnchorTooOld)
}

func TestTxsOfPoorPayersAreDropped(t *testing.T) {
	p := newPool(t, nil)
	small := bid(1, 1, func(b *tx.Body) { b.GasLimits.Mana = 1_000_000 })
	large, foreign := bid(2, 1), bid(3, 1, payer(5))
	add(t, p, small, large, foreign)
	c := chunk(bid(9, 1))
	slot := small.Derived().FeeSlot
	c.Effects[0].PublicWrites = []effect.PublicWrite{
		{Slot: slot, Value: fr.Element{}},
		{Slot: slot, Value: small.Derived().FeeLimit.Field()}, // the last write counts
		{Slot: txtest.F(1), Value: fr.Element{}},
	}
	_, dropped := p.Apply(c)
	s := only(t, dropped, large)
	require.ErrorIs(t, s.Reason, execution.ErrCannotPay)
	require.ErrorContains(t, s.Reason, protocol.Amount{Lo: 110_000_000}.String())
}

func TestRecheckDropsWhatTheChainRefusesAfterGoingBack(t *testing.T) {
	p := newPool(t, nil)
	a, b := bid(1, 1), bid(2, 1)
	add(t, p, a, b)
	reason := errors.New("anchor is gone")
	dropped := p.Recheck(func(x *tx.Tx) error {
		require.True(t, p.Has(x.ID()), "the pool can be used meanwhile")
		if x.ID() == a.ID() {
			return reason
		}
		return nil
	})
	require.ErrorIs(t, only(t, dropped, a).Reason, reason)
	require.True(t, p.Has(b.ID()))
}

// What chunks that are gone were the reason of keeps nobody out for good any more.
func TestRecheckForgetsWhyTxsCouldNeverBeIncluded(t *testing.T) {
	p := newPool(t, nil)
	spent, expired := bid(1, 1), bid(2, 1)
	add(t, p, spent, expired)
	require.True(t, p.Drop(spent.ID(), execution.ErrNullifierSpent.With("by a chunk")))
	require.True(t, p.Drop(expired.ID(), execution.ErrExpired.With("long ago")))
	p.Recheck(func(*tx.Tx) error { return nil })
	_, known := p.Status(spent.ID())
	require.False(t, known)
	_, known = p.Status(expired.ID())
	require.True(t, known, "time does not go back")
}
