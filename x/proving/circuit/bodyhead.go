package circuit

import (
	"math/big"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/proving/run"
	txs "github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// head opens the body of a tx that the step begins.
func (s *reading) head() {
	t, w, begin := &s.body, s.w, s.w.Begin
	code := w.Marker[revertCode]
	s.zero(run.RuleReverts, begin, code, s.Sub(code, 1))
	s.zero(run.RuleLogsOf, begin, w.Marker[countClassFields])
	hash := s.Mul(begin, w.Fields[1])
	length := s.Mul(begin, w.Length)
	order := s.Mul(begin, w.Order)
	published := s.fieldsOf(&w.Marker)
	for _, c := range []struct {
		to *word
		is word
	}{
		{&t.open, begin},
		{&t.hash, hash},
		{&t.left, length},
		{&t.sponge[rate], s.Mul(length, new(big.Int).Lsh(big.NewInt(1), 64))},
		{&t.reverted, s.Mul(begin, code)},
		{&t.privateLogs, s.Mul(begin, w.Marker[countPrivateLogs])},
		{&t.published, s.Mul(begin, published)},
		{&t.room, s.Mul(begin, s.Add(s.Sub(s.context.MaxDAFields, s.before.fields), s.before.start))},
		{&t.notes, begin},
		{&t.nullifiers, begin},
		{&t.logs, begin},
		{&t.madeNotes, begin},
		{&t.private, begin},
		{&t.power, begin},
		{&t.order, order},
		{&t.slots, begin},
		{&t.sorted, begin},
		{&t.alpha, s.Mul(begin, Hash(s, hash, order))},
	} {
		*c.to = s.Add(*c.to, c.is)
	}
	t.madeNullifiers = s.Add(t.madeNullifiers, s.Mul(begin, s.Add(s.rho, s.own())))
	s.rules.horner(&s.all, s.rho, begin, hash)

	words, on := []word{s.Mul(begin, constant(txs.HashSeparator()))}, []word{begin}
	for _, word := range w.Head {
		words, on = append(words, s.Mul(begin, word)), append(on, begin)
	}
	t.absorb(s.rules, words, on)
	s.terms(words[1:])
	s.anchor(words[1], words[2])
}

// own is the tx's own nullifier.
func (s *reading) own() word {
	return Hash(s, constant(aztec.SepSiloedNullifier.Field()), constant(aztec.NullMsgSender()), s.body.hash)
}

// fieldsOf is how many fields an effect with these counts has, that has no class log.
func (r rules) fieldsOf(m *[markerCounts]word) word {
	return r.Add(head, m[countNoteHashes], m[countNullifiers], m[countMessages], r.Mul(2, m[countWrites]),
		m[countPrivateLogs], m[countPrivateFields], m[countPublicFields])
}

// Places of the head's words, as in run.
const (
	headChainID = 2 + iota
	headVersion
	headExpires
	headPayer
	headLimits
	headMost = headLimits + 2
	headTips = headMost + 2
)

// terms holds what a body offers, all zero where none begins, against the checkpoint's.
func (s *reading) terms(h []word) {
	t, c, begin := &s.body, s.context, s.w.Begin
	s.zero(run.RuleChain, begin, s.Sub(h[headChainID], c.ChainID))
	s.zero(run.RuleChain, begin, s.Sub(h[headVersion], c.Version))
	s.zero(run.RuleNothing, begin, s.IsZero(h[headPayer]))
	s.bits(run.RuleNumbers, h[headExpires], 64)
	s.bits(run.RuleExpiry, s.Mul(begin, s.Sub(h[headExpires], s.Mul(c.Time, 1000), 1)), 64)
	t.payer = s.Add(t.payer, h[headPayer])
	for i, base := range []word{c.PerMana, c.PerDA} {
		base = s.Mul(begin, base)
		limit, most, tip := h[headLimits+i], h[headMost+i], h[headTips+i]
		s.bits(run.RuleNumbers, most, 64)
		s.bits(run.RuleNumbers, tip, 64)
		s.bits(run.RulePrices, s.Sub(most, base), 64)
		const above = 66 // both sums are below 2^66
		two := new(big.Int).Lsh(big.NewInt(1), above)
		order := s.bits(run.RuleNumbers, s.Sub(s.Add(most, two), base, tip), above+1)
		t.limits[i] = s.Add(t.limits[i], limit)
		t.prices[i] = s.Add(t.prices[i], s.Select(order[above], s.Add(base, tip), most))
		t.most = s.Add(t.most, s.Mul(limit, most))
	}
}

// anchor holds the state that the client proved against against the archive.
func (s *reading) anchor(number, root word) {
	begin, a := s.w.Begin, &s.w.Anchor
	s.bits(run.RuleAnchor, s.Mul(begin, s.Sub(s.before.chunk, number)), 32)
	s.bits(run.RuleAnchor, s.Mul(begin, s.Sub(s.Add(s.context.MaxAge, number), s.before.chunk, 1)), 64)
	genesis := s.IsZero(number)
	s.zero(run.RuleAnchored, begin, genesis, s.Sub(root, s.context.Genesis))
	leaf := Hash(s, constant(poseidon2.Separator("chunk_header")),
		number, a.Parent[0], a.Parent[1], a.Generation, a.Slot, a.Timestamp, a.Checkpoint,
		a.TxCount, a.ManaUsed, a.DAFields, a.TxsRoot[0], a.TxsRoot[1], a.OutRoot, a.Effects, root)
	index := s.bits(run.RuleAnchored, number, len(a.Path))
	above := s.tree(worldstate.Archive).climb(leaf, index, a.Path)
	s.zero(run.RuleAnchored, begin, s.not(genesis), s.Sub(above, s.before.archive.root))
}
