package worldstate

import (
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/aztecd/aztecd/x/kv"
)

// Store holds the committed chunks. Reading (Fork, At, Get, and all that forks
// and snapshots do) takes no lock; writes take turns.
type Store struct {
	db      kv.DB
	options Options
	zeros   *zeroHashes
	cache   *pageCache
	// sequence is the last one given to a fork.
	sequence atomic.Uint64

	writing sync.Mutex
	tip     atomic.Pointer[tip]
}

// tip is the newest chunk and the range of readable ones; it is replaced as a
// whole.
type tip struct {
	tipRecord
	head chunkRecord
}

// Tip returns the newest chunk and its trees; the genesis is chunk 0.
func (s *Store) Tip() (chunk uint64, roots Roots) {
	t := s.tip.Load()
	v := version{trees: t.head.trees}
	return t.chunk, v.roots()
}

// Final returns the last chunk that may not be unwound.
func (s *Store) Final() uint64 { return s.tip.Load().final }

// Oldest returns the oldest chunk that At can read: how far down Unwind may go, too.
func (s *Store) Oldest() uint64 { return s.tip.Load().oldest }

// Fork returns a new fork of the tip.
func (s *Store) Fork() (*Fork, error) {
	t := s.tip.Load()
	return newFork(s.version(&t.head), t.head.seq, ground{chunk: t.chunk, seq: t.head.seq}), nil
}

func (s *Store) version(r *chunkRecord) version {
	v := version{store: s, trees: r.trees}
	for i := range r.trees {
		v.stored[i] = r.trees[i].size
	}
	return v
}

// page reads a committed page.
func (s *Store) page(key pageKey) (*page, error) {
	if p := s.cache.get(key); p != nil {
		return p, nil
	}
	dbKey := key.bytes()
	data, err := s.db.Get(dbKey)
	if err != nil {
		return nil, fmt.Errorf("read page: %w", err)
	}
	if data == nil {
		return nil, fmt.Errorf("%w: page %x is missing", ErrCorrupt, dbKey)
	}
	p, err := decodePage(key, dbKey, data, s.zeros)
	if err != nil {
		return nil, err
	}
	s.cache.put(p)
	return p, nil
}

// chunk reads the record of a committed chunk.
func (s *Store) chunk(n uint64) (*chunkRecord, error) {
	t := s.tip.Load()
	switch {
	case n > t.chunk:
		return nil, fmt.Errorf("%w: %d, the tip is %d", ErrUnknownChunk, n, t.chunk)
	case n < t.oldest:
		return nil, fmt.Errorf("%w: %d, the oldest is %d", ErrPruned, n, t.oldest)
	case n == t.chunk:
		return &t.head, nil
	}
	r, err := s.readChunk(n)
	if err != nil && n < s.tip.Load().oldest {
		return nil, fmt.Errorf("%w: %d, while it was asked for", ErrPruned, n)
	}
	return r, err
}

func (s *Store) readChunk(n uint64) (*chunkRecord, error) {
	key := chunkKey(n)
	data, err := s.db.Get(key)
	if err != nil {
		return nil, fmt.Errorf("read chunk %d: %w", n, err)
	}
	if data == nil {
		return nil, fmt.Errorf("%w: record of chunk %d is missing", ErrCorrupt, n)
	}
	return decodeChunk(key, data)
}

func (s *Store) readJournal(n uint64) (*journal, error) {
	key := journalKey(n)
	data, err := s.db.Get(key)
	if err != nil {
		return nil, fmt.Errorf("read journal %d: %w", n, err)
	}
	if data == nil {
		return nil, fmt.Errorf("%w: journal of chunk %d is missing", ErrCorrupt, n)
	}
	return decodeJournal(key, data)
}
