package circuit_test

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

func sponge(length uint64) poseidon2.Sponge { return poseidon2.NewSponge(length) }

// readingLies are about a body's words.
func readingLies() map[string]bodyLie {
	var zero fr.Element
	words := func(b *tx.Body) []fr.Element { return b.Words() }
	// scoped changes the first note hash of a body's setup.
	scoped := func(change func(n *tx.Scoped)) func(l *bodyLiar) run.BodyStep {
		return func(l *bodyLiar) run.BodyStep {
			return l.told(l.with(func(b *tx.Body) { change(&b.Setup.NoteHashes[0]) }))
		}
	}
	return map[string]bodyLie{
		"words of no body": {run.RuleReads, func(*bodyLiar) run.BodyStep { return run.BodyStep{Words: []fr.Element{zero}} }},
		"a fee whose body was read": {run.RuleReads, func(l *bodyLiar) run.BodyStep {
			t := l.run(l.simple(func(b *tx.Body) { b.PublicUpdates = nil }))
			first := l.begins(t, len(t.Script.Lists), nil)
			require.NoError(l, l.Go(&first))
			l.State.Body.Open = false
			return l.rest(t, first)
		}},
		"a word of the body changed": {run.RuleHash, func(l *bodyLiar) run.BodyStep {
			s := l.told(l.body())
			s.Head.Words[4].Add(&s.Head.Words[4], &one) // expires_at
			return s
		}},
		"a body of another length": {run.RuleHash, func(l *bodyLiar) run.BodyStep {
			b := l.body()
			w := words(&b)
			return l.step(l.renamed(b, uint64(len(w)+1), w...))
		}},
		"a body that ends within a list": {run.RuleLists, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) { b.PublicUpdates = nil })
			w := words(&b)
			w[len(w)-3] = one // an update
			t := l.renamed(b, uint64(len(w)), w...)
			t.Script.Lists[len(t.Script.Lists)-1] = one
			n := runtest.CountsOf(&b)
			n.Updates++
			return l.whole(l.Charge(t, l.Fee(&t, &n)))
		}},
		"a body that ends before its lists": {run.RuleLists, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) { b.PublicUpdates = nil })
			w := words(&b)
			w = append(w[:len(w)-3:len(w)-3], w[len(w)-2:]...)
			t := l.renamed(b, uint64(len(w)), w...)
			t.Script.Lists = t.Script.Lists[:len(t.Script.Lists)-1]
			return l.whole(t)
		}},
		"a list behind the last": {run.RuleLists, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) { b.PublicUpdates = nil })
			w := slices.Insert(words(&b), len(words(&b))-2, zero)
			t := l.renamed(b, uint64(len(w)), w...)
			t.Script.Lists = append(t.Script.Lists[:len(t.Script.Lists):len(t.Script.Lists)], zero)
			return l.whole(t)
		}},
		"a list of 2^13": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			return l.begins(l.run(l.body()), 1, func(w []fr.Element) { w[0] = power(13) })
		}},
		"a log of 2^13 fields": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) {
				b.Setup, b.App = tx.Effects{}, tx.Effects{PublicLogs: []tx.Log{{Contract: one, Fields: []fr.Element{one}}}}
			})
			return l.begins(l.run(b), 12, func(w []fr.Element) { w[11] = power(13) })
		}},
		"a recipient of 2^160": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) {
				b.Setup = tx.Effects{Messages: []tx.Message{{Contract: one}}}
			})
			return l.begins(l.run(b), 5, func(w []fr.Element) { w[4] = power(160) })
		}},
		"an expected value that may be there": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) { b.Setup, b.App = tx.Effects{}, tx.Effects{} })
			return l.begins(l.run(b), 15, func(w []fr.Element) { w[14] = fr.NewElement(2) })
		}},
		"an expiry of 2^64": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			return l.headed(l.body(), 4, power(64))
		}},
		"a highest fee of 2^64": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			l.State.Context.Fees.PerDA = 1<<64 - 1
			b := l.claims(deposited)
			b.MaxFees.PerDA = 1<<64 - 1
			return l.headed(b, 9, power(64))
		}},
		"a priority fee of 2^64": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			return l.headed(l.with(func(b *tx.Body) { b.PriorityFees.PerMana = 1 << 60 }), 10, power(64))
		}},
		"a withdrawal to 2^160": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			return l.tailed(l.body(), func(t *run.BodyTail) { t.Withdraw.Recipient = power(160) })
		}},
		"a withdrawal below zero that is dropped": {run.RuleNumbers, func(l *bodyLiar) run.BodyStep {
			b := l.reverting()
			b.Withdrawal = l.body().Withdrawal
			return l.tailed(b, func(t *run.BodyTail) { t.Withdraw.Amount = minus })
		}},
		"an effect of no contract": {run.RuleContract, scoped(func(n *tx.Scoped) { n.Contract = zero })},
		"an effect of fee juice":   {run.RuleContract, scoped(func(n *tx.Scoped) { n.Contract = txtest.F(5) })},
		"a note hash of zero":      {run.RuleNothing, scoped(func(n *tx.Scoped) { n.Value = zero })},
		"a nullifier of zero": {run.RuleNothing, func(l *bodyLiar) run.BodyStep {
			return l.told(l.with(func(b *tx.Body) { b.App.Nullifiers[0].Value = zero }))
		}},
		"a log of no fields": {run.RuleNothing, func(l *bodyLiar) run.BodyStep {
			return l.told(l.with(func(b *tx.Body) { b.App.PublicLogs[0].Fields = nil }))
		}},
		"nobody pays": {run.RuleNothing, func(l *bodyLiar) run.BodyStep {
			return l.told(l.claims(nobodys))
		}},
		"a claim of nothing": {run.RuleNothing, func(l *bodyLiar) run.BodyStep {
			return l.told(l.claims(nothing))
		}},
		"a withdrawal of nothing": {run.RuleNothing, func(l *bodyLiar) run.BodyStep {
			return l.told(l.with(func(b *tx.Body) { b.Withdrawal.Amount = protocol.Amount{} }))
		}},
		"a withdrawal to nobody": {run.RuleNothing, func(l *bodyLiar) run.BodyStep {
			return l.tailed(l.body(), func(t *run.BodyTail) { t.Withdraw.Recipient = zero })
		}},
		"a private log of 17 fields that is dropped": {run.RuleLimits, func(l *bodyLiar) run.BodyStep {
			b := l.simple(func(b *tx.Body) {
				b.Setup = tx.Effects{PrivateLogs: []tx.Log{{Contract: one, Fields: []fr.Element{one}}}}
			})
			return l.begins(l.run(b), 6, func(w []fr.Element) { w[5] = fr.NewElement(17) })
		}},
		"65 note hashes of which some are dropped": {run.RuleLimits, func(l *bodyLiar) run.BodyStep {
			return l.counted(func(n *run.BodyCounts) { n.NoteHashes += 64 })
		}},
		"64 nullifiers of a body": {run.RuleLimits, func(l *bodyLiar) run.BodyStep {
			return l.counted(func(n *run.BodyCounts) { n.Nullifiers += 63 })
		}},
		"4097 fields of public logs": {run.RuleLimits, func(l *bodyLiar) run.BodyStep {
			return l.counted(func(n *run.BodyCounts) { n.PublicFields += 4096 })
		}},
	}
}

