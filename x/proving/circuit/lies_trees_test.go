package circuit_test

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// spends is a tx with these nullifiers.
func (l *liar) spends(nullifiers ...fr.Element) runtest.Tx {
	t := l.tx(runtest.Size{})
	t.Effect.Nullifiers = nullifiers
	return t
}

// writes is a tx with a write of the slot before the fee's.
func (l *liar) writes(slot fr.Element) runtest.Tx {
	t := l.tx(runtest.Size{})
	t.Effect.PublicWrites = append([]effect.PublicWrite{{Slot: slot, Value: one}}, t.Effect.PublicWrites...)
	return t
}

// treeLies are about the trees.
func treeLies() map[string]lie {
	five, big := fr.NewElement(5), fr.NewElement(1<<40)
	return map[string]lie{
		"note hashes beyond the depth": {rule: run.RuleDepth, tell: func(l *liar) run.Step {
			l.State.Notes.Size = 1<<l.Shape.Depth - 64
			return l.plain()
		}},
		"messages beyond the depth": {rule: run.RuleDepth, tell: func(l *liar) run.Step {
			l.State.Messages.Size = 1<<l.Shape.Depth - 1
			return run.Step{Messages: []fr.Element{one}}
		}},
		"nullifiers beyond the depth": {rule: run.RuleDepth, tell: func(l *liar) run.Step {
			l.PlaceAt(1<<l.Shape.Depth-64, l.State.Public.Size)
			return l.plain()
		}},
		"slots beyond the depth": {rule: run.RuleDepth, tell: func(l *liar) run.Step {
			l.PlaceAt(l.State.Nullifiers.Size, 1<<l.Shape.Depth-1)
			return l.plain()
		}},
		"a payer's slot beyond the depth": {rule: run.RuleDepth, tell: func(l *liar) run.Step {
			l.PlaceAt(l.State.Nullifiers.Size, 1<<l.Shape.Depth-1)
			return l.next(l.claims())
		}},
		"chunks beyond the depth": {rule: run.RuleDepth, tell: func(l *liar) run.Step {
			l.State.Archive.Size = 1<<l.Shape.ArchiveDepth - 1
			return run.Step{Chunk: &end}
		}},
		"a low leaf that is a nullifier not there": {rule: run.RulePending, tell: func(l *liar) run.Step {
			return l.next(l.spends(big))
		}, hidden: true, witness: func(w *circuit.StepWitness) { w.LowLeaves[1].Pending[0] = 1 }},
		"a low leaf with another next key": {rule: run.RuleLowPath, tell: func(l *liar) run.Step {
			l.Lie(five, fr.NewElement(4))
			s := l.next(l.spends(five))
			s.LowLeaves[0].NextKey = fr.NewElement(6)
			return s
		}},
		"a low leaf beyond the depth": {rule: run.RuleLowPath, tell: func(l *liar) run.Step {
			s := l.plain()
			s.LowLeaves[0].Index += 1 << l.Shape.Depth
			return s
		}},
		"a nullifier of the tree": {rule: run.RuleBetween, tell: func(l *liar) run.Step { return l.next(l.spends(five)) }},
		"a nullifier of the chunk": {rule: run.RuleBetween, tell: func(l *liar) run.Step {
			return l.after(l.next(l.spends(big))).next(l.spends(big))
		}},
		"a nullifier twice in a tx": {rule: run.RuleBetween, tell: func(l *liar) run.Step { return l.next(l.spends(big, big)) }},
		"a nullifier equal to the next key": {rule: run.RuleBetween, tell: func(l *liar) run.Step {
			l.Lie(five, fr.NewElement(4))
			return l.next(l.spends(five))
		}},
		"a low leaf far below": {rule: run.RuleBetween, tell: func(l *liar) run.Step {
			l.Lie(big, five)
			return l.next(l.spends(big))
		}},
		"a low leaf above": {rule: run.RuleBetween, tell: func(l *liar) run.Step {
			l.after(l.next(l.spends(fr.NewElement(200))))
			l.Lie(fr.NewElement(150), fr.NewElement(200))
			return l.next(l.spends(fr.NewElement(150)))
		}},
		"nullifiers where others are": {rule: run.RuleVacant, tell: func(l *liar) run.Step {
			l.PlaceAt(64, l.State.Public.Size)
			return l.plain()
		}},
		"nullifiers across two groups": {rule: run.RuleVacant, tell: func(l *liar) run.Step {
			l.State.Nullifiers.Size++
			return l.plain()
		}},
		"a balance that is not there": {rule: run.RuleLeaf, tell: func(l *liar) run.Step {
			s := l.plain()
			s.Fee.Leaf.Value.Add(&s.Fee.Leaf.Value, &one)
			value := &s.Fields[s.Parts.Fields()-s.Parts.Logs-1]
			value.Add(value, &one)
			return s
		}},
		"a slot's leaf beyond the depth": {rule: run.RuleLeaf, tell: func(l *liar) run.Step {
			s := l.plain()
			s.Fee.Index += 1 << l.Shape.Depth
			return s
		}},
		"a fee out of another's balance": {rule: run.RuleSlot, tell: func(l *liar) run.Step {
			mine, t := runtest.Payer(0), l.tx(runtest.Size{})
			if t.Payer == mine {
				mine = runtest.Payer(1)
			}
			s := l.take(t, all)
			t.Payer = mine
			paid := l.take(l.Pay(runtest.Tx{Effect: effect.TxEffect{TxHash: one, Nullifiers: []fr.Element{big}}, Payer: mine}, 100), all)
			s.Fields[4], s.Fee.Payer = paid.Fields[4], mine
			return s
		}},
		"a slot that exists, after itself": {rule: run.RuleBetween, tell: func(l *liar) run.Step {
			l.Lie(five, five)
			return l.next(l.writes(five))
		}},
		"a slot that exists, after the one before": {rule: run.RuleBetween, tell: func(l *liar) run.Step {
			l.Lie(five, fr.NewElement(4))
			return l.next(l.writes(five))
		}},
		"a slot where another is": {rule: run.RulePlace, tell: func(l *liar) run.Step {
			l.PlaceAt(l.State.Nullifiers.Size, 7)
			return l.next(l.writes(big))
		}},
		"messages behind a tx": {rule: run.RuleMessages, tell: func(l *liar) run.Step {
			l.after(l.plain())
			return run.Step{Messages: []fr.Element{one}}
		}},
		"messages within a tx": {rule: run.RuleMessages, tell: func(l *liar) run.Step {
			l.after(l.next(l.tx(runtest.Size{ClassFields: 60})))
			return run.Step{Messages: []fr.Element{one}}
		}},
		"messages of a second chunk": {rule: run.RuleMessages, tell: func(l *liar) run.Step {
			l.after(run.Step{Chunk: &end})
			return run.Step{Messages: []fr.Element{one}}
		}},
		"messages of two groups": {rule: run.RuleFill, tell: func(l *liar) run.Step {
			l.after(run.Step{Messages: []fr.Element{one}})
			return run.Step{Messages: []fr.Element{one, one}}
		}},
	}
}
