package machine

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/aztecd/aztecd/app/prover/circuits"
	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/ranges"
	"github.com/aztecd/aztecd/x/proving/epoch"
)

// ProveOptions say what to prove, from which L1, and who does it.
type ProveOptions struct {
	L1   L1
	Home string // of the rebuilt state and of an embedded queue
	// First and Last are checkpoints; Last 0 is the last one that L1 holds.
	First, Last uint64

	Fleet Fleet
	Keys  Keys
	Hands Hands
	// Elsewhere leaves the work to other processes.
	Elsewhere bool
	// Metrics is host:port of /metrics and /healthz; empty serves none.
	Metrics string
	Logger  *slog.Logger
}

// Proven is an epoch proof and where it starts.
type Proven struct {
	Proof *epoch.Proof
	From  From
	Took  time.Duration
	Jobs  int

	period queue.Period
}

// Prove rebuilds the chain from L1, has a range of it proven, and puts the proof together. What
// was proven before it was interrupted is not proven again.
func Prove(ctx context.Context, o ProveOptions) (p *Proven, err error) {
	if o.First == 0 {
		return nil, errors.New("checkpoint 0 is genesis, which needs no proof: begin with 1 or later")
	}
	hands := o.Hands
	if !o.Elsewhere {
		if hands, err = hands.ready(); err != nil {
			return nil, err
		}
	}
	registry := newRegistry()
	server, err := serve(o.Metrics, registry, o.Logger)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, server()) }()
	o.Logger.Info("Rebuilds the chain from L1", "rollup", o.L1.Rollup)
	chain, err := o.L1.rebuild(ctx, filepath.Join(o.Home, "world"))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, chain.close()) }()
	if o.Last == 0 {
		o.Last = chain.last
	}
	r, err := ranges.Read(chain.world, chain.params, chain.payers, o.First, o.Last)
	if err != nil {
		return nil, err
	}
	o.Keys.Chain = chain.params.L1ChainID
	o.Logger.Info("Compiles circuits", "circuits", o.Keys.Set)
	all, set, err := o.Keys.open()
	if err != nil {
		return nil, err
	}
	if o.Fleet.Dir == "" {
		o.Fleet.Dir = filepath.Join(o.Home, "queue")
	}
	q, err := o.Fleet.open(ctx, o.Logger)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, q.close()) }()
	if q.URL != "" {
		o.Logger.Info("Workers come in", "nats", q.URL)
	}
	desk, err := fleet.New(ctx, fleet.Options{Queue: q.Queue, Verifier: all, Logger: o.Logger, Metrics: fleet.NewMetrics(registry)})
	if err != nil {
		return nil, err
	}
	f := &ranging{set: set, circuits: all, queue: q.Queue, desk: desk, log: o.Logger}
	parts := []func(context.Context) error{desk.Run}
	if !o.Elsewhere {
		parts = append(parts, func(ctx context.Context) error { return work(ctx, q.Queue, all, hands, registry, o.Logger) })
	}
	err = beside(ctx, parts, func(ctx context.Context) (err error) {
		if p, err = f.prove(ctx, r, queue.Period{Number: o.Last, First: o.First, Last: o.Last}); err != nil {
			return err
		}
		return f.done(ctx, p)
	})
	return p, err
}

// ranging has ranges proven by a fleet.
type ranging struct {
	set      keys.Set
	circuits *circuits.Circuits
	queue    *queue.Queue
	desk     *fleet.Desk
	log      *slog.Logger
	// alone: one period at a time is proven, and of others nothing is kept.
	alone bool
}

// prove asks for the proofs of a range and puts them together. The range's jobs go by the
// period's number; those of others that are done with are forgotten now.
func (f *ranging) prove(ctx context.Context, r *ranges.Range, period queue.Period) (*Proven, error) {
	began := time.Now()
	period.Stage = queue.StageCutting
	if err := f.forget(ctx, period.Number); err != nil {
		return nil, err
	}
	if err := f.queue.PutPeriod(ctx, period); err != nil {
		return nil, err
	}
	cut, err := r.Jobs(f.set.Steps, f.set.BlobRuns)
	if err != nil {
		return nil, err
	}
	list, err := f.circuits.Jobs(cut)
	if err != nil {
		return nil, err
	}
	period.Jobs, period.Whole, period.Stage = len(list), true, queue.StageProving
	if err := f.queue.PutPeriod(ctx, period); err != nil {
		return nil, err
	}
	headers := r.Headers()
	f.log.Info("Asks for proofs", "first", headers[0].Number, "last", headers[len(headers)-1].Number, "jobs", len(list))
	proofs, err := f.ask(ctx, period.Number, list)
	if err != nil {
		return nil, err
	}
	proof, err := f.assemble(r, list, proofs)
	if err != nil {
		return nil, err
	}
	period.Stage = queue.StageSubmitting
	if err := f.queue.PutPeriod(ctx, period); err != nil {
		return nil, err
	}
	from, err := fromOf(r, f.set)
	return &Proven{Proof: proof, From: from, Took: time.Since(began), Jobs: len(list), period: period}, err
}

// done says that nothing is to be done any more of what was proven.
func (f *ranging) done(ctx context.Context, p *Proven) error {
	p.period.Stage = queue.StageProven
	return f.queue.PutPeriod(ctx, p.period)
}

// forget makes room: what is proven is written down elsewhere.
func (f *ranging) forget(ctx context.Context, but uint64) error {
	periods, err := f.queue.Periods(ctx)
	if err != nil {
		return err
	}
	for _, p := range periods {
		if p.Number != but && (p.Stage == queue.StageProven || f.alone) {
			if err := f.desk.Forget(ctx, p.Number); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *ranging) ask(ctx context.Context, period uint64, list []*jobs.Job) ([][]byte, error) {
	ids := make([]jobs.ID, len(list))
	for i, job := range list {
		var err error
		if ids[i], err = f.desk.Want(ctx, period, job); err != nil {
			return nil, err
		}
	}
	return f.desk.Proofs(ctx, ids)
}

func (f *ranging) assemble(r *ranges.Range, list []*jobs.Job, proofs [][]byte) (*epoch.Proof, error) {
	shown, err := r.Shown()
	if err != nil {
		return nil, err
	}
	made := map[string][]epoch.Made{}
	for i, job := range list {
		name := job.Kind.Name
		made[name] = append(made[name], epoch.Made{Public: job.Public, Proof: proofs[i]})
	}
	closing := made[keys.KindR]
	if len(closing) != 1 {
		return nil, fmt.Errorf("%d closing proofs of a range: %w", len(closing), epoch.ErrProof)
	}
	challenges, err := r.Challenges()
	if err != nil {
		return nil, err
	}
	return epoch.Assemble(shown, challenges, made[keys.KindT], made[keys.KindB], closing[0])
}
