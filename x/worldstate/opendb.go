package worldstate

import (
	"fmt"
	"path/filepath"

	dbm "github.com/cosmos/cosmos-db"
)

// OpenDB opens the pebble database in a directory, and makes it when there is
// none. Its caches are pebble's small defaults: some 20 MB in all.
func OpenDB(dir string) (dbm.DB, error) {
	db, err := dbm.NewDB(filepath.Base(dir), dbm.PebbleDBBackend, filepath.Dir(dir))
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", dir, err)
	}
	return db, nil
}
