package circuit_test

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// pays is the step of a tx, changed before its fee is written; value is what it leaves.
func (l *liar) pays(size runtest.Size, fee fr.Element, change func(*run.FeeWrite)) run.Step {
	t := l.tx(size)
	s := l.next(t)
	change(s.Fee)
	s.Fields[2] = fee
	claim, withdrawal := s.Fee.Claim.Field(), s.Fee.Withdrawal.Field()
	value := &s.Fields[s.Parts.Fields()-1]
	*value = s.Fee.Leaf.Value
	value.Add(value, &claim).Sub(value, &withdrawal).Sub(value, &fee)
	return s
}

// negative is an amount below zero, modulo r.
func negative(a protocol.Amount) fr.Element {
	v := a.Field()
	return *v.Neg(&v)
}

// feeLies are about fee juice.
func feeLies() map[string]lie {
	unchanged := func(*run.FeeWrite) {}
	amount := protocol.Amount{Lo: 77}
	return map[string]lie{
		"a fee smaller than told": {rule: run.RuleFee, tell: func(l *liar) run.Step {
			s := l.plain()
			s.Fields[2].Sub(&s.Fields[2], &one)
			return s
		}},
		"a fee more than the balance": {rule: run.RuleAmount, tell: func(l *liar) run.Step {
			return l.pays(runtest.Size{}, fr.NewElement(runtest.Balance+1), unchanged)
		}},
		"a fee below zero": {rule: run.RuleAmount, tell: func(l *liar) run.Step {
			return l.pays(runtest.Size{}, minus, unchanged)
		}},
		"a fee that no fee juice slot pays": {rule: run.RulePayer, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			t.Effect.PublicWrites = []effect.PublicWrite{{Slot: fr.NewElement(5), Value: minus}}
			t.Effect.TransactionFee = fr.Element{}
			s := l.take(t, all)
			s.Fields[5] = fr.Element{}
			return s
		}},
		"a claim without a second nullifier": {rule: run.RuleClaim, tell: func(l *liar) run.Step {
			return l.pays(runtest.Size{}, one, func(w *run.FeeWrite) { w.Claim = amount })
		}},
		"a withdrawal without a message": {rule: run.RuleWithdraw, tell: func(l *liar) run.Step {
			return l.pays(runtest.Size{}, one, func(w *run.FeeWrite) { w.Withdrawal = amount })
		}},
		"a claim below zero": {rule: run.RuleAmount, tell: func(l *liar) run.Step {
			return l.pays(runtest.Size{Nullifiers: 2, Messages: 1}, one, func(w *run.FeeWrite) { w.Withdrawal = amount })
		}, hidden: true, witness: func(w *circuit.StepWitness) { w.Claim, w.Withdraw = negative(amount), 0 }},
		"a withdrawal below zero": {rule: run.RuleAmount, tell: func(l *liar) run.Step {
			return l.pays(runtest.Size{Nullifiers: 2, Messages: 1}, one, func(w *run.FeeWrite) { w.Claim = amount })
		}, hidden: true, witness: func(w *circuit.StepWitness) { w.Claim, w.Withdraw = 0, negative(amount) }},
		"a balance that is no amount": {rule: run.RuleAmount, tell: func(l *liar) run.Step {
			t := l.tx(runtest.Size{})
			w := &t.Effect.PublicWrites[0]
			rich, fee := new(fr.Element).SetBigInt(new(big.Int).Lsh(big.NewInt(1), 128)), fr.NewElement(100)
			w.Value.Sub(rich, &one)
			rich.Add(&w.Value, &fee)
			t.Effect.PublicWrites = []effect.PublicWrite{{Slot: w.Slot, Value: *rich}, *w}
			return l.next(t)
		}},
	}
}

// endLies are about chunks' and checkpoints' ends.
func endLies() map[string]lie {
	return map[string]lie{
		"a chunk's end within a tx": {rule: run.RuleClosed, tell: func(l *liar) run.Step {
			s := l.next(l.tx(runtest.Size{ClassFields: 60}))
			s.Chunk = &end
			return s
		}},
		"a chunk of 2^48 mana": {rule: run.RuleBits, tell: func(l *liar) run.Step {
			e := end
			e.Mana = 1 << 48
			return run.Step{Chunk: &e}
		}},
		"a chunk of 2^16 txs": {rule: run.RuleBits, tell: func(l *liar) run.Step {
			l.State.Chunking.Txs = 1 << 16
			return run.Step{Chunk: &end}
		}},
		"chunk number 2^32": {rule: run.RuleBits, tell: func(l *liar) run.Step {
			l.State.Chunk = 1<<32 - 1
			return run.Step{Chunk: &end}
		}},
		"a checkpoint of 2^31 fields": {rule: run.RuleBits, tell: func(l *liar) run.Step {
			l.State.Fields, l.State.Held = 1<<31, 2
			return run.Step{Chunk: &end}
		}},
		"a timestamp of 2^64": {rule: run.RuleBits, tell: func(l *liar) run.Step {
			return run.Step{Chunk: &end}
		}, hidden: true, witness: func(w *circuit.StepWitness) { w.Chunk.Timestamp = new(big.Int).Lsh(big.NewInt(1), 64) }},
		"chunks of two slots": {rule: run.RuleSlots, tell: func(l *liar) run.Step {
			l.after(run.Step{Chunk: &end})
			e := end
			e.Slot++
			return run.Step{Chunk: &e}
		}},
		"chunks of two generations": {rule: run.RuleSlots, tell: func(l *liar) run.Step {
			l.after(run.Step{Chunk: &end})
			e := end
			e.Generation++
			return run.Step{Chunk: &e}
		}},
		"a checkpoint that ends without a chunk": {rule: run.RuleEnds, tell: func(l *liar) run.Step {
			l.after(run.Step{Chunk: &end})
			return run.Step{Checkpoint: true}
		}},
	}
}
