package fleet_test

import (
	"context"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/provertest"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/worker"
)

const (
	timeout = time.Minute
	tick    = 10 * time.Millisecond
)

// prove makes the proof of a leased job.
func (r *rig) prove(l *queue.Lease) []byte {
	job, err := jobs.Parse(l.ID, l.Data)
	require.NoError(r, err)
	proof, err := r.tiny.Prove(r.ctx, job)
	require.NoError(r, err)
	return proof
}

// A proof of another job is none of this one, and the job goes to another worker though the
// liar said that it was done.
func TestAFalseProofIsRefused(t *testing.T) {
	r := newRig(t)
	ids := r.want(provertest.T, 2, 2)
	one, two := r.take(provertest.T), r.take(provertest.T)
	require.NoError(t, r.queue.Report(r.ctx, jobs.Result{ID: one.ID, Worker: "liar", Proof: r.prove(two)}))
	require.NoError(t, one.End(r.ctx))
	require.NoError(t, r.queue.Report(r.ctx, jobs.Result{ID: two.ID, Worker: "liar", Proof: []byte("no point of any curve")}))
	require.NoError(t, two.End(r.ctx))
	defer r.work("honest", r.prover())()
	r.proven(ids)
	for _, id := range ids {
		record, err := r.queue.Record(r.ctx, id)
		require.NoError(t, err)
		require.Equal(t, "honest", record.Worker)
		require.Zero(t, record.Tries, "a lie is the liar's, not the job's")
	}
}

// Three false proofs bar a worker: nothing of it is looked at any more, and its program ends.
func TestALiarIsBarred(t *testing.T) {
	r := newRig(t)
	ids := r.want(provertest.T, 2, 4)
	for range 3 {
		l := r.take(provertest.T)
		require.NoError(t, r.queue.Report(r.ctx, jobs.Result{ID: l.ID, Worker: "liar", Proof: []byte("no proof")}))
	}
	require.Eventually(t, func() bool {
		reason, err := r.queue.Barred(r.ctx, "liar")
		require.NoError(t, err)
		return reason != ""
	}, timeout, tick)
	err := worker.Run(r.ctx, worker.Options{Queue: r.queue, Provers: r.prover(), Verifier: r.tiny, Name: "liar", Memory: 1 << 20})
	require.ErrorIs(t, err, worker.ErrBarred)
	// It could not even set a job aside.
	require.NoError(t, r.queue.Report(r.ctx, jobs.Result{ID: ids[3], Worker: "liar", Failure: "poison", Final: true}))
	defer r.work("honest", r.prover())()
	r.proven(ids)
}

// A worker that takes jobs off the queue and says nothing delays them, and loses none.
func TestAJobTakenOffTheQueueComesBack(t *testing.T) {
	r := newRig(t)
	ids := r.want(provertest.T, 2, 2)
	for range ids {
		require.NoError(t, r.take(provertest.T).End(r.ctx))
	}
	defer r.work("honest", r.prover())()
	r.proven(ids)
}

// Results of jobs that nobody asked for, and bytes that are no result, are refused and gone.
func TestJunkIsRefused(t *testing.T) {
	r := newRig(t)
	js, err := r.conn.JetStream()
	require.NoError(t, err)
	_, err = js.Publish("aztecd.result.junk", []byte(`{"id":`))
	require.NoError(t, err)
	_, err = js.Publish("aztecd.result.junk", make([]byte, jobs.MaxResult*2))
	require.Error(t, err, "too large for a result")
	require.NoError(t, r.queue.Report(r.ctx, jobs.Result{ID: jobs.ID{1}, Worker: "eager", Proof: []byte("of what?")}))
	require.Eventually(t, func() bool {
		n, err := r.queue.ResultsWaiting(r.ctx)
		require.NoError(t, err)
		return n == 0
	}, timeout, tick)
	// A job without a record is nobody's: it is taken off, and not proven.
	id, err := provertest.Job(provertest.T, 9).ID()
	require.NoError(t, err)
	b, err := provertest.Job(provertest.T, 9).Encode()
	require.NoError(t, err)
	require.NoError(t, r.queue.Publish(r.ctx, provertest.T, id, b))
	defer r.work("a", r.prover())()
	r.proven(r.want(provertest.T, 2, 1))
	_, err = r.queue.Record(r.ctx, id)
	require.ErrorIs(t, err, queue.ErrNoRecord)
}

