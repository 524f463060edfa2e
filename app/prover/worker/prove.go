package worker

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// made is a proof that holds, and what it took.
type made struct {
	proof     []byte
	wall, cpu time.Duration
}

// prove makes a proof and checks it. It returns when the context ends, when the proof may go
// on for a while, and with ErrHangs past the limit.
func (w *worker) prove(ctx context.Context, job *jobs.Job) (made, error) {
	type outcome struct {
		made
		err error
	}
	done := make(chan outcome, 1) // read or not
	go func() {
		m, err := w.proveNow(ctx, job)
		done <- outcome{m, err}
	}()
	late := time.NewTimer(w.Limit)
	defer late.Stop()
	select {
	case o := <-done:
		return o.made, o.err
	case <-late.C:
		return made{}, fmt.Errorf("%w: kind %s after %s", ErrHangs, job.Kind, w.Limit)
	case <-ctx.Done():
		return made{}, ctx.Err()
	}
}

func (w *worker) proveNow(ctx context.Context, job *jobs.Job) (m made, err error) {
	defer func() { // a witness may be anybody's, and a circuit's solver was written for honest ones
		if p := recover(); p != nil {
			err = fmt.Errorf("the prover panics: %v at %s", p, cut(debug.Stack(), 400))
		}
	}()
	prover, err := w.loaded.get(ctx, job.Kind)
	if err != nil {
		return m, fmt.Errorf("load what proves kind %s: %w", job.Kind, err)
	}
	began, used := time.Now(), cpuTime()
	if m.proof, err = prover.Prove(ctx, job); err != nil {
		return m, err
	}
	m.wall, m.cpu = time.Since(began), cpuTime()-used
	if err := w.Verifier.Verify(job.Kind, job.Public, m.proof); err != nil {
		return m, fmt.Errorf("the proof made here is false: %w", err)
	}
	return m, nil
}

func cut(b []byte, n int) []byte { return b[:min(n, len(b))] }
