package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
)

// begin opens a tx by its first three fields.
func (s *State) begin(head []fr.Element) error {
	if s.Tx.Open {
		return breaks(RuleBegin, "tx %d of the chunk is", s.Chunking.Txs)
	}
	m, err := effect.DecodeStartMarker(head[0])
	if err != nil || m.Encode() != head[0] {
		return breaks(RuleMarker, "0x%s is none", head[0].Text(16))
	}
	for _, c := range counts(m) {
		if c.n > c.max {
			return breaks(RuleCount, "%d %s", c.n, c.name)
		}
	}
	switch {
	case fieldsOf(m) != uint64(m.BlobFields):
		return breaks(RuleMarker, "it says %d fields, its counts %d", m.BlobFields, fieldsOf(m))
	case m.Nullifiers == 0 || m.PublicWrites == 0:
		return breaks(RuleNeeds, "it has %d and %d", m.Nullifiers, m.PublicWrites)
	}
	if err := amount(head[2]); err != nil {
		return err
	}
	s.Tx = begun(m)
	s.Tx.Fee = head[2]
	s.Checkpointing.Fees.Add(&s.Checkpointing.Fees, &head[2])
	return nil
}

type count struct {
	name   string
	n, max uint64
}

// counts are a marker's, each with its limit.
func counts(m effect.StartMarker) []count {
	return []count{
		{"note hashes", uint64(m.NoteHashes), aztec.MaxNoteHashes},
		{"nullifiers", uint64(m.Nullifiers), aztec.MaxNullifiers},
		{"messages", uint64(m.L2ToL1Msgs), aztec.MaxL2ToL1Msgs},
		{"public writes", uint64(m.PublicWrites), aztec.MaxTotalPublicWrites},
		{"private logs", uint64(m.PrivateLogs), aztec.MaxPrivateLogs},
		{"private log fields", uint64(m.PrivateLogFields), aztec.MaxPrivateLogs * aztec.MaxPrivateLogFields},
		{"public log fields", uint64(m.PublicLogFields), aztec.MaxPublicLogsFields},
		{"class log fields", uint64(m.ClassLogFields), aztec.MaxContractClassFields},
		{"as revert code", uint64(m.RevertCode), aztec.MaxRevertCode},
	}
}

// fieldsOf is how many fields the counts make.
func fieldsOf(m effect.StartMarker) uint64 {
	t := begun(m)
	return headFields + t.NoteHashes + t.Nullifiers + t.Messages + 2*t.Writes +
		t.PrivateLogs + t.PrivateFields + t.PublicFields + t.ClassFields
}

// take holds parts against what is left of the tx, and takes all but logs.
func (t *Tx) take(shape Shape, p Parts) error {
	if uint64(p.NoteHashes) > t.NoteHashes || uint64(p.Nullifiers) > t.Nullifiers || uint64(p.Messages) > t.Messages ||
		bit(p.Write)+bit(p.Fee) > t.Writes {
		return breaks(RuleLeft, "%+v of %+v", p, *t)
	}
	a := t.after(p)
	notes := a.NoteHashes > 0
	nullifiers := notes || a.Nullifiers > 0
	messages := nullifiers || a.Messages > 0
	writes := messages || a.Writes > 0
	switch {
	case p.Nullifiers > 0 && notes, p.Messages > 0 && nullifiers, (p.Write || p.Fee) && messages, p.Logs > 0 && writes:
		return breaks(RuleOrder, "%+v of %+v", p, *t)
	case p.NoteHashes > 0 && p.NoteHashes < shape.NoteHashes && notes:
		return breaks(RuleGroup, "%d note hashes, %d are left", p.NoteHashes, a.NoteHashes)
	case p.Nullifiers > 0 && p.Nullifiers < shape.Nullifiers && a.Nullifiers > 0:
		return breaks(RuleGroup, "%d nullifiers, %d are left", p.Nullifiers, a.Nullifiers)
	case p.Fee && a.Writes > 0, p.Write && !p.Fee && a.Writes == 0:
		return breaks(RuleLast, "%d are left", a.Writes)
	}
	*t = a
	return nil
}

// done tells whether nothing is left of the tx.
func (t *Tx) done() bool {
	return !t.before() && t.PrivateLogs+t.PrivateFields+t.PublicFields+t.ClassFields+t.LogFields == 0
}
