package fleet_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/provertest"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// What is asked for is proven once, by whichever worker, however often it is asked for.
func TestTwoWorkersShareJobs(t *testing.T) {
	r := newRig(t)
	var proofs atomic.Int64
	count := func(context.Context, *jobs.Job) error { proofs.Add(1); return nil }
	for _, name := range []string{"a", "b"} {
		tiny := r.prover()
		tiny.Before = count
		defer r.work(name, tiny)()
	}
	ids := r.want(provertest.T, 2, 6)
	require.Equal(t, ids, r.want(provertest.T, 2, 6), "the same jobs have the same names")
	ids = append(ids, r.want(provertest.B, 2, 3)...)
	r.proven(ids)
	require.EqualValues(t, 9, proofs.Load())
	count9, _, err := r.queue.Size(r.ctx)
	require.NoError(t, err)
	require.LessOrEqual(t, count9, uint64(1), "what is proven leaves the queue")
}

// One job is one worker's, while that renews its lease, however long it takes.
func TestALeaseThatIsRenewedIsNobodyElses(t *testing.T) {
	r := newRig(t)
	var at, began atomic.Int64
	goOn := make(chan struct{})
	for _, name := range []string{"a", "b"} {
		tiny := r.prover()
		tiny.Before = func(context.Context, *jobs.Job) error { began.Add(1); at.Add(1); defer at.Add(-1); <-goOn; return nil }
		defer r.work(name, tiny)()
	}
	ids := r.want(provertest.T, 2, 1)
	// Three leases' time, by the clock of the queue: a job of another kind is left until it is redelivered.
	r.want(provertest.B, 3, 1)
	require.Eventually(t, func() bool { return began.Load() == 2 }, timeout, tick)
	other := provertest.T
	other.Circuit[0] = 1
	require.NoError(t, r.queue.Publish(r.ctx, other, jobs.ID{7}, []byte("of nobody")))
	for try := 1; try <= 3; try++ {
		require.Equal(t, try, r.take(other).Tries)
	}
	require.EqualValues(t, 2, at.Load(), "nobody began anew")
	require.EqualValues(t, 2, began.Load())
	close(goOn)
	r.proven(ids)
}

// A worker that is killed mid-job leaves it to another.
func TestAJobOfADeadWorkerComesAgain(t *testing.T) {
	r := newRig(t)
	ids := r.want(provertest.T, 2, 2)
	dead := r.take(provertest.T) // and not a word since
	require.Equal(t, 1, dead.Tries)
	defer r.work("alive", r.prover())()
	r.proven(ids)
}

// All of it may be killed, mid-job, with jobs waiting, results unread and proofs kept: nothing
// is proven twice that was reported, and all is proven in the end.
func TestEverythingMayRestart(t *testing.T) {
	r := newRig(t)
	first := r.want(provertest.T, 2, 2)
	stop := r.work("a", r.prover())
	r.proven(first)
	stop()

	ids := r.want(provertest.T, 10, 3)
	r.take(provertest.T) // is lost with its worker
	reported := r.take(provertest.T)
	r.end() // the desk is away
	job, err := jobs.Parse(reported.ID, reported.Data)
	require.NoError(t, err)
	proof, err := r.tiny.Prove(r.ctx, job)
	require.NoError(t, err)
	require.NoError(t, r.queue.Report(r.ctx, jobs.Result{ID: reported.ID, Worker: "b", Proof: proof}))
	r.end = func() {}
	r.stop()

	r.start()
	var mu sync.Mutex
	var again []jobs.ID
	tiny := r.prover()
	tiny.Before = func(_ context.Context, j *jobs.Job) error {
		mu.Lock()
		defer mu.Unlock()
		id, err := j.ID()
		again = append(again, id)
		return err
	}
	r.proven([]jobs.ID{reported.ID})
	defer r.work("c", tiny)()
	require.Equal(t, ids, r.want(provertest.T, 10, 3), "whoever plans asks again")
	r.proven(append(first, ids...))
	mu.Lock()
	defer mu.Unlock()
	require.NotContains(t, again, reported.ID)
	require.NotContains(t, again, first[0])
	require.Len(t, again, 2)
}

// A job that no worker survives is tried five times, then set aside with the reason, and
// stands in nobody's way.
func TestAPoisonJobIsSetAside(t *testing.T) {
	t.Run("it kills its worker", func(t *testing.T) {
		r := newRig(t)
		poison := r.want(provertest.T, 2, 1)
		for try := 1; try <= 5; try++ {
			require.Equal(t, try, r.take(provertest.T).Tries)
		}
		defer r.work("sixth", r.prover())()
		r.aside(poison[0], "no worker came to an end with it")
		r.proven(r.want(provertest.T, 3, 1))
	})
	t.Run("its witness breaks the circuit", func(t *testing.T) {
		r := newRig(t)
		var tries atomic.Int64
		tiny := r.prover()
		tiny.Before = func(context.Context, *jobs.Job) error { tries.Add(1); return nil }
		defer r.work("a", tiny)()
		bad := provertest.Job(provertest.T, 2)
		bad.Secret[0].SetUint64(3)
		id, err := r.desk.Want(r.ctx, 1, bad)
		require.NoError(t, err)
		r.aside(id, "constraint")
		require.EqualValues(t, 5, tries.Load())
	})
	t.Run("its prover panics", func(t *testing.T) {
		r := newRig(t)
		tiny := r.prover()
		tiny.Before = func(context.Context, *jobs.Job) error { panic("a solver of honest witnesses") }
		defer r.work("a", tiny)()
		r.aside(r.want(provertest.T, 2, 1)[0], "a solver of honest witnesses")
	})
	t.Run("its witness has too few words", func(t *testing.T) {
		r := newRig(t)
		defer r.work("a", r.prover())()
		bad := provertest.Job(provertest.T, 2)
		bad.Secret = nil
		id, err := r.desk.Want(r.ctx, 1, bad)
		require.NoError(t, err)
		r.aside(id, "")
	})
	t.Run("another's bytes are in its place", func(t *testing.T) {
		r := newRig(t)
		ids := r.want(provertest.T, 2, 1)
		require.NoError(t, r.queue.Remove(r.ctx, provertest.T, ids[0]))
		require.NoError(t, r.queue.Publish(r.ctx, provertest.T, ids[0], []byte("junk")))
		defer r.work("a", r.prover())()
		r.aside(ids[0], "are of another")
	})
}

// What was set aside is tried anew when somebody says so, and a proof that comes late counts.
func TestASetAsideJobMayBeProvenLater(t *testing.T) {
	r := newRig(t)
	var broken atomic.Bool
	broken.Store(true)
	tiny := r.prover()
	tiny.Before = func(context.Context, *jobs.Job) error {
		if broken.Load() {
			return errors.New("no memory")
		}
		return nil
	}
	defer r.work("a", tiny)()
	ids := r.want(provertest.T, 2, 1)
	r.aside(ids[0], "no memory")
	_, err := r.desk.Proofs(r.ctx, ids)
	require.ErrorIs(t, err, fleet.ErrAside)
	broken.Store(false)
	require.NoError(t, r.desk.Retry(r.ctx, ids[0]))
	r.proven(ids)
}

// aside waits until a job is, with a reason that says so.
func (r *rig) aside(id jobs.ID, reason string) {
	_, err := r.desk.Proofs(r.ctx, []jobs.ID{id})
	require.ErrorIs(r, err, fleet.ErrAside)
	require.ErrorContains(r, err, reason)
	record, err := r.queue.Record(r.ctx, id)
	require.NoError(r, err)
	require.Equal(r, queue.Aside, record.State)
}
