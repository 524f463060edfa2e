package devnet

import (
	"context"
	"time"
)

// run seals at every tick of the wall clock until ctx ends. In manual mode it
// only waits.
func (n *Node) run(ctx context.Context) error {
	if n.cfg.Interval == 0 {
		<-ctx.Done()
		return nil
	}
	timer := time.NewTimer(nextTick(time.Now(), n.cfg.Interval))
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-timer.C:
			if err := n.tick(ctx, now); err != nil {
				return err
			}
			timer.Reset(nextTick(time.Now(), n.cfg.Interval))
		}
	}
}

// tick seals the block of the current slot, unless the slot is to be skipped or
// the chain is there already. Ticks that the machine was too slow for are slots
// without a block.
func (n *Node) tick(ctx context.Context, now time.Time) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.skip > 0 {
		n.skip--
		return nil
	}
	next, present := n.nextSlot(), n.clock.slot(uint64(now.Unix()))
	if next > present && !n.cfg.runsAhead() {
		return nil
	}
	_, err := n.seal(ctx, max(next, present))
	return err
}

// nextSlot is the first slot after the head's.
func (n *Node) nextSlot() uint64 { return n.clock.slot(n.headHeader().Time) + 1 }
