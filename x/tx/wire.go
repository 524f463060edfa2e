package tx

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/protocol"
)

// encode returns the canonical encoding of a tx object.
func encode(b *Body, proof []byte) ([]byte, error) {
	object := &aztecv1.TxObject{
		Body: &aztecv1.TxBody{
			Anchor:        &aztecv1.Anchor{Chunk: b.Anchor.Chunk, StateRoot: bytesOf(b.Anchor.StateRoot)},
			L1ChainId:     b.L1ChainID,
			RollupVersion: b.RollupVersion,
			ExpiresAt:     b.ExpiresAt,
			FeePayer:      bytesOf(b.FeePayer),
			GasLimits:     &aztecv1.Gas{Mana: b.GasLimits.Mana, Da: b.GasLimits.DA},
			MaxFees:       &aztecv1.GasFees{PerMana: b.MaxFees.PerMana, PerDa: b.MaxFees.PerDA},
			PriorityFees:  &aztecv1.GasFees{PerMana: b.PriorityFees.PerMana, PerDa: b.PriorityFees.PerDA},
			Setup:         effectsToWire(&b.Setup),
			App:           effectsToWire(&b.App),
		},
		Proof: proof,
	}
	for _, u := range b.PublicUpdates {
		wire := &aztecv1.PublicUpdate{Contract: bytesOf(u.Contract), Slot: bytesOf(u.Slot), Value: bytesOf(u.Value)}
		if u.Conditional {
			wire.Expected = bytesOf(u.Expected)
		}
		object.Body.PublicUpdates = append(object.Body.PublicUpdates, wire)
	}
	if c := b.Claim; c.Some() {
		object.Body.Claim = &aztecv1.Claim{Portal: c.Portal.Bytes(), Index: c.Index, Amount: amountToWire(c.Amount), Secret: bytesOf(c.Secret)}
	}
	if w := b.Withdrawal; w.Some() {
		object.Body.Withdrawal = &aztecv1.Withdrawal{Portal: w.Portal.Bytes(), Recipient: w.Recipient.Bytes(), Amount: amountToWire(w.Amount)}
	}
	return object.Marshal()
}

func amountToWire(a protocol.Amount) []byte {
	b := binary.BigEndian.AppendUint64(make([]byte, 0, amountBytes), a.Hi)
	return binary.BigEndian.AppendUint64(b, a.Lo)
}

func effectsToWire(e *Effects) *aztecv1.Effects {
	wire := &aztecv1.Effects{
		NoteHashes:  scopedToWire(e.NoteHashes),
		Nullifiers:  scopedToWire(e.Nullifiers),
		PrivateLogs: logsToWire(e.PrivateLogs),
		PublicLogs:  logsToWire(e.PublicLogs),
	}
	for _, m := range e.Messages {
		wire.L2ToL1Messages = append(wire.L2ToL1Messages, &aztecv1.L2ToL1Message{
			Contract: bytesOf(m.Contract), Recipient: m.Recipient.Bytes(), Content: bytesOf(m.Content),
		})
	}
	return wire
}

func scopedToWire(values []Scoped) (wire []*aztecv1.Scoped) {
	for _, s := range values {
		wire = append(wire, &aztecv1.Scoped{Contract: bytesOf(s.Contract), Value: bytesOf(s.Value)})
	}
	return wire
}

func logsToWire(logs []Log) (wire []*aztecv1.ContractLog) {
	for _, l := range logs {
		fields := make([][]byte, len(l.Fields))
		for i, f := range l.Fields {
			fields[i] = bytesOf(f)
		}
		wire = append(wire, &aztecv1.ContractLog{Contract: bytesOf(l.Contract), Fields: fields})
	}
	return wire
}

func bytesOf(e fr.Element) []byte {
	b := e.Bytes()
	return b[:]
}
