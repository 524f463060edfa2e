package worker

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// MaxTries is how often a job is tried before it is set aside.
const MaxTries = 5

// Options configure a worker.
type Options struct {
	Queue *queue.Queue
	// Provers makes the proofs, Verifier checks each before it is reported.
	Provers  jobs.Provers
	Verifier jobs.Verifier
	// Name tells the fleet's workers apart.
	Name string
	// Memory is the worker's budget in bytes: kinds that need more are left to others.
	Memory uint64
	// Limit is how long one proof may take; a worker that is at one for longer ends, as
	// something hangs. 0 means an hour.
	Limit time.Duration
	// Again is how long a failed job rests, times the tries it had; 0 means 5 s.
	Again time.Duration

	Logger  *slog.Logger
	Metrics *Metrics
}

func (o Options) withDefaults() Options {
	if o.Limit == 0 {
		o.Limit = time.Hour
	}
	if o.Again == 0 {
		o.Again = 5 * time.Second
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Metrics == nil {
		o.Metrics = NewMetrics(nil)
	}
	return o
}

func (o Options) check() error {
	if o.Queue == nil || o.Provers == nil || o.Verifier == nil {
		return errors.New("a worker needs a queue, what proves and what verifies")
	}
	return jobs.CheckWorker(o.Name)
}

// fitting are the kinds that the worker has memory for, by name. It is an error when there is
// none.
func (o Options) fitting() ([]jobs.Kind, error) {
	var fit []jobs.Kind
	var small []string
	for kind, need := range o.Provers.Needs() {
		if need.Total() <= o.Memory {
			fit = append(fit, kind)
			continue
		}
		small = append(small, fmt.Sprintf("%s needs %d MB", kind, need.Total()>>20))
		o.Logger.Warn("Leaves a kind of job to others, for want of memory", "kind", kind, "needs_mb", need.Total()>>20, "memory_mb", o.Memory>>20)
	}
	slices.Sort(small)
	if len(fit) == 0 {
		return nil, fmt.Errorf("no kind of job fits into %d MB (%s): raise --memory, or run the worker on a larger machine", o.Memory>>20, strings.Join(small, ", "))
	}
	slices.SortFunc(fit, func(a, b jobs.Kind) int { return strings.Compare(a.String(), b.String()) })
	return fit, nil
}
