package circuit_test

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// termLies are about what lets a tx in.
func termLies() map[string]bodyLie {
	// with is the step of a body with a change.
	with := func(change func(b *tx.Body)) func(l *bodyLiar) run.BodyStep {
		return func(l *bodyLiar) run.BodyStep { return l.told(l.with(change)) }
	}
	// tail is the step of a body with other last words.
	tail := func(change func(t *run.BodyTail)) func(l *bodyLiar) run.BodyStep {
		return func(l *bodyLiar) run.BodyStep { return l.tailed(l.body(), change) }
	}
	mana := func(b *tx.Body) uint64 { n := runtest.CountsOf(b); return n.Mana() }
	da := func(b *tx.Body) uint64 { n := runtest.CountsOf(b); return 32 * n.Fields() }
	return map[string]bodyLie{
		"a tx of another L1":             {run.RuleChain, func(l *bodyLiar) run.BodyStep { return l.told(l.simple(func(b *tx.Body) { b.L1ChainID++ })) }},
		"a tx of another version":        {run.RuleChain, func(l *bodyLiar) run.BodyStep { return l.told(l.simple(func(b *tx.Body) { b.RollupVersion++ })) }},
		"a claim at another portal":      {run.RuleChain, tail(func(t *run.BodyTail) { t.Claim.Portal = one })},
		"a withdrawal at another portal": {run.RuleChain, tail(func(t *run.BodyTail) { t.Withdraw.Portal = one })},
		"a claim where there is no portal": {run.RuleChain, func(l *bodyLiar) run.BodyStep {
			l.State.Context.Portal = common.Address{}
			b := l.with(func(b *tx.Body) { b.Withdrawal = tx.Withdrawal{} })
			return l.tailed(b, func(t *run.BodyTail) { t.Claim.Portal = fr.Element{} })
		}},
		"a withdrawal where there is no portal": {run.RuleChain, func(l *bodyLiar) run.BodyStep {
			l.State.Context.Portal = common.Address{}
			return l.told(l.with(func(b *tx.Body) { b.Claim, b.Withdrawal.Portal = tx.Claim{}, common.Address{} }))
		}},
		"a tx that expires with its chunk": {run.RuleExpiry, func(l *bodyLiar) run.BodyStep {
			return l.told(l.with(func(b *tx.Body) { b.ExpiresAt = l.State.Context.Timestamp * 1000 }))
		}},
		"an anchor that is the chunk": {run.RuleAnchor, func(l *bodyLiar) run.BodyStep {
			l.State.Chunk = 0
			return l.told(l.body())
		}},
		"an anchor too old": {run.RuleAnchor, func(l *bodyLiar) run.BodyStep {
			l.State.Context.AnchorMaxAge = 0
			return l.told(l.body())
		}},
		"an anchor of another state": {run.RuleAnchored, with(func(b *tx.Body) { b.Anchor.StateRoot = one })},
		"another genesis":            {run.RuleAnchored, with(func(b *tx.Body) { b.Anchor = tx.Anchor{StateRoot: txtest.F(2)} })},
		"a chunk that is not in the archive": {run.RuleAnchored, func(l *bodyLiar) run.BodyStep {
			s := l.told(l.body())
			s.Head.Anchor.Slot++
			return s
		}},
		"max fees below the slot's": {run.RulePrices, with(func(b *tx.Body) { b.MaxFees.PerMana = 2 })},
		"mana above its limit":      {run.RuleGas, with(func(b *tx.Body) { b.GasLimits.Mana = mana(b) - 1 })},
		"DA gas above its limit":    {run.RuleGas, with(func(b *tx.Body) { b.GasLimits.DA = da(b) - 1 })},
		"a limit above a tx's":      {run.RuleGas, with(func(b *tx.Body) { b.GasLimits.Mana = 6_540_001 })},
		"a limit above the chunk's": {run.RuleGas, func(l *bodyLiar) run.BodyStep {
			b := l.body()
			l.State.Context.MaxMana = b.GasLimits.Mana - 1
			return l.told(b)
		}},
		"a limit of DA gas above the chunk's": {run.RuleGas, func(l *bodyLiar) run.BodyStep {
			b := l.body()
			l.State.Context.MaxDAFields = b.GasLimits.DA/32 - 1
			return l.told(b)
		}},
		"a fee one too small": {run.RuleCost, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			fee := t.Effect.TransactionFee
			return l.step(l.Charge(t, *fee.Sub(&fee, &one)))
		}},
		"a priority fee left out": {run.RuleCost, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.with(func(b *tx.Body) { b.PriorityFees.PerMana = 1 }))
			t.Body.PriorityFees.PerMana = 0
			return l.step(l.Settle(t))
		}},
		"another payer": {run.RuleCovers, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Payer = runtest.Payer(1)
			return l.step(l.Settle(t))
		}},
		"a balance below the limits": {run.RuleCovers, with(func(b *tx.Body) { b.MaxFees.PerMana = 1 << 40 })},
		"a balance over 2^128 with the claim": {run.RuleCovers, func(l *bodyLiar) run.BodyStep {
			b := l.claims(toTheTop)
			b.Withdrawal.Amount = protocol.Amount{Hi: 1 << 62}
			return l.told(b)
		}},
		"a claim of a leaf that is not there": {run.RuleDeposit, with(func(b *tx.Body) { b.Claim.Secret = one })},
		"a claim of the chunk's own message": {run.RuleDeposit, func(l *bodyLiar) run.BodyStep {
			l.State.Filling.Fresh = deposits
			return l.told(l.body())
		}},
		"a claim of another amount": {run.RuleMoves, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Claim.Lo++
			return l.step(l.Settle(t))
		}},
		"a withdrawal of another amount": {run.RuleMoves, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Withdrawal.Lo++
			return l.step(l.Settle(t))
		}},
		"a withdrawal of a tx that reverts": {run.RuleMoves, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.with(func(b *tx.Body) { b.PublicUpdates[0].Expected = txtest.F(7) }))
			t.Withdrawal = t.Body.Withdrawal.Amount
			return l.step(l.Settle(t))
		}},
	}
}

