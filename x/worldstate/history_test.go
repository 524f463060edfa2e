package worldstate_test

import (
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

func countRecords(t *testing.T, db kv.DB, space byte) (n int) {
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
		db := kvtest.Memory(t)
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
	db := kvtest.Memory(t)
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
	db, err := kv.Open(filepath.Join(t.TempDir(), "state"))
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

// A fork of a chunk that was unwound cannot go on; it is not taken for damage.
func TestForkOfUnwoundChunkIsStale(t *testing.T) {
	s := openMemory(t)
	src := newDeltaSource(1)
	d := src.chunk(2, 6)
	commitChunk(t, s, d)
	f, err := s.Fork()
	require.NoError(t, err)
	require.NoError(t, s.Unwind(0, nil))
	require.ErrorIs(t, f.Apply(src.chunk(2, 6)), worldstate.ErrStale)
	require.Error(t, s.Commit(f, 1, nil))
}

// Going back 100 chunks, beside readers and over a restart, gives the very same
// trees; the chunks made again are the same too.
func TestUnwindHundredChunks(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state")
	db, err := kv.Open(dir)
	require.NoError(t, err)
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	src := newDeltaSource(1)
	known := src.chunk(2, 4)
	want := commitChunk(t, s, known)
	again := func() (last worldstate.Roots) {
		src := newDeltaSource(2)
		for range 100 {
			last = commitChunk(t, s, src.chunk(2, 2))
		}
		return last
	}
	last := again()
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range 20 {
			readTip(t, s, known)
		}
	}()
	require.NoError(t, s.Unwind(1, nil))
	<-done
	_, got := s.Tip()
	require.Equal(t, want, got)
	require.NoError(t, db.Close())

	db, err = kv.Open(dir)
	require.NoError(t, err)
	s, err = worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{FullCheck: true})
	require.NoError(t, err)
	chunk, got := s.Tip()
	require.Equal(t, uint64(1), chunk)
	require.Equal(t, want, got)
	require.Equal(t, last, again())
	require.NoError(t, db.Close())
}
