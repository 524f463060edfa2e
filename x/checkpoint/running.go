package checkpoint

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// Running is a checkpoint as of its last chunk. It is a value.
type Running struct {
	Header Header
	// Chunks so far.
	Chunks uint64
	// Work that they take of a proof.
	Work protocol.Work

	setup  *blob.Setup
	blobs  blob.Running
	sponge effect.Sponge // over the same fields as the blobs
}

// Addition is what a chunk brings to its checkpoint.
type Addition struct {
	Chunk       chunk.Header
	ChunksRoot  common.Hash // of the log with the chunk's header
	ArchiveRoot common.Hash // with the chunk's leaf
	Origin      protocol.L1Ref
	Fees        protocol.GasFees // of the slot
	TotalFees   protocol.Amount  // that the chunk's txs paid
	// Fields are the chunk's blob fields with its end. The end of a checkpoint's
	// first chunk has one field more.
	Fields []fr.Element
	// In and Forced are how far L1's queues are taken with the chunk.
	In, Forced inputs.Queue
	Work       protocol.Work // of a proof that the chunk takes
	// Sponge is what Absorb gave for the chunk's effects, the first of Fields.
	Sponge effect.Sponge
}

// NewGenesis is the checkpoint no chunk is part of.
func NewGenesis(setup *blob.Setup, chunksRoot, archiveRoot, stateRoot common.Hash) Running {
	return Running{
		Header: Genesis(chunksRoot, archiveRoot, stateRoot),
		setup:  setup, blobs: blob.NewRunning(setup), sponge: effect.NewSponge(),
	}
}

// Continues tells whether a chunk of the slot with so many effect fields (its
// end not counted) extends r, or starts the next checkpoint: because the slot or
// the generation is another, or because r is full.
func (r Running) Continues(slot uint64, generation uint32, effectFields int, limits protocol.Limits) bool {
	total := r.blobs.Fields() + effectFields + effect.BlockEndFields + effect.CheckpointEndFields
	return r.Chunks > 0 && r.Header.Slot == slot && r.Header.Generation == generation &&
		r.Chunks < limits.ChunksPerCheckpoint && total <= int(limits.EffectBlobs)*protocol.FieldsPerBlob
}

// Absorb is the blob sponge with the tx effects of a chunk that extends r, or starts
// the checkpoint after it. The chunk's header commits to it, so it comes before Extend
// and Next.
func (r Running) Absorb(extends bool, effects []fr.Element) (effect.Sponge, error) {
	s := effect.NewSponge()
	if extends {
		s = r.sponge
	}
	err := s.Absorb(effects)
	return s, err
}

// Extend adds a chunk to r, which Continues must have said it does.
func (r Running) Extend(a Addition) (Running, error) { return r.with(a) }

// Next starts the checkpoint after r with its first chunk, in the given epoch.
func (r Running) Next(epoch uint64, a Addition) (Running, error) {
	next := Running{setup: r.setup, blobs: blob.NewRunning(r.setup), Header: Header{
		Number:     r.Header.Number + 1,
		ParentHash: r.Header.Hash(),
		Slot:       a.Chunk.Slot,
		Epoch:      epoch,
		Generation: a.Chunk.Generation,
		FirstChunk: a.Chunk.Number,
		Origin:     a.Origin,
		Fees:       a.Fees,
	}}
	return next.with(a)
}

func (r Running) with(a Addition) (Running, error) {
	next := r
	if err := next.content(a); err != nil {
		return Running{}, fmt.Errorf("extend checkpoint %d: %w", r.Header.Number, err)
	}
	h := &next.Header
	h.LastChunk = a.Chunk.Number
	h.ChunksRoot, h.ArchiveRoot, h.StateRoot = a.ChunksRoot, a.ArchiveRoot, a.Chunk.StateRoot
	h.In, h.Forced = a.In, a.Forced
	h.TotalMana += a.Chunk.ManaUsed
	next.Chunks++
	next.Work = next.Work.Plus(a.Work)
	return next, nil
}

// content adds the chunk's fields to the blobs and the sponge, and its fees.
func (r *Running) content(a Addition) (err error) {
	effects := a.Sponge.Absorbed() - r.blobs.Fields()
	if effects < 0 || effects > len(a.Fields) {
		return fmt.Errorf("the sponge took %d fields of %d", effects, len(a.Fields))
	}
	r.sponge = a.Sponge
	if err := r.sponge.Absorb(a.Fields[effects:]); err != nil {
		return err
	}
	if r.blobs, err = r.blobs.Append(a.Fields); err != nil {
		return err
	}
	if err := r.commit(); err != nil {
		return err
	}
	r.Header.TotalFees, err = r.Header.TotalFees.Add(a.TotalFees)
	return err
}

// fill takes all fields of the checkpoint's chunks at once.
func (r *Running) fill(fields []fr.Element) (err error) {
	if err := r.sponge.Absorb(fields); err != nil {
		return err
	}
	if r.blobs, err = r.blobs.Append(fields); err != nil {
		return err
	}
	return r.commit()
}

// commit makes the hashes of the content, with the checkpoint's end behind it.
func (r *Running) commit() (err error) {
	end := effect.CheckpointEnd(uint32(r.blobs.Fields() + effect.CheckpointEndFields))
	if r.Header.BlobsHash, err = r.blobs.BlobsHash(end); err != nil {
		return err
	}
	whole := r.sponge // the end moves as the checkpoint grows
	if err := whole.Absorb([]fr.Element{end}); err != nil {
		return err
	}
	sum := whole.Sum()
	r.Header.EffectsHash = sum.Bytes()
	return nil
}
