package circuits_test

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/circuits"
	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/worker"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

// A real chain's period is cut, proven by a fleet of which a worker is killed on the way, and
// put together as L1 takes it. It takes minutes, and says where keys are or are to be made.
func TestAPeriodIsProvenByAFleet(t *testing.T) {
	dir := os.Getenv("AZTECD_TEST_PROVE")
	if dir == "" {
		t.Skip("AZTECD_TEST_PROVE names a directory of keys; tiny ones are made there, once")
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	require.NoError(t, keys.Setup(keys.Open(dir), keys.Tiny(), func(m keys.Made) { t.Log(m.Kind, m.Constraints, m.Took) }))
	all, err := circuits.Open(circuits.Options{Set: keys.Tiny(), Dir: dir, Chain: keys.DevelopmentChain})
	require.NoError(t, err)

	opts := queue.Options{Lease: 5 * time.Second}
	server, err := queue.Serve(queue.ServerOptions{Dir: t.TempDir(), MaxStore: opts.StoreFor()})
	require.NoError(t, err)
	defer func() { require.NoError(t, server.Close()) }()
	conn, err := server.Connect()
	require.NoError(t, err)
	defer conn.Close()
	q, err := queue.Open(ctx, conn, opts)
	require.NoError(t, err)
	desk, err := fleet.New(ctx, fleet.Options{Queue: q, Verifier: all})
	require.NoError(t, err)
	defer run(t, ctx, desk.Run)()

	p := witnesstest.Small(t)
	set := keys.Tiny()
	list, err := all.Jobs(p.Jobs(t, set.Steps, set.BlobRuns))
	require.NoError(t, err)
	var ids []jobs.ID
	for _, job := range list {
		id, err := desk.Want(ctx, 1, job)
		require.NoError(t, err)
		ids = append(ids, id)
	}
	// One worker is killed with a job in its hands.
	_, err = q.Lease(ctx, []jobs.Kind{list[0].Kind})
	require.NoError(t, err)
	began := time.Now()
	defer run(t, ctx, func(ctx context.Context) error {
		return worker.Run(ctx, worker.Options{Queue: q, Provers: all, Verifier: all, Name: "alive", Memory: 8 << 30})
	})()
	proofs, err := desk.Proofs(ctx, ids)
	require.NoError(t, err)
	t.Logf("%d jobs in %s", len(ids), time.Since(began))

	made := map[string][]epoch.Made{}
	for i, job := range list {
		require.NoError(t, all.Verify(job.Kind, job.Public, proofs[i]))
		made[job.Kind.Name] = append(made[job.Kind.Name], epoch.Made{Public: job.Public, Proof: proofs[i]})
	}
	whole := epoch.Range{Headers: p.Headers(), Blobs: p.Blobs(t), Commitments: p.Commitments(t), In: p.In(), Out: p.Out()}
	closing := made[keys.KindR][0]
	proof, err := epoch.Assemble(whole, p.Challenges(t), made[keys.KindT], made[keys.KindB], closing)
	require.NoError(t, err)
	require.Len(t, proof.T, len(made[keys.KindT])+1)
	require.Len(t, proof.B, len(made[keys.KindB])+1)

	// Parts of another proof do not fit, and L1 is not asked.
	short := whole
	short.In = short.In[1:]
	_, err = epoch.Assemble(short, p.Challenges(t), made[keys.KindT], made[keys.KindB], closing)
	require.ErrorIs(t, err, epoch.ErrProof)
	_, err = epoch.Assemble(whole, p.Challenges(t), made[keys.KindT][1:], made[keys.KindB], closing)
	require.ErrorIs(t, err, epoch.ErrProof)
	_, err = epoch.Assemble(whole, p.Challenges(t), made[keys.KindT], made[keys.KindB][1:], closing)
	require.ErrorIs(t, err, epoch.ErrProof)
	// A proof of one slice is none of another.
	require.Error(t, all.Verify(list[0].Kind, list[1].Public, proofs[0]))
}

// run runs a part until the function returned is called, which waits for it.
func run(t *testing.T, ctx context.Context, part func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- part(ctx) }()
	return func() {
		cancel()
		require.NoError(t, <-ended)
	}
}