// chunkLies are about a chunk's room and its end.
func chunkLies() map[string]bodyLie {
	// full is the step of a body in a chunk that has room no more.
	full := func(fill func(l *bodyLiar, b *tx.Body)) func(l *bodyLiar) run.BodyStep {
		return func(l *bodyLiar) run.BodyStep {
			b := l.body()
			fill(l, &b)
			return l.told(b)
		}
	}
	// ends is the end of an empty chunk, with a change.
	ends := func(change func(e *run.ChunkEnd)) func(l *bodyLiar) run.BodyStep {
		return func(l *bodyLiar) run.BodyStep {
			s := l.EndStep(run.ChunkEnd{Slot: 3, Generation: 1}, false)
			change(s.Chunk)
			return s
		}
	}
	return map[string]bodyLie{
		"a tx too many": {run.RuleRoom, full(func(l *bodyLiar, _ *tx.Body) { l.State.Context.MaxTxs = 0 })},
		"mana above the chunk's": {run.RuleRoom, full(func(l *bodyLiar, b *tx.Body) {
			l.State.Context.MaxMana, l.State.Filling.Mana = b.GasLimits.Mana, b.GasLimits.Mana
		})},
		"fields above the chunk's": {run.RuleRoom, full(func(l *bodyLiar, b *tx.Body) {
			l.State.Context.MaxDAFields = b.GasLimits.DA / 32
			l.State.Fields += b.GasLimits.DA / 32
		})},
		"another time":                   {run.RuleByRule, ends(func(e *run.ChunkEnd) { e.Timestamp++ })},
		"mana that its txs did not take": {run.RuleByRule, ends(func(e *run.ChunkEnd) { e.Mana++ })},
		"a parent that is told":          {run.RuleByRule, ends(func(e *run.ChunkEnd) { e.ParentHash[31] = 1 })},
		"hashes of txs that are told":    {run.RuleByRule, ends(func(e *run.ChunkEnd) { e.TxsRoot[0] = 1 })},
		"an out root that is told":       {run.RuleByRule, ends(func(e *run.ChunkEnd) { e.OutRoot = one })},
	}
}
