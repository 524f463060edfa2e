package app

import (
	"sync/atomic"

	dbm "github.com/cometbft/cometbft-db"
	cmtcfg "github.com/cometbft/cometbft/config"
)

// closableDB is a database of CometBFT's that may be closed under its readers. Some
// of CometBFT's reactors read on for seconds after they were stopped, and panic on
// an error: after Close they find nothing instead.
type closableDB struct {
	dbm.DB
	closed atomic.Bool
}

// openCometDB is a DBProvider of CometBFT's.
func openCometDB(c *cmtcfg.DBContext) (dbm.DB, error) {
	db, err := cmtcfg.DefaultDBProvider(c)
	if err != nil {
		return nil, err
	}
	return &closableDB{DB: db}, nil
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

// Close implements dbm.DB.
func (d *closableDB) Close() error {
	d.closed.Store(true)
	return d.DB.Close()
}
