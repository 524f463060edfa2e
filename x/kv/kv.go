package kv

import (
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/bloom"
	"github.com/cockroachdb/pebble/vfs"
	dbm "github.com/cosmos/cosmos-db"
)

// DB is a database with ordered keys. Batches are atomic, and on disk once written
// with WriteSync.
type DB interface {
	dbm.DB
	// Cursor looks through the keys from..to. Unlike an Iterator it can be positioned
	// again and again, which costs a fraction of opening another.
	Cursor(from, to []byte) (Cursor, error)
}

// Cursor stands on a record or outside of its range. Key and Value are valid until
// it moves.
type Cursor interface {
	// SeekLT moves to the last record below key; false if there is none.
	SeekLT(key []byte) bool
	// Next and Prev move by one; false at the end of the range.
	Next() bool
	Prev() bool
	Key() []byte
	Value() []byte
	// Error says why the last move gave false, if not for the range's end.
	Error() error
	Close() error
}

// Memory a database takes at most, in bytes: blocks of its files, and records not
// yet in files.
const (
	blockCacheBytes = 24 << 20
	memTableBytes   = 8 << 20
)

// Open opens the database in a directory, and makes it when there is none.
func Open(dir string) (DB, error) { return open(dir, vfs.Default) }

// Memory makes a database that is gone when it is closed.
func Memory() (DB, error) { return open("", vfs.NewMem()) }

// open tunes pebble for hashes: small caches, no compression (hashes do not
// compress), filters for keys that are not there.
func open(dir string, fs vfs.FS) (DB, error) {
	cache := pebble.NewCache(blockCacheBytes)
	defer cache.Unref() // the database holds its own reference
	o := &pebble.Options{
		FS:                          fs,
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
