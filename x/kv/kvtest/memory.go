// Package kvtest gives databases to tests.
//
// One rule: they are those of x/kv, in memory, and closed when the test ends.
package kvtest

import (
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv"
)

// T is a test, or a run of a property.
type T interface {
	require.TestingT
	Helper()
	Cleanup(func())
}

// Memory is a database in memory that is closed after the test.
func Memory(t T) kv.DB {
	t.Helper()
	db, err := kv.Memory()
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	return db
}
