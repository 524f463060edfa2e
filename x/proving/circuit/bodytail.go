package circuit

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// tail reads what is behind a body's lists, in the step of the fee's write, and sees that the
// body is whole and makes this effect, its logs apart.
func (s *reading) tail() {
	t, w, on := &s.body, s.w, s.parts.paidOn
	s.zero(run.RuleReads, on, s.not(t.open))
	s.zero(run.RuleLists, on, s.Sub(t.list, bodyLists))
	s.zero(run.RuleLists, on, t.items)
	s.AssertIsBoolean(w.Claims)
	s.AssertIsBoolean(w.Withdraws)
	claims, withdraws := s.Mul(on, w.Claims), s.Mul(on, w.Withdraws)
	s.lastWords(on, claims, withdraws)
	end := t.sponge
	Permute(s, &end)
	s.zero(run.RuleHash, on, s.Sub(end[0], t.hash))
	s.zero(run.RuleHash, on, t.left)
	t.open = s.Mul(t.open, s.not(on))

	s.claim(on, claims)
	s.withdrawal(on, withdraws)
	s.zero(run.RuleNotes, on, s.Sub(t.madeNotes, t.notes))
	s.zero(run.RuleNullifiers, on, s.Sub(t.madeNullifiers, t.nullifiers))
	s.zero(run.RuleLogsOf, on, t.privateLogs)
	s.zero(run.RuleOnce, on, s.Sub(t.slots, t.sorted))
	s.zero(run.RuleOnce, on, s.Sub(t.ordered, t.order))
	s.zero(run.RuleReverts, on, t.reverted, s.not(t.failed))
	s.gas(on, withdraws)
}

// lastWords absorbs claim and withdrawal.
func (s *reading) lastWords(on, claims, withdraws word) {
	w := s.w
	claim := []word{claims}
	for _, x := range []word{w.Portal, w.Index, w.Amount, w.Secret} {
		claim = append(claim, s.Mul(claims, x))
	}
	withdrawal := []word{withdraws}
	for _, x := range []word{w.To, w.Recipient, w.Sum} {
		withdrawal = append(withdrawal, s.Mul(withdraws, x))
	}
	// The withdrawal is behind the claim, of five words, or behind a zero.
	words := make([]word, len(claim)+len(withdrawal))
	for i := range words {
		words[i] = 0
		if i < len(claim) {
			words[i] = claim[i]
		}
		if j := i - 1; j >= 0 && j < len(withdrawal) {
			words[i] = s.Add(words[i], s.Mul(s.not(claims), withdrawal[j]))
		}
		if j := i - len(claim); j >= 0 {
			words[i] = s.Add(words[i], s.Mul(claims, withdrawal[j]))
		}
	}
	both := s.Mul(claims, withdraws)
	either := s.Sub(s.Add(claims, withdraws), both)
	s.body.absorb(s.rules, words, []word{on, on, either, either, either, claims, both, both, both})
}

// claim holds what is claimed against the message tree.
func (s *reading) claim(on, claims word) {
	t, w := &s.body, s.w
	s.zero(run.RuleMoves, on, s.Sub(s.Mul(claims, w.Amount), w.Claim))
	s.zero(run.RuleChain, claims, s.Sub(w.Portal, s.context.Portal))
	s.zero(run.RuleChain, claims, s.IsZero(s.context.Portal))
	s.zero(run.RuleNothing, claims, s.IsZero(w.Amount))
	index := s.rules.bits(run.RuleDeposit, s.Mul(claims, w.Index), len(w.LeafPath))
	s.rules.bits(run.RuleDeposit, s.Mul(claims, s.Sub(s.messages.size, s.fresh, w.Index, 1)), len(w.LeafPath))
	above := s.tree(worldstate.L1ToL2Message).climb(w.Leaf, index, w.LeafPath)
	s.zero(run.RuleDeposit, claims, s.Sub(above, s.messages.root))

	t.counts[bodyNullifiers] = s.Add(t.counts[bodyNullifiers], claims)
	inner := Hash(s, constant(aztec.SepMessageNullifier.Field()), w.Leaf, w.Secret)
	siloed := Hash(s, constant(aztec.SepSiloedNullifier.Field()), aztec.FeeJuiceContract, inner)
	s.rules.horner(&t.madeNullifiers, s.rho, claims, siloed)
	secret := Hash(s, constant(aztec.SepSecretHash.Field()), w.Secret)
	s.rules.horner(&s.claimed, s.rho, claims, w.Index, t.payer, w.Amount, secret, w.Leaf)
}

