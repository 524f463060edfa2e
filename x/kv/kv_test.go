package kv_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
)

// A database is the same in memory and on disk, where it outlives being closed.
func TestDatabasesAreTheSameInMemoryAndOnDisk(t *testing.T) {
	dir := t.TempDir()
	disk, err := kv.Open(dir)
	require.NoError(t, err)
	for _, db := range []kv.DB{disk, kvtest.Memory(t)} {
		fill(t, db)
		inOrder(t, db)
	}
	require.NoError(t, disk.Close())
	disk, err = kv.Open(dir)
	require.NoError(t, err)
	inOrder(t, disk)
	require.NoError(t, disk.Close())
}

// fill writes a, b, c, e with one batch, and drops b again.
func fill(t *testing.T, db kv.DB) {
	t.Helper()
	batch := db.NewBatch()
	for _, key := range []string{"c", "a", "e", "b"} {
		require.NoError(t, batch.Set([]byte(key), []byte("value of "+key)))
	}
	require.NoError(t, batch.WriteSync())
	require.Error(t, batch.Set([]byte("d"), []byte("late")))
	require.NoError(t, batch.Close(), "a written batch may be closed")
	require.NoError(t, db.DeleteSync([]byte("b")))
}

func inOrder(t *testing.T, db kv.DB) {
	t.Helper()
	absent, err := db.Get([]byte("b"))
	require.NoError(t, err)
	require.Nil(t, absent)
	value, err := db.Get([]byte("a"))
	require.NoError(t, err)
	require.Equal(t, "value of a", string(value))

	var keys string
	it, err := db.Iterator(nil, nil)
	require.NoError(t, err)
	for ; it.Valid(); it.Next() {
		keys += string(it.Key())
	}
	require.NoError(t, it.Close())
	require.Equal(t, "ace", keys)
	it, err = db.ReverseIterator([]byte("b"), []byte("e"))
	require.NoError(t, err)
	require.Equal(t, "c", string(it.Key()))
	it.Next()
	require.False(t, it.Valid())
	require.NoError(t, it.Close())
}

// A cursor can be positioned again, and stays in its range.
func TestCursorsCanBePositionedAgain(t *testing.T) {
	db := kvtest.Memory(t)
	fill(t, db)
	c, err := db.Cursor([]byte("b"), []byte("e"))
	require.NoError(t, err)
	for range 2 {
		require.True(t, c.SeekLT([]byte("z")))
		require.Equal(t, "c", string(c.Key()))
		require.Equal(t, "value of c", string(c.Value()))
		require.False(t, c.Next(), "e is outside")
		require.True(t, c.Prev())
		require.False(t, c.SeekLT([]byte("c")), "a is outside")
		require.True(t, c.Next())
		require.Equal(t, "c", string(c.Key()))
	}
	require.NoError(t, c.Error())
	require.NoError(t, c.Close())
}
