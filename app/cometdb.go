package app

import (
	"errors"
	"fmt"
	"sync/atomic"

	dbm "github.com/cometbft/cometbft-db"
	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/syndtr/goleveldb/leveldb/opt"
)

// closableDB is a database of CometBFT's that may be closed under its readers. Some
// of CometBFT's reactors read on for seconds after they were stopped, and panic on
// an error: after Close they find nothing instead.
type closableDB struct {
	dbm.DB
	closed atomic.Bool
}

// cometDBs are CometBFT's databases by their names, each opened once: the node reads
// votes from one of them before CometBFT is there. CometBFT closes them only when it
// was started; after a start that failed the node does.
type cometDBs map[string]*closableDB

// open is a DBProvider of CometBFT's.
func (c cometDBs) open(which *cmtcfg.DBContext) (dbm.DB, error) {
	if db, ok := c[which.ID]; ok {
		return db, nil
	}
	inner, err := openComet(which)
	if err != nil {
		return nil, fmt.Errorf("open CometBFT's %s: %w", which.ID, err)
	}
	c[which.ID] = &closableDB{DB: inner}
	return c[which.ID], nil
}

// cometTables is how many files each of CometBFT's databases keeps open.
const cometTables = 48

// openComet opens a database as CometBFT does, but with fewer files.
func openComet(which *cmtcfg.DBContext) (dbm.DB, error) {
	if dbm.BackendType(which.Config.DBBackend) != dbm.GoLevelDBBackend {
		return cmtcfg.DefaultDBProvider(which)
	}
	return dbm.NewGoLevelDBWithOpts(which.ID, which.Config.DBDir(), &opt.Options{OpenFilesCacheCapacity: cometTables})
}

func (c cometDBs) close() error {
	var errs []error
	for _, db := range c {
		errs = append(errs, db.Close())
	}
	return errors.Join(errs...)
}

// Get implements dbm.DB.
func (d *closableDB) Get(key []byte) ([]byte, error) {
	value, err := d.DB.Get(key)
	if err != nil && d.closed.Load() {
		return nil, nil
	}
	return value, err
}

// Has implements dbm.DB.
func (d *closableDB) Has(key []byte) (bool, error) {
	has, err := d.DB.Has(key)
	if err != nil && d.closed.Load() {
		return false, nil
	}
	return has, err
}

// Close implements dbm.DB; it may be called again.
func (d *closableDB) Close() error {
	if d.closed.Swap(true) {
		return nil
	}
	return d.DB.Close()
}
