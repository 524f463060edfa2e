package run

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
)

// TakeMessages is how many of n messages the next step takes: up to the end of their group.
func (s *State) TakeMessages(shape Shape, n int) int {
	g := uint64(shape.NoteHashes)
	return int(min(uint64(n), g-s.Messages.Size%g))
}

// Take is the most that the next step takes of a tx, of which rest are the fields that no
// step has taken yet. It returns an error that wraps effect.ErrMarker or
// effect.ErrTruncated if they are none.
func (s *State) Take(shape Shape, rest []fr.Element) (Parts, error) {
	t, p := s.Tx, Parts{}
	if !t.Open {
		if len(rest) < headFields {
			return p, fmt.Errorf("a tx of %d fields: %w", len(rest), effect.ErrTruncated)
		}
		m, err := effect.DecodeStartMarker(rest[0])
		if err != nil {
			return p, err
		}
		p.Begin, t = true, begun(m)
	}
	p = t.most(shape, p)
	if p.Fields() > len(rest) {
		return p, fmt.Errorf("%d fields of a tx left, %d wanted: %w", len(rest), p.Fields(), effect.ErrTruncated)
	}
	if !t.after(p).before() {
		p.Logs = min(shape.Fields, len(rest)) - p.Fields()
	}
	return p, nil
}

// begun is a tx of which nothing has been taken.
func begun(m effect.StartMarker) Tx {
	t := Tx{
		Open:       true,
		NoteHashes: uint64(m.NoteHashes), Nullifiers: uint64(m.Nullifiers), Messages: uint64(m.L2ToL1Msgs),
		Writes:      uint64(m.PublicWrites),
		PrivateLogs: uint64(m.PrivateLogs), PrivateFields: uint64(m.PrivateLogFields),
		PublicFields: uint64(m.PublicLogFields), ClassFields: uint64(m.ClassLogFields),
		Claims: m.Nullifiers > 1, Withdraws: m.L2ToL1Msgs > 0,
	}
	if m.ClassLogFields > 0 {
		t.ClassFields++ // the contract
	}
	return t
}

// most adds to p what a step takes of t besides logs.
func (t Tx) most(shape Shape, p Parts) Parts {
	p.NoteHashes = int(min(t.NoteHashes, uint64(shape.NoteHashes)))
	if t.NoteHashes > uint64(p.NoteHashes) {
		return p
	}
	p.Nullifiers = int(min(t.Nullifiers, uint64(shape.Nullifiers)))
	if t.Nullifiers > uint64(p.Nullifiers) {
		return p
	}
	p.Messages = int(t.Messages)
	p.Write = t.Writes > 1
	p.Fee = t.Writes > 0 && t.Writes-bit(p.Write) == 1
	return p
}

// after is t when all parts but logs have been taken.
func (t Tx) after(p Parts) Tx {
	t.NoteHashes -= uint64(p.NoteHashes)
	t.Nullifiers -= uint64(p.Nullifiers)
	t.Messages -= uint64(p.Messages)
	t.Writes -= bit(p.Write) + bit(p.Fee)
	return t
}

// before tells whether something comes before the logs.
func (t Tx) before() bool { return t.NoteHashes+t.Nullifiers+t.Messages+t.Writes > 0 }

// StepsOf is how many steps a tx with this marker takes: a function of its effect alone.
func (s Shape) StepsOf(m effect.StartMarker) int {
	t, steps, left := begun(m), 0, int(m.BlobFields)
	for p := (Parts{Begin: true}); ; p = (Parts{}) {
		p = t.most(s, p)
		t = t.after(p)
		if !t.before() {
			p.Logs = min(s.Fields, left) - p.Fields()
		}
		left -= p.Fields()
		steps++
		if left <= 0 || p.Fields() == 0 {
			return steps
		}
	}
}
