package rebuild_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// paying is the effect of a tx that leaves a payer so much; out has it send a message.
func paying(payer, left, fee uint64, out bool) effect.TxEffect {
	e := effect.TxEffect{
		TransactionFee: fr.NewElement(fee),
		PublicWrites:   []effect.PublicWrite{{Slot: txtest.F(1), Value: txtest.F(9)}, {Slot: slotOf(payer), Value: fr.NewElement(left)}},
	}
	if out {
		e.L2ToL1Msgs = []fr.Element{txtest.F(3)}
	}
	return e
}

func slotOf(payer uint64) fr.Element { return aztec.FeeJuiceSlot(txtest.F(payer)) }

// deposits for payers.
type deposits map[uint64]int64

func (d deposits) to(slot fr.Element) *big.Int {
	for payer, amount := range d {
		if slotOf(payer) == slot {
			return big.NewInt(amount)
		}
	}
	return new(big.Int)
}

func bookOf(balances map[uint64]uint64) *rebuild.Book {
	p := protocol.Devnet()
	for payer, has := range balances {
		p.FeeJuice = append(p.FeeJuice, protocol.Allocation{Address: protocol.FieldHex(txtest.F(payer)), Amount: protocol.Amount{Lo: has}})
	}
	return rebuild.NewBook(&p)
}

// Deposits come in, fees and withdrawals go out, and what is open is what is between.
func TestTheBookAddsUp(t *testing.T) {
	b := bookOf(map[uint64]uint64{1: 1000})
	d := deposits{1: 50, 2: 500}
	require.NoError(t, b.Chunk(1, 1, []effect.TxEffect{
		paying(1, 990, 10, false),  // a fee
		paying(2, 480, 20, false),  // claims 500
		paying(2, 300, 80, true),   // withdraws 100
		paying(1, 1020, 20, false), // claims 50
	}, d.to))
	require.Equal(t, []int64{1000, 1320, 130}, []int64{b.Genesis.Int64(), b.Balances.Int64(), b.Fees.Int64()})
	open := func(deposited, paid int64) int64 { return b.Open(big.NewInt(deposited), big.NewInt(paid)).Int64() }
	require.EqualValues(t, 100, open(550, 0), "withdrawn, not paid")
	require.Zero(t, open(550, 100))
	require.EqualValues(t, 7, open(557, 100), "deposited, not claimed")
	require.Negative(t, open(550, 101))
}

// What no deposit gave is found in the tx that has it, or at the latest in the first that
// spends it.
func TestTheBookFindsFeeJuiceFromNowhere(t *testing.T) {
	hidden := paying(1, 900, 10, false)
	hidden.PublicWrites[0] = effect.PublicWrite{Slot: slotOf(3), Value: fr.NewElement(1 << 40)}
	known := paying(1, 900, 10, false)
	known.PublicWrites[0] = effect.PublicWrite{Slot: slotOf(2), Value: fr.NewElement(1 << 40)}
	unpaid := effect.TxEffect{TransactionFee: fr.NewElement(10)}
	for name, c := range map[string]struct {
		txs []effect.TxEffect
		at  int
	}{
		"a mint":                               {[]effect.TxEffect{paying(1, 1001, 10, false)}, 0},
		"a fee less than it says":              {[]effect.TxEffect{paying(1, 995, 10, false)}, 0},
		"another's deposit":                    {[]effect.TxEffect{paying(1, 1490, 10, false)}, 0},
		"more than was deposited":              {[]effect.TxEffect{paying(2, 491, 10, false)}, 0},
		"a deposit twice":                      {[]effect.TxEffect{paying(2, 490, 10, false), paying(2, 980, 10, false)}, 1},
		"what was withdrawn":                   {[]effect.TxEffect{paying(1, 490, 10, true), paying(1, 980, 10, false)}, 1},
		"a loss":                               {[]effect.TxEffect{paying(1, 989, 10, false)}, 0},
		"beside a fee, to whom paid before":    {[]effect.TxEffect{paying(2, 490, 10, false), known}, 1},
		"beside a fee, to whom nobody knows":   {[]effect.TxEffect{paying(1, 910, 90, false), hidden, paying(3, 1<<40-10, 10, false)}, 2},
		"a fee that nobody paid":               {[]effect.TxEffect{unpaid}, 0},
		"more than 128 bits, from nothing":     {[]effect.TxEffect{{PublicWrites: []effect.PublicWrite{{Slot: slotOf(1), Value: minusOne()}}}}, 0},
		"a deposit, and as much from nowhere ": {[]effect.TxEffect{paying(2, 980, 20, false)}, 0},
	} {
		var d *rebuild.Difference
		require.ErrorAs(t, bookOf(map[uint64]uint64{1: 1000}).Chunk(4, 5, c.txs, deposits{2: 500}.to), &d, name)
		require.Equal(t, []any{uint64(4), uint64(5), c.at, "fee juice"}, []any{d.Checkpoint, d.Chunk, d.Tx, d.What}, name)
	}
}

func minusOne() (e fr.Element) {
	one := fr.One()
	e.Neg(&one)
	return e
}

// The book of an executed chain says what its state does.
func TestTheBookOfAnExecutedChain(t *testing.T) {
	n := threeChunks(t)
	b := rebuild.NewBook(n.Params)
	for number := uint64(1); number <= n.Chunk.Number; number++ {
		fields, err := ledger.FieldsAt(n.World, number)
		require.NoError(t, err)
		block, _, err := effect.DecodeBlock(fields, number != 3)
		require.NoError(t, err)
		require.NoError(t, b.Chunk(1, number, block.Txs, deposits{}.to))
	}
	left, err := n.World.At(n.Chunk.Number)
	require.NoError(t, err)
	balance, err := left.PublicValue(slotOf(100))
	require.NoError(t, err)
	require.Equal(t, balance.BigInt(new(big.Int)), b.Balances)
	require.Zero(t, b.Open(new(big.Int), new(big.Int)).Sign())
}
