package txpool_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

// times is the balance that pays for n of the txs that bid makes.
func times(n uint64) protocol.Amount {
	return protocol.Product(n, bid(1, 1).Derived().FeeLimit.Lo)
}

// Who can pay for one tx has one in the pool: a fee must not buy more room than
// it pays for.
func TestAPayersTxsAreHeldAgainstItsBalanceTogether(t *testing.T) {
	p := newPool(t, nil)
	require.ErrorIs(t, p.Add(bid(1, 1), now, fees, protocol.Amount{}), txpool.ErrPayerOwes)
	require.NoError(t, p.Add(bid(1, 1), now, fees, times(2)))
	require.NoError(t, p.Add(bid(2, 9), now, fees, times(2)))
	refused := p.Add(bid(3, 99), now, fees, times(2))
	require.ErrorIs(t, refused, txpool.ErrPayerOwes, "however much it promises")
	require.ErrorContains(t, refused, "its 2 pooled txs may leave 0, and this one may take 310000000")
	require.NoError(t, p.Add(bid(3, 1, payer(5)), now, fees, times(1)), "others are not concerned")
	require.NoError(t, p.Add(bid(1, 5), now, fees, times(2)), "what it replaces makes room")
	require.NoError(t, p.Add(bid(4, 1), now, fees, times(3)), "so does more fee juice")
	require.ErrorIs(t, p.Add(bid(6, 1), now, fees, times(1)), txpool.ErrPayerOwes, "less than it owed already")
}

// 79 payers with the fee of one tx each have 79 txs in the pool, not 20,000.
func TestFewPayersCannotFillThePool(t *testing.T) {
	p := newPool(t, func(c *txpool.Config) { c.MaxTxs = 400 })
	honest := bid(1, 1, payer(500))
	require.NoError(t, p.Add(honest, now, fees, times(1)))
	taken := 0
	for who := range uint64(79) {
		for k := range uint64(10) {
			if p.Add(bid(100*who+k+10, 50, payer(600+who)), now, fees, times(1)) == nil {
				taken++
			}
		}
	}
	require.Equal(t, 79, taken)
	require.True(t, p.Has(honest.ID()))
}

// When a balance falls, those of the payer's txs stay that it can pay for, the
// best first.
func TestTheWorstTxsOfAPoorerPayerLeave(t *testing.T) {
	p := newPool(t, nil)
	low, high, mid, foreign := bid(1, 1), bid(2, 9), bid(3, 5), bid(4, 0, payer(5))
	add(t, p, low, high, mid, foreign)
	c := chunk(bid(9, 1))
	c.Effects[0].PublicWrites = []effect.PublicWrite{{Slot: low.Derived().FeeSlot, Value: times(2).Field()}}
	_, dropped := p.Apply(c)
	require.ErrorIs(t, only(t, dropped, low).Reason, execution.ErrCannotPay)
	require.ErrorIs(t, only(t, p.Settle(low.Derived().FeeSlot, times(1)), mid).Reason, execution.ErrCannotPay)
	require.Empty(t, p.Settle(low.Derived().FeeSlot, times(1)))
	require.Equal(t, []*tx.Tx{high, foreign}, p.Select(10, fees))
}

// One that costs more than there is leaves the others theirs.
func TestATxThatCostsTooMuchDoesNotTakeOthersWithIt(t *testing.T) {
	p := newPool(t, nil)
	dear := bid(1, 9, func(b *tx.Body) { b.GasLimits.Mana *= 4 })
	cheap := bid(2, 1)
	add(t, p, dear, cheap)
	only(t, p.Settle(cheap.Derived().FeeSlot, times(1)), dear)
	require.True(t, p.Has(cheap.ID()))
}

// A twin with another proof is a duplicate, known by its bytes before it is hashed.
func TestATwinOfAPooledTxIsADuplicate(t *testing.T) {
	p := newPool(t, nil)
	x := bid(1, 1)
	add(t, p, x)
	twin, err := tx.New(*x.Body(), []byte("another proof"))
	require.NoError(t, err)
	o, err := tx.Read(twin.Encode(), tx.Limits{MaxObjectBytes: 1 << 20})
	require.NoError(t, err)
	require.ErrorIs(t, p.Consider(o, now, fees, rich), txpool.ErrDuplicate)
	require.ErrorIs(t, p.Add(twin, now, fees, rich), txpool.ErrDuplicate)
}
