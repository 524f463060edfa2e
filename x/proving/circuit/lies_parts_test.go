package circuit_test

import (
	"github.com/consensys/gnark/frontend"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// partLies are about what a step takes of a tx.
func partLies() map[string]lie {
	return map[string]lie{
		"a tx within a tx": {rule: run.RuleBegin, tell: func(l *liar) run.Step {
			l.after(l.next(l.tx(runtest.Size{ClassFields: 60})))
			return l.take(l.tx(runtest.Size{}), all)
		}},
		"a field behind the last": {rule: run.RuleLength, tell: (*liar).plain, hidden: true, witness: func(w *circuit.StepWitness) {
			w.Fields[len(w.Fields)-1] = 7
		}},
		"a value that is a log's, too": {rule: run.RuleLength, tell: func(l *liar) run.Step {
			return l.next(l.tx(runtest.Size{ClassFields: 60}))
		}, hidden: true, witness: func(w *circuit.StepWitness) {
			w.Items[5] = 0 // marker, hash, fee, nullifier, slot, value
		}},
		"nullifiers before the note hashes are done": {rule: run.RuleOrder, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{NoteHashes: 5, Nullifiers: 4}), run.Parts{Begin: true, NoteHashes: 2, Nullifiers: 2})
		}},
		"messages before the nullifiers are done": {rule: run.RuleOrder, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{NoteHashes: 2, Nullifiers: 4, Messages: 1}), run.Parts{Begin: true, NoteHashes: 2, Nullifiers: 2, Messages: 1})
		}},
		"a write before the messages are done": {rule: run.RuleOrder, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Nullifiers: 2, Messages: 3, Writes: 1}), run.Parts{Begin: true, Nullifiers: 2, Messages: 1, Write: true})
		}},
		"logs before the fee": {rule: run.RuleOrder, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Nullifiers: 2, ClassFields: 9}), run.Parts{Begin: true, Nullifiers: 2, Logs: 1})
		}},
		"half a group of note hashes": {rule: run.RuleGroup, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{NoteHashes: 3}), run.Parts{Begin: true, NoteHashes: 1})
		}},
		"half a group of nullifiers": {rule: run.RuleGroup, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Nullifiers: 3}), run.Parts{Begin: true, Nullifiers: 1})
		}},
		"one note hash more than there are": {rule: run.RuleLeft, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{NoteHashes: 1}), run.Parts{Begin: true, NoteHashes: 2})
		}},
		"one nullifier more than there are": {rule: run.RuleLeft, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Messages: 1}), run.Parts{Begin: true, Nullifiers: 2})
		}},
		"one message more than there are": {rule: run.RuleLeft, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Messages: 1}), run.Parts{Begin: true, Nullifiers: 1, Messages: 2})
		}},
		"fields of no tx": {rule: run.RuleLeft, tell: func(l *liar) run.Step {
			return run.Step{Parts: run.Parts{NoteHashes: 2}, Fields: []fr.Element{one, one}}
		}},
		"a fee before the last write": {rule: run.RuleLast, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicWrites = append(t.Effect.PublicWrites, effect.PublicWrite{Slot: one, Value: one})
			return l.take(t, all)
		}},
		"a last write without fee": {rule: run.RuleLast, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{}), run.Parts{Begin: true, Nullifiers: 1, Write: true})
		}},
	}
}

