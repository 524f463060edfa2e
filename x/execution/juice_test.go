package execution_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// deposit puts the deposit that the body claims into the state, at its index.
func (w *world) deposit(b tx.Body) {
	for uint64(len(w.messages)) <= b.Claim.Index {
		w.messages = append(w.messages, txtest.F(uint64(len(w.messages))+900))
	}
	w.messages[b.Claim.Index] = txtest.Deposit(b)
}

// claiming returns a tx of a payer with nothing that claims so much by its index.
func claiming(seed, payer, index uint64, amount protocol.Amount, change ...func(*tx.Body)) *tx.Tx {
	b := txtest.Full(seed)
	b.FeePayer, b.Claim = txtest.F(payer), txtest.Claim(index, amount)
	for _, c := range change {
		c(&b)
	}
	return txtest.New(b)
}

func withdrawing(amount uint64) func(*tx.Body) {
	return func(b *tx.Body) {
		b.Withdrawal = tx.Withdrawal{Portal: txtest.Portal, Recipient: common.Address{1}, Amount: protocol.Amount{Lo: amount}}
	}
}

func fail(b *tx.Body) { b.PublicUpdates[1].Expected = txtest.F(77) }

// Each case stands next to the nearest that the rule lets pass.
func TestRulesOfClaimsAndWithdrawals(t *testing.T) {
	limit := txtest.New(txtest.Full(1)).Derived().FeeLimit
	for name, tc := range map[string]struct {
		ok, bad func(*tx.Body, *execution.BlockContext, *world)
		want    error
		says    string
	}{
		"claim from another portal": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.Claim.Portal = common.Address{9} },
			want: execution.ErrWrongChain, says: "claim.portal is 0x09",
		},
		"claim where there is no portal": {
			bad: func(_ *tx.Body, c *execution.BlockContext, _ *world) {
				c.Params.FeeJuicePortal = common.Address{}
			},
			want: execution.ErrWrongChain, says: "no fee juice portal",
		},
		"withdrawal to another portal": {
			ok: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				withdrawing(1)(b)
				w.fund(55, protocol.Amount{Lo: 1})
			},
			bad: func(b *tx.Body, _ *execution.BlockContext, _ *world) {
				withdrawing(1)(b)
				b.Withdrawal.Portal = common.Address{9}
			},
			want: execution.ErrWrongChain, says: "withdrawal.portal is 0x09",
		},
		"message not taken yet": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, w *world) { w.messages = w.messages[:3] },
			want: execution.ErrClaimEarly, says: "claim.index is 3",
		},
		"more than was deposited": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.Claim.Amount.Lo++ },
			want: execution.ErrClaimWrong, says: "message 3 is no deposit of",
		},
		"deposited for another": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.FeePayer = txtest.F(100) },
			want: execution.ErrClaimWrong, says: "to payer 0x",
		},
		"another secret": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.Claim.Secret = txtest.F(1) },
			want: execution.ErrClaimWrong, says: "with this secret",
		},
		"another message": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.Claim.Index = 2 },
			want: execution.ErrClaimWrong, says: "message 2 is no deposit",
		},
		"claimed before": {
			bad: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				n := txtest.New(*b).Derived().Nullifiers
				w.nullifiers[n[len(n)-1]] = true
			},
			want: execution.ErrNullifierSpent, says: "deposit 3 has been claimed already",
		},
		"less than the fee limit": {
			bad: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				b.Claim.Amount = protocol.Amount{Lo: limit.Lo - 1}
				w.deposit(*b)
			},
			want: execution.ErrCannotPay, says: "has 0 fee juice, claims 309999999",
		},
		"withdrawal of what is not there": {
			ok: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				withdrawing(8)(b)
				w.fund(55, protocol.Amount{Lo: 8})
			},
			bad: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				withdrawing(9)(b)
				w.fund(55, protocol.Amount{Lo: 8})
			},
			want: execution.ErrCannotPay, says: "it withdraws 9",
		},
		"balance over the largest amount": {
			ok: func(_ *tx.Body, _ *execution.BlockContext, w *world) {
				w.fund(55, protocol.Amount{Hi: ^uint64(0), Lo: ^uint64(0) - limit.Lo})
			},
			bad: func(_ *tx.Body, _ *execution.BlockContext, w *world) {
				w.fund(55, protocol.Amount{Hi: ^uint64(0), Lo: ^uint64(0) - limit.Lo + 1})
			},
			want: execution.ErrCannotPay, says: "over 2^128-1",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for _, v := range []struct {
				change func(*tx.Body, *execution.BlockContext, *world)
				want   error
			}{{tc.ok, nil}, {tc.bad, tc.want}} {
				b, c, w := *claiming(1, 55, 3, limit).Body(), chunk5(), newWorld()
				w.deposit(b)
				if v.change != nil {
					v.change(&b, &c, w)
				}
				made := txtest.New(b)
				err := execution.Check(c, w, w, made)
				_, runErr := execution.Run(c, w, w, inputs.State{}, []*tx.Tx{made})
				if v.want == nil {
					require.NoError(t, err)
					require.NoError(t, runErr)
					continue
				}
				require.ErrorIs(t, err, v.want)
				require.ErrorContains(t, err, tc.says)
				require.ErrorIs(t, runErr, v.want, "Run and Check agree")
			}
		})
	}
}

