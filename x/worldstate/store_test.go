package worldstate_test

import (
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

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

func countRecords(t *testing.T, db dbm.DB, space byte) (n int) {
	for _, r := range records(t, db) {
		if r.key[0] == space {
			n++
		}
	}
	return n
}

// Chunks behind the window go once they are final, and their pages with them;
// those in the window, and all of an archival store, stay readable.
func TestPruningKeepsTheWindow(t *testing.T) {
	const chunks, retain = 30, 5
	var pages [2]int
	for i, archival := range []bool{false, true} {
		db := dbm.NewMemDB()
		s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{Retain: retain, Archival: archival})
		require.NoError(t, err)
		src := newDeltaSource(1)
		_, genesis := s.Tip()
		roots := []worldstate.Roots{genesis}
		for range chunks {
			roots = append(roots, commitChunk(t, s, src.chunk(2, 4)))
		}
		require.Zero(t, s.Oldest(), "nothing is final yet")
		require.NoError(t, s.SetFinal(chunks))
		for range chunks {
			roots = append(roots, commitChunk(t, s, src.chunk(2, 4)))
		}
		oldest := uint64(0)
		if !archival {
			oldest = chunks // the final one
		}
		require.Equal(t, oldest, s.Oldest())
		require.NoError(t, s.SetFinal(2*chunks))
		for range 2 * chunks {
			roots = append(roots, commitChunk(t, s, src.chunk(2, 4)))
		}
		tip, _ := s.Tip()
		for chunk := range tip + 1 {
			at, err := s.At(chunk)
			if !archival && chunk < 2*chunks {
				require.ErrorIs(t, err, worldstate.ErrPruned)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, roots[chunk], at.Roots())
			w, err := at.Key(worldstate.Nullifier, field(77))
			require.NoError(t, err)
			require.NoError(t, w.VerifyPresent(field(77), at.Roots()))
		}
		pages[i] = countRecords(t, db, 'p')
		_, err = worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{FullCheck: true})
		require.NoError(t, err)
	}
	require.Less(t, pages[0], pages[1]*3/4)
}

// A store that commits and unwinds the same chunks again and again does not
// grow.
func TestUnwindLeavesNothingBehind(t *testing.T) {
	db := dbm.NewMemDB()
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	src := newDeltaSource(1)
	commitChunk(t, s, src.chunk(3, 3))
	before := records(t, db)
	_, want := s.Tip()
	for range 4 {
		for range 3 {
			commitChunk(t, s, src.chunk(3, 3))
		}
		require.NoError(t, s.Unwind(1, nil))
	}
	after := records(t, db)
	require.Len(t, after, len(before))
	for i := range before {
		if string(before[i].key) != "mt" { // the sequence goes on
			require.Equal(t, before[i], after[i])
		}
	}
	_, got := s.Tip()
	require.Equal(t, want, got)
}

// Old chunks are read, with witnesses, while chunks are executed, committed and
// unwound; a reader sees its chunk exactly or is told that it is gone.
func TestReadersRunBesideExecution(t *testing.T) {
	db, err := worldstate.OpenDB(filepath.Join(t.TempDir(), "state"))
	require.NoError(t, err)
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{Retain: 4, CacheBytes: 64 << 10})
	require.NoError(t, err)
	src := newDeltaSource(1)
	known := src.chunk(2, 4)
	commitChunk(t, s, known)
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Add(1)
		go func() {
			defer readers.Done()
			for {
				select {
				case <-done:
					return
				default:
				}
				readTip(t, s, known)
			}
		}()
	}
	for i := range 30 {
		commitChunk(t, s, src.chunk(2, 4))
		chunk, _ := s.Tip()
		if i%5 == 4 {
			require.NoError(t, s.Unwind(chunk-2, nil))
			chunk -= 2
		}
		if i%7 == 6 {
			require.NoError(t, s.SetFinal(chunk-1))
		}
	}
	close(done)
	readers.Wait()
	require.NoError(t, db.Close())
}

func readTip(t *testing.T, s *worldstate.Store, known worldstate.Delta) {
	gone := func(err error) bool {
		return errors.Is(err, worldstate.ErrUnknownChunk) || errors.Is(err, worldstate.ErrPruned)
	}
	chunk, _ := s.Tip()
	at, err := s.At(chunk)
	if gone(err) {
		return
	}
	if err != nil {
		t.Errorf("at %d: %v", chunk, err)
		return
	}
	for _, tx := range known.Txs {
		for _, n := range tx.Nullifiers {
			w, err := at.Key(worldstate.Nullifier, n)
			if gone(err) {
				return
			}
			if err == nil {
				err = w.VerifyPresent(n, at.Roots())
			}
			if err != nil {
				t.Errorf("nullifier in chunk %d: %v", chunk, err)
				return
			}
		}
	}
}

