package run

import (
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

// WorkOf is what a tx with this start marker takes of a proof: nothing on a chain that is not
// proven.
func WorkOf(p *protocol.Params, m effect.StartMarker) protocol.Work {
	if p.Proving == nil {
		return protocol.Work{}
	}
	return protocol.Work{Steps: uint64(Shape(p.Proving.Circuit).StepsOf(m)), Messages: uint64(m.L2ToL1Msgs)}
}

// WorkOfChunk is what a chunk of these txs takes beside its messages from L1: a step at
// least, of which its end is.
func WorkOfChunk(p *protocol.Params, txs []effect.TxEffect) (w protocol.Work) {
	for i := range txs {
		w = w.Plus(WorkOf(p, txs[i].StartMarker()))
	}
	if p.Proving != nil && len(txs) == 0 {
		w.Steps = 1
	}
	return w
}
