package publisher

import (
	"context"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// What an operator can tell a publisher while it runs. None of it outlives the process.

// Pause has nothing sent until Resume; what is in flight is watched as ever. It tells whether
// the publisher was at work.
func (p *Publisher) Pause() (was bool) { return !p.paused.Swap(true) }

// Resume ends Pause, and tells whether the publisher was paused.
func (p *Publisher) Resume() (was bool) { return p.paused.Swap(false) }

// Flush has the next step wait for nothing that it waits for out of thrift alone: longer
// versions of a checkpoint whose slot is over. It gives the status after that step.
func (p *Publisher) Flush(ctx context.Context) (Status, error) {
	p.flush.Store(true)
	after := p.steps.wait()
	select {
	case <-ctx.Done():
		return Status{}, ctx.Err()
	case <-after:
		return p.Status(), nil
	}
}

// Caps are the most that is offered.
func (p *Publisher) Caps() txmgr.Fees { return p.opts.Account.Caps() }

// SetCaps changes the most that is offered, for all that goes by the account.
func (p *Publisher) SetCaps(caps txmgr.Fees) error { return p.opts.Account.SetCaps(caps) }
