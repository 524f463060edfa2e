package worldstate

import (
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/bloom"
	dbm "github.com/cosmos/cosmos-db"
)

// Memory OpenDB's database takes at most, in bytes: blocks of its files, and
// records not yet in files.
const (
	blockCacheBytes = 24 << 20
	memTableBytes   = 8 << 20
)

// pebbleDB is pebble as a dbm.DB, tuned for hashes: small caches, no
// compression (hashes do not compress), filters for keys that are not there.
// Unlike cosmos-db's it hands out its errors on Close and lets iterators be
// positioned again (see seeker).
type pebbleDB struct{ db *pebble.DB }

var _ dbm.DB = (*pebbleDB)(nil)

// OpenDB opens the database in a directory, and makes it when there is none.
func OpenDB(dir string) (dbm.DB, error) {
	cache := pebble.NewCache(blockCacheBytes)
	defer cache.Unref() // the database holds its own reference
	o := &pebble.Options{
		Cache:                       cache,
		MemTableSize:                memTableBytes,
		MemTableStopWritesThreshold: 3,
		FlushSplitBytes:             2 << 20,
		L0CompactionThreshold:       8,
		MaxOpenFiles:                256,
		MaxConcurrentCompactions:    func() int { return 1 },
		Logger:                      quietLogger{},
		Levels:                      make([]pebble.LevelOptions, 7),
	}
	for i := range o.Levels {
		o.Levels[i] = pebble.LevelOptions{
			Compression:  pebble.NoCompression,
			FilterPolicy: bloom.FilterPolicy(10),
			FilterType:   pebble.TableFilter,
			// Small files: those with pages alone move down unread.
			TargetFileSize: 2 << 20,
		}
	}
	db, err := pebble.Open(dir, o)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", dir, err)
	}
	return &pebbleDB{db}, nil
}

// quietLogger drops pebble's notes; its errors come back from calls.
type quietLogger struct{}

func (quietLogger) Infof(string, ...any)  {}
func (quietLogger) Errorf(string, ...any) {}

// Fatalf is called when pebble cannot go on, such as when its log cannot be
// written; it must not return.
func (quietLogger) Fatalf(format string, args ...any) {
	panic(fmt.Sprintf("pebble: "+format, args...))
}

// DB gives pebble itself.
func (p *pebbleDB) DB() *pebble.DB { return p.db }

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
