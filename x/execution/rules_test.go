package execution_test

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// Each case stands next to the nearest tx or context that the rule lets pass.
func TestRulesOfOneTx(t *testing.T) {
	full := txtest.New(txtest.Full(1)).Derived()
	limit := full.FeeLimit
	for name, tc := range map[string]struct {
		ok, bad func(*tx.Body, *execution.BlockContext, *world)
		want    error
		says    string
	}{
		"chain id": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.L1ChainID = 1 },
			want: execution.ErrWrongChain, says: "l1_chain_id is 1",
		},
		"rollup version": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.RollupVersion = 9 },
			want: execution.ErrWrongChain, says: "rollup_version is 9",
		},
		"expiry": {
			ok:   func(b *tx.Body, c *execution.BlockContext, _ *world) { b.ExpiresAt = c.Timestamp + 1 },
			bad:  func(b *tx.Body, c *execution.BlockContext, _ *world) { b.ExpiresAt = c.Timestamp },
			want: execution.ErrExpired, says: "expires_at is 1060000",
		},
		"anchor in the future": {
			ok: func(b *tx.Body, _ *execution.BlockContext, _ *world) {
				b.Anchor = tx.Anchor{Chunk: 4, StateRoot: txtest.F(5)}
			},
			bad: func(b *tx.Body, _ *execution.BlockContext, _ *world) {
				b.Anchor = tx.Anchor{Chunk: 5, StateRoot: txtest.F(6)}
			},
			want: execution.ErrAnchorUnknown, says: "the latest is 4",
		},
		"anchor of another chain": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.Anchor.StateRoot = txtest.F(77) },
			want: execution.ErrAnchorUnknown, says: "not the state after chunk 0",
		},
		"anchor too old": {
			ok:   func(_ *tx.Body, c *execution.BlockContext, _ *world) { c.Params.AnchorMaxAge = 5 },
			bad:  func(_ *tx.Body, c *execution.BlockContext, _ *world) { c.Params.AnchorMaxAge = 4 },
			want: execution.ErrAnchorTooOld, says: "5 chunks back, at most 4",
		},
		"mana limit below need": {
			ok:   func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.GasLimits.Mana = full.Mana },
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.GasLimits.Mana = full.Mana - 1 },
			want: execution.ErrGasLimit, says: fmt.Sprintf("the tx needs %d", full.Mana),
		},
		"DA limit below need": {
			ok:   func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.GasLimits.DA = tx.DAGas(full.Fields) },
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.GasLimits.DA = tx.DAGas(full.Fields) - 1 },
			want: execution.ErrGasLimit, says: fmt.Sprintf("the tx needs %d", tx.DAGas(full.Fields)),
		},
		"mana limit above what a tx may use": {
			ok:   func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.GasLimits.Mana = aztec.MaxTxL2Gas },
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.GasLimits.Mana = aztec.MaxTxL2Gas + 1 },
			want: execution.ErrGasLimit, says: "can never be included",
		},
		"mana limit above the chunk's": {
			ok: func(b *tx.Body, c *execution.BlockContext, _ *world) {
				b.GasLimits.Mana, c.Params.Limits.MaxMana = 1_000_000, 1_000_000
			},
			bad: func(b *tx.Body, c *execution.BlockContext, _ *world) {
				b.GasLimits.Mana, c.Params.Limits.MaxMana = 1_000_001, 1_000_000
			},
			want: execution.ErrGasLimit, says: "a chunk takes at most 1000000 from one tx: it can never be included",
		},
		"DA limit above the chunk's": {
			ok: func(b *tx.Body, c *execution.BlockContext, _ *world) {
				b.GasLimits.DA = tx.DAGas(c.Params.Limits.MaxDAFields)
			},
			bad: func(b *tx.Body, c *execution.BlockContext, _ *world) {
				b.GasLimits.DA = tx.DAGas(c.Params.Limits.MaxDAFields) + 1
			},
			want: execution.ErrGasLimit, says: "can never be included",
		},
		"effect larger than a chunk": {
			ok: func(b *tx.Body, c *execution.BlockContext, _ *world) {
				c.Params.Limits.MaxDAFields = full.Fields
				b.GasLimits.DA = tx.DAGas(full.Fields)
			},
			bad: func(b *tx.Body, c *execution.BlockContext, _ *world) {
				c.Params.Limits.MaxDAFields = full.Fields - 1
				b.GasLimits.DA = tx.DAGas(full.Fields - 1)
			},
			want: execution.ErrGasLimit, says: "it can never be included; split it",
		},
		"mana fee": {
			ok:   func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.MaxFees.PerMana = 3 },
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.MaxFees.PerMana = 2 },
			want: execution.ErrFeesTooLow, says: "max_fees are 2 per mana",
		},
		"DA fee": {
			ok:   func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.MaxFees.PerDA = 2 },
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.MaxFees.PerDA = 1 },
			want: execution.ErrFeesTooLow, says: "1 per DA gas",
		},
		"payer": {
			ok: func(_ *tx.Body, _ *execution.BlockContext, w *world) { w.fund(100, limit) },
			bad: func(_ *tx.Body, _ *execution.BlockContext, w *world) {
				short, err := limit.Sub(protocol.Amount{Lo: 1})
				require.NoError(t, err)
				w.fund(100, short)
			},
			want: execution.ErrCannotPay, says: "has 309999999 fee juice, gas_limits times max_fees is 310000000",
		},
		"unknown payer": {
			bad:  func(b *tx.Body, _ *execution.BlockContext, _ *world) { b.FeePayer = txtest.F(101) },
			want: execution.ErrCannotPay, says: "has 0 fee juice",
		},
		"balance is no amount": {
			bad: func(_ *tx.Body, _ *execution.BlockContext, w *world) {
				var minusOne fr.Element
				minusOne.SetInt64(-1)
				w.values[full.FeeSlot] = minusOne
			},
			want: execution.ErrCannotPay, says: "no 128-bit amount",
		},
		"nullifier in state": {
			bad: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				n := b.App.Nullifiers[0]
				w.nullifiers[aztec.SiloNullifier(n.Contract, n.Value)] = true
			},
			want: execution.ErrNullifierSpent, says: "already spent",
		},
		"tx in state": {
			bad: func(b *tx.Body, _ *execution.BlockContext, w *world) {
				w.nullifiers[txtest.New(*b).Derived().Nullifiers[0]] = true
			},
			want: execution.ErrNullifierSpent, says: "included before",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for _, v := range []struct {
				change func(*tx.Body, *execution.BlockContext, *world)
				want   error
			}{{tc.ok, nil}, {tc.bad, tc.want}} {
				b, c, w := txtest.Full(1), chunk5(), newWorld()
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

func TestUnreadableStateIsNoVerdict(t *testing.T) {
	for name, spoil := range map[string]func(*world){
		"state":            func(w *world) { w.broken = true },
		"an anchor's root": func(w *world) { w.lost = true },
	} {
		w := newWorld()
		spoil(w)
		err := execution.Check(chunk5(), w, w, with(1, unchanged))
		require.ErrorIs(t, err, errBroken, name)
		require.Equal(t, "internal", tx.CodeOf(err), name)
	}
}
