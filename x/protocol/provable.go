package protocol

import (
	"math"
	"math/bits"
)

// Circuit is what the deployed keys have room for; x/proving/run says what each number is.
// Whatever block is accepted can be proved with them.
type Circuit struct {
	Steps        int `json:"steps"`
	NoteHashes   int `json:"note_hashes"`
	Nullifiers   int `json:"nullifiers"`
	Fields       int `json:"fields"`
	Depth        int `json:"depth"`
	ArchiveDepth int `json:"archive_depth"`
}

// StandardCircuit is that of deployments.
func StandardCircuit() Circuit {
	return Circuit{Steps: 4, NoteHashes: 4, Nullifiers: 4, Fields: 48, Depth: 32, ArchiveDepth: 30}
}

// Work is what txs take of a proof: its steps, and messages to L1, all of which L1 is given.
type Work struct{ Steps, Messages uint64 }

// Plus adds up.
func (w Work) Plus(more Work) Work { return Work{w.Steps + more.Steps, w.Messages + more.Messages} }

// Fits tells whether w is no more than there is room for.
func (w Work) Fits(room Work) bool { return w.Steps <= room.Steps && w.Messages <= room.Messages }

// WorkRoom is the most that the chunks of a checkpoint take, so that one transaction proves
// it, and so the most that a chunk does. What its messages from L1 take is kept free. Without
// provers there is no limit.
func (p *Params) WorkRoom() Work {
	if p.Proving == nil {
		return Work{math.MaxUint64, math.MaxUint64}
	}
	r := p.Proving
	return Work{Steps: r.MaxSteps - min(r.MaxSteps, inSteps(p.Limits.InCap, r.Circuit.NoteHashes)), Messages: r.OutCap}
}

// inSteps is how many steps so many messages take, wherever in its group the first stands.
func inSteps(messages uint64, group int) uint64 {
	return messages/uint64(max(1, group)) + 2
}

// Bounds of circuits and of what a checkpoint takes of a proof.
const (
	maxSliceSteps = 1 << 10
	maxSteps      = 1 << 20
	// maxOut is the most messages that L1 takes the hashes of in a transaction.
	maxOut = 1 << 10
	// standardSteps is what a transaction has gas for: 192 proofs of four steps at 56,000,
	// beside those of six blobs and 1,024 messages each way.
	standardSteps = 768
	// Widths of the groups of a tx, and of the state's trees.
	txPlaces, leastDepth, mostDepth, archiveHeight = 64, 7, 36, 30
	leastFields, mostFields                        = 32, 1 << 12
)

func (p *Params) validateProvable(v *verdict) {
	r, c := p.Proving, p.Proving.Circuit
	for _, n := range []struct {
		name        string
		is, min, up int
	}{
		{"steps", c.Steps, 1, maxSliceSteps},
		{"note_hashes", c.NoteHashes, 1, txPlaces / 2},
		{"nullifiers", c.Nullifiers, 1, txPlaces / 2},
		{"fields", c.Fields, leastFields, mostFields},
		{"depth", c.Depth, leastDepth, mostDepth},
		{"archive_depth", c.ArchiveDepth, 1, archiveHeight},
	} {
		v.demand(n.is >= n.min && n.is <= n.up, "proving.circuit."+n.name, "is %d; write %d to %d, as the keys on L1 are of", n.is, n.min, n.up)
	}
	v.demand(bits.OnesCount(uint(c.NoteHashes)) == 1 && bits.OnesCount(uint(c.Nullifiers)) == 1, "proving.circuit.note_hashes",
		"and nullifiers are %d and %d; write powers of two", c.NoteHashes, c.Nullifiers)
	v.within("proving.max_steps", r.MaxSteps, 1, maxSteps)
	v.within("proving.out_cap", r.OutCap, p.Limits.MinForced, maxOut)
	v.demand(p.WorkRoom().Steps >= max(1, p.Limits.MinForced), "proving.max_steps",
		"is %d, of which limits.in_cap (%d messages) may take %d; write at least %d more", r.MaxSteps, p.Limits.InCap, inSteps(p.Limits.InCap, c.NoteHashes), p.Limits.MinForced)
	// Whoever pays something had fee juice from genesis or L1, so that a prover knows who
	// that is without any tx.
	v.demand(p.Fees.Initial.PerMana > 0, "fees.initial.per_l2_gas", "is 0; a chain that is proven takes a fee of each tx: write 1 or more")
}
