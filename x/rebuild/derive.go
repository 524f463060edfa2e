package rebuild

import (
	"fmt"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Header makes the header that publishing these blocks next leads to, and commits
// nothing; messages are those that its first chunk takes, as MessagesIn counts them. It is
// complete but for what no effect tells: its fees, its L1 origin and the forced txs taken are
// those of s. Fees gives the fees it may have.
func Header(params *protocol.Params, s *ledger.State, world *worldstate.Store, blocks []effect.Block, messages []inputs.Message) (checkpoint.Header, error) {
	if len(blocks) == 0 {
		return checkpoint.Header{}, fmt.Errorf("a checkpoint without chunks")
	}
	state, next := *s, s.Chunk.Number+1
	first := uint64(blocks[0].End.Number)
	if first > next || next > first+uint64(len(blocks)) {
		return checkpoint.Header{}, fmt.Errorf("chunks %d to %d follow chunk %d", first, first+uint64(len(blocks))-1, s.Chunk.Number)
	}
	fork, err := world.Fork()
	if err != nil {
		return checkpoint.Header{}, err
	}
	r := rebuilding{params: params, state: &state, world: world, published: &Published{
		Header: checkpoint.Header{Origin: s.Origin.Ref(), Fees: s.Fees, In: s.Checkpoint.Header.In.WithMessages(messages), Forced: s.Checkpoint.Header.Forced},
		Blocks: blocks, Taken: Taken{Messages: messages},
	}}
	for i := int(next - first); i < len(blocks); i++ {
		p := r.proposal(i)
		result, err := r.resultOf(i, r.inputs(i))
		if err != nil {
			return checkpoint.Header{}, err
		}
		c, err := state.Seal(params, fork, p, result)
		if err != nil {
			return checkpoint.Header{}, fmt.Errorf("chunk %d: %w", state.Chunk.Number+1, err)
		}
		state, _ = state.WithChunk(c, p.Fees)
		fork = fork.Fork()
	}
	return state.Checkpoint.Header, nil
}

// MessagesIn is how many L1-to-L2 messages the first of some blocks takes after s, by the
// size of the tree that it ends with: a message has the same place there as on L1.
func MessagesIn(s *ledger.State, blocks []effect.Block) uint64 {
	if len(blocks) == 0 {
		return 0
	}
	after, before := blocks[0].End.L1ToL2Size, s.Checkpoint.Header.In.Total
	return after - min(before, after)
}

// Fees are what a checkpoint of a slot has for fees when proposers take whole steps,
// as honest ones do: after each number of blocks that can have opened a slot since s.
// floor gives what the blocks of a slot say of L1's prices (protocol.FeeFloor); nil where
// genesis has them say nothing. With floors it looks at maxSlots slots at most.
func Fees(params *protocol.Params, s *ledger.State, slot uint64, floor func(slot uint64) protocol.GasFees) []protocol.GasFees {
	at := params.SlotAt(s.Timestamp)
	out := []protocol.GasFees{s.Fees}
	if floor != nil {
		slot = min(slot, at+maxSlots)
	}
	// Only the first of the blocks follows a slot with chunks.
	for use := s.Use.In(at); at < slot; at, use = at+1, (protocol.SlotUse{}) {
		last, least := out[len(out)-1], protocol.GasFees{}
		if floor != nil {
			least = floor(at)
		}
		next := params.NextFees(last, use, least)
		if next != last {
			out = append(out, next)
		} else if use.Chunks == 0 && floor == nil {
			break
		}
	}
	return out
}

// maxSlots bounds how many slots without a chunk are gone through one by one.
const maxSlots = 1 << 14
