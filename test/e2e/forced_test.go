package e2e

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/test/long"
)

// A tx that is forced is executed when the chain knows of it, whichever way it lies on L1. A
// committee of which all members leave it out makes chunks until it is due, and then none: the
// tx is in within the promised slots, or nothing else is. Once two thirds are honest it is in.
func TestACommitteeThatCensorsStopsTheChain(t *testing.T) {
	long.Minutes(t)
	s := newFaultScene(t)
	for _, way := range []messages.Ways{messages.Calldata, messages.Blobs} {
		f := s.force(0, way)
		s.until(fmt.Sprintf("the tx in %s is not executed", way), s.executed(f))
		require.Less(t, s.slotOf(f), f.DueSlot, "honest proposers wait for nothing")
	}

	for i := range s.nodes {
		s.swap(i, "leave-forced")
	}
	f := s.force(0, messages.Calldata)
	require.NotEmpty(t, s.nodes)
	first, _ := s.locked()
	s.until("the chain goes on while nothing is due", func(context.Context) error {
		if now, _ := s.locked(); now <= first+2 {
			return fmt.Errorf("chunk %d is locked, %d was", now, first)
		}
		return nil
	})
	s.until("the tx is not late", func(ctx context.Context) error {
		q, err := s.nodes[0].Forced(ctx)
		if err != nil {
			return err
		}
		if q.Late == 0 || q.Slot < f.DueSlot+3 {
			return fmt.Errorf("slot %d: %d wait, %d are late, due in slot %d", q.Slot, len(q.Entries), q.Late, f.DueSlot)
		}
		return nil
	})
	_, slot := s.locked()
	require.Less(t, slot, f.DueSlot, "nothing else is in")
	h, err := s.nodes[0].Health(t.Context())
	require.NoError(t, err)
	require.Contains(t, fmt.Sprint(h.Notes), "late")

	for i := range s.nodes {
		s.swap(i, "")
	}
	s.until("the tx is not executed once its committee is honest", s.executed(f))
	s.goesOn()
}

// What a committee locks of which all members deny the queue, L1 does not take from the epoch on
// in which a tx of it is due.
func TestWhatACommitteeThatDeniesForcedTxsLocksIsRefused(t *testing.T) {
	long.Minutes(t)
	s := newFaultScene(t)
	for i := range s.nodes {
		s.swap(i, "deny-forced")
	}
	s.goesOn()
	f := s.force(0, messages.Calldata)
	s.until("nothing is locked once the tx is due", func(context.Context) error {
		if _, slot := s.locked(); slot < f.DueSlot+6 {
			return fmt.Errorf("the last chunk is of slot %d, the tx is due in slot %d", slot, f.DueSlot)
		}
		return nil
	})
	tips, err := s.nodes[0].Tips(t.Context())
	require.NoError(t, err)
	require.Positive(t, tips.Checkpointed.Chunk)
	last, err := s.nodes[0].Chunk(t.Context(), api.AtNumber(tips.Checkpointed.Chunk))
	require.NoError(t, err)
	require.Less(t, last.Header.Slot, f.DueSlot, "L1 takes nothing")
	require.Error(t, s.executed(f)(t.Context()))
}

// force puts a tx into L1's queue by a node.
func (s *faultScene) force(by int, way messages.Ways) *messages.Forced {
	s.t.Helper()
	m := s.net.Manifest()
	d, err := messages.Open(s.t.Context(), messages.Options{Node: m.Nodes[by].RPC(), L1: []string{m.L1.HTTP}, Key: localnet.DevKey})
	require.NoError(s.t, err)
	defer d.Close()
	object, err := load.OneOptions{Shape: load.DefaultShape(), Lifetime: uint64(time.Hour.Milliseconds()), FeeRoom: 100}.Object(s.t.Context(), s.nodes[by])
	require.NoError(s.t, err)
	f, err := d.Force(s.t.Context(), object, way, false)
	require.NoError(s.t, err)
	return f
}

// executed says nothing once every node has a tx in a locked chunk.
func (s *faultScene) executed(f *messages.Forced) func(context.Context) error {
	return func(ctx context.Context) error {
		for i, n := range s.nodes {
			r, err := n.Receipt(ctx, f.Tx)
			if err != nil {
				return err
			}
			if r.Chunk == 0 {
				return fmt.Errorf("%s: tx %s is %s", s.names[i], f.Tx, r.Status)
			}
			f.Chunk = r.Chunk
		}
		return nil
	}
}

// slotOf is the slot of the chunk that has a tx.
func (s *faultScene) slotOf(f *messages.Forced) uint64 {
	s.t.Helper()
	chunk, err := s.nodes[0].Chunk(s.t.Context(), api.AtNumber(f.Chunk))
	require.NoError(s.t, err)
	return chunk.Header.Slot
}

// locked is the last locked chunk, and its slot.
func (s *faultScene) locked() (number, slot uint64) {
	s.t.Helper()
	chunk, err := newest(s.t.Context(), s.nodes[0])
	require.NoError(s.t, err)
	return chunk.Header.Number, chunk.Header.Slot
}

// takesForced wants a forced tx to be executed by another member's chunk.
func (s *faultScene) takesForced(member int) func(context.Context) error {
	f := s.force((member+1)%faultMembers, messages.Calldata)
	executed := s.executed(f)
	return func(ctx context.Context) error {
		if err := executed(ctx); err != nil {
			return err
		}
		chunk, err := s.nodes[(member+1)%faultMembers].Chunk(ctx, api.AtNumber(f.Chunk))
		if err != nil {
			return err
		}
		require.NotEqual(s.t, s.attesters[member], chunk.Block.Proposer)
		return nil
	}
}
