package rebuild

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Published is a checkpoint as L1 has it.
type Published struct {
	Header checkpoint.Header
	Blocks []effect.Block // of its effect blobs
	// Txs are those of the blocks, in order, which are then executed again; nil, or nil
	// for a block, when they are not to be had.
	Txs [][]*tx.Tx
	// Taken is what the checkpoint took of L1's queues.
	Taken Taken
	// Floors of the L1 blocks that the blocks since the checkpoint before may have named;
	// looked at with Txs only.
	Floors Floors
}

// Taken are entries of L1's queues, without gaps, up to those that a header counts. Of what a
// state took already they may begin anywhere.
//
// A checkpoint's messages are all taken by its first chunk. Which chunk took which forced
// txs nothing on L1 tells, but for the header of the checkpoint; so all of them go to its
// last chunk. Nothing hangs on it but headers of shorter versions than the one published, as
// the log of running headers has them.
type Taken struct {
	Messages []inputs.Message
	Entries  []inputs.Entry
}

// after is what is left of them when a state took so much: in is the queue of its messages,
// forced that of its entries, wanted those of the header.
func (t Taken) after(s, wanted *checkpoint.Header) (left Taken) {
	return Taken{
		Messages: last(t.Messages, s.In.Total, wanted.In.Total),
		Entries:  last(t.Entries, s.Forced.Total, wanted.Forced.Total),
	}
}

// last are the entries between two counts, of some up to the second.
func last[T any](all []T, from, to uint64) []T {
	n := to - min(from, to)
	return all[len(all)-int(min(n, uint64(len(all)))):]
}

// Checkpoint applies a published checkpoint to the world state after s and commits
// each of its chunks; those that s has already, from an interrupted call or a
// shorter version, are passed over. The first thing that is not as published is a
// *Difference; the chunk it is in is not committed.
func Checkpoint(params *protocol.Params, s *ledger.State, world *worldstate.Store, p *Published) error {
	r := rebuilding{params: params, state: s, world: world, published: p}
	next := s.Chunk.Number + 1
	if next < p.Header.FirstChunk || next > p.Header.FirstChunk+uint64(len(p.Blocks)) {
		return r.differs("first_chunk", fmt.Sprint(next), fmt.Sprint(p.Header.FirstChunk))
	}
	for i := int(next - p.Header.FirstChunk); i < len(p.Blocks); i++ {
		if err := r.chunk(i); err != nil {
			return err
		}
	}
	return compareHeaders(p.Header, s.Checkpoint.Header)
}

// rebuilding is one call of Checkpoint.
type rebuilding struct {
	params    *protocol.Params
	state     *ledger.State // moves on with each chunk
	world     *worldstate.Store
	published *Published
}

// chunk seals the checkpoint's chunk i, the next one, and commits it when all is
// as published.
func (r *rebuilding) chunk(i int) error {
	fork, err := r.world.Fork()
	if err != nil {
		return err
	}
	archive := fork.Roots()[worldstate.Archive].Root
	if err := r.reexecute(i, fork); err != nil {
		return err
	}
	p, in := r.proposal(i), r.inputs(i)
	result, err := r.resultOf(i, in)
	if err != nil {
		return err
	}
	c, err := r.state.Seal(r.params, fork, p, result)
	if err != nil {
		return r.sealDifference(err)
	}
	if err := r.compareEnd(i, result, archive, fork.Roots()); err != nil {
		return err
	}
	if err := r.compareAfter(i, c); err != nil {
		return err
	}
	next, nodes := r.state.WithChunk(c, p.Fees)
	if err := r.world.Commit(fork, c.Header.Number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }); err != nil {
		return err
	}
	*r.state = next
	return nil
}

// proposal is that of the checkpoint's chunk i, as far as anything hangs on it.
func (r *rebuilding) proposal(i int) ledger.Proposal {
	h := r.published.Header
	var entries []inputs.Entry
	if i == len(r.published.Blocks)-1 {
		entries = r.published.Taken.after(&r.state.Checkpoint.Header, &h).Entries
	}
	return ledger.Proposal{
		Entries:   entries,
		Timestamp: r.published.Blocks[i].End.Timestamp * 1000, // what wraps around is told by the block end
		Origin:    protocol.Origin{L1Block: protocol.L1Block{Number: h.Origin.Number, Hash: h.Origin.Hash}},
		Fees:      h.Fees,
		ByProof:   h.ByProof() && r.params.FallbackOf() != nil,
		First:     i == 0,
	}
}

// inputs of chunk i.
func (r *rebuilding) inputs(i int) (in inputs.State) {
	left := r.published.Taken.after(&r.state.Checkpoint.Header, &r.published.Header)
	if i == 0 {
		in.Messages = left.Messages
	}
	if i == len(r.published.Blocks)-1 {
		in.Forced = uint64(len(left.Entries))
	}
	return in
}

// resultOf is what executing chunk i gave, which took these inputs, as far as its blob fields
// say.
func (r *rebuilding) resultOf(i int, in inputs.State) (*execution.Result, error) {
	b := &r.published.Blocks[i]
	fees, err := execution.FeesOf(b.Txs)
	if err != nil {
		return nil, r.differs("fees", "at most 2^128-1", err.Error())
	}
	out := &execution.Result{Effects: b.Txs, ManaUsed: b.End.Mana, TotalFees: fees, Delta: execution.DeltaOf(in, b.Txs), Inputs: in}
	for j := range b.Txs {
		out.Fields = b.Txs[j].AppendFields(out.Fields)
	}
	out.DAFields = uint64(len(out.Fields))
	return out, nil
}

// sealDifference names the tx whose nullifier is there already.
func (r *rebuilding) sealDifference(err error) error {
	var twice *worldstate.DuplicateNullifierError
	if !errors.As(err, &twice) {
		return err
	}
	d := r.differs("nullifier tree", "has "+hex(twice.Nullifier)+" already", "inserts it")
	d.Tx = twice.Tx
	return d
}
