package publisher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Publisher publishes for one account. Status may be read by any goroutine; the
// rest is of the one that runs it.
type Publisher struct {
	opts    Options
	account common.Address
	signer  types.Signer
	client  *client.Client
	journal journal
	prover  *prover
	metrics *metrics
	status  atomic.Pointer[Status]
	warm    atomic.Bool

	rules    *Rules // nil until the contract was read
	flights  map[uint64]*Flight
	items    map[uint64]item
	blind    bool // the L1 node cannot simulate
	said     Reason
	complain string
}

// Status is what the publisher does, for people.
type Status struct {
	Account common.Address `json:"account"`
	Action  Action         `json:"action"`
	Reason  Reason         `json:"reason"`
	// Backlog is how many certified checkpoints are not on L1, 0 while L1 was not
	// seen. Who locks more should look at it first.
	Backlog uint64 `json:"backlog"`
	// Err is the last step's failure, if any.
	Err string `json:"error,omitempty"`
}

// New makes a publisher and reads its journal; it sends nothing yet.
func New(opts Options) (*Publisher, error) {
	if err := opts.check(); err != nil {
		return nil, fmt.Errorf("publisher: %w", err)
	}
	p := &Publisher{
		opts: opts.withDefaults(), account: crypto.PubkeyToAddress(opts.Key.PublicKey),
		signer: types.LatestSignerForChainID(new(big.Int).SetUint64(opts.Params.L1ChainID)),
		client: opts.View.Client(), journal: journal{opts.Journal}, prover: newProver(), items: map[uint64]item{},
	}
	var err error
	if p.flights, err = p.journal.load(p.account, opts.Params.Rollup); err != nil {
		return nil, err
	}
	if p.metrics, err = newMetrics(opts.Metrics); err != nil {
		return nil, err
	}
	p.status.Store(&Status{Account: p.account, Action: Wait, Reason: ReasonNoView})
	return p, nil
}

// Account is the L1 account that publishes.
func (p *Publisher) Account() common.Address { return p.account }

// Status is what the last step came to.
func (p *Publisher) Status() Status { return *p.status.Load() }

// Warm tells whether what blob proofs need is loaded; Run loads it first.
func (p *Publisher) Warm() bool { return p.warm.Load() }

// Run publishes until ctx ends. Failures of L1 are logged, counted and tried
// again; a contract of another deployment is an error (view.ErrMismatch).
func (p *Publisher) Run(ctx context.Context) error {
	heads, end := p.opts.View.Heads()
	defer end()
	retry := time.NewTicker(p.opts.Retry)
	defer retry.Stop()
	warm()
	p.warm.Store(true)
	for {
		if _, err := p.Step(ctx); errors.Is(err, view.ErrMismatch) {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-heads:
		case <-retry.C:
		}
	}
}

// Step looks once and does what there is to do. Run calls it; tests may, in its
// place. The decision is what was planned, even if doing it failed.
func (p *Publisher) Step(ctx context.Context) (Decision, error) {
	d, err := p.step(ctx)
	if ctx.Err() != nil {
		return d, ctx.Err()
	}
	s := Status{Account: p.account, Action: d.Action, Reason: d.Reason, Backlog: p.backlog()}
	p.metrics.backlog.Set(float64(s.Backlog))
	if err != nil {
		s.Err = err.Error()
	}
	p.status.Store(&s)
	p.tell(d, err)
	return d, err
}

func (p *Publisher) step(ctx context.Context) (Decision, error) {
	if err := p.learn(ctx); err != nil {
		return wait(ReasonNoView), err
	}
	snapshot := p.opts.View.Snapshot()
	in, err := p.gather(ctx, snapshot)
	if err != nil {
		return wait(ReasonNoView), err
	}
	d := Plan(in)
	if d.Action == Propose || d.Action == PublishLocked {
		return d, p.publish(ctx, snapshot, in, d)
	}
	return d, nil
}

// learn reads the rules from the contract, once, and holds them against genesis.
func (p *Publisher) learn(ctx context.Context) error {
	if p.rules != nil || !p.opts.View.Snapshot().Ready() {
		return nil
	}
	d, err := view.ReadDeployment(ctx, p.client, p.opts.Params.Rollup)
	if err != nil {
		return err
	}
	if err := d.Check(p.opts.Params); err != nil {
		return err
	}
	rules := NewRules(d, p.account)
	if _, member := rules.rank(0); !member {
		p.opts.Logger.Warn("Publisher account belongs to no committee member: it publishes only what is open to anyone", "account", p.account)
	}
	p.rules = &rules
	return nil
}

func (p *Publisher) backlog() uint64 {
	last, ok := p.opts.Chain.LastCertified()
	s := p.opts.View.Snapshot()
	if ok && s.Ready() && last > s.Tips.Number {
		return last - s.Tips.Number
	}
	return 0
}

// tell logs what changed since the last step and counts failures.
func (p *Publisher) tell(d Decision, err error) {
	log := p.opts.Logger
	if err != nil {
		label := "l1"
		if r, ok := asRefusal(err); ok {
			label = r.name
		} else if errors.Is(err, errContent) {
			label = "content"
		}
		p.metrics.failed(label)
		if p.complain != err.Error() {
			log.Warn("Publisher cannot proceed", "err", err)
		}
		p.complain = err.Error()
		return
	}
	p.complain = ""
	if d.Reason == p.said {
		return
	}
	p.said = d.Reason
	switch d.Reason {
	case ReasonBalance:
		p.metrics.failed(string(d.Reason))
		log.Warn("Publisher account needs funds: send ether to it", "account", p.account, "needs_wei", d.Needs)
	case ReasonFees, ReasonForked, ReasonStaleView, ReasonGeneration:
		p.metrics.failed(string(d.Reason))
		log.Warn("Publisher waits", "reason", d.Reason)
	default:
		log.Debug("Publisher decides", "action", d.Action, "reason", d.Reason)
	}
}
