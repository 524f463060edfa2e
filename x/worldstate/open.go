package worldstate

import (
	"bytes"
	"fmt"

	"github.com/aztecd/aztecd/x/kv"
)

// Open returns the store kept in db, and makes the genesis first when db is
// empty. It finishes an Unwind that was interrupted. A database that is damaged
// gives ErrCorrupt, one of something else or of another genesis ErrForeign.
func Open(db kv.DB, g Genesis, o Options) (*Store, error) {
	o = o.withDefaults()
	s := &Store{db: db, options: o, zeros: newZeroHashes(), cache: newPageCache(o.CacheBytes)}
	digest, err := g.digest()
	if err != nil {
		return nil, err
	}
	format := encodeFormat(digest)
	stored, err := db.Get(formatKey())
	switch {
	case err != nil:
		return nil, fmt.Errorf("read format: %w", err)
	case stored == nil:
		if err := s.requireEmpty(); err != nil {
			return nil, err
		}
		return s, s.initialise(g, format)
	case !bytes.HasPrefix(stored, []byte(formatVersion)):
		return nil, fmt.Errorf("%w: format %q, want %q", ErrForeign, stored[:min(len(stored), len(formatVersion))], formatVersion)
	case !bytes.Equal(stored, format):
		return nil, fmt.Errorf("%w: it was made with another genesis", ErrForeign)
	}
	if err := s.load(); err != nil {
		return nil, fmt.Errorf("open world state: %w", err)
	}
	return s, nil
}

func (s *Store) requireEmpty() error {
	empty := true
	err := s.scan(nil, nil, func(key, _ []byte) error {
		empty = false
		return errStop
	})
	if !empty {
		return fmt.Errorf("%w: it has records but no format", ErrForeign)
	}
	if err != nil {
		return fmt.Errorf("look for records: %w", err)
	}
	return nil
}

// initialise writes the genesis as chunk 0.
func (s *Store) initialise(g Genesis, format []byte) error {
	f := newFork(version{store: s}, 0, ground{})
	for t := range TreeID(NumTrees) {
		f.trees[t].root = s.zeros[t][t.Height()]
	}
	changes, err := g.changes()
	if err != nil {
		return err
	}
	if err := f.change(changes); err != nil {
		return err
	}
	if err := f.AppendArchive(g.header(f.roots())); err != nil {
		return err
	}
	f.freeze()
	f.before = f.roots()[Archive]
	t := &tip{tipRecord: tipRecord{sequence: f.layer.seq}, head: chunkRecord{seq: f.layer.seq, trees: f.trees, before: f.before}}
	err = s.write(nil, func(b *writeBatch) error {
		b.set(formatKey(), format)
		b.layer(f.layer, s.zeros)
		b.chunk(0, &t.head)
		b.tip(&t.tipRecord)
		return nil
	})
	if err != nil {
		return fmt.Errorf("write genesis: %w", err)
	}
	s.remember(f.layer)
	s.tip.Store(t)
	return nil
}

// load reads the tip of an existing database.
func (s *Store) load() error {
	data, err := s.db.Get(tipKey())
	if err != nil {
		return fmt.Errorf("read tip: %w", err)
	}
	if data == nil {
		return fmt.Errorf("%w: the tip record is missing", ErrCorrupt)
	}
	record, err := decodeTip(tipKey(), data)
	if err != nil {
		return err
	}
	head, err := s.readChunk(record.chunk)
	if err != nil {
		return err
	}
	s.sequence.Store(record.sequence)
	s.tip.Store(&tip{tipRecord: record, head: *head})
	if record.chunk == 0 {
		if err := s.clearRestore(s.tip.Load()); err != nil {
			return err
		}
	}
	if err := s.finishUnwind(); err != nil {
		return err
	}
	return s.check()
}
