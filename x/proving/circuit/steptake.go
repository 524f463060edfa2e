package circuit

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

// limits are those of the start marker's counts, and the bits they fit.
var limits = [markerCounts]struct {
	most uint64
	bits int
}{
	countNoteHashes:    {aztec.MaxNoteHashes, 7},
	countNullifiers:    {aztec.MaxNullifiers, 7},
	countMessages:      {aztec.MaxL2ToL1Msgs, 4},
	countWrites:        {aztec.MaxTotalPublicWrites, 7},
	countPrivateLogs:   {aztec.MaxPrivateLogs, 7},
	countPrivateFields: {aztec.MaxPrivateLogs * aztec.MaxPrivateLogFields, 11},
	countPublicFields:  {aztec.MaxPublicLogsFields, 13},
	countClassFields:   {aztec.MaxContractClassFields, 12},
	revertCode:         {aztec.MaxRevertCode, 2},
}

// begin opens a tx if the step says so. It tells whether one is open, and whether its places
// in the note hash tree are still to be taken.
func (s *state) begin(r rules, w *StepWitness) (inTx, notesOpen word) {
	t, m := &s.tx, &w.Marker
	r.AssertIsBoolean(w.Begin)
	r.zero(run.RuleBegin, w.Begin, t.open)
	for i, l := range limits {
		r.atMost(run.RuleCount, m[i], l.most, l.bits)
	}
	none := func(i int) word { return r.IsZero(m[i]) }
	r.zero(run.RuleNeeds, w.Begin, r.Add(none(countNullifiers), none(countWrites)))
	class := r.Add(m[countClassFields], r.not(none(countClassFields))) // with the contract
	r.zero(run.RuleMarker, w.Begin, r.Sub(w.Fields[0], marker(r, m, class)))

	notesOpen = r.Add(w.Begin, r.not(r.IsZero(t.noteHashes)))
	fee := r.Mul(w.Begin, w.Fields[2])
	r.bits(run.RuleAmount, fee, amountBits)
	for _, c := range []struct {
		to *word
		n  word
	}{
		{&t.noteHashes, m[countNoteHashes]},
		{&t.nullifiers, m[countNullifiers]},
		{&t.messages, m[countMessages]},
		{&t.writes, m[countWrites]},
		{&t.privateLogs, m[countPrivateLogs]},
		{&t.privateFields, m[countPrivateFields]},
		{&t.publicFields, m[countPublicFields]},
		{&t.classFields, class},
		{&t.claims, r.not(r.IsZero(r.Sub(m[countNullifiers], 1)))},
		{&t.withdraws, r.not(none(countMessages))},
	} {
		*c.to = r.Add(*c.to, r.Mul(w.Begin, c.n))
	}
	t.fee = r.Add(t.fee, fee)
	s.fees = r.Add(s.fees, fee)
	return r.Add(w.Begin, t.open), notesOpen
}

const amountBits = 128

// marker is the start marker with these counts.
func marker(r rules, m *[markerCounts]word, class word) word {
	all := r.Add(head, m[countNoteHashes], m[countNullifiers], m[countMessages], r.Mul(2, m[countWrites]),
		m[countPrivateLogs], m[countPrivateFields], m[countPublicFields], class)
	p := pack{r, effect.TxStartPrefix}
	p.put(m[countNoteHashes], 16).put(m[countNullifiers], 16).put(m[countMessages], 16)
	p.put(m[countWrites], 16).put(m[countPrivateLogs], 16).put(m[countPrivateFields], 16)
	p.put(m[countPublicFields], 32).put(m[countClassFields], 16)
	return p.put(m[revertCode], 8).put(all, 32).sum
}

// parts are what a step takes: items, each with whether it is there, else zero.
type parts struct {
	noteHashes, noteHashesOn []word
	nullifiers, nullifiersOn []word
	messages, messagesOn     []word
	written, paid            [2]word // slot and value
	writtenOn, paidOn        word

	lastNoteHash, lastNullifier word // none is left
	beforeLogs                  word // nothing but logs is left
	found                       word // root above the leaf that is shown for the write
}

