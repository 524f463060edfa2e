package worldstate_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// commitChunk adds one chunk and returns the roots.
func commitChunk(t testing.TB, s *worldstate.Store, d worldstate.Delta) worldstate.Roots {
	t.Helper()
	f, err := s.Fork()
	require.NoError(t, err)
	require.NoError(t, f.Apply(d))
	require.NoError(t, f.AppendArchive(f.StateRoot()))
	chunk, _ := s.Tip()
	require.NoError(t, s.Commit(f, chunk+1, nil))
	return f.Roots()
}

// The caller's records are written with a chunk, listed in order, and never
// meet those of the trees.
func TestAppRecords(t *testing.T) {
	s := openMemory(t)
	f, err := s.Fork()
	require.NoError(t, err)
	require.NoError(t, s.Write(func(w worldstate.Writer) error { return w.Set([]byte("p/old"), []byte("0")) }))
	require.NoError(t, s.Commit(f, 1, func(w worldstate.Writer) error {
		return errors.Join(w.Set([]byte("p/b"), []byte("2")), w.Set([]byte("p/a"), []byte("1")), w.Set([]byte("q"), []byte("3")), w.Delete([]byte("p/old")))
	}))
	var got []string
	collect := func(key, value []byte) bool {
		got = append(got, string(key)+"="+string(value))
		return len(got) < 2
	}
	require.NoError(t, s.Iterate([]byte("p/"), collect))
	require.Equal(t, []string{"p/a=1", "p/b=2"}, got)
	value, err := s.Get([]byte("absent"))
	require.NoError(t, err)
	require.Nil(t, value)

	refused := errors.New("refused")
	f, err = s.Fork()
	require.NoError(t, err)
	require.ErrorIs(t, s.Commit(f, 2, func(worldstate.Writer) error { return refused }), refused)
	require.NoError(t, s.Commit(f, 2, nil), "the fork is as it was")
}

// A fork with a child, and a committed one, cannot change; only the next chunk
// can be committed.
func TestForksFreeze(t *testing.T) {
	s := openMemory(t)
	f, err := s.Fork()
	require.NoError(t, err)
	child := f.Fork()
	require.ErrorIs(t, f.Apply(worldstate.Delta{}), worldstate.ErrFrozen)
	require.ErrorIs(t, s.Commit(child, 1, nil), worldstate.ErrStale)
	require.ErrorIs(t, s.Commit(f, 2, nil), worldstate.ErrNotNext)
	require.NoError(t, s.Commit(f, 1, nil))
	require.ErrorIs(t, f.AppendArchive(field(1)), worldstate.ErrFrozen)
	require.NoError(t, child.AppendArchive(field(1)))
	require.NoError(t, s.Commit(child, 2, nil))
	require.ErrorIs(t, s.Unwind(3, nil), worldstate.ErrUnknownChunk)
	require.ErrorIs(t, s.SetFinal(3), worldstate.ErrUnknownChunk)
}

// A delta that does not fit is refused before anything changes.
func TestDeltaLimits(t *testing.T) {
	s := openMemory(t)
	f, err := s.Fork()
	require.NoError(t, err)
	src := newDeltaSource(1)
	for _, d := range []worldstate.Delta{
		{L1ToL2Messages: src.elements(worldstate.MaxL1ToL2Messages + 1)},
		{Txs: []worldstate.TxDelta{{NoteHashes: src.elements(worldstate.NoteHashesPerTx + 1)}}},
		{Txs: []worldstate.TxDelta{{Nullifiers: src.elements(worldstate.NullifiersPerTx + 1)}}},
	} {
		require.ErrorIs(t, f.Apply(d), worldstate.ErrTooMany)
	}
	_, roots := s.Tip()
	require.Equal(t, roots, f.Roots())
	require.NoError(t, f.Apply(src.chunk(1, 64)))
}

// Funded slots stand in the genesis, whatever their order, and prove as present;
// a repeated one is refused.
func TestGenesisPublicData(t *testing.T) {
	for _, n := range []int{1, 126, 127, 300} {
		var g worldstate.Genesis
		for i := range n {
			g.PublicData = append(g.PublicData, worldstate.PublicWrite{Slot: field(uint64(5000 - i)), Value: field(uint64(i) + 1)})
		}
		s, err := worldstate.Open(kvtest.Memory(t), g, worldstate.Options{FullCheck: true})
		require.NoError(t, err)
		at, err := s.At(0)
		require.NoError(t, err)
		require.Equal(t, uint64(max(worldstate.InitialLeaves, n+2)), at.Roots()[worldstate.PublicData].Size)
		for _, w := range g.PublicData {
			value, err := at.PublicValue(w.Slot)
			require.NoError(t, err)
			require.Equal(t, w.Value, value)
			proof, err := at.Key(worldstate.PublicData, w.Slot)
			require.NoError(t, err)
			require.NoError(t, proof.VerifyPresent(w.Slot, at.Roots()))
		}
	}
	for _, slots := range [][]uint64{{7, 1000}, {2000, 2000}} {
		var g worldstate.Genesis
		for _, slot := range slots {
			g.PublicData = append(g.PublicData, worldstate.PublicWrite{Slot: field(slot)})
		}
		_, err := worldstate.Open(kvtest.Memory(t), g, worldstate.Options{})
		require.ErrorIs(t, err, worldstate.ErrGenesis)
	}
}