// headed is the step of a body of which a word of the head is another.
func (l *bodyLiar) headed(b tx.Body, place int, word fr.Element) run.BodyStep {
	w := b.Words()
	w[1+place] = word
	t := l.renamed(b, uint64(len(w)), w...)
	t.Script.Head.Words[place] = word
	return l.step(t)
}

// tailed is the step of a body of which the last words are others.
func (l *bodyLiar) tailed(b tx.Body, change func(t *run.BodyTail)) run.BodyStep {
	s := run.NewScript(&b)
	change(&s.Tail)
	w := append([]fr.Element(nil), b.Words()...)
	w = append(w[:run.HeadWords+len(s.Lists)], s.Tail.Words()...)
	t := l.renamed(b, uint64(len(w)), w...)
	change(&t.Script.Tail)
	return l.step(t)
}

// whole is the step of all of a tx, though its body may be none.
func (l *bodyLiar) whole(t runtest.BodyTx) run.BodyStep {
	fields := t.Effect.AppendFields(nil)
	p, err := l.State.Take(l.Shape.Shape, fields)
	require.NoError(l, err)
	s := run.BodyStep{Head: l.Head(t), Words: t.Script.Lists, Siloed: t.Script.Siloed, Tail: l.Tail(t)}
	s.Step = l.Make(t.Tx, p, fields)
	return s
}

// counted is the last step of a body that had more before, as far as it is told.
func (l *bodyLiar) counted(more func(n *run.BodyCounts)) run.BodyStep {
	b := l.simple(func(b *tx.Body) { b.GasLimits.DA = 300_000 })
	n := runtest.CountsOf(&b)
	more(&n)
	t := l.run(b)
	t = l.Charge(t, l.Fee(&t, &n))
	first := l.begins(t, 1, nil)
	require.NoError(l, l.Go(&first))
	more(&l.State.Body.Counts)
	return l.rest(t, first)
}

// rest is the step of all of a tx behind a first one.
func (l *bodyLiar) rest(t runtest.BodyTx, first run.BodyStep) run.BodyStep {
	fields, words := t.Effect.AppendFields(nil)[first.Parts.Fields():], len(first.Words)
	p, err := l.State.Take(l.Shape.Shape, fields)
	require.NoError(l, err)
	s := run.BodyStep{Words: t.Script.Lists[words:], Siloed: t.Script.Siloed, Tail: l.Tail(t)}
	if len(t.Script.Rising) > 0 {
		s.Rising = t.Script.Rising[0]
	}
	s.Step = l.Make(t.Tx, p, fields)
	return s
}
