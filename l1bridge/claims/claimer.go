package claims

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/quote"
)

// Claimer claims for one account, and prunes. It is for one goroutine.
type Claimer struct {
	opts    Options
	account common.Address
	sender  *txmgr.Sender
	metrics *metrics
	seatGas uint64 // 0 until the contract was read

	refused map[common.Hash]uint64 // quotes and prunes that L1 would not have, and at which block
	over    since                  // the period that is over
	empty   uint64                 // the period, and one, that was said to have no usable quote
	said    string                 // the last failure
}

// since is a period, and the L1 block at which it was first seen to be over.
type since struct{ epoch, block uint64 }

const (
	// senderName is ours among the senders of the account; it is in journals on disk.
	senderName = "claimer"
	// gasClaim is the limit of a claim, but for seats and draws.
	gasClaim = 500_000
	// lookAgain is after how many L1 blocks is tried again what L1 refused.
	lookAgain = 3
	// mostTried bounds for how many quotes L1 is asked at one head.
	mostTried = 8
)

// New makes a Claimer that sends through its member's account; it sends nothing yet.
func New(opts Options) (*Claimer, error) {
	if err := opts.check(); err != nil {
		return nil, fmt.Errorf("claimer: %w", err)
	}
	opts.Member = opts.WithDefaults(5 * time.Second)
	c := &Claimer{opts: opts, account: opts.Account.Address(), refused: map[common.Hash]uint64{}}
	var err error
	if c.metrics, err = newMetrics(opts.Metrics); err != nil {
		return nil, err
	}
	if c.sender, err = opts.Account.Sender(senderName, c.settled); err != nil {
		return nil, fmt.Errorf("claimer: %w", err)
	}
	return c, nil
}

// Run claims and prunes until ctx ends. Failures of L1 are logged and tried again. It returns
// nil.
func (c *Claimer) Run(ctx context.Context) error {
	c.opts.Run(ctx, func(ctx context.Context) {
		if _, err := c.Step(ctx); ctx.Err() == nil {
			c.say(err)
		}
	})
	return nil
}

// place is where the next L1 block is.
type place struct {
	snapshot *view.Snapshot
	head     txmgr.Head
	slot     uint64
	block    uint64
}

// Step looks once, does what there is to do, and tells whether it sent something. Run calls
// it; tests may, in its place.
func (c *Claimer) Step(ctx context.Context) (sent bool, err error) {
	s := c.opts.View.Snapshot()
	age := s.Age(c.opts.Now())
	if !s.Ready() || age >= 10*time.Duration(s.BlockTime)*time.Second {
		return false, nil // by a stale head nothing is decided
	}
	if err := c.readRules(ctx); err != nil {
		return false, err
	}
	missed := uint64(max(age, 0)/time.Second) / max(s.BlockTime, 1)
	head := txmgr.Head{Header: s.Head, Finalized: s.Finalized, Canonical: s.Canonical, BlockTime: s.BlockTime, Next: s.Head.Time + max(missed, 1)*s.BlockTime}
	at := place{s, head, c.opts.Params.SlotAt(head.Next * 1000), s.Head.Number + 1}
	pending, err := c.sender.Reconcile(ctx, head)
	if err != nil {
		return false, err
	}
	period, err := c.opts.Contracts.Period(ctx, s.Head)
	if err != nil {
		return false, fmt.Errorf("read the period to prove: %w", err)
	}
	c.metrics.show(period)
	switch {
	case period.Claimable(at.slot, at.block):
		leads, err := c.leads(ctx, at)
		if err != nil || !leads {
			return false, errors.Join(err, c.release(ctx, at, pending))
		}
		return c.claim(ctx, at, period, pending)
	case c.opts.Prune && c.overFor(period, at) > c.patience(at):
		return c.prune(ctx, at, period, pending)
	}
	return false, c.release(ctx, at, pending)
}

// leads tells whether our account publishes for the leader of the next block's slot.
func (c *Claimer) leads(ctx context.Context, at place) (bool, error) {
	epoch := c.opts.Params.EpochOf(at.slot)
	drawn, err := c.opts.View.Draws().Of(ctx, at.snapshot, epoch)
	if err != nil {
		return false, fmt.Errorf("read the draw of epoch %d: %w", epoch, err)
	}
	leader := drawn.Committee.Leader(drawn.Seed, at.slot)
	return drawn.Committee.Members()[leader].Publisher == c.account, nil
}

func (c *Claimer) readRules(ctx context.Context) error {
	if c.seatGas != 0 {
		return nil
	}
	d, err := view.ReadDeployment(ctx, c.opts.View.Client(), c.opts.Params.Rollup)
	if err != nil {
		return err
	}
	if err := d.Check(c.opts.Params); err != nil {
		return err
	}
	c.seatGas = max(d.SeatGas(), 1)
	return nil
}

// say logs a failure when it is news.
func (c *Claimer) say(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text == c.said {
		return
	}
	if c.said = text; err != nil {
		c.opts.Logger.Warn("Cannot claim or prune", "err", err)
	}
}

// domain is where quotes count.
func (c *Claimer) domain() quote.Domain {
	return quote.Domain{L1ChainID: c.opts.Params.L1ChainID, Rollup: c.opts.Params.Rollup}
}
