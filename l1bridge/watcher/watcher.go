package watcher

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
)

// Options say what a Watcher watches.
type Options struct {
	// Member is the account that proposes, and what it sees of L1.
	duty.Member
	// Conflicts are those that are known.
	Conflicts func() []conflict.Conflict
	// Ours tells whether a certificate is of the chain that is watched, Tip is the slot of its
	// last block.
	Ours func(*lock.Certificate) (bool, error)
	Tip  func() (uint64, error)
}

// Watcher proposes what is to be voted on. It is for one goroutine.
type Watcher struct {
	opts  Options
	actor *staking.Actor
	draws *view.Draws
	filed filed
	since map[string]uint64 // the L1 block at which a matter was there first
	again uint64            // the L1 block at which to look again
	said  string            // the last failure
	count *prometheus.CounterVec
}

// New makes a watcher; it proposes nothing yet.
func New(o Options) (*Watcher, error) {
	if err := o.Check(); err != nil {
		return nil, fmt.Errorf("watcher: %w", err)
	}
	o.Member = o.WithDefaults(5 * time.Second)
	w := &Watcher{opts: o, draws: o.View.Draws().Apart(), since: map[string]uint64{}, count: prometheus.NewCounterVec(prometheus.CounterOpts{
		Namespace: "aztecd", Subsystem: "watchtower", Name: "proposals_total", Help: "Proposals for AZT holders to vote on, by what became of them.",
	}, []string{"result"})}
	for _, result := range []string{"filed", "failed"} {
		w.count.WithLabelValues(result)
	}
	if o.Metrics != nil {
		if err := o.Metrics.Register(w.count); err != nil {
			return nil, fmt.Errorf("register watcher metrics: %w", err)
		}
	}
	var err error
	w.actor, err = staking.New(staking.Options{
		L1: o.View.Client(), Account: o.Account, Rollup: o.Params.Rollup, Logger: o.Logger, Poll: o.Retry,
		Head: func(ctx context.Context) (txmgr.Head, error) { return headOf(ctx, o.Member) },
	})
	return w, err
}

// Run watches until ctx ends. Failures are logged and tried again. It returns nil.
func (w *Watcher) Run(ctx context.Context) error {
	w.opts.Run(ctx, func(ctx context.Context) {
		_, err := w.Step(ctx)
		if ctx.Err() == nil {
			w.report(err)
		}
	})
	return nil
}

// Step looks once and files at most one proposal; it tells what was sent.
func (w *Watcher) Step(ctx context.Context) ([]staking.Sent, error) {
	s := w.opts.View.Snapshot()
	if !s.Ready() {
		return nil, nil
	}
	silent, err := w.silent(s)
	if !silent && len(w.opts.Conflicts()) == 0 || s.Head.Number < w.again {
		return nil, err
	}
	at, err := w.actor.At(ctx)
	if err != nil {
		return nil, err
	}
	r, err := governance.Open(ctx, at)
	if err != nil {
		return nil, err
	}
	m, err := w.next(ctx, s, r)
	if m == nil {
		w.again = s.Head.Number + pause
		return nil, err
	}
	if first, known := w.since[m.Name]; !known || s.Head.Number < first {
		w.since[m.Name] = s.Head.Number
	}
	if s.Head.Number-w.since[m.Name] < w.chance(m) {
		return nil, nil
	}
	return w.file(ctx, m)
}

// file proposes a matter, unless somebody did meanwhile.
func (w *Watcher) file(ctx context.Context, m *Matter) ([]staking.Sent, error) {
	propose := governance.Propose(w.opts.Account.Address(), m.Motion, m.Reason, m.bytes())
	sent, err := w.actor.Do(ctx, governance.On(func(ctx context.Context, r *governance.Reader, now staking.Now) ([]staking.Call, error) {
		if already, err := w.already(ctx, r, m); err != nil || already {
			return nil, err
		}
		return propose(ctx, r, now)
	}))
	for _, one := range sent {
		if one.Call == "propose" {
			w.count.WithLabelValues("filed").Inc()
			w.opts.Logger.Warn("Proposed to AZT holders: see `aztecd gov status`, and vote", "matter", m.Name, "motion", m.Motion, "tx", one.TxHash)
		}
	}
	return sent, err
}

// next is the first matter that nobody put to the vote, nil for none. One of which is not
// known who broke the rules hides no other.
func (w *Watcher) next(ctx context.Context, s *view.Snapshot, r *governance.Reader) (*Matter, error) {
	all, errs := w.matters(ctx, s, r)
	for _, m := range all {
		already, err := w.already(ctx, r, m)
		if err != nil {
			return nil, err
		}
		if !already {
			return m, errors.Join(errs...)
		}
	}
	return nil, errors.Join(errs...)
}

