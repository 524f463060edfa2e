package fleet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/worker"
)

// ErrAside says that a job is not tried any more.
var ErrAside = errors.New("set aside")

// Options configure a Desk.
type Options struct {
	Queue    *queue.Queue
	Verifier jobs.Verifier
	// Look is how often the desk looks for jobs that somebody took and never came back
	// with; 0 means 10 s.
	Look time.Duration

	Logger  *slog.Logger
	Metrics *Metrics
	Now     func() time.Time
}

// Desk asks for proofs and judges them. It may be used from several goroutines. A fleet has
// one; a second does no harm.
type Desk struct {
	Options

	mu      sync.Mutex // of records' writing
	changed chan struct{}
	strikes map[string]int // of workers, since the desk opened
	known   map[jobs.Kind]bool
}

// New opens the desk of a queue; Run makes it judge.
func New(ctx context.Context, o Options) (*Desk, error) {
	if o.Queue == nil || o.Verifier == nil {
		return nil, errors.New("a fleet needs a queue and what verifies")
	}
	if o.Look == 0 {
		o.Look = 10 * time.Second
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Metrics == nil {
		o.Metrics = NewMetrics(nil)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	d := &Desk{Options: o, changed: make(chan struct{}), strikes: map[string]int{}, known: map[jobs.Kind]bool{}}
	records, err := o.Queue.Records(ctx)
	for _, r := range records {
		d.known[r.Kind] = true
	}
	return d, err
}

// Want asks for a proof, for a period. Asking twice asks once; what is proven or set aside
// stays so.
func (d *Desk) Want(ctx context.Context, period uint64, job *jobs.Job) (jobs.ID, error) {
	encoded, err := job.Encode()
	if err != nil {
		return jobs.ID{}, err
	}
	id, err := job.ID()
	if err != nil {
		return id, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	switch r, err := d.Queue.Record(ctx, id); {
	case errors.Is(err, queue.ErrNoRecord):
		// The record comes first: workers leave alone what nobody asked for.
		if err := d.Queue.PutRecord(ctx, id, queue.Record{
			Kind: job.Kind, Public: job.Public, Period: period, State: queue.Wanted, Asked: d.Now(),
		}); err != nil {
			return id, err
		}
	case err != nil:
		return id, err
	case r.State != queue.Wanted:
		return id, nil
	}
	d.known[job.Kind] = true
	return id, d.Queue.Publish(ctx, job.Kind, id, encoded)
}

// Proofs waits for those of jobs that were asked for, and gives them in order. It returns
// ErrAside with the reason as soon as one of them is set aside.
func (d *Desk) Proofs(ctx context.Context, ids []jobs.ID) ([][]byte, error) {
	out := make([][]byte, len(ids))
	for i := 0; i < len(ids); {
		changed := d.change() // before the look, so that none is missed
		r, err := d.Queue.Record(ctx, ids[i])
		switch {
		case err != nil:
			return nil, err
		case r.State == queue.Aside:
			return nil, fmt.Errorf("job %s of kind %s: %w: %s", ids[i].Short(), r.Kind, ErrAside, r.Reason)
		case r.State == queue.Proven:
			out[i] = r.Proof
			i++
			continue
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-changed:
		}
	}
	return out, nil
}

// Retry asks anew for a job that was set aside, with as many tries as a new one.
func (d *Desk) Retry(ctx context.Context, id jobs.ID) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	r, err := d.Queue.Record(ctx, id)
	if err != nil || r.State != queue.Aside {
		return err
	}
	r.State, r.Tries, r.Ended = queue.Wanted, 0, nil
	if err := d.Queue.PutRecord(ctx, id, r); err != nil {
		return err
	}
	return d.Queue.Again(ctx, r.Kind, id)
}

// Forget removes a period's jobs and records: its proof is on L1 for good, or in vain.
func (d *Desk) Forget(ctx context.Context, period uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	records, err := d.Queue.Records(ctx)
	if err != nil {
		return err
	}
	for id, r := range records {
		if r.Period != period {
			delete(records, id)
		}
	}
	if err := d.Queue.Forget(ctx, records); err != nil {
		return err
	}
	return d.Queue.ForgetPeriod(ctx, period)
}

// change is closed at the next change of a record.
func (d *Desk) change() <-chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.changed
}

// store writes a record and wakes who waits. It is called with mu held.
func (d *Desk) store(ctx context.Context, id jobs.ID, r queue.Record) error {
	if r.State != queue.Wanted {
		now := d.Now()
		r.Ended = &now
	}
	if err := d.Queue.PutRecord(ctx, id, r); err != nil {
		return err
	}
	close(d.changed)
	d.changed = make(chan struct{})
	return nil
}

// maxTries is how often a job fails before it is set aside.
const maxTries = worker.MaxTries