// Who has nothing pays for a claim with what it claims, and sends some of it back.
func TestAClaimPaysForItsTx(t *testing.T) {
	deposited := protocol.Amount{Lo: 1_000_000_000}
	for name, reverted := range map[string]bool{"executed": false, "reverted": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			made := claiming(1, 55, 3, deposited, withdrawing(600_000_000), func(b *tx.Body) {
				if reverted {
					fail(b)
				}
			})
			w.deposit(*made.Body())
			e := run(t, w, made).Effects[0]
			d := made.Derived()
			fee, err := protocol.AmountFromField(e.TransactionFee)
			require.NoError(t, err)
			last := e.PublicWrites[len(e.PublicWrites)-1]
			require.Equal(t, d.FeeSlot, last.Slot)
			left, err := protocol.AmountFromField(last.Value)
			require.NoError(t, err)
			require.Equal(t, d.Nullifiers, e.Nullifiers, "the deposit is claimed")
			if reverted {
				require.Equal(t, uint64(1_000_000_000)-fee.Lo, left.Lo, "nothing is withdrawn")
				require.Equal(t, d.Messages[:1], e.L2ToL1Msgs)
			} else {
				require.Equal(t, uint64(400_000_000)-fee.Lo, left.Lo)
				require.Equal(t, d.Messages, e.L2ToL1Msgs)
			}
			require.Equal(t, e.Fields(), len(e.AppendFields(nil)))
		})
	}
}

// A deposit is claimed once in a chunk too, whoever sends the second claim and whatever
// became of the first.
func TestADepositIsClaimedOnce(t *testing.T) {
	w, amount := newWorld(), protocol.Amount{Lo: 1_000_000_000}
	first := claiming(1, 55, 3, amount, fail)
	w.deposit(*first.Body())
	builder := execution.NewBuilder(chunk5(), w, w)
	require.NoError(t, builder.Add(first))
	second := claiming(50, 55, 3, amount)
	err := builder.Add(second)
	require.ErrorIs(t, err, execution.ErrNullifierSpent)
	require.ErrorContains(t, err, "deposit 3 has been claimed already")
	require.NoError(t, builder.CheckParent(second), "it stood against its neighbour only")
}

// What a chunk takes from L1 is claimed from the next one on: its txs run on the state
// before.
func TestAChunksOwnMessagesAreNotClaimedInIt(t *testing.T) {
	w := newWorld()
	made := claiming(1, 55, 0, protocol.Amount{Lo: 1_000_000_000})
	in := inputs.State{Messages: []inputs.Message{{Leaf: txtest.Deposit(*made.Body())}}}
	_, err := execution.Run(chunk5(), w, w, in, []*tx.Tx{made})
	require.ErrorIs(t, err, execution.ErrClaimEarly)
	w.messages = in.Leaves()
	_, err = execution.Run(chunk5(), w, w, inputs.State{}, []*tx.Tx{made})
	require.NoError(t, err)
}

func TestAnUnreadableMessageIsNoVerdict(t *testing.T) {
	w := newWorld()
	made := claiming(1, 55, 0, protocol.Amount{Lo: 1_000_000_000})
	w.deposit(*made.Body())
	w.broken = true
	err := execution.CheckDeposit(w, made.Terms())
	require.ErrorIs(t, err, errBroken)
	require.Equal(t, "internal", tx.CodeOf(err))
}

