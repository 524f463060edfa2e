package publisher

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/publication"
)

// Publisher publishes for one account. Status may be read by any goroutine; the
// rest is of the one that runs it.
type Publisher struct {
	opts    Options
	account common.Address
	sender  *txmgr.Sender
	metrics *metrics
	status  atomic.Pointer[Status]
	warm    atomic.Bool

	rules      *Rules // nil until the contract was read
	genesis    common.Hash
	mismatch   error // why it is not the one of genesis
	lookedAt   time.Time
	fetched    map[uint64]fetched
	most       Most
	hurry      bool               // the step is a flush
	first      uint64             // checkpoint that the chain has records of; 0 until it was read
	parent     publication.Record // what is known of the one before
	lastReason Reason
	warned     map[Reason]time.Time // when a reason to wait was logged
	lastErr    string
	errLogged  time.Time

	paused, flush atomic.Bool
	steps         steps
}

// Status is what the publisher does, for people.
type Status struct {
	Account common.Address `json:"account"`
	Action  Action         `json:"action"`
	Reason  Reason         `json:"reason"`
	// Backlog is how many certified checkpoints are not on L1, 0 while L1 was not
	// seen. Who locks more should look at it first.
	Backlog uint64 `json:"backlog"`
	// Paused: an operator has it send nothing.
	Paused bool `json:"paused"`
	// Err is the last step's failure, if any.
	Err string `json:"error,omitempty"`
}

// New makes a publisher that sends through the account's manager; it sends nothing
// yet.
func New(opts Options) (*Publisher, error) {
	if err := opts.check(); err != nil {
		return nil, fmt.Errorf("publisher: %w", err)
	}
	p := &Publisher{opts: opts.withDefaults(), account: opts.Account.Address(), fetched: map[uint64]fetched{}, warned: map[Reason]time.Time{}}
	var err error
	if p.metrics, err = newMetrics(opts.Metrics); err != nil {
		return nil, err
	}
	if p.sender, err = opts.Account.Sender(senderName, p.count); err != nil {
		return nil, fmt.Errorf("publisher: %w", err)
	}
	p.status.Store(&Status{Account: p.account, Action: Wait, Reason: ReasonNoView})
	return p, nil
}

// Account is the L1 account that publishes.
func (p *Publisher) Account() common.Address { return p.account }

// Status is what the last step came to.
func (p *Publisher) Status() Status {
	s := *p.status.Load()
	s.Paused = p.paused.Load()
	return s
}

// Warm tells whether what blob proofs need is loaded; Run loads it first.
func (p *Publisher) Warm() bool { return p.warm.Load() }

// Run publishes until ctx ends. Failures of L1 are logged, counted and tried again, a
// contract of another deployment among them: it may be an endpoint's mistake. It
// returns nil.
func (p *Publisher) Run(ctx context.Context) error {
	txmgr.Warm()
	p.warm.Store(true)
	p.opts.Run(ctx, func(ctx context.Context) { _, _ = p.Step(ctx) }) // reported and counted there
	return nil
}

// Step looks once and does what there is to do. Run calls it; tests may, in its
// place. The decision is what was planned, even if doing it failed.
func (p *Publisher) Step(ctx context.Context) (Decision, error) {
	defer p.steps.begin()()
	d, err := p.step(ctx)
	if ctx.Err() != nil {
		return d, ctx.Err()
	}
	s := Status{Account: p.account, Action: d.Action, Reason: d.Reason}
	backlog, unread := p.backlog()
	if unread == nil {
		s.Backlog = backlog
		p.metrics.backlog.Set(float64(backlog))
	}
	if err == nil {
		err = unread
	}
	if err != nil {
		s.Err = err.Error()
	}
	p.status.Store(&s)
	p.report(d, err)
	return d, err
}

func (p *Publisher) step(ctx context.Context) (Decision, error) {
	if err := p.readRules(ctx); err != nil {
		return wait(ReasonNoView), err
	}
	p.hurry = p.flush.Swap(false)
	for again := maxReplans; ; again-- {
		s := p.opts.View.Snapshot()
		if p.rules == nil || !s.Ready() {
			return wait(ReasonNoView), nil
		}
		head, d, err := p.decide(ctx, s)
		if err != nil || !d.sends() {
			return d, err
		}
		if p.paused.Load() {
			return wait(ReasonPaused), nil
		}
		content, err := p.payload(ctx, s, d)
		if err != nil {
			return d, err
		}
		if again == 0 || p.opts.View.Snapshot().Head.Hash == s.Head.Hash {
			return d, p.publish(ctx, head, d, content)
		}
	}
}

// maxReplans is how often a decision is made anew because L1 moved on while blobs were
// proven, which takes seconds the first time and nothing after that: the turn may be
// over, and a transaction is as old as its sending.
const maxReplans = 2

// decide says what to do at a head.
func (p *Publisher) decide(ctx context.Context, s *view.Snapshot) (txmgr.Head, Decision, error) {
	l1, err := p.l1(s)
	if err != nil {
		return txmgr.Head{}, wait(ReasonNoView), err
	}
	head := txmgr.Head{Header: s.Head, Finalized: s.Finalized, Canonical: s.Canonical, BlockTime: s.BlockTime, Next: l1.next()}
	pending, err := p.sender.Reconcile(ctx, head)
	if err != nil {
		return head, wait(ReasonNoView), err
	}
	if err := p.draw(ctx, s, l1); err != nil {
		return head, wait(ReasonNoView), err
	}
	in, err := p.gather(ctx, head, l1, pending)
	if err != nil {
		return head, wait(ReasonNoView), err
	}
	if in.Account.Balance != nil {
		p.metrics.setBalance(in.Account.Balance)
	}
	return head, Plan(in), nil
}

// draw takes the draw of the epoch that the next block is of. By a head that is stale
// nothing is decided.
func (p *Publisher) draw(ctx context.Context, s *view.Snapshot, l1 L1) error {
	if l1.stale() {
		return nil
	}
	epoch := p.rules.Clock.EpochOf(p.rules.slot(l1.next()))
	drawn, err := p.opts.View.Draws().Of(ctx, s, epoch)
	if err != nil {
		return fmt.Errorf("read the draw of epoch %d: %w", epoch, err)
	}
	p.rules.Draw = *drawn
	return nil
}

// lookAgain is how long a contract that is not the one of genesis is left alone.
const lookAgain = 5 * time.Second

// readRules reads the rules from the contract, once, and holds them against genesis.
func (p *Publisher) readRules(ctx context.Context) error {
	if p.rules != nil || !p.opts.View.Snapshot().Ready() {
		return nil
	}
	if p.mismatch != nil && p.opts.Now().Sub(p.lookedAt) < lookAgain {
		return p.mismatch
	}
	d, err := view.ReadDeployment(ctx, p.opts.View.Client(), p.opts.Params.Rollup)
	if err != nil {
		return err
	}
	p.lookedAt = p.opts.Now()
	if p.mismatch = d.Check(p.opts.Params); p.mismatch != nil {
		return p.mismatch
	}
	rules := NewRules(d, p.account)
	p.rules, p.genesis = &rules, d.Genesis
	return nil
}

// backlog counts the certified checkpoints above the highest of ours that is on L1.
func (p *Publisher) backlog() (uint64, error) {
	last, err := p.opts.Chain.LastCertified()
	if err != nil {
		return 0, fmt.Errorf("read the last certified checkpoint: %w", err)
	}
	s := p.opts.View.Snapshot()
	if !s.Ready() || p.rules == nil {
		return 0, nil
	}
	base, err := p.base(s)
	return last - min(last, base.Number), err
}
