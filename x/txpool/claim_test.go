package txpool_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/txpool"
)

func claims(index, amount uint64) func(*tx.Body) {
	return func(b *tx.Body) { b.Claim = txtest.Claim(index, protocol.Amount{Lo: amount}) }
}

// Who has nothing has a tx in the pool that claims what it may cost. It pays for no
// other tx: that one may be selected first.
func TestAClaimPaysForItsOwnTxOnly(t *testing.T) {
	p, limit, none := newPool(t, nil), times(1).Lo, protocol.Amount{}
	require.ErrorIs(t, p.Add(bid(1, 1, claims(0, limit-1)), now, fees, none), txpool.ErrPayerOwes)
	require.NoError(t, p.Add(bid(1, 1, claims(0, 9*limit)), now, fees, none))
	require.ErrorIs(t, p.Add(bid(2, 1), now, fees, none), txpool.ErrPayerOwes, "however much is claimed")
	require.NoError(t, p.Add(bid(3, 1, claims(1, limit)), now, fees, none))
	require.NoError(t, p.Add(bid(4, 1), now, fees, times(1)), "all of the balance is left for others")
	only(t, p.Settle(bid(1, 1).Derived().FeeSlot, none), bid(4, 1))
	require.True(t, p.Has(bid(1, 1, claims(0, 9*limit)).ID()), "and those that claim stay when it falls")
}

// What is withdrawn counts beside the fee.
func TestAWithdrawalIsHeldAgainstTheBalance(t *testing.T) {
	p := newPool(t, nil)
	x := bid(1, 1, func(b *tx.Body) {
		b.Withdrawal = txtest.Everything(1).Withdrawal
		b.Withdrawal.Amount = times(2)
	})
	require.ErrorIs(t, p.Add(x, now, fees, times(2)), txpool.ErrPayerOwes)
	require.NoError(t, p.Add(x, now, fees, times(3)))
	require.ErrorIs(t, p.Add(bid(2, 1), now, fees, times(3)), txpool.ErrPayerOwes)
}

// Two claims of one deposit are rivals like two spenders of a note, and the chunk that has
// one ends the other.
func TestTwoClaimsOfOneDepositConflict(t *testing.T) {
	p := newPool(t, nil)
	first, second := bid(1, 1, claims(4, times(1).Lo)), bid(2, 1, claims(4, times(1).Lo))
	add(t, p, first)
	require.ErrorIs(t, p.Add(second, now, fees, rich), txpool.ErrConflict)
	add(t, p, bid(3, 1, claims(5, times(1).Lo)))
	_, dropped := p.Apply(chunk(second))
	require.ErrorIs(t, only(t, dropped, first).Reason, execution.ErrNullifierSpent)
}
