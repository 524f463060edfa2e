package watchtower

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// Watchtower acts for one account. It is for one goroutine.
type Watchtower struct {
	opts     Options
	account  common.Address
	sender   *txmgr.Sender
	contract contract
	proven   contract    // see sure
	provenAt common.Hash // the head it is of
	metrics  *metrics

	transactions *published.Transactions // nil without a source of blobs

	rules   *Rules // nil until the contract was read
	charges charges
	checked map[view.Record]check
	memory  memory

	slashes   common.Address // the slasher; zero until it is known
	accused   accusations
	omissions omissions
	refusals  refusals
	blameFrom uint64 // the lock to look at next of those that L1 does not have; 0 for the first
	payers    map[uint64]payersAt
	paid      map[common.Hash]client.Header // where L1 said that a lock was paid for
	foreign   foreign
	shows     shows
	lines     map[common.Hash]client.Header // see traced
	state     atomic.Pointer[State]

	stored uint64 // one more than the epoch whose committee is known to be stored
	alive  uint64 // the last sign of life that L1 was found to know of
	sign   *sign  // the newest one there is, if L1 is to be shown it

	below checkpoint.Header // the last on L1 that is ours and whole
	first uint64            // the lowest checkpoint that this node has records of
	read  map[uint64]item   // of ours, by number

	wanted  map[note]uint64 // what there is to do, by the L1 block since which it is
	refused map[note]uint64 // the L1 block at which L1 would not hear of it
	said    said
}

// item is a checkpoint of ours with what to show for it, as of a last certified one.
type item struct {
	*publication.Publishable
	*covering
	last uint64
}

// New makes a watchtower that sends through the account's manager; it sends nothing yet.
func New(opts Options) (*Watchtower, error) {
	if err := opts.check(); err != nil {
		return nil, fmt.Errorf("watchtower: %w", err)
	}
	w := &Watchtower{
		opts: opts.withDefaults(), account: opts.Account.Address(), read: map[uint64]item{}, checked: map[view.Record]check{}, refusals: refusals{}, shows: wholeShows,
		payers: map[uint64]payersAt{}, paid: map[common.Hash]client.Header{}, wanted: map[note]uint64{}, refused: map[note]uint64{},
		contract: contract{opts.View.Client(), opts.Params.Rollup, bindings.NewRollup()},
	}
	if opts.Blobs != nil {
		w.transactions = published.NewTransactions(opts.View.Client(), opts.Blobs)
	}
	w.memory.dir = w.opts.Memory
	w.charges.made, w.accused.made = map[view.Record]keptMade{}, map[accusedBy]keptMade{}
	if err := w.recall(); err != nil {
		return nil, fmt.Errorf("watchtower: %w", err)
	}
	var err error
	if w.metrics, err = newMetrics(opts.Metrics); err != nil {
		return nil, err
	}
	if w.sender, err = opts.Account.Sender(senderName, w.count); err != nil {
		return nil, fmt.Errorf("watchtower: %w", err)
	}
	return w, nil
}

// Run watches until ctx ends. Failures of L1 are logged, counted and tried again. It
// returns nil.
func (w *Watchtower) Run(ctx context.Context) error {
	w.opts.Run(ctx, func(ctx context.Context) { _, _ = w.Step(ctx) }) // reported and counted there
	return nil
}

// Step looks once and does what there is to do. Run calls it; tests may, in its place.
// The decision is what was planned, even if doing it failed.
func (w *Watchtower) Step(ctx context.Context) (Decision, error) {
	d, err := w.step(ctx)
	if ctx.Err() != nil {
		return d, ctx.Err()
	}
	w.checkOne(ctx, w.opts.View.Snapshot())
	w.report(d, err)
	return d, err
}

func (w *Watchtower) step(ctx context.Context) (Decision, error) {
	s := w.opts.View.Snapshot()
	if !s.Ready() {
		return wait(ReasonNoView), nil
	}
	if err := w.readRules(ctx); err != nil {
		return wait(ReasonNoView), err
	}
	in, err := w.gather(ctx, s)
	if err != nil {
		return wait(ReasonNoView), err
	}
	head := txmgr.Head{Header: s.Head, Finalized: s.Finalized, Canonical: s.Canonical, BlockTime: s.BlockTime, Next: in.L1.Next}
	pending, err := w.sender.Reconcile(ctx, head)
	if err != nil {
		return wait(ReasonNoView), err
	}
	in.Known = func(d Decision) uint64 { return w.known(d, s.Head.Number) }
	in.Note = func(all []Decision) { w.note(all, s.Head.Number) }
	in.Refused = func(d Decision) bool { return w.wasRefused(d, s.Head.Number, in.L1.SlotBlocks) }
	in.Account.Pending, in.StillUseful = pending, func(d Decision) bool { return stillUseful(pending, d) }
	if d := in.choose(); !d.sends() && (pending == nil || pending.Others) {
		return d, nil
	}
	if in.Account, err = w.sender.Account(ctx, head); err != nil {
		return wait(ReasonNoView), err
	}
	d := Plan(in)
	if !d.sends() {
		return d, nil
	}
	switch err := w.certain(ctx, s, d); {
	case errors.Is(err, errChanged):
		return wait(ReasonNoView), nil
	case err != nil:
		return wait(ReasonNoView), err
	}
	return d, w.act(ctx, s, head, d)
}

// act sends what was decided. That somebody else was quicker shows in the simulation on
// the head: it is no failure.
func (w *Watchtower) act(ctx context.Context, s *view.Snapshot, head txmgr.Head, d Decision) error {
	request, err := w.request(ctx, s, d)
	if err != nil {
		if errors.Is(err, ledger.ErrNoRecord) { // of before this node began: what it can do comes first
			w.refusals.add(d, w.rules.slot(head.Time))
		}
		return fmt.Errorf("%s %d: %w", d.Action, d.Number, err)
	}
	added, err := w.keepMade(d, head.Number)
	if err != nil {
		return fmt.Errorf("%s %d: %w", d.Action, d.Number, err)
	}
	tx, err := w.sender.Send(ctx, head, request, d.Terms)
	if err == nil || errors.Is(err, txmgr.ErrNotHandedOver) {
		w.metrics.sent.WithLabelValues(string(d.Action)).Inc()
	}
	if err != nil {
		w.refusals.note(d, err, w.rules.slot(head.Time))
		if refusal := new(txmgr.Refusal); errors.As(err, &refusal) {
			w.refused[noteOf(d)] = head.Number
			if added {
				w.unmake(d)
			}
		}
		return fmt.Errorf("%s %d: %w", d.Action, d.Number, err)
	}
	w.opts.Logger.Info("Put L1 right", "action", d.Action, "why", d.Reason, "checkpoint", d.Number, "tx", tx.Hash(), "nonce", tx.Nonce())
	return nil
}

// readRules reads the rules from the contract, once, and holds them against genesis.
func (w *Watchtower) readRules(ctx context.Context) error {
	if w.rules != nil {
		return nil
	}
	d, err := view.ReadDeployment(ctx, w.opts.View.Client(), w.opts.Params.Rollup)
	if err != nil {
		return err
	}
	if err := d.Check(w.opts.Params); err != nil {
		return err
	}
	rules := NewRules(d, w.opts.Params.Windows, w.account)
	rules.AccuseOwn = w.opts.AccuseOwn
	w.rules = &rules
	return nil
}
