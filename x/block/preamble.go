package block

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/protocol"
)

func (p *Preamble) encode() ([]byte, error) {
	control, err := controlToProto(p.ControlInputs)
	if err != nil {
		return nil, err
	}
	m := &aztecv1.Preamble{
		Timestamp:      p.Timestamp,
		L1Origin:       originToProto(p.Origin),
		ForcedEntries:  entriesToProto(p.Entries),
		ForcedKnown:    queueToProto(p.Known),
		ForcedTaken:    p.StateInputs.Forced,
		StateInputs:    stateToProto(p.StateInputs),
		ControlInputs:  control,
		Fees:           &aztecv1.Fees{PerDa: p.Fees.PerDA, PerMana: p.Fees.PerMana},
		CheckpointHash: p.CheckpointHash[:],
	}
	if (p.ChunkHash != common.Hash{}) {
		m.ChunkHash = p.ChunkHash[:]
	}
	return m.Marshal()
}

// DecodePreamble reads the first entry of a block's data apart from what the block holds it
// against, for people who look at it.
func DecodePreamble(raw []byte) (*Preamble, error) { return decodePreamble(raw, len(raw)) }

// decodePreamble refuses every encoding but the one encode gives.
func decodePreamble(raw []byte, limit int) (*Preamble, error) {
	if len(raw) > limit {
		return nil, fmt.Errorf("a preamble of %d bytes, at most %d", len(raw), limit)
	}
	var m aztecv1.Preamble
	if err := m.Unmarshal(raw); err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	p, err := fromProto(&m)
	if err != nil {
		return nil, err
	}
	again, err := p.encode()
	if err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	if !bytes.Equal(again, raw) {
		return nil, fmt.Errorf("preamble: not the canonical encoding")
	}
	return p, nil
}

func fromProto(m *aztecv1.Preamble) (*Preamble, error) {
	if m.Fees == nil {
		return nil, fmt.Errorf("preamble: the fees must be there")
	}
	p := &Preamble{
		Timestamp: m.Timestamp,
		Fees:      protocol.GasFees{PerDA: m.Fees.PerDa, PerMana: m.Fees.PerMana},
	}
	var err error
	if p.Origin, err = originFromProto(m.L1Origin); err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	if p.Entries, err = entriesFromProto(m.ForcedEntries); err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	if p.Known, err = queueFromProto(m.ForcedKnown); err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	if p.StateInputs, err = stateFromProto(m.StateInputs); err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	p.StateInputs.Forced = m.ForcedTaken
	if p.ControlInputs, err = controlFromProto(m.ControlInputs); err != nil {
		return nil, fmt.Errorf("preamble: %w", err)
	}
	for _, h := range []struct {
		name     string
		from     []byte
		to       *common.Hash
		optional bool
	}{
		{"checkpoint hash", m.CheckpointHash, &p.CheckpointHash, false},
		{"chunk hash", m.ChunkHash, &p.ChunkHash, true},
	} {
		switch {
		case len(h.from) == common.HashLength:
			copy(h.to[:], h.from)
		case len(h.from) != 0 || !h.optional:
			return nil, fmt.Errorf("preamble: the %s has %d bytes, not 32", h.name, len(h.from))
		}
	}
	return p, nil
}
