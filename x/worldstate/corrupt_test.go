package worldstate_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// filled returns a database with a few chunks, and its tip.
func filled(t *testing.T, db kv.DB) worldstate.Roots {
	t.Helper()
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	src := newDeltaSource(3)
	for chunk := range uint64(2) {
		f, err := s.Fork()
		require.NoError(t, err)
		require.NoError(t, f.Apply(src.chunk(3, 3)))
		require.NoError(t, f.AppendArchive(field(chunk)))
		require.NoError(t, s.Commit(f, chunk+1, nil))
	}
	_, roots := s.Tip()
	return roots
}

func copyOf(t *testing.T, db kv.DB) kv.DB {
	t.Helper()
	out := kvtest.Memory(t)
	for _, r := range records(t, db) {
		require.NoError(t, out.Set(r.key, r.value))
	}
	return out
}

type record struct{ key, value []byte }

func records(t *testing.T, db kv.DB) (out []record) {
	t.Helper()
	it, err := db.Iterator(nil, nil)
	require.NoError(t, err)
	defer func() { require.NoError(t, it.Close()) }()
	for ; it.Valid(); it.Next() {
		out = append(out, record{bytes.Clone(it.Key()), bytes.Clone(it.Value())})
	}
	return out
}

// live tells whether a record is needed at the tip: pages of older versions and
// the index by hash are verified when they are read.
func live(t *testing.T, r record, whole kv.DB) bool {
	switch r.key[0] {
	case 'l':
		return false
	case 'c', 'i', 'j', 'm':
		return true
	}
	db := copyOf(t, whole)
	require.NoError(t, db.Delete(r.key))
	_, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	return err != nil
}

// A record of the tip that is missing, or in which any byte differs, is found
// when the database is opened.
func TestCorruptRecordsAreFoundAtOpen(t *testing.T) {
	whole := kvtest.Memory(t)
	filled(t, whole)
	checked, pages := 0, 0
	for n, r := range records(t, whole) {
		if r.key[0] == 'i' && n%5 != 0 || !live(t, r, whole) {
			continue
		}
		if r.key[0] == 'p' {
			pages++
		}
		if !bytes.Equal(r.key, []byte("mf")) {
			db := copyOf(t, whole)
			require.NoError(t, db.Delete(r.key))
			_, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
			require.ErrorIs(t, err, worldstate.ErrCorrupt, "without %x", r.key)
		}
		damaged := bytes.Clone(r.value)
		damaged[n%len(damaged)] ^= 0x10
		for _, value := range [][]byte{damaged, r.value[:len(r.value)-1], append(bytes.Clone(r.value), 0), {}} {
			db := copyOf(t, whole)
			require.NoError(t, db.Set(r.key, value))
			_, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
			require.Error(t, err, "%x", r.key)
			checked++
		}
	}
	require.Greater(t, pages, 20, "pages of the tip")
	require.Greater(t, checked, 200)
}

// A page or a leaf of an old version that is damaged is found when it is read.
func TestCorruptOldPagesAreFoundWhenRead(t *testing.T) {
	db := kvtest.Memory(t)
	filled(t, db)
	for _, r := range records(t, db) {
		if r.key[0] == 'p' && !live(t, r, copyOf(t, db)) {
			require.NoError(t, db.Set(r.key, append(bytes.Clone(r.value), 1)))
		}
	}
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	at, err := s.At(1)
	require.NoError(t, err)
	_, err = at.Key(worldstate.Nullifier, field(5))
	require.ErrorIs(t, err, worldstate.ErrCorrupt)
}

// The start-up check can be limited; an index that lost an entry is then found
// by the first chunk that touches the leaf.
func TestLostIndexEntryIsNotSilentlyUsed(t *testing.T) {
	db := kvtest.Memory(t)
	s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	lost := field(100)
	be := lost.Bytes()
	require.NoError(t, db.Delete(append([]byte{'i', byte(worldstate.Nullifier)}, be[:]...)))
	f, err := s.Fork()
	require.NoError(t, err)
	err = f.Apply(worldstate.Delta{Txs: []worldstate.TxDelta{{Nullifiers: []fr.Element{lost}}}})
	require.ErrorIs(t, err, worldstate.ErrCorrupt)
	require.Error(t, f.Apply(worldstate.Delta{}), "a failed fork stays failed")
	require.Error(t, s.Commit(f, 1, nil))
}

// A database of something else, or of another genesis, is refused.
func TestForeignDatabasesAreRefused(t *testing.T) {
	other := kvtest.Memory(t)
	require.NoError(t, other.Set([]byte("stateKey"), []byte{1}))
	_, err := worldstate.Open(other, worldstate.Genesis{}, worldstate.Options{})
	require.ErrorIs(t, err, worldstate.ErrForeign)

	db := kvtest.Memory(t)
	filled(t, db)
	funded := worldstate.Genesis{PublicData: []worldstate.PublicWrite{{Slot: field(1000), Value: field(1)}}}
	_, err = worldstate.Open(db, funded, worldstate.Options{})
	require.ErrorIs(t, err, worldstate.ErrForeign)
	require.NoError(t, db.Set([]byte("mf"), []byte("aztecd world state 0\n")))
	_, err = worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.ErrorIs(t, err, worldstate.ErrForeign)
}

// A real directory keeps everything over a restart; damage to its files is
// found when it is opened.
func TestDamagedFilesAreFoundAtOpen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state")
	db, err := kv.Open(dir)
	require.NoError(t, err)
	want := filled(t, db)
	require.NoError(t, db.Close())

	// The first opening turns the log into table files, the second reads them.
	for range 2 {
		db, err = kv.Open(dir)
		require.NoError(t, err)
		s, err := worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
		require.NoError(t, err)
		_, roots := s.Tip()
		require.Equal(t, want, roots)
		require.NoError(t, db.Close())
	}
	tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	require.NoError(t, err)
	require.NotEmpty(t, tables)
	for _, name := range tables {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		for i := 100; i < len(data)/2; i += 997 {
			data[i] ^= 0xff
		}
		require.NoError(t, os.WriteFile(name, data, 0o600))
	}
	db, err = kv.Open(dir)
	if err != nil {
		return // found even earlier
	}
	_, err = worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{})
	require.Error(t, err)
	require.NoError(t, db.Close())
}
