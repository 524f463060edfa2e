package circuit_test

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// effectLies are about what a body makes.
func effectLies() map[string]bodyLie {
	// other is the step of a body whose effect is another.
	other := func(change func(t *runtest.BodyTx)) func(l *bodyLiar) run.BodyStep {
		return func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			change(&t)
			return l.step(l.Settle(t))
		}
	}
	return map[string]bodyLie{
		"a note hash of another contract": {run.RuleNotes, func(l *bodyLiar) run.BodyStep {
			b, lie := l.body(), l.body()
			lie.Setup.NoteHashes = []tx.Scoped{{Contract: one, Value: b.Setup.NoteHashes[0].Value}}
			t, told := l.run(b), l.ExecuteAs(lie, l.run(b).Effect.TxHash, false)
			t.Effect.NoteHashes, t.Script.Siloed = told.Effect.NoteHashes, told.Script.Siloed
			return l.step(t)
		}},
		"a note hash that is not unique": {run.RuleNotes, other(func(t *runtest.BodyTx) { t.Effect.NoteHashes[0] = t.Script.Siloed[0] })},
		"a note hash left out": {run.RuleNotes, other(func(t *runtest.BodyTx) {
			t.Effect.NoteHashes, t.Script.Siloed = t.Effect.NoteHashes[:1], t.Script.Siloed[:1]
		})},
		"a dropped note hash kept": {run.RuleNotes, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.reverting())
			all := l.ExecuteAs(t.Body, t.Effect.TxHash, false)
			t.Effect.NoteHashes, t.Script.Siloed = all.Effect.NoteHashes, all.Script.Siloed
			return l.step(l.Settle(t))
		}},
		"a nullifier of another contract": {run.RuleNullifiers, other(func(t *runtest.BodyTx) {
			t.Effect.Nullifiers[1] = aztec.SiloNullifier(one, one)
		})},
		"nullifiers swapped": {run.RuleNullifiers, other(func(t *runtest.BodyTx) {
			n := t.Effect.Nullifiers
			n[1], n[2] = n[2], n[1]
		})},
		"a claim without its nullifier": {run.RuleNullifiers, other(func(t *runtest.BodyTx) {
			t.Effect.Nullifiers = t.Effect.Nullifiers[:3]
		})},
		"a private log not siloed": {run.RuleLogsOf, func(l *bodyLiar) run.BodyStep {
			b := l.body()
			t := l.run(b)
			t.Effect.PrivateLogs[0] = slices.Clone(b.Setup.PrivateLogs[0].Fields)
			return l.step(t)
		}},
		"a field of a public log changed": {run.RuleLogsOf, other(func(t *runtest.BodyTx) { t.Effect.PublicLogs[0].Fields = []fr.Element{minus} })},
		"a class log of no body": {run.RuleLogsOf, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Effect.ContractClassLogs = []effect.ContractClassLog{{Contract: one, Fields: []fr.Element{one}}}
			return l.begins(t, 0, nil)
		}},
		"a private log made public": {run.RuleLogsOf, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.simple(func(b *tx.Body) { b.PublicUpdates = nil }))
			first := l.begins(t, 0, nil)
			require.NoError(l, l.Go(&first))
			l.State.Body.PrivateLogs++
			return l.rest(t, first)
		}},
		"an update of another contract": {run.RuleUpdates, other(func(t *runtest.BodyTx) {
			t.Effect.PublicWrites[0].Slot = aztec.PublicDataSlot(one, txtest.F(2))
		})},
		"an update of another value": {run.RuleUpdates, other(func(t *runtest.BodyTx) { t.Effect.PublicWrites[0].Value = minus })},
		"an update left out": {run.RuleUpdates, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Effect.PublicWrites = t.Effect.PublicWrites[1:]
			s := l.whole(l.Settle(t))
			s.Rising = t.Script.Rising[0]
			return s
		}},
		"a write that no update makes": {run.RuleUpdates, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.simple(func(b *tx.Body) { b.PublicUpdates = nil }))
			t.Effect.PublicWrites = append([]effect.PublicWrite{{Slot: one, Value: one}}, t.Effect.PublicWrites...)
			return l.whole(l.Settle(t))
		}},
		"slots out of order": {run.RuleOnce, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Script.Rising = []fr.Element{one}
			t.Script.Head.Order = run.OrderOf(t.Script.Rising)
			return l.step(t)
		}},
		"an order that is not shown": {run.RuleOnce, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.body())
			t.Script.Head.Order = one
			return l.step(t)
		}},
		"a slot updated twice": {run.RuleBetween, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.simple(func(b *tx.Body) {
				b.Setup, b.App = tx.Effects{}, tx.Effects{}
				b.PublicUpdates = append(b.PublicUpdates, b.PublicUpdates[0])
				b.PublicUpdates[1].Conditional = false
			}))
			first := l.step(t)
			require.False(l, first.Parts.Fee)
			require.NoError(l, l.Go(&first))
			return l.rest(t, first)
		}},
		"an update that expects another value": {run.RuleExpected, func(l *bodyLiar) run.BodyStep {
			return l.forced(l.reverting(), false)
		}},
		"a tx of revert code 2": {run.RuleReverts, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.reverting())
			t.Effect.RevertCode = 2
			return l.begins(t, 0, nil)
		}},
		"a tx that reverts for nothing": {run.RuleReverts, func(l *bodyLiar) run.BodyStep {
			s := l.told(l.reverting())
			s.Fails = false
			return s
		}},
		"a tx that reverts for a value that is there": {run.RuleReverts, func(l *bodyLiar) run.BodyStep {
			return l.forced(l.simple(func(*tx.Body) {}), true)
		}},
		"a failure of an update that expects nothing": {run.RuleReverts, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) { b.PublicUpdates[0].Conditional, b.PublicUpdates[0].Slot = false, txtest.F(3) })
			s := l.told(b)
			s.Fails = true
			return s
		}},
		"a value that is not there": {run.RuleFound, func(l *bodyLiar) run.BodyStep {
			s := l.told(l.reverting())
			s.Write.Leaf.NextIndex++
			return s
		}},
		"a value of another slot": {run.RuleBetween, func(l *bodyLiar) run.BodyStep {
			other := l.Find(fr.Element{})
			s := l.told(l.reverting())
			s.Write = other
			return s
		}},
	}
}

// forced is the step of a body that reverts or not, whatever its updates find.
func (l *bodyLiar) forced(b tx.Body, reverts bool) run.BodyStep {
	t := l.ExecuteAs(b, l.run(b).Effect.TxHash, reverts)
	t.Updates[0].Fails = reverts
	return l.step(t)
}
