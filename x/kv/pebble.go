package kv

import (
	"errors"

	"github.com/cockroachdb/pebble"
	dbm "github.com/cosmos/cosmos-db"
)

// pebbleDB is pebble as a DB. cosmos-db's own adapter takes none of our options,
// drops pebble's errors on Close, and has no cursors.
type pebbleDB struct{ db *pebble.DB }

var _ DB = (*pebbleDB)(nil)

func (p *pebbleDB) Cursor(from, to []byte) (Cursor, error) {
	return p.db.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: to})
}

func (p *pebbleDB) Get(key []byte) ([]byte, error) {
	value, closer, err := p.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := append(make([]byte, 0, len(value)), value...)
	return out, closer.Close()
}

func (p *pebbleDB) Has(key []byte) (bool, error) {
	value, err := p.Get(key)
	return value != nil, err
}

func (p *pebbleDB) Set(key, value []byte) error     { return p.db.Set(key, value, pebble.NoSync) }
func (p *pebbleDB) SetSync(key, value []byte) error { return p.db.Set(key, value, pebble.Sync) }
func (p *pebbleDB) Delete(key []byte) error         { return p.db.Delete(key, pebble.NoSync) }
func (p *pebbleDB) DeleteSync(key []byte) error     { return p.db.Delete(key, pebble.Sync) }
func (p *pebbleDB) Close() error                    { return p.db.Close() }
func (p *pebbleDB) Print() error                    { return nil }

func (p *pebbleDB) Stats() map[string]string {
	return map[string]string{"pebble": p.db.Metrics().String()}
}

func (p *pebbleDB) Iterator(start, end []byte) (dbm.Iterator, error) {
	it, err := p.db.NewIter(&pebble.IterOptions{LowerBound: start, UpperBound: end})
	if err != nil {
		return nil, err
	}
	it.First()
	return &pebbleIterator{it: it, start: start, end: end, next: it.Next}, nil
}

func (p *pebbleDB) ReverseIterator(start, end []byte) (dbm.Iterator, error) {
	it, err := p.db.NewIter(&pebble.IterOptions{LowerBound: start, UpperBound: end})
	if err != nil {
		return nil, err
	}
	it.Last()
	return &pebbleIterator{it: it, start: start, end: end, next: it.Prev}, nil
}

func (p *pebbleDB) NewBatch() dbm.Batch { return &pebbleBatch{p.db.NewBatch()} }

func (p *pebbleDB) NewBatchWithSize(size int) dbm.Batch {
	return &pebbleBatch{p.db.NewBatchWithSize(size)}
}

// pebbleIterator is a dbm.Iterator; keys and values are valid until Next.
type pebbleIterator struct {
	it         *pebble.Iterator
	start, end []byte
	next       func() bool
}

func (i *pebbleIterator) Domain() (start, end []byte) { return i.start, i.end }
func (i *pebbleIterator) Valid() bool                 { return i.it.Valid() }
func (i *pebbleIterator) Next()                       { i.next() }
func (i *pebbleIterator) Key() []byte                 { return i.it.Key() }
func (i *pebbleIterator) Value() []byte               { return i.it.Value() }
func (i *pebbleIterator) Error() error                { return i.it.Error() }
func (i *pebbleIterator) Close() error                { return i.it.Close() }

var errBatchClosed = errors.New("batch has been written or closed")

// pebbleBatch is a dbm.Batch: it may be closed again after it was written.
type pebbleBatch struct{ batch *pebble.Batch }

func (b *pebbleBatch) Set(key, value []byte) error {
	if b.batch == nil {
		return errBatchClosed
	}
	return b.batch.Set(key, value, nil)
}

func (b *pebbleBatch) Delete(key []byte) error {
	if b.batch == nil {
		return errBatchClosed
	}
	return b.batch.Delete(key, nil)
}

func (b *pebbleBatch) Write() error     { return b.commit(pebble.NoSync) }
func (b *pebbleBatch) WriteSync() error { return b.commit(pebble.Sync) }

func (b *pebbleBatch) commit(o *pebble.WriteOptions) error {
	if b.batch == nil {
		return errBatchClosed
	}
	return errors.Join(b.batch.Commit(o), b.Close())
}

func (b *pebbleBatch) Close() error {
	if b.batch == nil {
		return nil
	}
	err := b.batch.Close()
	b.batch = nil
	return err
}

func (b *pebbleBatch) GetByteSize() (int, error) {
	if b.batch == nil {
		return 0, errBatchClosed
	}
	return b.batch.Len(), nil
}