// parseLies are about what the fields say.
func parseLies() map[string]lie {
	logs := func(p run.Parts, n int) run.Parts {
		p.Logs = n
		return p
	}
	log := func(t runtest.Tx, fields ...fr.Element) runtest.Tx {
		t.Effect.PrivateLogs = append(t.Effect.PrivateLogs, fields)
		return t
	}
	return map[string]lie{
		"a marker that says one field more": {rule: run.RuleMarker, tell: func(l *liar) run.Step {
			return l.marked(l.tx(runtest.Size{}), all, func(m *effect.StartMarker) { m.BlobFields++ })
		}},
		"a marker that is a block end's": {rule: run.RuleMarker, tell: func(l *liar) run.Step {
			s := l.plain()
			s.Fields[0] = new(effect.BlockEnd).Marker()
			return s
		}, witness: func(w *circuit.StepWitness) {
			w.Marker = [9]frontend.Variable{1, 2, 1, 2, 1, 16, 0, 0, 0}
		}},
		"a revert code of 4": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.marked(l.tx(runtest.Size{}), all, func(m *effect.StartMarker) { m.RevertCode = 4 })
		}},
		"65 note hashes": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{NoteHashes: 65}), run.Parts{Begin: true, NoteHashes: 2})
		}},
		"65 nullifiers": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Nullifiers: 65}), run.Parts{Begin: true, Nullifiers: 2})
		}},
		"9 messages": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Messages: 9}), run.Parts{Begin: true, Nullifiers: 1, Messages: 8})
		}},
		"65 writes": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{Writes: 64}), run.Parts{Begin: true, Nullifiers: 1, Write: true})
		}},
		"65 private logs": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{PrivateLogs: 65}), all)
		}},
		"a class of 3024 fields": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.take(l.tx(runtest.Size{ClassFields: 3024}), all)
		}},
		"1025 private log fields": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.marked(l.tx(runtest.Size{PrivateLogs: 64}), all, func(m *effect.StartMarker) {
				m.BlobFields += 1025 - uint32(m.PrivateLogFields)
				m.PrivateLogFields = 1025
			})
		}},
		"4097 public log fields": {rule: run.RuleCount, tell: func(l *liar) run.Step {
			return l.marked(l.tx(runtest.Size{}), all, func(m *effect.StartMarker) {
				m.BlobFields += 4097
				m.PublicLogFields = 4097
			})
		}},
		"no nullifier": {rule: run.RuleNeeds, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.Nullifiers = nil
			return l.take(t, run.Parts{Begin: true, Fee: true})
		}},
		"no write": {rule: run.RuleNeeds, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicWrites = nil
			return l.take(t, run.Parts{Begin: true, Nullifiers: 1})
		}},
		"an empty note hash": {rule: run.RuleEmpty, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.NoteHashes = make([]fr.Element, 1)
			return l.next(t)
		}},
		"an empty message": {rule: run.RuleEmpty, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.L2ToL1Msgs = make([]fr.Element, 1)
			return l.next(t)
		}},
		"a write of nothing": {rule: run.RuleEmpty, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicWrites = append([]effect.PublicWrite{{}}, t.Effect.PublicWrites...)
			return l.next(t)
		}},
		"a private log of 17 fields": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			return l.take(log(l.tx(runtest.Size{}), make([]fr.Element, 17)...), logs(all, 18))
		}},
		"a private log of no fields": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			return l.take(log(l.tx(runtest.Size{})), logs(all, 1))
		}},
		"a private log longer than announced": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			return l.marked(log(l.tx(runtest.Size{}), one, one), logs(all, 3), func(m *effect.StartMarker) {
				m.PrivateLogFields--
				m.BlobFields--
			})
		}},
		"a public log longer than announced": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicLogs = []effect.PublicLog{{Contract: one, Fields: []fr.Element{one, one}}}
			return l.marked(t, logs(all, 4), func(m *effect.StartMarker) {
				m.PublicLogFields--
				m.BlobFields--
			})
		}},
		"a public log as long as the modulus allows": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicLogs = []effect.PublicLog{{Contract: one, Fields: []fr.Element{one}}}
			s := l.take(t, logs(all, 3))
			s.Fields[len(s.Fields)-3] = minus
			return s
		}},
		"a public log of a negative length": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicLogs = []effect.PublicLog{{Contract: one, Fields: []fr.Element{one}}}
			s := l.take(t, logs(all, 3))
			length := &s.Fields[len(s.Fields)-3]
			three := fr.NewElement(3)
			length.Neg(&three)
			return s
		}},
		"a field behind the last log": {rule: run.RuleLogs, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{ClassFields: 1})
			return l.marked(t, logs(all, 2), func(m *effect.StartMarker) {
				m.ClassLogFields = 0
				m.BlobFields -= 2
			})
		}},
	}
}
