package ranges

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ErrRange is returned for checkpoints that are not there, or none.
var ErrRange = errors.New("no such range of checkpoints")

// Range is consecutive checkpoints and what comes before them.
type Range struct {
	Tip         witness.Tip
	Source      witness.Source // the world state at the tip
	Checkpoints []witness.Checkpoint

	params *protocol.Params
	payers witness.Payers
}

// Read reads the checkpoints of two numbers and those between from a chain's store. Payers
// know of genesis and of deposits. ErrRange when one is missing, an error of worldstate when
// the state behind the one before is not kept any more.
func Read(world *worldstate.Store, params *protocol.Params, payers witness.Payers, first, last uint64) (*Range, error) {
	if first == 0 || last < first {
		return nil, fmt.Errorf("checkpoints %d to %d: %w", first, last, ErrRange)
	}
	r := &Range{params: params, payers: payers}
	var err error
	if r.Tip, err = tipOf(world, first-1); err != nil {
		return nil, err
	}
	if r.Source, err = world.At(r.Tip.Checkpoint.LastChunk); err != nil {
		return nil, fmt.Errorf("world state behind checkpoint %d: %w", first-1, err)
	}
	before := r.Tip.Checkpoint.In.Total
	for number := first; number <= last; number++ {
		cp, err := read(world, number, before)
		if err != nil {
			return nil, err
		}
		r.Checkpoints = append(r.Checkpoints, cp)
		before = cp.Header.In.Total
	}
	return r, nil
}

func tipOf(world *worldstate.Store, number uint64) (tip witness.Tip, err error) {
	if number == 0 {
		tip.Checkpoint, err = ledger.RunningAt(world, 0)
	} else {
		tip.Checkpoint, err = ledger.CheckpointAt(world, number)
	}
	if err != nil {
		return tip, missing(number, err)
	}
	record, err := ledger.ChunkAt(world, tip.Checkpoint.LastChunk)
	tip.Chunk = record.Header
	return tip, err
}

// read reads a checkpoint; before is how many messages the chain took before it.
func read(world *worldstate.Store, number, before uint64) (cp witness.Checkpoint, err error) {
	if cp.Header, err = ledger.CheckpointAt(world, number); err != nil {
		return cp, missing(number, err)
	}
	fields, err := fieldsOf(world, &cp.Header)
	if err != nil {
		return cp, err
	}
	if cp.Blocks, err = effect.DecodeCheckpoint(fields); err != nil {
		return cp, fmt.Errorf("effects of checkpoint %d: %w", number, err)
	}
	after, err := world.At(cp.Header.LastChunk)
	if err != nil {
		return cp, fmt.Errorf("world state behind checkpoint %d: %w", number, err)
	}
	for index := before; index < cp.Header.In.Total; index++ {
		leaf, err := after.MessageAt(index)
		if err != nil {
			return cp, fmt.Errorf("message %d of checkpoint %d: %w", index, number, err)
		}
		cp.Messages = append(cp.Messages, leaf)
	}
	return cp, nil
}

func fieldsOf(world *worldstate.Store, h *checkpoint.Header) (fields []fr.Element, err error) {
	for number := h.FirstChunk; number <= h.LastChunk; number++ {
		more, err := ledger.FieldsAt(world, number)
		if err != nil {
			return nil, err
		}
		fields = append(fields, more...)
	}
	return append(fields, effect.CheckpointEnd(uint32(len(fields)+effect.CheckpointEndFields))), nil
}

func missing(number uint64, err error) error {
	if errors.Is(err, ledger.ErrNoRecord) {
		return fmt.Errorf("checkpoint %d: %w", number, ErrRange)
	}
	return err
}

// Headers are the checkpoints', in order.
func (r *Range) Headers() (out []checkpoint.Header) {
	for i := range r.Checkpoints {
		out = append(out, r.Checkpoints[i].Header)
	}
	return out
}

// Challenges of a proof of the range. The error is epoch.NewOutGroups'.
func (r *Range) Challenges() (epoch.Challenges, error) {
	headers := r.Headers()
	out, err := epoch.NewOutGroups(r.out())
	if err != nil {
		return epoch.Challenges{}, err
	}
	return epoch.NewChallenges(r.params.L1ChainID, r.params.Rollup, headers[0].Number, headers[len(headers)-1].Hash(), out), nil
}

// out are the messages to L1 that the range sends.
func (r *Range) out() (out []epoch.OutMessage) {
	for i := range r.Checkpoints {
		out = append(out, r.Checkpoints[i].OutMessages()...)
	}
	return out
}

// Jobs cuts the range: steps by a shape, blobs by runs of a slice. It returns
// witness.ErrUnprovable when what is published cannot be proven by anybody.
func (r *Range) Jobs(shape run.Shape, blobRuns int) (*witness.Jobs, error) {
	cutter, err := witness.New(shape, r.Source, r.Tip, r.payers)
	if err != nil {
		return nil, err
	}
	world, slicer := cutter.World(), witness.NewSlicer(shape)
	var steps [][]run.Step
	var blobs []run.BlobSlice
	for i := range r.Checkpoints {
		cut, err := cutter.Cut(&r.Checkpoints[i])
		if err != nil {
			return nil, err
		}
		steps = append(steps, slicer.Add(cut)...)
		slices, err := r.Checkpoints[i].BlobSlices(blobRuns)
		if err != nil {
			return nil, err
		}
		blobs = append(blobs, slices...)
	}
	challenges, err := r.Challenges()
	if err != nil {
		return nil, err
	}
	return witness.NewJobs(shape, world, challenges, append(steps, slicer.End()...), blobs)
}

// World is the hash of the words that a proof of the range starts from, behind the tip.
func (r *Range) World(shape run.Shape) (fr.Element, error) {
	w, err := witness.WorldOf(shape, r.Source, r.Tip.Checkpoint.Number, r.Tip.Chunk.Number)
	if err != nil {
		return fr.Element{}, err
	}
	return w.Hash(), nil
}

// Shown is what L1 is shown of the range beside the proofs.
func (r *Range) Shown() (out epoch.Range, err error) {
	out.Headers, out.Out = r.Headers(), r.out()
	for i := range r.Checkpoints {
		cp := &r.Checkpoints[i]
		out.In = append(out.In, cp.Messages...)
		fields, err := effect.EncodeCheckpoint(cp.Blocks)
		if err != nil {
			return out, fmt.Errorf("effects of checkpoint %d: %w", cp.Header.Number, err)
		}
		packed, err := blob.Pack(fields)
		if err != nil {
			return out, fmt.Errorf("blobs of checkpoint %d: %w", cp.Header.Number, err)
		}
		of := make([]kzg4844.Commitment, len(packed))
		for j := range packed {
			if of[j], err = kzg4844.BlobToCommitment(&packed[j]); err != nil {
				return out, fmt.Errorf("commit to blob %d of checkpoint %d: %w", j, cp.Header.Number, err)
			}
		}
		if blob.Hash(blob.VersionedHashes(of)) != cp.Header.BlobsHash {
			return out, fmt.Errorf("the effects of checkpoint %d are not in its blobs: %w", cp.Header.Number, ErrRange)
		}
		out.Blobs, out.Commitments = append(out.Blobs, packed), append(out.Commitments, of)
	}
	return out, nil
}
