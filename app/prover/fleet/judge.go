package fleet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// maxStrikes is how many false proofs bar a worker: one may be a cosmic ray.
const maxStrikes = 3

// pause is how long the desk waits for a queue that does not answer, or has no room.
const pause = time.Second

// Run judges what workers report until the context ends, which is no error.
func (d *Desk) Run(ctx context.Context) error {
	next := d.Now()
	for ctx.Err() == nil {
		idle, err := d.judgeAll(ctx)
		if err == nil && idle && !d.Now().Before(next) {
			err = d.findLost(ctx)
			err = errors.Join(err, d.measure(ctx))
			next = d.Now().Add(d.Look)
		}
		if err != nil && ctx.Err() == nil {
			d.Logger.Warn("The job queue does not take what the desk says", "err", err)
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		}
	}
	return nil
}

// judgeAll judges what is there; idle when that was nothing.
func (d *Desk) judgeAll(ctx context.Context) (idle bool, err error) {
	reported, err := d.Queue.Results(ctx)
	for i := range reported {
		// What cannot be written down comes again.
		if e := d.judge(ctx, reported[i].Data); e != nil {
			return false, errors.Join(err, e)
		}
		if e := reported[i].Done(ctx); e != nil {
			return false, errors.Join(err, e)
		}
	}
	return len(reported) == 0, err
}

// judge writes down what a result means. An error is the queue's.
func (d *Desk) judge(ctx context.Context, data []byte) error {
	result, err := jobs.ParseResult(data)
	if err != nil {
		d.refuse(refusedMalformed, jobs.Result{}, err)
		return nil
	}
	if reason, err := d.Queue.Barred(ctx, result.Worker); err != nil {
		return err
	} else if reason != "" {
		d.refuse(refusedBarred, result, errors.New(reason))
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	record, err := d.Queue.Record(ctx, result.ID)
	switch {
	case errors.Is(err, queue.ErrNoRecord):
		d.refuse(refusedUnknown, result, err)
		return nil
	case err != nil:
		return err
	case record.State == queue.Proven:
		d.Metrics.late.Inc()
		return d.Queue.Remove(ctx, record.Kind, result.ID) // a crash may have come between
	case result.Failure != "":
		return d.failed(ctx, result, record)
	default:
		return d.proven(ctx, result, record)
	}
}

// proven checks a proof and keeps it. One of a job that was set aside is welcome.
func (d *Desk) proven(ctx context.Context, result jobs.Result, record queue.Record) error {
	if err := d.Verifier.Verify(record.Kind, record.Public, result.Proof); err != nil {
		return d.lied(ctx, result, record, err)
	}
	record.State, record.Proof, record.Worker, record.Wall, record.CPU = queue.Proven, result.Proof, result.Worker, result.Wall, result.CPU
	if err := d.store(ctx, result.ID, record); err != nil {
		return err
	}
	d.Metrics.proof(record.Kind, result)
	d.Logger.Debug("Proof is kept", "job", result.ID.Short(), "kind", record.Kind, "worker", result.Worker, "wall", result.Wall)
	return d.Queue.Remove(ctx, record.Kind, result.ID)
}

// lied counts a false proof against the worker, not against the job, and makes the job one
// that nobody has taken.
func (d *Desk) lied(ctx context.Context, result jobs.Result, record queue.Record, wrong error) error {
	d.refuse(refusedFalse, result, wrong)
	d.strikes[result.Worker]++
	if n := d.strikes[result.Worker]; n >= maxStrikes {
		d.Logger.Error("A worker is barred: its proofs do not hold", "worker", result.Worker, "false_proofs", n)
		if err := d.Queue.Bar(ctx, result.Worker, fmt.Sprintf("%d of its proofs do not hold, the last of job %s", n, result.ID.Short())); err != nil {
			return err
		}
	}
	if record.State != queue.Wanted {
		return nil
	}
	return d.again(ctx, result.ID, record)
}

// failed counts a failure, and sets the job aside at the last.
func (d *Desk) failed(ctx context.Context, result jobs.Result, record queue.Record) error {
	if record.State == queue.Aside {
		return nil
	}
	record.Tries, record.Reason, record.Worker = record.Tries+1, result.Failure, result.Worker
	if result.Final || record.Tries >= maxTries {
		d.Logger.Error("Job is set aside", "job", result.ID.Short(), "kind", record.Kind, "period", record.Period, "tries", record.Tries, "reason", record.Reason)
		record.State = queue.Aside
		d.Metrics.aside.Inc()
	}
	d.Metrics.result(record.Kind, resultFailed)
	return d.store(ctx, result.ID, record)
}

// again makes a job one that nobody has taken. What the queue lost is asked for again by
// whoever wants it.
func (d *Desk) again(ctx context.Context, id jobs.ID, record queue.Record) error {
	err := d.Queue.Again(ctx, record.Kind, id)
	if errors.Is(err, queue.ErrGone) {
		d.Logger.Warn("A job's witness is lost; it waits until it is asked for again", "job", id.Short(), "kind", record.Kind, "period", record.Period)
		return nil
	}
	return err
}

// findLost makes jobs anew that a worker took off the queue and reported nothing of. No honest
// worker does: it reports first.
func (d *Desk) findLost(ctx context.Context) error {
	records, err := d.Queue.Records(ctx)
	if err != nil {
		return err
	}
	idle := map[jobs.Kind]bool{}
	for _, r := range records {
		if _, asked := idle[r.Kind]; asked || r.State != queue.Wanted {
			continue
		}
		load, err := d.Queue.Load(ctx, r.Kind)
		if err != nil {
			return err
		}
		idle[r.Kind] = load == (queue.Load{})
	}
	// What was taken off before its kind was found idle is reported by now.
	if n, err := d.Queue.ResultsWaiting(ctx); n > 0 || err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for kind := range idle { // nobody asks for more from here on
		load, err := d.Queue.Load(ctx, kind)
		if err != nil {
			return err
		}
		idle[kind] = idle[kind] && load == (queue.Load{})
	}
	for id, r := range records {
		if r.State != queue.Wanted || !idle[r.Kind] {
			continue
		}
		now, err := d.Queue.Record(ctx, id)
		if errors.Is(err, queue.ErrNoRecord) || err == nil && now.State != queue.Wanted {
			continue
		}
		if err == nil {
			d.Logger.Warn("A job was taken off the queue and not reported; it is queued again", "job", id.Short(), "kind", r.Kind)
			d.Metrics.lost.Inc()
			err = d.again(ctx, id, now)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) refuse(reason string, r jobs.Result, err error) {
	d.Metrics.refused.WithLabelValues(reason).Inc()
	d.Logger.Warn("A result is refused", "reason", reason, "worker", r.Worker, "job", r.ID.Short(), "err", err)
}
