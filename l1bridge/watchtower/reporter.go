package watchtower

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
)

// Findings are what a Reporter reports, as it is known at any time; nil is nothing.
type Findings struct {
	// Twice is what members signed twice.
	Twice func() []equivocation.Evidence
	// Conflicts are locks that cannot both hold: of those of one round, L1 takes stake of all
	// who signed both, at once.
	Conflicts func() []conflict.Conflict
}

// Reporter shows L1 what members signed twice, each piece as long as L1 takes stake for
// it. It acts in its account's turn, as the watchtower does, so that of many one pays for
// the gas; the stake taken is the same whoever sends. It is for one goroutine.
type Reporter struct {
	member   duty.Member
	findings Findings
	account  common.Address
	sender   *txmgr.Sender
	reports  *prometheus.CounterVec

	rules *Rules                 // nil until the contract was read
	since map[common.Hash]uint64 // the L1 block at which a piece was there first
	done  map[common.Hash]uint64 // the L1 block at which L1 took nothing more for it
	said  string                 // the last failure
}

const (
	// reporterName is ours among the senders of the account; it is in journals on disk.
	reporterName = "reporter"
	// gasReport is the limit of one report: two signatures, a seat, and a stake that
	// leaves the set.
	gasReport = 700_000
	// lookAgain is after how many L1 blocks a piece is shown again that L1 took nothing
	// for: what took it may have been undone.
	lookAgain = 64
)

// NewReporter makes a reporter of findings; it sends nothing yet.
func NewReporter(member duty.Member, findings Findings) (*Reporter, error) {
	if err := member.Check(); err != nil {
		return nil, fmt.Errorf("reporter: %w", err)
	}
	r := &Reporter{
		member: member.WithDefaults(5 * time.Second), findings: findings, account: member.Account.Address(),
		since: map[common.Hash]uint64{}, done: map[common.Hash]uint64{},
		reports: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Subsystem: "watchtower", Name: "reports_total", Help: "Reports to L1 of members that signed twice, by what became of them.",
		}, []string{"result"}),
	}
	for _, result := range []string{reportSent, string(txmgr.Succeeded), string(txmgr.Reverted)} {
		r.reports.WithLabelValues(result)
	}
	if member.Metrics != nil {
		if err := member.Metrics.Register(r.reports); err != nil {
			return nil, fmt.Errorf("register reporter metrics: %w", err)
		}
	}
	var err error
	if r.sender, err = member.Account.Sender(reporterName, r.count); err != nil {
		return nil, fmt.Errorf("reporter: %w", err)
	}
	return r, nil
}

const reportSent = "sent"

// Run reports until ctx ends. Failures of L1 are logged and tried again. It returns nil.
func (r *Reporter) Run(ctx context.Context) error {
	r.member.Run(ctx, func(ctx context.Context) {
		_, err := r.Step(ctx)
		if ctx.Err() == nil {
			r.say(err)
		}
	})
	return nil
}

// Step looks once, and tells whether it sent a report. Run calls it; tests may, in its
// place.
func (r *Reporter) Step(ctx context.Context) (sent bool, err error) {
	s := r.member.View.Snapshot()
	if !s.Ready() {
		return false, nil
	}
	if err := r.readRules(ctx); err != nil {
		return false, err
	}
	l1 := timeOf(s, r.rules, r.member.Now())
	if l1.Stale {
		return false, nil
	}
	head := txmgr.Head{Header: s.Head, Finalized: s.Finalized, Canonical: s.Canonical, BlockTime: s.BlockTime, Next: l1.Next}
	pending, err := r.sender.Reconcile(ctx, head)
	if err != nil {
		return false, err
	}
	m := r.next(s, l1)
	if m == nil {
		return false, r.release(ctx, head, pending)
	}
	drawn, err := r.member.View.Draws().Of(ctx, s, r.rules.Clock.EpochOf(r.rules.slot(l1.Next)))
	if err != nil {
		return false, fmt.Errorf("read the draw of the present epoch: %w", err)
	}
	rules := *r.rules
	rules.Draw = *drawn
	if s.Head.Number-r.since[m.id] < rules.rank(rules.slot(l1.Next)) || !rules.turn(l1) {
		return false, r.release(ctx, head, pending) // nobody's turn is for keeping the account waiting
	}
	return r.report(ctx, s, head, m, pending)
}

// next is the first piece that L1 may take stake for, nil if there is none. The committee
// of the epoch answers for it as long as its liability is not over.
func (r *Reporter) next(s *view.Snapshot, l1 L1) *matter {
	slot := r.rules.slot(l1.Next)
	all := r.matters()
	r.forget(all)
	for i := range all {
		id := all[i].id
		begins := all[i].epoch * r.rules.Clock.EpochDuration
		if slot < begins || slot > begins+r.member.Params.Windows.Liability {
			continue
		}
		if at, done := r.done[id]; done && at <= s.Head.Number && s.Head.Number < at+lookAgain {
			continue
		}
		delete(r.done, id)
		if at, known := r.since[id]; !known || s.Head.Number < at {
			r.since[id] = s.Head.Number
		}
		return &all[i]
	}
	return nil
}

// say logs a failure when it is news.
func (r *Reporter) say(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text == r.said {
		return
	}
	if r.said = text; err != nil {
		r.member.Logger.Warn("Cannot report who signed twice", "err", err)
	}
}

func (r *Reporter) readRules(ctx context.Context) error {
	if r.rules != nil {
		return nil
	}
	d, err := view.ReadDeployment(ctx, r.member.View.Client(), r.member.Params.Rollup)
	if err != nil {
		return err
	}
	if err := d.Check(r.member.Params); err != nil {
		return err
	}
	rules := NewRules(d, r.member.Params.Windows, r.account)
	r.rules = &rules
	return nil
}
