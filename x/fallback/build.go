package fallback

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ErrTooLarge is returned for more than a checkpoint's blobs hold.
var ErrTooLarge = errors.New("more than the blobs of a checkpoint hold")

// Proposal is what the publisher chooses.
type Proposal struct {
	Slot       uint64
	Generation uint32           // that of L1
	Messages   []inputs.Message // the next of L1's queue
	Chunks     [][]*tx.Tx       // at least one, which may be empty
}

// Fees are the base fees of the checkpoint after a parent: they stand still.
func Fees(p *protocol.Params, parent *checkpoint.Header) protocol.GasFees {
	if parent.Number == 0 {
		return p.Fees.Initial
	}
	return parent.Fees
}

// Build executes txs on the world state of the proven tip, whose checkpoint is parent, and
// makes the checkpoint of them. Anchors knows the chunks up to there. It returns a
// *execution.TxError for a tx that the rules do not let in.
func Build(p *protocol.Params, parent *checkpoint.Header, world *worldstate.Fork, anchors execution.Anchors, next Proposal) (*witness.BodyCheckpoint, error) {
	if len(next.Chunks) == 0 {
		return nil, errors.New("a checkpoint has a chunk at least")
	}
	b := &builder{params: p, proposal: next, anchors: anchors, sponge: effect.NewSponge(), out: &witness.BodyCheckpoint{Txs: next.Chunks}}
	h := &b.out.Header
	*h = checkpoint.Header{
		Number: parent.Number + 1, ParentHash: parent.Hash(),
		Slot: next.Slot, Epoch: p.EpochOf(next.Slot), Generation: next.Generation,
		FirstChunk: parent.LastChunk + 1, LastChunk: parent.LastChunk + uint64(len(next.Chunks)),
		In: parent.In.WithMessages(next.Messages), Forced: parent.Forced,
		Origin: parent.Origin, Fees: Fees(p, parent),
	}
	if parent.Number == 0 {
		h.Origin = p.GenesisOrigin.Ref()
	}
	for i := range next.Chunks {
		if i > 0 {
			world = world.Fork()
		}
		if err := b.chunk(world, i); err != nil {
			return nil, fmt.Errorf("chunk %d: %w", h.FirstChunk+uint64(i), err)
		}
	}
	archive := world.Roots()[worldstate.Archive].Root
	h.ArchiveRoot = archive.Bytes()
	h.StateRoot = b.out.Chunks[len(b.out.Chunks)-1].StateRoot
	return b.out, b.blobs()
}

// builder makes one checkpoint.
type builder struct {
	params   *protocol.Params
	proposal Proposal
	anchors  execution.Anchors
	sponge   effect.Sponge
	out      *witness.BodyCheckpoint
}

// chunk executes chunk i on the state before it.
func (b *builder) chunk(world *worldstate.Fork, i int) error {
	h, first := &b.out.Header, i == 0
	number, time := h.FirstChunk+uint64(i), run.FallbackTime(b.params, h.Slot)
	var in inputs.State
	if first {
		in.Messages = b.proposal.Messages
		b.out.Messages = in.Leaves()
	}
	r, err := execution.Run(execution.NewContext(b.params, number, time*1000, h.Fees), world, b, in, b.proposal.Chunks[i])
	if err != nil {
		return err
	}
	if err := world.Apply(r.Delta); err != nil {
		return err
	}
	roots := world.Roots()
	end := ledger.BlockEnd(number, time*1000, r, roots)
	if err := end.Validate(); err != nil {
		return err
	}
	if err := b.sponge.Absorb(r.Fields); err != nil {
		return fmt.Errorf("%w: %w", ErrTooLarge, err)
	}
	effects, state, tail := b.sponge.Sum(), roots.StateRoot(), end.AppendFields(nil, first)
	if err := b.sponge.Absorb(tail); err != nil {
		return fmt.Errorf("%w: %w", ErrTooLarge, err)
	}
	header := chunk.Header{
		Number: number, Generation: h.Generation, Slot: h.Slot, Timestamp: time, Checkpoint: h.Number,
		TxCount: uint32(len(r.Effects)), ManaUsed: r.ManaUsed, DAFields: uint32(len(r.Fields) + len(tail)),
		EffectsHash: effects.Bytes(), StateRoot: state.Bytes(),
	}
	if h.TotalFees, err = h.TotalFees.Add(r.TotalFees); err != nil {
		return err
	}
	h.TotalMana += r.ManaUsed
	b.out.Chunks = append(b.out.Chunks, header)
	b.out.Blocks = append(b.out.Blocks, effect.Block{Txs: r.Effects, End: end})
	return world.AppendArchive(header.ArchiveLeaf())
}

// StateRootOf implements execution.Anchors: chunks of the checkpoint are known, too.
func (b *builder) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	first := b.out.Header.FirstChunk
	if number < first {
		return b.anchors.StateRootOf(number)
	}
	if number-first >= uint64(len(b.out.Chunks)) {
		return root, false, nil
	}
	root.SetBytes(b.out.Chunks[number-first].StateRoot[:])
	return root, true, nil
}

// blobs makes what the header says of the blobs.
func (b *builder) blobs() error {
	h := &b.out.Header
	end := effect.CheckpointEnd(uint32(b.sponge.Absorbed() + effect.CheckpointEndFields))
	if err := b.sponge.Absorb([]fr.Element{end}); err != nil {
		return fmt.Errorf("%w: %w", ErrTooLarge, err)
	}
	sum := b.sponge.Sum()
	h.EffectsHash = sum.Bytes()
	blobs, err := Blobs(&b.out.Checkpoint)
	if err != nil {
		return err
	}
	if uint64(len(blobs)) > b.params.Limits.EffectBlobs {
		return fmt.Errorf("%d blobs, at most %d: %w", len(blobs), b.params.Limits.EffectBlobs, ErrTooLarge)
	}
	commitments, err := Commitments(blobs)
	if err != nil {
		return err
	}
	h.BlobsHash = blob.Hash(blob.VersionedHashes(commitments))
	return nil
}

// Blobs are those of a checkpoint's effects.
func Blobs(cp *witness.Checkpoint) ([]kzg4844.Blob, error) {
	fields, err := effect.EncodeCheckpoint(cp.Blocks)
	if err != nil {
		return nil, err
	}
	return blob.Pack(fields)
}

// Commitments are those of blobs.
func Commitments(blobs []kzg4844.Blob) ([]kzg4844.Commitment, error) {
	out := make([]kzg4844.Commitment, len(blobs))
	for i := range blobs {
		var err error
		if out[i], err = kzg4844.BlobToCommitment(&blobs[i]); err != nil {
			return nil, fmt.Errorf("blob %d: %w", i, err)
		}
	}
	return out, nil
}

// Is tells whether a checkpoint was published by proof alone: it has no log of chunks.
func Is(h *checkpoint.Header) bool { return h.Number > 0 && h.ChunksRoot == common.Hash{} }
