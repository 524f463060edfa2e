package run_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
)

// The circuits of deployments are those of the keys.
func TestTheStandardCircuitIsThatOfProduction(t *testing.T) {
	require.Equal(t, run.Production(), run.Shape(protocol.StandardCircuit()))
}

// Less of any kind takes no more steps: a tx that reverts takes no more than it was weighed
// for.
func TestLessTakesNoMoreSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := rapid.SampledFrom([]run.Shape{run.Tiny(), run.Production()}).Draw(t, "shape")
		upTo := func(n int, name string) int { return rapid.IntRange(0, n).Draw(t, name) }
		more := effect.StartMarker{
			NoteHashes: uint16(upTo(aztec.MaxNoteHashes, "notes")), Nullifiers: uint16(1 + upTo(aztec.MaxNullifiers-1, "nullifiers")),
			L2ToL1Msgs: uint16(upTo(aztec.MaxL2ToL1Msgs, "messages")), PublicWrites: uint16(1 + upTo(aztec.MaxPublicWrites, "writes")),
			PublicLogFields: uint32(upTo(aztec.MaxPublicLogsFields, "logs")),
		}
		less := effect.StartMarker{ // all nullifiers stay, and the fee's write
			NoteHashes: uint16(upTo(int(more.NoteHashes), "notes left")), Nullifiers: more.Nullifiers,
			L2ToL1Msgs: uint16(upTo(int(more.L2ToL1Msgs), "messages left")), PublicWrites: 1,
			PublicLogFields: uint32(upTo(int(more.PublicLogFields), "logs left")),
		}
		for _, m := range []*effect.StartMarker{&more, &less} {
			m.BlobFields = uint32(3+m.NoteHashes+m.Nullifiers+m.L2ToL1Msgs+2*m.PublicWrites) + m.PublicLogFields
		}
		require.LessOrEqual(t, shape.StepsOf(less), shape.StepsOf(more))
	})
}

// A chunk that is proven takes a step at least; without provers nothing is counted.
func TestTheWorkOfAChunk(t *testing.T) {
	p := protocol.Devnet()
	txs := []effect.TxEffect{{}, {}}
	require.Zero(t, run.WorkOfChunk(&p, txs))
	p.Proving = protocol.StandardProving(4)
	require.Equal(t, protocol.Work{Steps: 1}, run.WorkOfChunk(&p, nil))
	require.Equal(t, protocol.Work{Steps: 2}, run.WorkOfChunk(&p, txs))
}
