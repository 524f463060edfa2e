package txpool_test

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/txpool"
)

// model is the pool as a plain list in order of arrival, searched from end to
// end for every question.
type model struct {
	cfg txpool.Config
	txs []*tx.Tx
	at  map[*tx.Tx]uint64
	// balances by fee slot.
	balances map[fr.Element]uint64
}

func (m *model) sorted() []*tx.Tx {
	out := slices.Clone(m.txs)
	slices.SortStableFunc(out, func(a, b *tx.Tx) int {
		pa, pb := txpool.Priority(a.Terms(), fees), txpool.Priority(b.Terms(), fees)
		switch {
		case pa > pb:
			return -1
		case pa < pb:
			return 1
		}
		return 0
	})
	return out
}

func shareNullifier(a, b *tx.Tx) bool {
	for _, n := range a.Derived().Nullifiers {
		if slices.Contains(b.Derived().Nullifiers, n) {
			return true
		}
	}
	return false
}

// rivals tells whether two pooled txs may not stand beside each other, which is known
// before anything is hashed.
func rivals(a, b *tx.Tx) bool {
	return slices.ContainsFunc(a.Spends(), func(p tx.Pair) bool { return slices.Contains(b.Spends(), p) })
}

// add returns the code that Add should refuse t with, or "".
func (m *model) add(t *tx.Tx, at uint64) string {
	bid := txpool.Priority(t.Terms(), fees)
	switch {
	case slices.ContainsFunc(m.txs, func(o *tx.Tx) bool { return o.ID() == t.ID() }):
		return txpool.ErrDuplicate.Code
	case at >= t.Body().ExpiresAt:
		return execution.ErrExpired.Code
	}
	var rest []*tx.Tx
	for _, o := range m.txs {
		old := txpool.Priority(o.Terms(), fees)
		switch {
		case !rivals(o, t):
			rest = append(rest, o)
		case bid <= old || bid*100 < old*(100+uint64(m.cfg.ReplaceBump)):
			return txpool.ErrConflict.Code
		}
	}
	ofPayer, owed := 0, uint64(0)
	for _, o := range rest {
		if o.Body().FeePayer == t.Body().FeePayer {
			ofPayer++
			owed += o.Derived().Need.Lo
		}
	}
	switch {
	case ofPayer >= m.cfg.MaxPerPayer:
		return txpool.ErrPayerFull.Code
	case owed+t.Derived().Need.Lo > m.balances[t.Derived().FeeSlot]:
		return txpool.ErrPayerOwes.Code
	}
	trial := model{cfg: m.cfg, txs: rest}
	for len(trial.txs)+1 > m.cfg.MaxTxs {
		worst := trial.sorted()[len(trial.txs)-1]
		if txpool.Priority(worst.Terms(), fees) >= bid {
			return txpool.ErrPoolFull.Code
		}
		trial.keep(func(o *tx.Tx) bool { return o != worst })
	}
	m.txs = append(trial.txs, t)
	m.at[t] = at
	return ""
}

// settle leaves a payer the txs that it can pay for, the best first.
func (m *model) settle(slot fr.Element, balance uint64) {
	m.balances[slot] = balance
	for _, o := range m.sorted() {
		if o.Derived().FeeSlot != slot {
			continue
		}
		if need := o.Derived().Need.Lo; need <= balance {
			balance -= need
		} else {
			m.keep(func(k *tx.Tx) bool { return k != o })
		}
	}
}

func (m *model) keep(want func(*tx.Tx) bool) {
	m.txs = slices.DeleteFunc(slices.Clone(m.txs), func(t *tx.Tx) bool { return !want(t) })
}

func TestPoolEqualsANaiveModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cfg := txpool.Config{MaxTxs: 5, MaxBytes: 1 << 30, MaxPerPayer: 3, ReplaceBump: 10, Remembered: 1000}
		pool, err := txpool.New(cfg)
		require.NoError(t, err)
		m := model{cfg: cfg, at: map[*tx.Tx]uint64{}, balances: map[fr.Element]uint64{}}
		const million = 1_000_000
		funds := rapid.Uint64Range(0, 900)
		var slots []fr.Element
		for k := range uint64(3) {
			slots = append(slots, aztec.FeeJuiceSlot(txtest.F(k+1)))
			m.balances[slots[k]] = million * funds.Draw(t, "funds")
		}
		clock, number := uint64(now), uint64(0)

		draw := func(t *rapid.T) *tx.Tx {
			return bid(rapid.Uint64Range(0, 7).Draw(t, "seed"), rapid.Uint64Range(0, 60).Draw(t, "priority"),
				payer(rapid.Uint64Range(1, 3).Draw(t, "payer")), func(b *tx.Body) {
					b.ExpiresAt = now + rapid.Uint64Range(0, 30).Draw(t, "expiry")
					b.GasLimits.Mana = million * rapid.Uint64Range(1, 3).Draw(t, "gas")
					b.Anchor.Chunk = rapid.Uint64Range(0, 3).Draw(t, "anchor")
					if rapid.IntRange(0, 2).Draw(t, "claims") == 0 {
						b.Claim = txtest.Claim(rapid.Uint64Range(0, 3).Draw(t, "index"), protocol.Amount{Lo: million * rapid.Uint64Range(1, 600).Draw(t, "claim")})
					}
					if rapid.IntRange(0, 2).Draw(t, "withdraws") == 0 {
						b.Withdrawal = txtest.Everything(0).Withdrawal
						b.Withdrawal.Amount.Lo = million * rapid.Uint64Range(1, 300).Draw(t, "withdrawal")
					}
				})
		}
		t.Repeat(map[string]func(*rapid.T){
			"add": func(t *rapid.T) {
				x := draw(t)
				clock++
				balance := protocol.Amount{Lo: m.balances[x.Derived().FeeSlot]}
				o, err := tx.Read(x.Encode(), tx.Limits{MaxObjectBytes: x.Size()})
				require.NoError(t, err)
				ahead := tx.CodeOf(pool.Consider(o, clock, fees, balance))
				code := m.add(x, clock)
				require.Equal(t, code, tx.CodeOf(pool.Add(x, clock, fees, balance)))
				if clock < x.Body().ExpiresAt {
					require.Equal(t, code, ahead, "the same answer before anything is hashed")
				}
			},
			"apply": func(t *rapid.T) {
				var txs []*tx.Tx
				if len(m.txs) > 0 && rapid.Bool().Draw(t, "pooled") {
					txs = append(txs, rapid.SampledFrom(m.txs).Draw(t, "included"))
				} else {
					txs = append(txs, draw(t))
				}
				number++
				c := txpool.Chunk{Number: number, Timestamp: clock, AnchorMaxAge: 4}
				for _, x := range txs {
					c.Effects = append(c.Effects, effect.TxEffect{TxHash: x.Hash(), Nullifiers: x.Derived().Nullifiers})
				}
				if rapid.Bool().Draw(t, "balance changes") {
					slot, left := rapid.SampledFrom(slots).Draw(t, "whose"), million*funds.Draw(t, "left")
					c.Effects[0].PublicWrites = []effect.PublicWrite{{Slot: slot, Value: protocol.Amount{Lo: left}.Field()}}
					defer m.settle(slot, left) // after what the chunk takes
				}
				pool.Apply(c)
				m.keep(func(o *tx.Tx) bool {
					age := int64(number) + 1 - int64(o.Body().Anchor.Chunk)
					return !shareNullifier(o, txs[0]) && clock < o.Body().ExpiresAt && age <= 4
				})
			},
			"settle": func(t *rapid.T) {
				slot, left := rapid.SampledFrom(slots).Draw(t, "whose"), million*funds.Draw(t, "left")
				pool.Settle(slot, protocol.Amount{Lo: left})
				m.settle(slot, left)
			},
			"expire": func(t *rapid.T) {
				clock += rapid.Uint64Range(0, 5).Draw(t, "wait")
				pool.Expire(clock)
				m.keep(func(o *tx.Tx) bool { return clock < o.Body().ExpiresAt })
			},
			"": func(t *rapid.T) {
				require.Equal(t, ids(m.sorted()), ids(pool.Select(100, fees)))
				txs, bytes := pool.Size()
				require.Len(t, m.txs, txs)
				sum := 0
				for _, x := range m.txs {
					sum += x.Footprint()
				}
				require.Equal(t, sum, bytes)
				for _, slot := range slots {
					owed := uint64(0)
					for _, x := range m.txs {
						if x.Derived().FeeSlot == slot {
							owed += x.Derived().Need.Lo
						}
					}
					require.LessOrEqual(t, owed, m.balances[slot], "a payer can pay for all its pooled txs")
				}
				at, some := pool.FirstArrival()
				require.Equal(t, len(m.txs) > 0, some)
				if some {
					require.Equal(t, m.at[m.txs[0]], at)
				}
			},
		})
	})
}

func ids(txs []*tx.Tx) (out []string) {
	for _, x := range txs {
		out = append(out, x.ID().String())
	}
	return out
}
