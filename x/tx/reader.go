package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// reader goes through an encoded object. It goes twice: first it only checks and
// counts, which is cheap, then, with fill set, it makes the Body.
type reader struct {
	scanner
	fill bool

	encodedBody, proof []byte

	counts counts
	// nullifiers and slots are what must not occur twice, before siloing.
	nullifiers, slots pairs
}

// object reads body and proof.
func (r *reader) object(raw []byte) (b Body, setup counts) {
	r.rest = raw
	var present bool
	if r.encodedBody, present = r.entry(1); present {
		inner := r.inside(r.encodedBody)
		b, setup = r.body(&inner)
		r.leave(&inner)
	}
	r.proof = r.bytes(2)
	r.end()
	if r.err == nil && !present {
		r.refuse(ErrMissingField.With("body is missing"))
	}
	return b, setup
}

func (r *reader) body(s *scanner) (b Body, setup counts) {
	missing := false
	message := func(field byte, read func(*scanner)) {
		content, present := s.entry(field)
		if !present {
			missing = true
			return
		}
		inner := s.inside(content)
		read(&inner)
		s.leave(&inner)
	}
	h := &b.Head
	message(1, func(s *scanner) {
		h.Anchor.Chunk = s.number(1)
		h.Anchor.StateRoot = toField(s.element(2, place{}, "anchor.state_root"), s)
	})
	h.L1ChainID, h.RollupVersion, h.ExpiresAt = s.number(2), s.number(3), s.number(4)
	h.FeePayer = toField(s.nonZero(5, place{}, "fee_payer"), s)
	message(6, func(s *scanner) { h.GasLimits.Mana, h.GasLimits.DA = s.number(1), s.number(2) })
	message(7, func(s *scanner) { h.MaxFees.PerMana, h.MaxFees.PerDA = s.number(1), s.number(2) })
	message(8, func(s *scanner) { h.PriorityFees.PerMana, h.PriorityFees.PerDA = s.number(1), s.number(2) })
	message(9, func(s *scanner) { b.Setup = r.effects(s, "setup") })
	setup = r.counts
	message(10, func(s *scanner) { b.App = r.effects(s, "app") })
	b.PublicUpdates = list(r, s, 11, place{list: "public_updates"}, r.update)
	h.Claim, h.Withdrawal = r.claim(s), r.withdrawal(s)
	if s.err == nil && len(s.rest) == 0 && missing {
		s.refuse(ErrMissingField.With("body needs anchor, gas_limits, max_fees, priority_fees, setup and app, empty ones too"))
	}
	return b, setup
}

func (r *reader) effects(s *scanner, part string) Effects {
	return Effects{
		NoteHashes:  list(r, s, 1, place{part, "note_hashes", 0}, r.noteHash),
		Nullifiers:  list(r, s, 2, place{part, "nullifiers", 0}, r.nullifier),
		Messages:    list(r, s, 3, place{part, "l2_to_l1_messages", 0}, r.message),
		PrivateLogs: list(r, s, 4, place{part, "private_logs", 0}, r.privateLog),
		PublicLogs:  list(r, s, 5, place{part, "public_logs", 0}, r.publicLog),
	}
}

// list reads all entries of a list, which read counts; it gives them when the
// reader fills. No entries give nil, so that equal bodies are equal.
func list[T any](r *reader, s *scanner, field byte, at place, read func(*scanner, place) T) (out []T) {
	for {
		content, present := s.entry(field)
		if !present {
			return out
		}
		inner := s.inside(content)
		value := read(&inner, at)
		s.leave(&inner)
		if r.fill {
			out = append(out, value)
		}
		at.index++
	}
}

func (r *reader) noteHash(s *scanner, at place) Scoped {
	r.counts.add(s, noteHashes)
	return r.scoped(s.contract(1, at), s.nonZero(2, at, "value"))
}

func (r *reader) nullifier(s *scanner, at place) Scoped {
	r.counts.add(s, nullifiers)
	contract, value := s.contract(1, at), s.nonZero(2, at, "value")
	if s.err == nil && !r.nullifiers.add(contract, value) {
		s.refuse(ErrRepeated.With("nullifier 0x%x of contract 0x%x occurs twice in the tx; emit it once", value, contract))
	}
	return r.scoped(contract, value)
}

func (r *reader) scoped(contract, value []byte) Scoped {
	return Scoped{Contract: r.field(contract), Value: r.field(value)}
}

func (r *reader) message(s *scanner, at place) Message {
	r.counts.add(s, messages)
	contract, recipient := s.contract(1, at), s.bytes(2)
	if s.err == nil && len(recipient) != common.AddressLength {
		s.refuse(ErrBadField.With("%s: %d bytes, an L1 address has 20", at.of("recipient"), len(recipient)))
	}
	return Message{Contract: r.field(contract), Recipient: common.BytesToAddress(recipient), Content: r.field(s.element(3, at, "content"))}
}

func (r *reader) privateLog(s *scanner, at place) Log {
	r.counts.add(s, privateLogs)
	l, fields := r.log(s, at, privateLogFields, 0)
	r.counts[privateFields] += fields
	return l
}

func (r *reader) publicLog(s *scanner, at place) Log {
	r.counts[publicLogs]++
	l, fields := r.log(s, at, publicLogFields, r.counts[publicLogFields]+publicLogHeader)
	r.counts[publicLogFields] += publicLogHeader + fields
	return l
}

// log reads a log, whose fields count towards a limit beside others.
func (r *reader) log(s *scanner, at place, towards kind, others int) (l Log, fields int) {
	l.Contract = r.field(s.contract(1, at))
	if r.fill {
		l.Fields = make([]fr.Element, 0, len(s.rest)/(2+fr.Bytes)) // tag, length, element
	}
	for s.err == nil {
		content, present := s.entry(2)
		if !present {
			break
		}
		fields++
		towards.limit(s, others+fields)
		content = s.check(content, at, "fields")
		if r.fill {
			l.Fields = append(l.Fields, r.field(content))
		}
	}
	if s.err == nil && fields == 0 {
		s.refuse(ErrBadField.With("%s: a log needs at least one field", at.of("fields")))
	}
	return l, fields
}

func (r *reader) update(s *scanner, at place) PublicUpdate {
	r.counts.add(s, publicUpdates)
	contract, slot := s.contract(1, at), s.element(2, at, "slot")
	value, expected := s.element(3, at, "value"), s.bytes(4)
	u := PublicUpdate{Contract: r.field(contract), Slot: r.field(slot), Value: r.field(value), Conditional: len(expected) > 0}
	if u.Conditional {
		r.counts[conditions]++
		u.Expected = r.field(s.check(expected, at, "expected"))
	}
	if s.err == nil && !r.slots.add(contract, slot) {
		s.refuse(ErrRepeated.With("public_updates[%d] writes a slot a second time; keep the last write only", at.index))
	}
	return u
}

// field converts checked bytes when the reader fills.
func (r *reader) field(b []byte) (e fr.Element) {
	if r.fill && r.err == nil && len(b) == fr.Bytes {
		e.SetBytes(b)
	}
	return e
}

func toField(b []byte, s *scanner) (e fr.Element) {
	if s.err == nil {
		e.SetBytes(b)
	}
	return e
}
