package machine

import (
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/ranges"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
)

// bind gives the words that a proof starts from as the contract takes them.
func (f From) bind() bindings.ProvenTip {
	return bindings.ProvenTip{Hash: f.Hash, World: f.World, InHash: f.InHash, InTotal: f.InTotal, Number: f.Number, LastChunk: f.LastChunk}
}

// bind gives a proof as the contract takes it.
func bind(p *epoch.Proof) bindings.EpochProof {
	return bindings.EpochProof{
		Headers: bindings.FromHeaders(p.Headers), BlobCounts: p.BlobCounts, Commitments: p.Commitments, Opening: p.Opening[:], Y: p.Y,
		InMessages: bindings.Words(p.InMessages), OutMessages: p.OutMessages, World: p.World, T: bindings.Words(p.T), B: bindings.Words(p.B), Proofs: p.Proofs,
	}
}

// Gas of a proof, at most, with what Proving and the rollup keep; docs/proving.md measures the
// check alone. A message out is taken for one that is alone in its chunk.
const (
	gasFixed      = 1_300_000
	gasStepProof  = 56_000
	gasBlobProof  = 70_000
	gasCheckpoint = 40_000
	gasBlob       = 12_000
	gasOut        = 1_500
	gasIn         = 900

	// mostGas of a transaction is below what L1 allows one (EIP-7825: 2^24), so that there is
	// room for a prune and the draw of a leader.
	mostGas = 16_000_000
)

// cost is what sending the proof of a range takes, in gas.
type cost struct {
	steps int // of T, in all: slices go over the ends of checkpoints
	rest  uint64
}

// plus adds the checkpoints of a range to a cost, with the circuits of a set.
func (c cost) plus(r *ranges.Range, set keys.Set) cost {
	for i := range r.Checkpoints {
		cp := &r.Checkpoints[i]
		fields := effect.CheckpointEndFields + 1 // a first block's end has one more
		c.steps += len(cp.Messages)/set.Steps.NoteHashes + 2
		for j := range cp.Blocks {
			c.steps, fields = c.steps+1, fields+effect.BlockEndFields
			for k := range cp.Blocks[j].Txs {
				start := cp.Blocks[j].Txs[k].StartMarker()
				c.steps, fields = c.steps+set.Steps.StepsOf(start), fields+int(start.BlobFields)
			}
		}
		c.rest += gasCheckpoint + parts(fields, set.BlobRuns*run.BlobRunFields)*gasBlobProof + parts(fields, protocol.FieldsPerBlob)*gasBlob +
			uint64(len(cp.Messages))*gasIn + uint64(len(cp.OutMessages()))*gasOut
	}
	return c
}

func (c cost) gas(set keys.Set) uint64 {
	return gasFixed + parts(c.steps, set.Steps.Steps)*gasStepProof + c.rest
}

// parts is how many of a size so many take.
func parts(n, size int) uint64 { return uint64((n + size - 1) / size) }
