package queue

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// Worker is what a worker says of itself.
type Worker struct {
	Name  string      `json:"name"`
	Kinds []jobs.Kind `json:"kinds"`
	// Memory is its budget in bytes.
	Memory uint64    `json:"memory"`
	Since  time.Time `json:"since"`
	// Doing is the job it is at, if any.
	Doing *jobs.ID `json:"doing,omitempty"`
	// Proven and Failed count its jobs since it started.
	Proven int `json:"proven"`
	Failed int `json:"failed"`
}

// Present says that a worker works; it holds for Present.
func (q *Queue) Present(ctx context.Context, w Worker) error {
	if err := jobs.CheckWorker(w.Name); err != nil {
		return err
	}
	if err := put(ctx, q.workers, w.Name, w); err != nil {
		return fmt.Errorf("say that %s works: %w", w.Name, err)
	}
	return nil
}

// Workers are those who said lately that they work.
func (q *Queue) Workers(ctx context.Context) (out []Worker, err error) {
	err = all(ctx, q.workers, func(key string, value []byte) error {
		var w Worker
		if json.Unmarshal(value, &w) == nil && w.Name == key { // else a stranger's
			out = append(out, w)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("ask who works: %w", err)
	}
	return out, nil
}

// Bar makes the desk refuse what a worker of that name reports, and the worker stop.
func (q *Queue) Bar(ctx context.Context, worker, reason string) error {
	if err := put(ctx, q.barred, worker, reason); err != nil {
		return fmt.Errorf("bar %s: %w", worker, err)
	}
	return nil
}

// Unbar takes that back.
func (q *Queue) Unbar(ctx context.Context, worker string) error {
	if err := q.barred.Delete(ctx, worker); err != nil {
		return fmt.Errorf("unbar %s: %w", worker, err)
	}
	return nil
}

// Barred is why a worker is barred; empty when it is not.
func (q *Queue) Barred(ctx context.Context, worker string) (reason string, err error) {
	err = get(ctx, q.barred, worker, &reason)
	if err != nil && !errors.Is(err, jetstream.ErrKeyNotFound) {
		return "", fmt.Errorf("ask whether %s is barred: %w", worker, err)
	}
	return reason, nil
}

// Stage is what is being done for a period.
type Stage string

// A period is cut into jobs, proven, put on L1, and done with.
const (
	StageCutting    Stage = "cutting"
	StageProving    Stage = "proving"
	StageSubmitting Stage = "submitting"
	StageProven     Stage = "proven"
)

// Period is what a planner says of a period, for people and metrics.
type Period struct {
	Number uint64 `json:"period"`
	// First and Last are its checkpoints.
	First uint64 `json:"first_checkpoint"`
	Last  uint64 `json:"last_checkpoint"`
	// Jobs is how many it is cut into so far, and Whole that no more come.
	Jobs  int  `json:"jobs"`
	Whole bool `json:"whole"`
	// Deadline is when its proof must be on L1; nil without a market.
	Deadline *time.Time `json:"deadline,omitempty"`
	// Bond is at stake until then, in wei of AZT, and Fee what of the reward is the prover's, of 10,000.
	Bond  string `json:"bond,omitempty"`
	Fee   uint32 `json:"fee_basis_points,omitempty"`
	Stage Stage  `json:"stage"`
	// Note says why it stands still, if it does.
	Note string `json:"note,omitempty"`
	// Gas is what its transactions took.
	Gas uint64 `json:"gas,omitempty"`
}

// PutPeriod writes what is said of a period.
func (q *Queue) PutPeriod(ctx context.Context, p Period) error {
	if err := put(ctx, q.periods, strconv.FormatUint(p.Number, 10), p); err != nil {
		return fmt.Errorf("write down period %d: %w", p.Number, err)
	}
	return nil
}

// Periods reads all there are, in no order.
func (q *Queue) Periods(ctx context.Context) (out []Period, err error) {
	err = all(ctx, q.periods, func(key string, value []byte) error {
		var p Period
		if err := json.Unmarshal(value, &p); err != nil {
			return fmt.Errorf("period %s: %w", key, err)
		}
		out = append(out, p)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read periods: %w", err)
	}
	return out, nil
}

// ForgetPeriod removes what is said of a period.
func (q *Queue) ForgetPeriod(ctx context.Context, number uint64) error {
	if err := q.periods.Delete(ctx, strconv.FormatUint(number, 10)); err != nil {
		return fmt.Errorf("forget period %d: %w", number, err)
	}
	return nil
}