// take finds the parts in the fields, and takes them off what is left of the tx, which is
// nothing when none is open.
func (s *state) take(r rules, shape run.Shape, w *StepWitness) *parts {
	p := &parts{
		noteHashesOn: r.unary(w.NoteHashes), nullifiersOn: r.unary(w.Nullifiers), messagesOn: r.unary(w.Messages),
		writtenOn: w.Write, paidOn: w.Fee,
	}
	r.AssertIsBoolean(w.Write)
	r.AssertIsBoolean(w.Fee)
	lengths(r, w)
	s.left(r, shape, w, p)
	p.find(r, shape, w)
	return p
}

// lengths holds the number of fields against the parts.
func lengths(r rules, w *StepWitness) {
	r.unary(w.Live)
	r.unary(w.Items)
	for i, f := range w.Fields {
		r.zero(run.RuleLength, f, r.not(w.Live[i]))
	}
	for i, item := range w.Items {
		r.zero(run.RuleLength, item, r.not(w.Live[i]))
	}
	r.equal(run.RuleLength, r.sum(w.Items...), r.Add(r.Mul(head, w.Begin), r.sum(w.NoteHashes...),
		r.sum(w.Nullifiers...), r.sum(w.Messages...), r.Mul(2, w.Write), r.Mul(2, w.Fee)))
}

// left takes the parts off what is left, in the order of the kinds.
func (s *state) left(r rules, shape run.Shape, w *StepWitness, p *parts) {
	t := &s.tx
	for _, c := range []struct {
		of    *word
		taken word
		bits  int
	}{
		{&t.noteHashes, r.sum(w.NoteHashes...), limits[countNoteHashes].bits},
		{&t.nullifiers, r.sum(w.Nullifiers...), limits[countNullifiers].bits},
		{&t.messages, r.sum(w.Messages...), limits[countMessages].bits},
		{&t.writes, r.Add(w.Write, w.Fee), limits[countWrites].bits},
	} {
		*c.of = r.Sub(*c.of, c.taken)
		r.bits(run.RuleLeft, *c.of, c.bits)
	}
	noNotes, noNullifiers, noWrites := r.IsZero(t.noteHashes), r.IsZero(t.nullifiers), r.IsZero(t.writes)
	upToNullifiers := r.Mul(noNotes, noNullifiers)
	upToMessages := r.Mul(upToNullifiers, r.IsZero(t.messages))
	r.zero(run.RuleOrder, w.Nullifiers[0], r.not(noNotes))
	r.zero(run.RuleOrder, w.Messages[0], r.not(upToNullifiers))
	r.zero(run.RuleOrder, r.Add(w.Write, w.Fee), r.not(upToMessages))
	p.lastNoteHash, p.lastNullifier, p.beforeLogs = noNotes, noNullifiers, r.Mul(upToMessages, noWrites)

	full := func(unary []word, n int, last word) {
		count := r.sum(unary...)
		r.zero(run.RuleGroup, count, r.Sub(n, count), r.not(last))
	}
	full(w.NoteHashes, shape.NoteHashes, noNotes)
	full(w.Nullifiers, shape.Nullifiers, noNullifiers)
	r.zero(run.RuleLast, w.Fee, r.not(noWrites))
	r.zero(run.RuleLast, r.Mul(w.Write, r.not(w.Fee)), noWrites)
}

// find gives each part its fields.
func (p *parts) find(r rules, shape run.Shape, w *StepWitness) {
	messages := run.MaxMessages + 4
	rest := r.drop(w.Fields, []word{r.not(w.Begin), 0, 0, w.Begin}, items(shape)-head)
	p.noteHashes = r.mask(rest, p.noteHashesOn)
	rest = r.drop(rest, r.hot(p.noteHashesOn), shape.Nullifiers+messages)
	p.nullifiers = r.mask(rest, p.nullifiersOn)
	rest = r.drop(rest, r.hot(p.nullifiersOn), messages)
	p.messages = r.mask(rest, p.messagesOn)
	rest = r.drop(rest, r.hot(p.messagesOn), 4)
	p.written = [2]word{rest[0], rest[1]}
	rest = r.drop(rest, []word{r.not(w.Write), 0, w.Write}, 2)
	p.paid = [2]word{rest[0], rest[1]}
}