// adopt makes what a chunk did the parent state of the next.
func (w *world) adopt(r *execution.Result) {
	for _, d := range r.Delta.Txs {
		for _, n := range d.Nullifiers {
			w.nullifiers[n] = true
		}
		for _, p := range d.PublicWrites {
			w.values[p.Slot] = p.Value
		}
	}
	w.messages = append(w.messages, r.Delta.L1ToL2Messages...)
}

// supply is the fee juice of the payers that the test has.
func (w *world) supply() *big.Int {
	sum := new(big.Int)
	for payer := range uint64(5) {
		sum.Add(sum, bigOf(w.balance(payer+100).Field()))
	}
	return sum
}

func bigOf(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

// Over any txs, taken and refused, executed and reverted, the supply changes by what is
// claimed, less what is withdrawn and paid; and what is claimed was deposited, once.
func TestSupplyChangesByClaimsWithdrawalsAndFeesOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, c := newWorld(), chunk5()
		seed, claimed := uint64(0), map[uint64]bool{}
		var deposits []tx.Body
		for range rapid.IntRange(1, 4).Draw(t, "chunks") {
			builder, messages := execution.NewBuilder(c, w, w), draws(t, &deposits)
			before, want := w.supply(), new(big.Int)
			for range rapid.IntRange(0, 8).Draw(t, "txs") {
				seed += 10
				made := draw(t, seed, deposits)
				if builder.Add(made) != nil {
					continue
				}
				b := made.Body()
				if b.Claim.Some() {
					require.False(t, claimed[b.Claim.Index], "claimed once")
					claimed[b.Claim.Index] = true
					require.Equal(t, deposits[b.Claim.Index].Claim, b.Claim, "as deposited")
					require.Equal(t, deposits[b.Claim.Index].FeePayer, b.FeePayer)
					want.Add(want, bigOf(b.Claim.Amount.Field()))
				}
				if b.Withdrawal.Some() && b.PublicUpdates[1].Expected.IsZero() {
					want.Sub(want, bigOf(b.Withdrawal.Amount.Field()))
				}
			}
			r := builder.Result(inputs.State{Messages: messages})
			want.Sub(want, bigOf(r.TotalFees.Field()))
			w.adopt(r)
			require.Equal(t, want.String(), new(big.Int).Sub(w.supply(), before).String())
		}
	})
}

// draws are deposits that a chunk takes, and adds them to all.
func draws(t *rapid.T, all *[]tx.Body) (taken []inputs.Message) {
	for range rapid.IntRange(0, 3).Draw(t, "deposits") {
		b := txtest.Body(0)
		b.FeePayer = txtest.F(rapid.Uint64Range(100, 104).Draw(t, "to"))
		b.Claim = txtest.Claim(uint64(len(*all)), protocol.Amount{Lo: rapid.Uint64Range(1, 1_000_000_000).Draw(t, "deposit")})
		*all = append(*all, b)
		taken = append(taken, inputs.Message{Index: b.Claim.Index, Leaf: txtest.Deposit(b)})
	}
	return taken
}

// draw is a tx of one of the payers, with right and wrong claims, and withdrawals of what
// is and is not there. It reverts at times.
func draw(t *rapid.T, seed uint64, deposits []tx.Body) *tx.Tx {
	b := txtest.Full(seed)
	b.PublicUpdates[0].Slot, b.PublicUpdates[1].Slot = txtest.F(1000+seed), txtest.F(1001+seed)
	b.FeePayer = txtest.F(rapid.Uint64Range(100, 104).Draw(t, "payer"))
	b.MaxFees.PerMana = rapid.Uint64Range(3, 100).Draw(t, "max")
	if len(deposits) > 0 && rapid.Bool().Draw(t, "claims") {
		d := rapid.SampledFrom(deposits).Draw(t, "which")
		b.Claim = d.Claim
		if rapid.IntRange(0, 3).Draw(t, "by the payer") > 0 {
			b.FeePayer = d.FeePayer
		}
		b.Claim.Amount.Lo += rapid.SampledFrom([]uint64{0, 0, 0, 1}).Draw(t, "more")
	}
	if rapid.Bool().Draw(t, "withdraws") {
		withdrawing(rapid.Uint64Range(1, 2_000_000_000).Draw(t, "amount"))(&b)
	}
	if rapid.IntRange(0, 3).Draw(t, "reverts") == 0 {
		fail(&b)
	}
	return txtest.New(b)
}
