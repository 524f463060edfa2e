package run

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/tx"
)

// Script is a body as steps read it.
type Script struct {
	Head   BodyHead     // without anchor
	Lists  []fr.Element // words of the lists
	Siloed []fr.Element // note hashes that are not unique yet
	Rising []fr.Element // the updates' slots in rising order
	Tail   BodyTail     // without the claim's leaf
}

// NewScript is that of a body.
func NewScript(b *tx.Body) *Script {
	s := &Script{}
	for _, u := range b.PublicUpdates {
		s.Rising = append(s.Rising, aztec.PublicDataSlot(u.Contract, u.Slot))
	}
	for _, part := range []*tx.Effects{&b.Setup, &b.App} {
		for _, n := range part.NoteHashes {
			s.Siloed = append(s.Siloed, poseidon2.Hash(sepNoteHash, n.Contract, n.Value))
		}
	}
	if c := b.Claim; c.Some() {
		s.Tail.Claim = &BodyClaim{Index: fr.NewElement(c.Index), Amount: c.Amount.Field(), Secret: c.Secret}
		s.Tail.Claim.Portal.SetBytes(c.Portal[:])
	}
	if w := b.Withdrawal; w.Some() {
		s.Tail.Withdraw = &BodyWithdrawal{Amount: w.Amount.Field()}
		s.Tail.Withdraw.Portal.SetBytes(w.Portal[:])
		s.Tail.Withdraw.Recipient.SetBytes(w.Recipient[:])
	}
	words := b.Words()
	copy(s.Head.Words[:], words[1:])
	s.Lists = words[HeadWords : len(words)-len(s.Tail.Words())]
	s.Head.Length.SetUint64(uint64(len(words)))
	slices.SortFunc(s.Rising, func(a, b fr.Element) int { return a.Cmp(&b) })
	s.Head.Order = OrderOf(s.Rising)
	return s
}

// OrderOf is the hash of slots in rising order.
func OrderOf(rising []fr.Element) (order fr.Element) {
	for _, slot := range rising {
		order = poseidon2.Hash(order, slot)
	}
	return order
}

// Plan is what a step takes of a tx and its body.
type Plan struct {
	Parts  Parts
	Words  int  // of lists
	Update bool // whether one ends in them
}

// Plan is the most that the next step takes of a tx, of which no step has taken the fields
// and the words of lists given. Who always takes that makes the same steps as everybody. Its
// error is that of State.Take.
func (b *Bodies) Plan(shape BodyShape, fields, words []fr.Element) (Plan, error) {
	p, err := b.State.Take(shape.Shape, fields)
	if err != nil {
		return Plan{}, err
	}
	next := b.Clone()
	r := reading{Bodies: &next, shape: shape, before: b}
	t := &next.Body
	if p.Begin {
		m, err := effect.DecodeStartMarker(fields[0])
		if err != nil {
			return Plan{}, err
		}
		*t = Body{Open: true, Reverted: m.RevertCode > 0}
	}
	updated, n := false, 0
	for n < min(len(words), shape.Words) && !updated {
		at := *t
		update, err := r.word(words[n])
		if err != nil {
			n++ // some step breaks a rule
			break
		}
		if updated = update != nil; updated && !t.Reverted && !p.Write {
			updated, *t = false, at // waits for the step of its write
			break
		}
		n++
	}
	if !updated || t.Reverted {
		p.Write = false
	}
	left := b.Tx
	if p.Begin {
		m, _ := effect.DecodeStartMarker(fields[0])
		left = begun(m)
	}
	whole := t.List == bodyLists && t.Items == 0 && n == len(words)
	if p.Fee = p.Fee && whole && left.Writes == bit(p.Write)+1; !p.Fee && left.Writes > 0 {
		p.Logs = 0
	}
	return Plan{p, n, updated}, nil
}
