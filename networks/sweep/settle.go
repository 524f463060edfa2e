package sweep

import (
	"context"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/networks/machine"
)

// settle waits, once nothing is sent any more, until all nodes stand at the same
// chunk with nothing pending, have it locked, and see it on L1. The error says
// what was still missing when patience ended; the verdict counts it.
func (s *sweep) settle(ctx context.Context) error {
	s.net.Say("Sending ended; wait until all nodes agree, at most %s, and until L1 has everything, at most %s", s.Patience, s.Patience)
	if err := s.await(ctx, s.agreed); err != nil {
		return fmt.Errorf("the network does not come to rest: %w", err)
	}
	if err := s.await(ctx, s.drained); err != nil {
		return fmt.Errorf("what is locked does not all go to L1: %w", err)
	}
	return nil
}

func (s *sweep) await(ctx context.Context, check func(context.Context) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, s.Patience, fmt.Errorf("not within %s", s.Patience))
	defer cancel()
	said := time.Now()
	return machine.Until(ctx, func(ctx context.Context) error {
		err := check(ctx)
		if err != nil && time.Since(said) > 10*time.Second {
			said = time.Now()
			s.net.Say("        %v", err)
		}
		return err
	})
}

// agreed checks that nodes have the same tip, locked, and nothing to do.
func (s *sweep) agreed(ctx context.Context) error {
	tips, err := s.tips(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, askPatience)
	defer cancel()
	for i, t := range tips {
		info, err := s.clients[i].Info(ctx)
		if err != nil {
			return err
		}
		switch {
		case t.Proposed.Hash != tips[0].Proposed.Hash || t.Locked.Chunk != t.Proposed.Chunk:
			return fmt.Errorf("nodes stand apart:%s", described(tips))
		case info.PoolTxs > 0:
			return fmt.Errorf("node %d still has %d txs", i, info.PoolTxs)
		}
	}
	return nil
}

// drained checks that every node sees all that is locked on L1.
func (s *sweep) drained(ctx context.Context) error {
	tips, err := s.tips(ctx)
	if err != nil {
		return err
	}
	for _, t := range tips {
		if t.Checkpointed.Chunk < t.Locked.Chunk {
			return fmt.Errorf("not on L1 yet:%s", described(tips))
		}
	}
	return nil
}
