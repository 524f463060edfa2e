package block

import (
	"fmt"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/inputs"
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

func controlToProto(in []inputs.Control) (out []*aztecv1.ControlInput, err error) {
	for i, c := range in {
		m := &aztecv1.ControlInput{}
		switch c := c.(type) {
		case inputs.Committee:
			m.Input = &aztecv1.ControlInput_Committee{Committee: &aztecv1.CommitteeInput{Epoch: c.Epoch, Members: c.Members}}
		case inputs.Prune:
			m.Input = &aztecv1.ControlInput_Prune{Prune: &aztecv1.PruneInput{Generation: c.Generation, ToChunk: c.ToChunk}}
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
			out = append(out, inputs.Prune{Generation: m.GetPrune().Generation, ToChunk: m.GetPrune().ToChunk})
		default:
			return nil, fmt.Errorf("control input %d is empty", i)
		}
	}
	return out, nil
}
