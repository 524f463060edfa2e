package worldstate

import (
	"fmt"

	dbm "github.com/cosmos/cosmos-db"
)

// Commit makes a fork of the tip the next chunk, together with the records
// extra writes: all of it or nothing, on disk when it returns. Other forks of
// the old tip become stale; children of f stay valid.
func (s *Store) Commit(f *Fork, chunk uint64, extra func(Writer) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.finishUnwind(); err != nil {
		return fmt.Errorf("commit chunk %d: %w", chunk, err)
	}
	t := s.tip.Load()
	switch {
	case f.failed != nil:
		return fmt.Errorf("fork failed before: %w", f.failed)
	case chunk != t.chunk+1:
		return fmt.Errorf("%w: %d, the tip is %d", ErrNotNext, chunk, t.chunk)
	case f.parent != t.head.seq || f.store != s:
		return fmt.Errorf("%w: chunk %d", ErrStale, chunk)
	}
	f.freeze()
	next := &tip{tipRecord: t.tipRecord, head: chunkRecord{seq: f.layer.seq, parent: f.parent, trees: f.trees, before: f.before}}
	next.chunk, next.unwinding = chunk, chunk
	next.sequence = max(next.sequence, f.layer.seq)
	err := s.write(extra, func(b *writeBatch) error {
		b.layer(f.layer, s.zeros)
		b.chunk(chunk, &next.head)
		b.journal(chunk, &journal{stale: f.layer.stale, added: f.layer.added})
		if err := s.prune(b, next); err != nil {
			return err
		}
		if next.oldest != t.oldest {
			// Readers must take the chunks for pruned before their records go, or
			// they would take what is missing for damage.
			early := *t
			early.oldest = next.oldest
			s.tip.Store(&early)
		}
		b.tip(&next.tipRecord)
		return nil
	})
	if err != nil {
		s.tip.Store(t)
		return fmt.Errorf("commit chunk %d: %w", chunk, err)
	}
	s.remember(f.layer)
	s.tip.Store(next)
	f.layer.chunk = chunk
	f.layer.committed.Store(true)
	return nil
}

// remember moves a committed layer's pages to the cache.
func (s *Store) remember(l *layer) {
	for _, k := range l.stale {
		s.cache.drop(k)
	}
	for id, p := range l.pages {
		// Of a tree that only grows, execution needs no more than the pages
		// where the next leaf goes.
		if id.tree.Indexed() || id.index == l.sizes[id.tree]>>(pageLevels*(int(id.tier)+1)) {
			s.cache.put(p)
		}
	}
}

// pruneStep is how many chunks a commit prunes at most: more than it adds, so
// that a backlog shrinks, and few, so that no commit is slow.
const pruneStep = 3

// prune forgets chunks that are final and behind the retained ones.
func (s *Store) prune(b *writeBatch, t *tip) error {
	if s.options.Archival || t.chunk < s.options.Retain {
		return nil
	}
	keep := min(t.final, t.chunk-s.options.Retain)
	for n := 0; n < pruneStep && t.oldest < keep; n++ {
		// Only chunks up to oldest see what the next chunk replaced.
		j, err := s.readJournal(t.oldest + 1)
		if err != nil {
			return fmt.Errorf("prune: %w", err)
		}
		for _, k := range j.stale {
			b.delete(k.bytes())
		}
		b.delete(journalKey(t.oldest + 1))
		b.delete(chunkKey(t.oldest))
		t.oldest++
	}
	return nil
}

// SetFinal says that chunks up to the given one will never be unwound; Retain
// decides when they are pruned. A chunk before the final one changes nothing.
func (s *Store) SetFinal(chunk uint64) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	t := s.tip.Load()
	if chunk <= t.final {
		return nil
	}
	if chunk > t.chunk {
		return fmt.Errorf("set final: %w: %d, the tip is %d", ErrUnknownChunk, chunk, t.chunk)
	}
	next := *t
	next.final = chunk
	err := s.write(nil, func(b *writeBatch) error {
		b.tip(&next.tipRecord)
		return nil
	})
	if err != nil {
		return fmt.Errorf("set final chunk %d: %w", chunk, err)
	}
	s.tip.Store(&next)
	return nil
}

// writeBatch collects writes; the first error sticks.
type writeBatch struct {
	batch dbm.Batch
	err   error
}

// write runs fill and extra on one batch and writes it synced.
func (s *Store) write(extra func(Writer) error, fill func(*writeBatch) error) (err error) {
	b := &writeBatch{batch: s.db.NewBatch()}
	defer func() {
		if cerr := b.batch.Close(); err == nil {
			err = cerr
		}
	}()
	if fill != nil {
		if err := fill(b); err != nil {
			return err
		}
	}
	if extra != nil {
		if err := extra(appWriter{b.batch}); err != nil {
			return err
		}
	}
	if b.err != nil {
		return b.err
	}
	return b.batch.WriteSync()
}

func (b *writeBatch) set(key, value []byte) {
	if b.err == nil {
		b.err = b.batch.Set(key, value)
	}
}

func (b *writeBatch) delete(key []byte) {
	if b.err == nil {
		b.err = b.batch.Delete(key)
	}
}

func (b *writeBatch) tip(r *tipRecord) { b.set(tipKey(), r.encode(tipKey())) }

func (b *writeBatch) chunk(n uint64, r *chunkRecord) {
	key := chunkKey(n)
	b.set(key, r.encode(key))
}

func (b *writeBatch) journal(n uint64, j *journal) {
	key := journalKey(n)
	b.set(key, j.encode(key))
}

// layer writes a fork's pages and index entries.
func (b *writeBatch) layer(l *layer, zeros *zeroHashes) {
	for _, p := range l.sortedPages() {
		key := p.key.bytes()
		b.set(key, p.encode(key, zeros))
	}
	for t := range TreeID(NumTrees) {
		for i := range l.added[t] {
			e := &l.added[t][i]
			key := entryKey(t, e)
			b.set(key, encodeIndex(key, e.index))
		}
	}
}
