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
	"github.com/aztecd/aztecd/x/worldstate"
)

// Published is a checkpoint as L1 has it.
type Published struct {
	Header checkpoint.Header
	Blocks []effect.Block             // of its effect blobs
	Chunks []checkpoint.AttestedChunk // of its attestation blob
}

// Checkpoint applies a published checkpoint to the world state after s and commits
// each of its chunks; those that s has already, from an interrupted call or a
// shorter version, are passed over. The first thing that is not as published is a
// *Difference; the chunk it is in is not committed.
func Checkpoint(params *protocol.Params, s *ledger.State, world *worldstate.Store, p *Published) error {
	r := rebuilding{params: params, state: s, world: world, published: p}
	if len(p.Blocks) != len(p.Chunks) {
		return r.differs("number of chunks", fmt.Sprint(len(p.Chunks), " in the attestation blob"), fmt.Sprint(len(p.Blocks), " in the effect blobs"))
	}
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
	fees := r.published.Header.Fees
	f, result := r.published.Chunks[i], resultOf(&r.published.Blocks[i])
	c, err := r.state.Seal(r.params, fork, ledger.Proposal{
		Height: f.Height, Proposer: f.Proposer, Timestamp: f.Timestamp, Origin: f.Origin, Fees: fees,
	}, result)
	if err != nil {
		return r.sealDifference(err)
	}
	if err := r.compareEnd(i, result, archive, fork.Roots()); err != nil {
		return err
	}
	if err := r.compareAfter(i, c); err != nil {
		return err
	}
	next, nodes := r.state.WithChunk(c, fees)
	if err := r.world.Commit(fork, c.Header.Number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }); err != nil {
		return err
	}
	*r.state = next
	return nil
}

// resultOf is what executing a chunk gave, as far as its blob fields say.
func resultOf(b *effect.Block) *execution.Result {
	r := &execution.Result{Effects: b.Txs, ManaUsed: b.End.Mana, Delta: execution.DeltaOf(inputs.State{}, b.Txs)}
	for i := range b.Txs {
		r.Fields = b.Txs[i].AppendFields(r.Fields)
	}
	r.DAFields = uint64(len(r.Fields))
	return r
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
