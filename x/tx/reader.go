package tx

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
)

// reader turns wire messages into a Body and keeps the first refusal.
type reader struct{ err error }

func (r *reader) refuse(err *Refusal) {
	if r.err == nil {
		r.err = err
	}
}

func (r *reader) body(w *aztecv1.TxBody) (b Body) {
	if w.Anchor == nil || w.GasLimits == nil || w.MaxFees == nil || w.PriorityFees == nil || w.Setup == nil || w.App == nil {
		r.refuse(ErrMissingField.With("body needs anchor, gas_limits, max_fees, priority_fees, setup and app, empty ones too"))
		return Body{}
	}
	b = Body{
		Anchor:        Anchor{Chunk: w.Anchor.Chunk, StateRoot: r.field(w.Anchor.StateRoot, name("anchor.state_root"))},
		L1ChainID:     w.L1ChainId,
		RollupVersion: w.RollupVersion,
		ExpiresAt:     w.ExpiresAt,
		FeePayer:      r.nonZero(w.FeePayer, name("fee_payer")),
		GasLimits:     Gas{Mana: w.GasLimits.Mana, DA: w.GasLimits.Da},
		MaxFees:       GasFees{PerMana: w.MaxFees.PerMana, PerDA: w.MaxFees.PerDa},
		PriorityFees:  GasFees{PerMana: w.PriorityFees.PerMana, PerDA: w.PriorityFees.PerDa},
		Setup:         r.effects(w.Setup, "setup"),
		App:           r.effects(w.App, "app"),
	}
	b.PublicUpdates = readAll(w.PublicUpdates, "public_updates", r.update)
	return b
}

func (r *reader) effects(w *aztecv1.Effects, part string) Effects {
	return Effects{
		NoteHashes:  readAll(w.NoteHashes, part+".note_hashes", r.scoped),
		Nullifiers:  readAll(w.Nullifiers, part+".nullifiers", r.scoped),
		Messages:    readAll(w.L2ToL1Messages, part+".l2_to_l1_messages", r.message),
		PrivateLogs: readAll(w.PrivateLogs, part+".private_logs", r.log),
		PublicLogs:  readAll(w.PublicLogs, part+".public_logs", r.log),
	}
}

// readAll reads a list; no entries give nil, so that equal bodies are equal.
func readAll[W, T any](wire []W, list string, read func(W, place) T) []T {
	if len(wire) == 0 {
		return nil
	}
	out := make([]T, len(wire))
	for i, w := range wire {
		out[i] = read(w, place{list, i})
	}
	return out
}

func (r *reader) scoped(w *aztecv1.Scoped, at place) Scoped {
	return Scoped{Contract: r.nonZero(w.Contract, at.of("contract")), Value: r.nonZero(w.Value, at.of("value"))}
}

func (r *reader) message(w *aztecv1.L2ToL1Message, at place) Message {
	if len(w.Recipient) != common.AddressLength {
		r.refuse(ErrBadField.With("%s: %d bytes, an L1 address has 20", at.of("recipient"), len(w.Recipient)))
	}
	return Message{
		Contract:  r.nonZero(w.Contract, at.of("contract")),
		Recipient: common.BytesToAddress(w.Recipient),
		Content:   r.field(w.Content, at.of("content")),
	}
}

func (r *reader) log(w *aztecv1.ContractLog, at place) Log {
	l := Log{Contract: r.nonZero(w.Contract, at.of("contract")), Fields: make([]fr.Element, len(w.Fields))}
	if len(w.Fields) == 0 {
		r.refuse(ErrBadField.With("%s: a log needs at least one field", at.of("fields")))
	}
	for i, f := range w.Fields {
		l.Fields[i] = r.field(f, at.of("fields"))
	}
	return l
}

func (r *reader) update(w *aztecv1.PublicUpdate, at place) PublicUpdate {
	u := PublicUpdate{
		Contract:    r.nonZero(w.Contract, at.of("contract")),
		Slot:        r.field(w.Slot, at.of("slot")),
		Value:       r.field(w.Value, at.of("value")),
		Conditional: len(w.Expected) > 0,
	}
	if u.Conditional {
		u.Expected = r.field(w.Expected, at.of("expected"))
	}
	return u
}

func (r *reader) field(b []byte, at fmt.Stringer) (e fr.Element) {
	switch {
	case len(b) != fr.Bytes:
		r.refuse(ErrBadField.With("%s: %d bytes, a field element has 32", at, len(b)))
	case e.SetBytesCanonical(b) != nil:
		r.refuse(ErrBadField.With("%s: not below the BN254 scalar modulus", at))
	}
	return e
}

func (r *reader) nonZero(b []byte, at fmt.Stringer) fr.Element {
	e := r.field(b, at)
	if r.err == nil && e.IsZero() {
		r.refuse(ErrBadField.With("%s: must not be zero", at))
	}
	return e
}

// place names an entry of a list without building the text until it is needed.
type place struct {
	list  string
	index int
}

func (p place) of(field string) fmt.Stringer { return placeField{p, field} }

type placeField struct {
	place
	field string
}

func (p placeField) String() string { return fmt.Sprintf("%s[%d].%s", p.list, p.index, p.field) }

// name is a field outside any list.
type name string

func (n name) String() string { return string(n) }