// The queue refuses what it has no room for, with a reason, and takes it once there is.
func TestTheQueueIsBounded(t *testing.T) {
	r := newRig(t)
	var full error
	root := uint64(2)
	for ; full == nil; root++ {
		job := provertest.Job(provertest.T, root)
		job.Secret = append(job.Secret, make([]fr.Element, 1000)...) // 32 KB of a megabyte
		_, full = r.desk.Want(r.ctx, root, job)
		require.Less(t, root, uint64(100))
	}
	require.ErrorIs(t, full, queue.ErrFull)
	require.NoError(t, r.desk.Forget(r.ctx, 2))
	job := provertest.Job(provertest.T, root-1)
	job.Secret = append(job.Secret, make([]fr.Element, 1000)...)
	_, err := r.desk.Want(r.ctx, root-1, job)
	require.NoError(t, err)
}

// A kind that needs more memory than a worker has is left to others.
func TestJobsFitTheirWorkersMemory(t *testing.T) {
	r := newRig(t)
	small := r.prover()
	small.Need = jobs.Need{Loaded: 1 << 20, Proving: 1}
	err := worker.Run(r.ctx, worker.Options{Queue: r.queue, Provers: small, Verifier: r.tiny, Name: "small", Memory: 1 << 20})
	require.ErrorContains(t, err, "no kind of job fits into 1 MB")

	onlyB := &picky{Tiny: r.prover()}
	defer r.run(func(ctx context.Context) error {
		return worker.Run(ctx, worker.Options{Queue: r.queue, Provers: onlyB, Verifier: r.tiny, Name: "b", Memory: 1 << 20})
	})()
	ts := r.want(provertest.T, 2, 1)
	r.proven(r.want(provertest.B, 2, 2))
	record, err := r.queue.Record(r.ctx, ts[0])
	require.NoError(t, err)
	require.Equal(t, queue.Wanted, record.State)
	defer r.work("large", r.prover())()
	r.proven(ts)
	require.Equal(t, []jobs.Kind{provertest.B}, onlyB.Loads, "a key is loaded once")
}

// picky needs too much for kind t.
type picky struct{ *provertest.Tiny }

func (p *picky) Needs() map[jobs.Kind]jobs.Need {
	needs := p.Tiny.Needs()
	needs[provertest.T] = jobs.Need{Loaded: 1 << 30}
	return needs
}

// Two servers cannot have one store.
func TestAStoreIsOneServers(t *testing.T) {
	r := newRig(t)
	_, err := queue.Serve(queue.ServerOptions{Dir: r.dir, MaxStore: 1 << 20})
	require.ErrorContains(t, err, "another prover has it open")
	_, err = queue.Serve(queue.ServerOptions{Dir: t.TempDir(), MaxStore: 1 << 20, Listen: "0.0.0.0:0"})
	require.ErrorContains(t, err, "set a token")
	require.Empty(t, r.server.URL())
}

// Workers of other processes come in where the server listens, with the token.
func TestWorkersComeOverTheNetwork(t *testing.T) {
	s, err := queue.Serve(queue.ServerOptions{Dir: t.TempDir(), MaxStore: 1 << 30, Listen: "127.0.0.1:0", Token: "secret"})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	_, err = queue.Dial(queue.DialOptions{URL: s.URL()})
	require.Error(t, err)
	conn, err := queue.Dial(queue.DialOptions{URL: s.URL(), Token: "secret", Lost: func(error) {}})
	require.NoError(t, err)
	defer conn.Close()
	_, err = queue.Open(t.Context(), conn, queue.Options{MaxJobs: 1 << 20, MaxResults: 1 << 20, MaxRecords: 1 << 20})
	require.NoError(t, err)
}
