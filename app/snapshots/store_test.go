package snapshots_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/snapshots"
	"github.com/aztecd/aztecd/x/snapshot"
)

// keep writes a snapshot of these parts: head, headers, leaves.
func keep(t *testing.T, s *snapshots.Store, height uint64, parts ...string) *snapshots.Kept {
	t.Helper()
	var hashes []common.Hash
	for _, p := range parts {
		hash, err := s.Put([]byte(p))
		require.NoError(t, err)
		hashes = append(hashes, hash)
	}
	k, err := s.Keep(&snapshot.Manifest{
		Format: snapshot.Format, ChainID: "chain", Height: height, Chunk: 1, Checkpoint: 1,
		Head: hashes[0], Headers: hashes[1:2], Leaves: hashes[2:],
	})
	require.NoError(t, err)
	return k
}

func files(t *testing.T, dir string) int {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(dir, "parts"))
	require.NoError(t, err)
	return len(entries)
}

// The newest are kept, with the parts that any of them names.
func TestSnapshotsShareParts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "snapshots")
	s := snapshots.New(dir)
	all, err := s.List()
	require.NoError(t, err)
	require.Empty(t, all)
	require.NoError(t, s.Prune(1))
	first := keep(t, s, 10, "head 1", "headers", "leaves")
	second := keep(t, s, 20, "head 2", "headers", "leaves", "more")
	require.Equal(t, 5, files(t, dir))
	all, err = s.List()
	require.NoError(t, err)
	require.Equal(t, []*snapshots.Kept{second, first}, all)
	found, err := s.Find(first.Name())
	require.NoError(t, err)
	require.Equal(t, first, found)
	found, err = s.Find(second.Hash.Hex())
	require.NoError(t, err)
	require.Equal(t, second, found)
	_, err = s.Find("30-00")
	require.ErrorIs(t, err, snapshots.ErrNone)

	_, err = s.Put([]byte("of a snapshot that was never finished"))
	require.NoError(t, err)
	require.NoError(t, s.Prune(1))
	require.Equal(t, 4, files(t, dir))
	_, err = s.Find(first.Name())
	require.ErrorIs(t, err, snapshots.ErrNone)
	third := keep(t, s, 30, "head 3", "headers", "other leaves")
	require.NoError(t, s.Delete(second))
	require.Equal(t, 3, files(t, dir))
	require.NoError(t, s.Delete(third))
	require.Zero(t, files(t, dir))
}

// A snapshot is copied whole or not at all, and a damaged part is named.
func TestASnapshotIsCopiedWhole(t *testing.T) {
	dir := t.TempDir()
	from, to := snapshots.New(filepath.Join(dir, "from")), snapshots.New(filepath.Join(dir, "to"))
	require.Error(t, to.Exists())
	k := keep(t, from, 10, "head", "headers", "leaves")
	var last, all int
	require.NoError(t, from.Copy(to, k, func(done, of int) { last, all = done, of }))
	require.Equal(t, 3, last)
	require.Equal(t, 3, all)
	require.NoError(t, to.Exists())
	copied, err := to.List()
	require.NoError(t, err)
	require.Equal(t, []*snapshots.Kept{k}, copied)

	hash := k.Leaves[0]
	file := filepath.Join(dir, "from", "parts", common.Bytes2Hex(hash[:]))
	require.NoError(t, os.WriteFile(file, []byte("other"), 0o600))
	_, err = from.Part(hash)
	require.ErrorContains(t, err, "is damaged; delete "+file)
	again := snapshots.New(filepath.Join(dir, "again"))
	require.ErrorContains(t, from.Copy(again, k, func(int, int) {}), "is damaged")
	none, err := again.List()
	require.NoError(t, err)
	require.Empty(t, none)
	require.NoError(t, os.Remove(file))
	_, err = from.Part(hash)
	require.ErrorIs(t, err, snapshots.ErrNone)
}

// A file that is no manifest, or not the one of its name, hides no snapshot: it is said that
// it is there, and has no parts. While one cannot be read now nothing that it may name goes.
func TestAnUnreadableManifestHidesNoOther(t *testing.T) {
	dir := t.TempDir()
	s := snapshots.New(dir)
	first, second := keep(t, s, 10, "head 1", "headers", "leaves"), keep(t, s, 20, "head 2", "headers", "leaves")
	name := filepath.Join(dir, second.Name()+".json")
	require.NoError(t, os.WriteFile(name, []byte("{}"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "copy.json"), first.Raw, 0o600))
	all, err := s.List()
	require.Equal(t, []*snapshots.Kept{first}, all)
	require.ErrorContains(t, err, name)
	require.ErrorContains(t, err, "copy.json")
	found, err := s.Find(first.Name())
	require.NoError(t, err)
	require.Equal(t, first, found)
	_, err = s.Find(second.Name())
	require.ErrorContains(t, err, "delete it")
	require.NoError(t, s.Prune(1))
	require.Equal(t, 3, files(t, dir))

	third := keep(t, s, 30, "head 3", "headers", "leaves")
	name = filepath.Join(dir, third.Name()+".json")
	require.NoError(t, os.Remove(name))
	require.NoError(t, os.Mkdir(name, 0o700))
	fourth := keep(t, s, 40, "head 4", "headers", "leaves")
	require.ErrorContains(t, s.Prune(1), "keep all parts")
	require.Equal(t, 5, files(t, dir))
	all, err = s.List()
	require.Error(t, err)
	require.Equal(t, []*snapshots.Kept{fourth}, all, "old ones go all the same, or the disk gets full")
}

// Of a snapshot that turned out to be foul nothing stays, whether it was kept yet or not.
func TestARefusedSnapshotLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	s := snapshots.New(dir)
	keep(t, s, 10, "head 1", "headers", "leaves")
	foul := keep(t, s, 20, "head 2", "headers", "other leaves")
	for range 2 {
		require.NoError(t, s.Refuse(foul.Manifest))
		require.Equal(t, 3, files(t, dir))
	}
}

// Every peer has the store listed, for each part anew: a manifest that did not change is not
// read again.
func TestAManifestIsReadOnce(t *testing.T) {
	dir := t.TempDir()
	s := snapshots.New(dir)
	k := keep(t, s, 10, "head", "headers", "leaves")
	before, err := s.List()
	require.NoError(t, err)
	name := filepath.Join(dir, k.Name()+".json")
	info, err := os.Stat(name)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(name, make([]byte, info.Size()), 0o600))
	require.NoError(t, os.Chtimes(name, info.ModTime(), info.ModTime()))
	after, err := s.List()
	require.NoError(t, err)
	require.Same(t, before[0], after[0])
	require.NoError(t, os.Chtimes(name, info.ModTime(), info.ModTime().Add(1)))
	_, err = s.List()
	require.Error(t, err, "it is another file")
}
