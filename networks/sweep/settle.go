package sweep

import (
	"context"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/networks/machine"
)

// settle waits, once nothing is sent any more, until all nodes stand at the same
// chunk with nothing pending, have it locked, and see it on L1; each as long as
// anything moves at all, and patience after that. The error says what was still
// missing; the verdict counts it.
func (s *sweep) settle(ctx context.Context) error {
	s.net.Say("Sending ended; wait until all nodes agree, and then until L1 has everything")
	if err := s.await(ctx, s.agreed); err != nil {
		return fmt.Errorf("the network does not come to rest: %w", err)
	}
	if err := s.await(ctx, s.drained); err != nil {
		return fmt.Errorf("what is locked does not all go to L1: %w", err)
	}
	return nil
}

// waits is how many times patience a wait may take although something moves.
const waits = 4

// sayEvery is how often a wait says what is missing.
const sayEvery = 20 * time.Second

// await waits for check to find nothing missing, until it has said the same for
// longer than patience, or something for much longer.
func (s *sweep) await(ctx context.Context, check func(context.Context) error) error {
	ctx, end := context.WithTimeoutCause(ctx, waits*s.Patience, fmt.Errorf("not within %s", waits*s.Patience))
	defer end()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	missing, moved, said := "", time.Now(), time.Now()
	return machine.Until(ctx, func(ctx context.Context) error {
		err := check(ctx)
		if err == nil {
			return nil
		}
		if err.Error() != missing {
			missing, moved = err.Error(), time.Now()
		}
		if time.Since(moved) > s.Patience {
			cancel(fmt.Errorf("nothing moves for %s", s.Patience))
		}
		if time.Since(said) > sayEvery {
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
