package worker

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
)

var (
	// ErrBarred says that the fleet takes nothing more from this worker.
	ErrBarred = errors.New("the fleet refuses what this worker makes")
	// ErrHangs says that a proof took longer than any should.
	ErrHangs = errors.New("a proof does not come to an end")
)

// pause is how long a worker waits for a queue that does not answer.
const pause = time.Second

// Run works until the context ends, which is no error. It ends with ErrBarred or ErrHangs when
// this machine must not go on. A queue that does not answer is waited for.
func Run(ctx context.Context, o Options) error {
	o = o.withDefaults()
	if err := o.check(); err != nil {
		return err
	}
	kinds, err := o.fitting()
	if err != nil {
		return err
	}
	w := &worker{Options: o, loaded: newLoaded(o.Provers, o.Memory), said: queue.Worker{
		Name: o.Name, Kinds: kinds, Memory: o.Memory, Since: time.Now(),
	}}
	o.Metrics.begin(kinds)
	o.Logger.Info("Works", "worker", o.Name, "kinds", kinds, "memory_mb", o.Memory>>20)
	saying, stop := context.WithCancel(ctx)
	defer w.presence.Wait()
	defer stop()
	w.presence.Go(func() { w.say(saying) })
	for ctx.Err() == nil {
		switch err := w.next(ctx); {
		case err == nil || ctx.Err() != nil:
		case errors.Is(err, ErrBarred) || errors.Is(err, ErrHangs):
			return fmt.Errorf("worker %s: %w", o.Name, err)
		default:
			o.Logger.Warn("The job queue does not answer", "err", err)
			rest(ctx, pause)
		}
	}
	return nil
}

type worker struct {
	Options
	loaded *loaded

	presence sync.WaitGroup
	mu       sync.Mutex // of what is said
	said     queue.Worker
}

// next takes one job. An error is the queue's, ErrBarred or ErrHangs; those of jobs are
// reported.
func (w *worker) next(ctx context.Context) error {
	reason, err := w.Queue.Barred(ctx, w.Name)
	if err != nil {
		return err
	}
	if reason != "" {
		return fmt.Errorf("%w: %s; check its keys and its memory, then give it another name or take the bar away", ErrBarred, reason)
	}
	l, err := w.Queue.Lease(ctx, w.loaded.order(w.said.Kinds))
	if err != nil {
		return err
	}
	w.at(&l.ID)
	defer w.at(nil)
	return w.handle(ctx, l)
}

// handle does what a lease is for.
func (w *worker) handle(ctx context.Context, l *queue.Lease) error {
	record, err := w.Queue.Record(ctx, l.ID)
	switch {
	case errors.Is(err, queue.ErrNoRecord) || err == nil && record.State != queue.Wanted:
		w.Metrics.job(l.Kind, outcomeVain)
		return l.End(ctx)
	case err != nil:
		return errors.Join(err, l.Return(w.Again))
	}
	if l.Tries > MaxTries {
		return w.giveUp(ctx, l, fmt.Sprintf("leased %d times, and no worker came to an end with it (last reason given: %s)", MaxTries, or(record.Reason, "none")))
	}
	job, err := jobs.Parse(l.ID, l.Data)
	if err == nil && job.Kind != l.Kind {
		err = fmt.Errorf("it is of kind %s, and was queued as one of %s: %w", job.Kind, l.Kind, jobs.ErrMalformed)
	}
	if err != nil {
		return w.giveUp(ctx, l, err.Error())
	}
	stop := renew(l)
	defer stop()
	made, err := w.prove(ctx, job)
	switch {
	case ctx.Err() != nil:
		return l.Return(0)
	case errors.Is(err, ErrHangs):
		return err // the lease ends
	case err != nil && l.Tries == MaxTries:
		return w.giveUp(ctx, l, err.Error())
	case err != nil:
		w.Logger.Warn("Job failed", "job", l.ID.Short(), "kind", l.Kind, "try", l.Tries, "err", err)
		w.Metrics.job(l.Kind, outcomeFailed)
		w.count(0, 1)
		if err := w.report(ctx, jobs.Result{ID: l.ID, Worker: w.Name, Failure: err.Error()}); err != nil {
			return err
		}
		return l.Return(time.Duration(l.Tries) * w.Again)
	}
	if err := w.report(ctx, jobs.Result{ID: l.ID, Worker: w.Name, Proof: made.proof, Wall: made.wall, CPU: made.cpu}); err != nil {
		return err
	}
	w.Logger.Info("Proven", "job", l.ID.Short(), "kind", l.Kind, "try", l.Tries, "wall", made.wall, "cpu", made.cpu)
	w.Metrics.job(l.Kind, outcomeProven)
	w.Metrics.proof(l.Kind, made.wall)
	w.count(1, 0)
	return l.End(ctx)
}

// giveUp reports that a job is not to be tried again.
func (w *worker) giveUp(ctx context.Context, l *queue.Lease, reason string) error {
	w.Logger.Error("Job is given up", "job", l.ID.Short(), "kind", l.Kind, "tries", l.Tries, "reason", reason)
	w.Metrics.job(l.Kind, outcomeFinal)
	w.count(0, 1)
	if err := w.report(ctx, jobs.Result{ID: l.ID, Worker: w.Name, Failure: reason, Final: true}); err != nil {
		return err
	}
	return l.End(ctx)
}

// report hands over a result; it waits for room and for a queue that is away, as what was
// proven cost minutes.
func (w *worker) report(ctx context.Context, r jobs.Result) error {
	for {
		err := w.Queue.Report(ctx, r)
		if err == nil || ctx.Err() != nil || errors.Is(err, jobs.ErrMalformed) {
			return err
		}
		w.Logger.Warn("Waits to report a job", "job", r.ID.Short(), "err", err)
		rest(ctx, pause)
	}
}

// renew keeps a lease until the function returned is called.
func renew(l *queue.Lease) (stop func()) {
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(l.Period / 3)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				_ = l.Renew() // the next may get through; else the job goes to another
			}
		}
	}()
	return func() { close(done); <-ended }
}

func rest(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
