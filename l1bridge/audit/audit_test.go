package audit_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/worldstate"
)

// run is an audit of a rollup, with what it told.
type run struct {
	audit.Options
	world *worldstate.Store
	told  []audit.Progress
}

func newRun(t *testing.T, r *rollup) *run {
	t.Helper()
	source, err := blobs.NewBeacon(r.Node.BeaconURL(), blobs.Options{})
	require.NoError(t, err)
	a := &run{}
	db := kvtest.Memory(t)
	a.Options = audit.Options{
		Client: r.Client(t), Blobs: source, Rollup: r.Deployment.Rollup,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
			var err error
			a.world, err = worldstate.Open(db, g, worldstate.Options{})
			return a.world, err
		},
		Progress: func(p audit.Progress) { a.told = append(a.told, p) },
	}
	return a
}

// again audits with the same database, and wants these checkpoints told.
func (a *run) again(t *testing.T, checkpoints ...uint64) {
	t.Helper()
	a.told = nil
	require.NoError(t, audit.Run(t.Context(), a.Options))
	got := []uint64{}
	for _, p := range a.told {
		got = append(got, p.Checkpoint)
	}
	require.Equal(t, checkpoints, got)
}

// same wants the audit to have rebuilt the chain's own state.
func (a *run) same(t *testing.T, r *rollup) {
	t.Helper()
	chunk, roots := a.world.Tip()
	wantChunk, wantRoots := r.World.Tip()
	require.Equal(t, wantChunk, chunk)
	require.Equal(t, wantRoots, roots)
	for n := uint64(1); n <= r.Last; n++ {
		want, err := ledger.CheckpointAt(r.World, n)
		require.NoError(t, err)
		got, err := ledger.CheckpointAt(a.world, n)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

// State comes out of L1 alone as the chain executed it; a later audit goes on
// where the first ended, within a checkpoint too.
func TestAuditRebuildsWhatWasExecuted(t *testing.T) {
	r := newRollup(t)
	a := newRun(t, r)
	require.NoError(t, audit.Run(t.Context(), a.Options), "nothing is published yet")
	require.Empty(t, a.told)

	r.lock(t, 0, 2)
	r.lock(t, 1, 1)
	r.lock(t, 1, 3)
	r.publish(t, 2)
	a.again(t, 1, 2)
	a.same(t, r)
	first, last := a.told[0], a.told[1]
	require.Equal(t, []uint64{1, 2, 1, 0}, []uint64{first.Checkpoint, first.Of, first.Chunk, first.Slot})
	require.Equal(t, []uint64{2, 2, 3, 1}, []uint64{last.Checkpoint, last.Of, last.Chunk, last.Slot})
	require.Equal(t, []int{2, 2, 4, 6}, []int{first.Txs, first.TotalTxs, last.Txs, last.TotalTxs})
	require.Equal(t, r.State.Checkpoint.Header.StateRoot, last.StateRoot)
	require.Positive(t, last.Rebuilding)
	a.again(t, 2)

	r.lock(t, 2, 1)
	r.publish(t, 3)
	a.again(t, 3)
	a.same(t, r)

	r.lock(t, 2, 2) // a longer version of what L1 has
	r.Close(t)
	r.publish(t, 4)
	a.again(t, 3)
	a.same(t, r)
	afresh := newRun(t, r)
	afresh.FromBlock = r.Params.GenesisOrigin.Number
	afresh.again(t, 1, 2, 3)
	afresh.same(t, r)
}

// Where no rollup was deployed, or only before the block to search from, the
// error says what to do.
func TestAuditOfNoRollupSaysSo(t *testing.T) {
	r := newRollup(t)
	params, err := r.Node.Client().TransactionReceipt(t.Context(), r.Deployment.ParamsTx)
	require.NoError(t, err)
	r.Seal(t)
	for name, change := range map[string]func(a *run){
		"an account":       func(a *run) { a.Rollup = l1test.Address(r.Publishers[0]) },
		"nothing there":    func(a *run) { a.Rollup = common.HexToAddress("0x1234") },
		"after the params": func(a *run) { a.FromBlock = params.BlockNumber.Uint64() + 1 },
		"beyond L1's head": func(a *run) { a.FromBlock = 1_000_000 },
	} {
		t.Run(name, func(t *testing.T) {
			a := newRun(t, r)
			change(a)
			err := audit.Run(t.Context(), a.Options)
			require.ErrorIs(t, err, audit.ErrNoRollup)
			require.ErrorContains(t, err, a.Rollup.String())
			require.ErrorContains(t, err, "--from-block")
			require.Nil(t, a.world, "no database is made for it")
		})
	}
}

// A database of another rollup's state is not gone on with.
func TestAuditRefusesAnotherGenesis(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.publish(t, 1)
	db := kvtest.Memory(t)
	_, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	a := newRun(t, r)
	a.World = func(g worldstate.Genesis) (*worldstate.Store, error) {
		return worldstate.Open(db, g, worldstate.Options{})
	}
	require.ErrorIs(t, audit.Run(t.Context(), a.Options), worldstate.ErrForeign)
	require.Empty(t, a.told)
}

// The contract of l1test was deployed with a checkpoint 0 that its own
// parameters do not lead to.
func TestAuditRefusesAWrongGenesisState(t *testing.T) {
	r := &rollup{Executed: &l1test.Executed{L1: l1test.Start(t, nil)}}
	a := newRun(t, r)
	var d *rebuild.Difference
	require.ErrorAs(t, audit.Run(t.Context(), a.Options), &d)
	require.Equal(t, "genesis state", d.What)
	require.Equal(t, l1test.Genesis().Hash().String(), d.Published)
}

// spoiled gives blobs without the check that sources promise.
type spoiled struct {
	blobs.Source
	spoil func(want []common.Hash, found []kzg4844.Blob)
}

// Blobs implements blobs.Source.
func (s spoiled) Blobs(ctx context.Context, at blobs.BlockRef, want []common.Hash) ([]kzg4844.Blob, error) {
	found, err := s.Source.Blobs(ctx, at, want)
	if err == nil {
		s.spoil(want, found)
	}
	return found, err
}

// Blobs that are not those of the transaction end the audit where they are, and
// what came before is kept.
func TestAuditNamesASpoiledBlob(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.lock(t, 1, 1)
	hashes := r.publish(t, 2).BlobHashes()
	require.Len(t, hashes, 3)
	for name, c := range map[string]struct {
		of         common.Hash
		checkpoint uint64
		part       verify.Part
	}{
		"effects of the first":  {hashes[0], 1, verify.PartEffectBlobs},
		"effects of the second": {hashes[1], 2, verify.PartEffectBlobs},
		"attestations":          {hashes[2], 1, verify.PartAttestationBlob},
	} {
		t.Run(name, func(t *testing.T) {
			a := newRun(t, r)
			honest := a.Blobs
			a.Blobs = spoiled{honest, func(want []common.Hash, found []kzg4844.Blob) {
				for i := range want {
					if want[i] == c.of {
						found[i][100] ^= 1
					}
				}
			}}
			var f *verify.Failure
			require.ErrorAs(t, audit.Run(t.Context(), a.Options), &f)
			require.Equal(t, c.checkpoint, f.Checkpoint)
			require.Equal(t, c.part, f.Part)
			require.Len(t, a.told, int(c.checkpoint-1))

			a.Blobs = honest
			a.again(t, []uint64{1, 2}[c.checkpoint-1:]...)
			a.same(t, r)
		})
	}
}
