package block

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

func stateToProto(s inputs.State) (out []*aztecv1.StateInput) {
	for _, m := range s.Messages {
		leaf := m.Leaf.Bytes()
		out = append(out, &aztecv1.StateInput{Input: &aztecv1.StateInput_L1ToL2Message{
			L1ToL2Message: &aztecv1.L1ToL2Message{Index: m.Index, Leaf: leaf[:]},
		}})
	}
	return out
}

func stateFromProto(in []*aztecv1.StateInput) (out inputs.State, err error) {
	for i, m := range in {
		message := m.GetL1ToL2Message()
		if message == nil {
			return out, fmt.Errorf("state input %d is empty", i)
		}
		read := inputs.Message{Index: message.Index}
		if err := read.Leaf.SetBytesCanonical(message.Leaf); err != nil {
			return out, fmt.Errorf("the leaf of state input %d: %w", i, err)
		}
		out.Messages = append(out.Messages, read)
	}
	return out, nil
}

func queueToProto(q inputs.Queue) *aztecv1.Queue {
	m := &aztecv1.Queue{Total: q.Total}
	if q.Hash != (common.Hash{}) {
		m.Hash = q.Hash[:]
	}
	return m
}

func queueFromProto(m *aztecv1.Queue) (q inputs.Queue, err error) {
	switch {
	case m == nil:
		return q, fmt.Errorf("a queue is missing")
	case len(m.Hash) != 0 && len(m.Hash) != common.HashLength:
		return q, fmt.Errorf("the hash of a queue has %d bytes, not 32", len(m.Hash))
	}
	return inputs.Queue{Total: m.Total, Hash: common.BytesToHash(m.Hash)}, nil
}

func originToProto(o protocol.Origin) *aztecv1.L1Origin {
	return &aztecv1.L1Origin{
		Block:   &aztecv1.L1Block{Number: o.Number, Hash: o.Hash[:], Timestamp: o.Timestamp},
		BaseFee: o.BaseFee, BlobBaseFee: o.BlobBaseFee,
		Inbox: queueToProto(o.Inbox), Forced: queueToProto(o.Forced), Generation: o.Generation,
	}
}

func originFromProto(m *aztecv1.L1Origin) (o protocol.Origin, err error) {
	if m == nil || m.Block == nil {
		return o, fmt.Errorf("the L1 origin is missing")
	}
	if len(m.Block.Hash) != common.HashLength {
		return o, fmt.Errorf("the L1 origin hash has %d bytes, not 32", len(m.Block.Hash))
	}
	o.L1Block = protocol.L1Block{Number: m.Block.Number, Hash: common.BytesToHash(m.Block.Hash), Timestamp: m.Block.Timestamp}
	o.BaseFee, o.BlobBaseFee, o.Generation = m.BaseFee, m.BlobBaseFee, m.Generation
	if o.Inbox, err = queueFromProto(m.Inbox); err != nil {
		return o, err
	}
	o.Forced, err = queueFromProto(m.Forced)
	return o, err
}

func entriesToProto(entries []inputs.Entry) (out []*aztecv1.ForcedEntry) {
	for i := range entries {
		e := &entries[i]
		out = append(out, &aztecv1.ForcedEntry{Content: e.Content[:], Kind: uint32(e.Kind), Due: e.Due})
	}
	return out
}

func entriesFromProto(in []*aztecv1.ForcedEntry) (out []inputs.Entry, err error) {
	for i, m := range in {
		if len(m.Content) != common.HashLength || m.Kind > uint32(inputs.Blobs) {
			return nil, fmt.Errorf("forced entry %d is of kind %d, its content has %d bytes", i, m.Kind, len(m.Content))
		}
		out = append(out, inputs.Entry{Content: common.BytesToHash(m.Content), Kind: inputs.Kind(m.Kind), Due: m.Due})
	}
	return out, nil
}

func controlToProto(in []inputs.Control) (out []*aztecv1.ControlInput, err error) {
	for i, c := range in {
		m := &aztecv1.ControlInput{}
		switch c := c.(type) {
		case inputs.Committee:
			m.Input = &aztecv1.ControlInput_Committee{Committee: &aztecv1.CommitteeInput{Epoch: c.Epoch, Members: c.Members}}
		case inputs.Prune:
			m.Input = &aztecv1.ControlInput_Prune{Prune: &aztecv1.PruneInput{Generation: c.Generation, Checkpoint: c.Checkpoint, CheckpointHash: c.Hash[:]}}
		default:
			return nil, fmt.Errorf("control input %d is of no known kind", i)
		}
		out = append(out, m)
	}
	return out, nil
}

func controlFromProto(in []*aztecv1.ControlInput) (out []inputs.Control, err error) {
	for i, m := range in {
		switch {
		case m.GetCommittee() != nil:
			out = append(out, inputs.Committee{Epoch: m.GetCommittee().Epoch, Members: m.GetCommittee().Members})
		case m.GetPrune() != nil:
			p := m.GetPrune()
			if len(p.CheckpointHash) != common.HashLength {
				return nil, fmt.Errorf("control input %d: the checkpoint hash has %d bytes, not 32", i, len(p.CheckpointHash))
			}
			out = append(out, inputs.Prune{Generation: p.Generation, Checkpoint: p.Checkpoint, Hash: common.BytesToHash(p.CheckpointHash)})
		default:
			return nil, fmt.Errorf("control input %d is empty", i)
		}
	}
	return out, nil
}
