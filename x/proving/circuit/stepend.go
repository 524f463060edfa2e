package circuit

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// roots are the trees' at Aztec's heights.
type roots struct{ notes, nullifiers, public, messages, archive, state word }

func (s *state) roots(r rules, shape run.Shape) (out roots) {
	for _, t := range []struct {
		id    worldstate.TreeID
		to    *word
		root  word
		depth int
	}{
		{worldstate.NoteHash, &out.notes, s.notes.root, shape.Depth},
		{worldstate.Nullifier, &out.nullifiers, s.nullifiers.root, shape.Depth},
		{worldstate.PublicData, &out.public, s.public.root, shape.Depth},
		{worldstate.L1ToL2Message, &out.messages, s.messages.root, shape.Depth},
		{worldstate.Archive, &out.archive, s.archive.root, shape.ArchiveDepth},
	} {
		*t.to = r.tree(t.id).full(t.root, t.depth)
	}
	out.state = Hash(r, constant(worldstate.StateRootSeparator()),
		out.notes, s.notes.size, out.nullifiers, s.nullifiers.size, out.public, s.public.size,
		out.messages, s.messages.size, out.archive, s.archive.size)
	return out
}

// endChunk ends a chunk if the step says so, and its checkpoint.
func (s *state) endChunk(r rules, shape run.Shape, w *StepWitness) {
	ends, whole, e := w.EndsChunk, w.EndsCheckpoint, &w.Chunk
	r.AssertIsBoolean(ends)
	r.AssertIsBoolean(whole)
	r.zero(run.RuleEnds, whole, r.not(ends))
	r.zero(run.RuleClosed, ends, s.tx.open)

	first := r.Mul(ends, r.IsZero(s.first))
	for _, c := range []struct {
		of  *word
		now word
	}{{&s.slot, e.Slot}, {&s.generation, e.Generation}} {
		r.zero(run.RuleSlots, r.Sub(ends, first), r.Sub(c.now, *c.of))
		*c.of = r.Select(first, c.now, *c.of)
	}
	number := r.Add(s.chunk, 1)
	s.first = r.Select(first, number, s.first)
	s.mana = r.Add(s.mana, r.Mul(ends, e.ManaUsed))
	s.taken = r.Mul(s.taken, r.not(ends))

	before := s.roots(r, shape)
	fields, on := s.endFields(r, before, number, ends, first, whole, e)
	s.archiveChunk(r, number, ends, first, e, before.state)
	s.absorb(r, fields, on)
	s.chunk = r.Add(s.chunk, ends)
	s.txs = r.Mul(s.txs, r.not(ends))
	s.start = r.Select(ends, s.fields, s.start)
	s.endCheckpoint(r, shape, whole, before.state)
}

// endFields are the end markers' fields: a chunk's, a checkpoint's root of messages with its
// first chunk's, and a checkpoint's.
func (s *state) endFields(r rules, at roots, number, ends, first, whole word, e *ChunkEnd) (fields, on []word) {
	for _, n := range []struct {
		v    word
		bits int
	}{{s.txs, 16}, {number, 32}, {e.Timestamp, 64}, {e.ManaUsed, aztec.TotalManaBits}, {s.fields, 31}} {
		r.bits(run.RuleBits, n.v, n.bits)
	}
	block := pack{r, effect.BlockEndPrefix}
	block.put(e.Timestamp, 64).put(number, 32).put(s.txs, 16)
	sizes := pack{r, s.messages.size}
	sizes.put(s.notes.size, aztec.NoteHashTreeHeight).put(s.nullifiers.size, aztec.NullifierTreeHeight)
	sizes.put(s.public.size, aztec.PublicDataTreeHeight).put(e.ManaUsed, aztec.TotalManaBits)

	checkpoint := pack{r, effect.CheckpointEndPrefix}
	checkpoint.put(r.Add(s.fields, effect.BlockEndFields+effect.CheckpointEndFields, first), 32)
	last := r.Mul(whole, checkpoint.sum)

	// Behind the six fields of any chunk come the root of messages and the checkpoint's end,
	// or one of them, or none.
	one, both := r.Sub(r.Add(first, whole), r.Mul(first, whole)), r.Mul(first, whole)
	fields = []word{block.sum, sizes.sum, at.archive, at.notes, at.nullifiers, at.public}
	for i := range fields {
		fields[i] = r.Mul(ends, fields[i])
		on = append(on, ends)
	}
	fields = append(fields, r.Select(first, at.messages, last), r.Mul(first, last))
	return fields, append(on, one, both)
}

// archiveChunk appends the chunk's leaf to the archive.
func (s *state) archiveChunk(r rules, number, ends, first word, e *ChunkEnd, stateRoot word) {
	daFields := r.Add(r.Sub(s.fields, s.start), effect.BlockEndFields, first)
	leaf := Hash(r, constant(poseidon2.Separator("chunk_header")),
		number, e.ParentHash[0], e.ParentHash[1], e.Generation, e.Slot, e.Timestamp, r.Add(s.checkpoint, 1),
		s.txs, e.ManaUsed, daFields, e.TxsRoot[0], e.TxsRoot[1], e.OutRoot, s.squeeze(r), stateRoot)
	a := &s.archive
	size := r.bits(run.RuleDepth, a.size, len(a.frontier))
	root := r.tree(worldstate.Archive).ascend(a.frontier, size, 0, leaf, ends, 0)
	a.root = r.Select(ends, root, a.root)
	a.size = r.Add(a.size, ends)
}

// endCheckpoint adds the checkpoint up, if whole, and begins the next.
func (s *state) endCheckpoint(r rules, shape run.Shape, whole, stateRoot word) {
	effects := s.squeeze(r)
	s.checkpoint = r.Add(s.checkpoint, whole)
	archive := r.tree(worldstate.Archive).full(s.archive.root, shape.ArchiveDepth)
	r.horner(&s.head, s.rho, whole, s.checkpoint, s.slot, s.generation, s.first, s.chunk,
		archive, stateRoot, effects, s.messages.size, s.mana, s.fees)
	s.effects = r.Select(whole, Hash(r, s.effects, effects, s.fields), s.effects)

	for i := range s.sponge {
		var fresh word = 0
		if i == rate {
			fresh = capacity(effect.MaxSpongeFields)
		}
		s.sponge[i] = r.Select(whole, fresh, s.sponge[i])
	}
	for _, w := range []*word{&s.held, &s.fields, &s.start, &s.slot, &s.generation, &s.first, &s.mana, &s.fees} {
		*w = r.Mul(r.not(whole), *w)
	}
}