func (w *Watcher) matters(ctx context.Context, s *view.Snapshot, r *governance.Reader) (all []*Matter, errs []error) {
	found := w.opts.Conflicts()
	if len(found) > 0 {
		amount, err := fine(ctx, r)
		if err != nil {
			return nil, []error{err}
		}
		for i := range found {
			m, err := ofConflict(ctx, &found[i], w.seats, w.opts.Ours, amount)
			if err != nil {
				errs = append(errs, fmt.Errorf("conflict of epochs %d and %d: %w", found[i].A.Epoch(), found[i].B.Epoch(), err))
			} else if m != nil {
				all = append(all, m)
			}
		}
	}
	dead, err := w.dead(ctx, s)
	if err != nil {
		return all, append(errs, err)
	}
	if dead != nil {
		all = append(all, dead)
	}
	return all, errs
}

// fine is what is proposed to take of each: as much as for signing twice, if a vote may.
func fine(ctx context.Context, r *governance.Reader) (stakes.AZT, error) {
	terms, err := r.At.Slashing(ctx)
	switch {
	case errors.Is(err, stakes.ErrNoSlasher):
		return r.Rules.Limit, nil
	case err != nil || terms.Equivocation.Cmp(r.Rules.Limit) <= 0:
		return terms.Equivocation, err
	}
	return r.Rules.Limit, nil
}

// silent tells whether the chain stands still here, and nothing was confirmed on L1, for half
// the time after which it may be restarted.
func (w *Watcher) silent(s *view.Snapshot) (bool, error) {
	half, present := w.half(s)
	if present <= s.Tips.ConfirmedIn+half {
		return false, nil
	}
	tip, err := w.opts.Tip()
	return err == nil && present > tip+half, err
}

// half is half the time after which the chain may be restarted, and the present, in slots.
func (w *Watcher) half(s *view.Snapshot) (half, present uint64) {
	return w.opts.Params.Windows.Restart / 2, w.opts.Params.SlotAt(s.Head.Time * 1000)
}

// dead is the restart of a chain that stands still, nil while it lives: here, and by what L1
// goes by. That is asked of no single endpoint, and only of a chain that is silent: an idle one
// confirms nothing, but shows certificates.
func (w *Watcher) dead(ctx context.Context, s *view.Snapshot) (*Matter, error) {
	if silent, err := w.silent(s); err != nil || !silent {
		return nil, err
	}
	p := w.opts.Params
	half, present := w.half(s)
	alive, err := view.ReadAliveSlot(ctx, view.Witness(w.opts.View.Client(), s.Head), p.Rollup, s.Head.Hash)
	if err != nil || present <= alive+half {
		return nil, err
	}
	by := max(alive, s.Tips.ConfirmedIn) + half
	return ofDeadChain(p.RestartCount, s.Tips.Confirmed, alive, p.SlotStart(by)/1000), nil
}

// already tells whether a matter was put to the vote.
func (w *Watcher) already(ctx context.Context, r *governance.Reader, m *Matter) (bool, error) {
	l1 := w.opts.View.Client()
	if err := w.filed.read(ctx, r, l1); err != nil {
		return false, err
	}
	if m.Motion.Kind == governance.Restart {
		if open, err := w.filed.open(ctx, r, l1); err != nil || open {
			return open, err
		}
	}
	return w.filed.has(ctx, r, m, func(evidence []byte) bool {
		if m.Motion.Kind == governance.Restart {
			return true // L1 shows it
		}
		_, err := Proves(ctx, evidence, w.opts.Params.ChainID(), w.seats)
		return err == nil
	})
}

// seats are those of an epoch.
func (w *Watcher) seats(ctx context.Context, epoch uint64) (*committee.Committee, error) {
	drawn, err := w.draws.Of(ctx, w.opts.View.Snapshot(), epoch)
	if err != nil {
		return nil, err
	}
	return drawn.Committee, nil
}

// pause is for how many L1 blocks nothing is asked when nothing was to be proposed.
const pause = 8

// maxChance is over how many L1 blocks watchers spread what they propose: L1 refuses nobody who
// proposes once more.
const maxChance = 64

// chance is an account's own delay for one matter.
func (w *Watcher) chance(m *Matter) uint64 {
	account := w.opts.Account.Address()
	return uint64(crypto.Keccak256(account[:], []byte(m.Name))[0]) % maxChance
}

// report logs a failure when it is news.
func (w *Watcher) report(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text == w.said {
		return
	}
	if w.said = text; err == nil {
		return
	}
	w.count.WithLabelValues("failed").Inc()
	w.opts.Logger.Warn("Cannot propose what should be voted on", "account", w.opts.Account.Address(), "err", err)
}

// headOf is the head that is followed, once one was seen.
func headOf(ctx context.Context, m duty.Member) (txmgr.Head, error) {
	for !m.View.Snapshot().Ready() {
		select {
		case <-ctx.Done():
			return txmgr.Head{}, fmt.Errorf("wait for L1: %w", ctx.Err())
		case <-time.After(m.Retry):
		}
	}
	s := m.View.Snapshot()
	missed := uint64(max(s.Age(m.Now()), 0)/time.Second) / max(s.BlockTime, 1)
	return txmgr.Head{
		Header: s.Head, Finalized: s.Finalized, Canonical: s.Canonical, BlockTime: s.BlockTime, Next: s.Head.Time + max(missed, 1)*s.BlockTime,
	}, nil
}
