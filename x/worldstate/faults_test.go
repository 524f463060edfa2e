package worldstate_test

import (
	"errors"
	"testing"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

var errRead = errors.New("unreadable")

// faultyDB fails reads once its budget is used up.
type faultyDB struct {
	kv.DB
	reads *int
}

func (d faultyDB) spend() error {
	if *d.reads--; *d.reads < 0 {
		return errRead
	}
	return nil
}

func (d faultyDB) Get(key []byte) ([]byte, error) {
	if err := d.spend(); err != nil {
		return nil, err
	}
	return d.DB.Get(key)
}

func (d faultyDB) Iterator(start, end []byte) (dbm.Iterator, error) {
	if err := d.spend(); err != nil {
		return nil, err
	}
	return d.DB.Iterator(start, end)
}

func (d faultyDB) Cursor(from, to []byte) (kv.Cursor, error) {
	if err := d.spend(); err != nil {
		return nil, err
	}
	c, err := d.DB.Cursor(from, to)
	return &faultyCursor{Cursor: c, db: d}, err
}

// faultyCursor ends at a read that fails, and says so when asked.
type faultyCursor struct {
	kv.Cursor
	db  faultyDB
	err error
}

func (c *faultyCursor) move(to func() bool) bool {
	c.err = c.db.spend()
	return c.err == nil && to()
}

func (c *faultyCursor) SeekLT(key []byte) bool {
	return c.move(func() bool { return c.Cursor.SeekLT(key) })
}
func (c *faultyCursor) Next() bool { return c.move(c.Cursor.Next) }
func (c *faultyCursor) Prev() bool { return c.move(c.Cursor.Prev) }

func (c *faultyCursor) Error() error { return errors.Join(c.err, c.Cursor.Error()) }

// Whichever read fails, the error comes back and the store is as before.
func TestReadErrorsComeBack(t *testing.T) {
	reads := 1 << 30
	db := faultyDB{kvtest.Memory(t), &reads}
	filled(t, db)
	open := func() (*worldstate.Store, error) {
		return worldstate.Open(db, worldstate.Genesis{}, worldstate.Options{CacheBytes: 1})
	}
	run := func(budget int) error {
		reads = 1 << 30
		s, err := open()
		require.NoError(t, err)
		_, before := s.Tip()
		reads = budget
		err = work(s)
		_, after := s.Tip()
		if err != nil {
			require.Equal(t, before, after)
		}
		return err
	}
	failed := 0
	for budget := 0; ; budget++ {
		err := run(budget)
		if err == nil {
			break
		}
		require.ErrorIs(t, err, errRead)
		failed++
	}
	require.Greater(t, failed, 30)
	for budget := range 40 {
		reads = budget * 11
		if _, err := open(); err != nil {
			require.ErrorIs(t, err, errRead)
		}
	}
}

// work reads and executes, and commits at the end.
func work(s *worldstate.Store) error {
	src := newDeltaSource(99)
	f, err := s.Fork()
	if err != nil {
		return err
	}
	if err := f.Apply(src.chunk(2, 3)); err != nil {
		return err
	}
	at, err := s.At(1)
	if err != nil {
		return err
	}
	if _, err := at.Key(worldstate.PublicData, field(3)); err != nil {
		return err
	}
	if _, err := at.PublicValue(field(3)); err != nil {
		return err
	}
	if _, err := at.Leaf(worldstate.NoteHash, 1); err != nil {
		return err
	}
	chunk, _ := s.Tip()
	return s.Commit(f, chunk+1, nil)
}