// A snapshot of a chunk that was unwound, or unwound and made anew, says so.
func TestSnapshotOfUnwoundChunkIsRefused(t *testing.T) {
	s := openMemory(t)
	src := newDeltaSource(1)
	commitChunk(t, s, src.chunk(1, 1))
	commitChunk(t, s, src.chunk(1, 1))
	kept, err := s.At(1)
	require.NoError(t, err)
	gone, err := s.At(2)
	require.NoError(t, err)
	require.NoError(t, s.Unwind(1, nil))
	for range 2 {
		_, err = gone.HasNullifier(field(1))
		require.ErrorIs(t, err, worldstate.ErrUnknownChunk)
		_, err = kept.HasNullifier(field(1))
		require.NoError(t, err)
		commitChunk(t, s, src.chunk(1, 1))
	}
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
		{L1ToL2Messages: src.elements(worldstate.L1ToL2MessagesPerInsert + 1)},
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
		s, err := worldstate.Open(dbm.NewMemDB(), g, worldstate.Options{FullCheck: true})
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
		_, err := worldstate.Open(dbm.NewMemDB(), g, worldstate.Options{})
		require.ErrorIs(t, err, worldstate.ErrGenesis)
	}
}

// A witness with anything changed does not verify.
func TestWitnessesReject(t *testing.T) {
	s := openMemory(t)
	src := newDeltaSource(1)
	d := src.chunk(2, 3)
	roots := commitChunk(t, s, d)
	at, err := s.At(1)
	require.NoError(t, err)
	w, err := at.Leaf(worldstate.NoteHash, 65)
	require.NoError(t, err)
	require.Equal(t, d.Txs[1].NoteHashes[1], w.Leaf)
	require.NoError(t, w.Verify(roots))
	for name, change := range map[string]func(*worldstate.ProvenLeaf){
		"leaf":    func(w *worldstate.ProvenLeaf) { w.Leaf.SetOne() },
		"index":   func(w *worldstate.ProvenLeaf) { w.Index ^= 4 },
		"beyond":  func(w *worldstate.ProvenLeaf) { w.Index += 128 },
		"tree":    func(w *worldstate.ProvenLeaf) { w.Tree = worldstate.Nullifier },
		"no tree": func(w *worldstate.ProvenLeaf) { w.Tree = 9 },
		"short":   func(w *worldstate.ProvenLeaf) { w.Siblings = w.Siblings[:41] },
		"sibling": func(w *worldstate.ProvenLeaf) { w.Siblings = append([]fr.Element{field(1)}, w.Siblings[1:]...) },
	} {
		c := w
		change(&c)
		require.ErrorIs(t, c.Verify(roots), worldstate.ErrWitness, name)
	}
	key := d.Txs[0].Nullifiers[0]
	k, err := at.Key(worldstate.Nullifier, key)
	require.NoError(t, err)
	require.NoError(t, k.VerifyPresent(key, roots))
	for name, change := range map[string]func(*worldstate.ProvenKey){
		"value":      func(w *worldstate.ProvenKey) { w.Value.SetOne() },
		"next":       func(w *worldstate.ProvenKey) { w.NextKey.SetOne() },
		"next index": func(w *worldstate.ProvenKey) { w.NextIndex++ },
		"tree":       func(w *worldstate.ProvenKey) { w.Tree = worldstate.NoteHash },
	} {
		c := k
		change(&c)
		require.ErrorIs(t, c.VerifyPresent(key, roots), worldstate.ErrWitness, name)
	}
	_, err = at.Leaf(worldstate.NoteHash, 128)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	_, err = at.Leaf(worldstate.Nullifier, 0)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	_, err = at.Key(worldstate.Archive, key)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	_, err = at.Find(worldstate.NoteHash, key)
	require.ErrorIs(t, err, worldstate.ErrNoLeaf)
	require.Equal(t, at.ChunkRoots().StateRoot(), mustLeaf(t, at, 1))
}

// mustLeaf returns an archive leaf; commitChunk archives state roots.
func mustLeaf(t *testing.T, at *worldstate.Snapshot, index uint64) fr.Element {
	t.Helper()
	w, err := at.Leaf(worldstate.Archive, index)
	require.NoError(t, err)
	require.NoError(t, w.Verify(at.Roots()))
	return w.Leaf
}