// withdrawal holds what is withdrawn against the tx's last write.
func (s *reading) withdrawal(on, withdraws word) {
	t, w := &s.body, s.w
	kept := s.Mul(withdraws, s.not(t.reverted))
	s.zero(run.RuleMoves, on, s.Sub(s.Mul(kept, w.Sum), w.Withdraw))
	s.zero(run.RuleChain, withdraws, s.Sub(w.To, s.context.Portal))
	s.zero(run.RuleChain, withdraws, s.IsZero(s.context.Portal))
	s.zero(run.RuleNothing, withdraws, s.IsZero(w.Sum))
	s.zero(run.RuleNothing, withdraws, s.IsZero(w.Recipient))
	s.rules.bits(run.RuleNumbers, s.Mul(withdraws, w.Recipient), addressBits)
	s.rules.bits(run.RuleNumbers, s.Mul(withdraws, w.Sum), amountBits)
	t.counts[bodyMessages] = s.Add(t.counts[bodyMessages], withdraws)
	s.rules.horner(&s.sent, s.rho, kept, s.place(), aztec.FeeJuiceContract, w.Recipient, w.Sum)
}

// bodyLimits are those of a body's counts.
var bodyLimits = []struct {
	of   int
	most uint64
	bits int
}{
	{bodyNoteHashes, aztec.MaxNoteHashes, 7},
	{bodyNullifiers, aztec.MaxNullifiers - 1, 7},
	{bodyMessages, aztec.MaxL2ToL1Msgs, 4},
	{bodyPrivateLogs, aztec.MaxPrivateLogs, 7},
	{bodyPublicFields, aztec.MaxPublicLogsFields, 13},
	{bodyUpdates, aztec.MaxPublicWrites, 7},
}

// gas holds limits, fee and balance against what the body takes.
func (s *reading) gas(on, withdraws word) {
	t, w, c := &s.body, s.w, s.context
	for _, l := range bodyLimits {
		s.rules.atMost(run.RuleLimits, s.Mul(on, t.counts[l.of]), l.most, l.bits)
	}
	mana, fields := s.needs()
	for i, need := range []word{mana, s.Mul(fields, aztec.DAGasPerField)} {
		s.rules.bits(run.RuleGas, s.Mul(on, s.Sub(t.limits[i], need)), 64)
	}
	for _, over := range []word{
		s.Sub(aztec.MaxTxL2Gas, t.limits[0]), s.Sub(c.MaxMana, t.limits[0]),
		s.Sub(s.Mul(c.MaxDAFields, aztec.DAGasPerField), t.limits[1]),
	} {
		s.rules.bits(run.RuleGas, s.Mul(on, over), 72)
	}
	fee := s.Add(s.before.tx.fee, s.Mul(w.Begin, w.Fields[2]))
	cost := s.Add(s.Mul(mana, t.prices[0]), s.Mul(s.Mul(t.published, aztec.DAGasPerField), t.prices[1]))
	s.zero(run.RuleCost, on, s.Sub(cost, fee))

	s.zero(run.RuleCovers, on, s.Sub(w.Payer, t.payer))
	has := s.Mul(on, s.Add(s.Mul(s.not(w.Paid.Insert), w.Paid.Value), w.Claim))
	out := s.Mul(on, s.Add(t.most, s.Mul(withdraws, w.Sum)))
	for _, v := range []word{has, out, s.Sub(has, out)} {
		s.rules.bits(run.RuleCovers, v, amountBits)
	}

	for _, left := range []word{
		s.Sub(c.MaxTxs, s.before.txs, 1), s.Sub(c.MaxMana, s.filled, mana), s.Sub(t.room, fields),
	} {
		s.rules.bits(run.RuleRoom, s.Mul(on, left), 64)
	}
	s.filled = s.Add(s.filled, s.Mul(on, mana))
}

// needs are the mana that a body takes, and the fields of an effect that nothing is dropped of.
func (s *reading) needs() (mana, fields word) {
	n := &s.body.counts
	simple := s.IsZero(s.Add(n[bodyUpdates], n[bodyPublicLogs]))
	mana = s.sum(aztec.PublicTxL2Gas+aztec.NullifierL2Gas, s.Mul(simple, aztec.PrivateTxL2Gas-aztec.PublicTxL2Gas),
		s.Mul(n[bodyNoteHashes], aztec.NoteHashL2Gas), s.Mul(n[bodyNullifiers], aztec.NullifierL2Gas),
		s.Mul(n[bodyMessages], aztec.L2ToL1MsgL2Gas), s.Mul(n[bodyPrivateLogs], aztec.PrivateLogL2Gas),
		s.Mul(n[bodyPublicLogs], aztec.PublicLogL2Gas-aztec.PublicLogHeaderFields*aztec.PublicLogFieldL2Gas),
		s.Mul(n[bodyPublicFields], aztec.PublicLogFieldL2Gas),
		s.Mul(n[bodyUpdates], aztec.PublicWriteL2Gas), s.Mul(n[bodyConditions], aztec.PublicReadL2Gas))
	fields = s.sum(head+1+2, n[bodyNoteHashes], n[bodyNullifiers], n[bodyMessages], s.Mul(2, n[bodyUpdates]),
		n[bodyPrivateLogs], n[bodyPrivateFields], n[bodyPublicFields])
	return mana, fields
}
