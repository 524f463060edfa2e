package abci_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/worldstate"
)

func TestACrashAtAnyWriteOfAPruneLosesNothing(t *testing.T) {
	r := newRidge(t)
	r.chunks(4)
	r.pass(r.prune(r.slot+1, 1), r.slot+1)
	r.chunks(2)
	r.pass(r.prune(r.slot+1, 2), r.slot+1)
	r.chunks(1)
	want := records(t, r.a)
	for _, after := range []bool{false, true} {
		crashed := 0
		for write := 1; ; write++ {
			faulty := &abcitest.FaultyDB{DB: kvtest.Memory(t), FailAt: write, After: after, Err: errCrash}
			objects := abcitest.NewObjects()
			objects.Peers = []*abcitest.Node{r.a}
			n, err := r.TryOpen(faulty, objects)
			if err == nil {
				err = replay(t, r.Chain, n)
				n.App.Close()
			}
			if err == nil {
				break
			}
			require.ErrorIs(t, err, errCrash)
			crashed++
			again := r.Open(faulty.DB, objects)
			if height := again.App.State().Height; height > 0 {
				require.Equal(t, r.Blocks[height-1].AppHash, again.AppHash())
			}
			require.NoError(t, replay(t, r.Chain, again))
			require.Equal(t, want, records(t, again), "write %d", write)
			number, roots := again.Store.Tip()
			wantNumber, wantRoots := r.a.Store.Tip()
			require.Equal(t, wantNumber, number)
			require.Equal(t, wantRoots, roots)
		}
		require.Greater(t, crashed, len(r.Blocks)+5, "every write was hit, those that finish a prune too")
	}
}

func TestWhoCannotUnwindStops(t *testing.T) {
	r := newRidge(t)
	r.chunks(4)
	require.NoError(t, r.b.Store.SetFinal(3))
	pruned := r.prune(6, 2)
	r.finalize(pruned)
	r.to(8, 2_000)
	require.Empty(t, r.Decode(r.b.Prepare(0, 0)).ControlInputs, "it names no origin past it, and holds up nobody")
	carries := r.a.Prepare(0, 0)
	require.False(t, r.b.Process(carries))
	require.Equal(t, 1, r.b.Rejections("internal"))
	_, err := r.b.Finalize(carries)
	require.ErrorIs(t, err, ledger.ErrTooFar)
	require.ErrorIs(t, err, worldstate.ErrFinal)
	require.NotEmpty(t, r.b.Fatal)
}

func TestALateCertificateOfWhatIsPrunedLocksNothing(t *testing.T) {
	r := newRidge(t)
	r.chunks(2)
	late := r.Blocks[len(r.Blocks)-1]
	r.pass(r.prune(r.slot+1, 1), r.slot+1)
	height := uint64(late.Height) //nolint:gosec // small
	record, err := ledger.HeightAt(r.a.Store, height)
	require.NoError(t, err)
	require.Zero(t, record.Generation)
	require.NoError(t, r.a.Store.Write(func(w worldstate.Writer) error {
		return w.Delete(append([]byte{'l'}, ledger.LogKey(height)...))
	}))
	require.NoError(t, r.a.App.Certify(r.Certificate(late.Height, 0, record.Extension, 0, 1, 2)))
	require.True(t, r.a.App.Certified(height))
	_, err = ledger.LastCertificate(r.a.Store, 2)
	require.ErrorIs(t, err, ledger.ErrNoRecord, "checkpoint 2 is to come")
}

func TestSnapshotsBeforeAndAfterAPrune(t *testing.T) {
	r := newRidge(t)
	r.chunks(2)
	before := r.a.Snapshot()
	require.EqualValues(t, 2, before.Checkpoint)
	r.advance()
	young := r.Open(kvtest.Memory(t), nil)
	young.Take(r.a, nil)
	require.Equal(t, before.Height, young.App.State().Height)
	young.Objects.Peers = []*abcitest.Node{r.a}

	r.chunks(2)
	r.pass(r.prune(r.slot+1, 2), r.slot+1)
	state := r.a.App.State()
	world, err := r.a.Store.At(2)
	require.NoError(t, err)
	_, err = ledger.NewHead(r.Params, &state, r.a.Store, world)
	require.ErrorContains(t, err, "generation 1 has no chunk yet")
	r.chunks(1)
	after := r.a.Snapshot()
	r.advance()
	late := r.Open(kvtest.Memory(t), nil)
	late.Take(r.a, nil)
	require.Equal(t, after.Height, late.App.State().Height)
	late.Objects.Peers = []*abcitest.Node{r.a}
	r.chunks(1)
	for _, n := range []*abcitest.Node{young, late} {
		for _, b := range r.Blocks[n.App.State().Height:] {
			require.Equal(t, b.AppHash, n.Decide(b), "height %d", b.Height)
		}
		require.Equal(t, r.a.App.State(), n.App.State())
		require.Empty(t, n.Fatal)
	}
}
