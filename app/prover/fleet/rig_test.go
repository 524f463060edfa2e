package fleet_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/provertest"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/worker"
)

// rig is a fleet in this process: a server with its store on disk, a desk, and workers.
type rig struct {
	*testing.T
	ctx  context.Context
	dir  string
	opts queue.Options

	tiny    *provertest.Tiny
	metrics *fleet.Metrics

	server *queue.Server
	conn   *nats.Conn
	queue  *queue.Queue
	desk   *fleet.Desk
	end    func()
}

// newRig starts one whose leases are short, so that what a worker leaves comes again soon.
func newRig(t *testing.T) *rig {
	tiny, err := provertest.New()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	t.Cleanup(cancel)
	r := &rig{T: t, ctx: ctx, dir: t.TempDir(), tiny: tiny, metrics: fleet.NewMetrics(nil), opts: queue.Options{Lease: time.Second, MaxJobs: 1 << 20}}
	r.start()
	t.Cleanup(func() { r.stop() })
	return r
}

// start starts server and desk on what is on disk.
func (r *rig) start() {
	var err error
	r.server, err = queue.Serve(queue.ServerOptions{Dir: r.dir, MaxStore: r.opts.StoreFor()})
	require.NoError(r, err)
	r.conn, err = r.server.Connect()
	require.NoError(r, err)
	r.queue, err = queue.Open(r.ctx, r.conn, r.opts)
	require.NoError(r, err)
	r.desk, err = fleet.New(r.ctx, fleet.Options{Queue: r.queue, Verifier: r.tiny, Look: 100 * time.Millisecond, Metrics: r.metrics})
	require.NoError(r, err)
	r.end = r.run(func(ctx context.Context) error { return r.desk.Run(ctx) })
}

// stop ends both.
func (r *rig) stop() {
	if r.end == nil {
		return
	}
	r.end()
	r.end = nil
	r.conn.Close()
	require.NoError(r, r.server.Close())
}

// work runs a worker until the function returned is called or it ends by itself.
func (r *rig) work(name string, tiny *provertest.Tiny) (stop func()) {
	return r.run(func(ctx context.Context) error {
		return worker.Run(ctx, worker.Options{
			Queue: r.queue, Provers: tiny, Verifier: r.tiny, Name: name, Memory: 1 << 20, Again: 10 * time.Millisecond,
		})
	})
}

// run runs a part until the function returned is called, which waits for it.
func (r *rig) run(part func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(r.ctx)
	ended := make(chan error, 1)
	go func() { ended <- part(ctx) }()
	return sync.OnceFunc(func() {
		cancel()
		require.NoError(r, <-ended)
	})
}

// prover is another worker's: it shares nothing with the rig's but the keys.
func (r *rig) prover() *provertest.Tiny {
	t := *r.tiny
	t.Loads = nil
	return &t
}

// want asks for so many proofs of a kind, with roots from one on.
func (r *rig) want(kind jobs.Kind, from, n uint64) (ids []jobs.ID) {
	for root := from; root < from+n; root++ {
		id, err := r.desk.Want(r.ctx, 1, provertest.Job(kind, root))
		require.NoError(r, err)
		ids = append(ids, id)
	}
	return ids
}

// proven waits for proofs and checks them.
func (r *rig) proven(ids []jobs.ID) {
	proofs, err := r.desk.Proofs(r.ctx, ids)
	require.NoError(r, err)
	for i, id := range ids {
		record, err := r.queue.Record(r.ctx, id)
		require.NoError(r, err)
		require.NoError(r, r.tiny.Verify(record.Kind, record.Public, proofs[i]))
	}
}

// take leases a job as a worker of a test's own does.
func (r *rig) take(kind jobs.Kind) *queue.Lease {
	l, err := r.queue.Lease(r.ctx, []jobs.Kind{kind})
	require.NoError(r, err)
	return l
}
